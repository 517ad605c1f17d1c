#pragma once

#include "app/records/outbox.h"

#include <QString>

namespace kiosk::cli {

/// What `records` does with the database that desks share; every function prints, and returns the exit code.

/// How much of the store waits to go there, and whether it is reached.
int showOutbox(records::Store &store, const records::SharedAccess &access, bool json);
/// Sends there what waits, with progress on standard error.
int sendOutbox(records::Store &store, const records::SharedAccess &access, const QString &desk, bool json);
/// Examines every desk's journal and records there, or only those of the desk with this key. What `own`, where given,
/// has shared must not be missing there: of its journal it knows the checkpoints.
int verifyShared(const records::SharedRecords &shared, const records::Store *own,
                 const std::optional<trust::PublicKey> &key, bool json);

} // namespace kiosk::cli
