#pragma once

#include "app/base/outcome.h"

#include <QString>
#include <optional>

namespace kiosk::records {

class Database;

/// What a store notes of itself, in its table `notes`; written through Writing::setNote() alone. Closed.
enum class StoreNote {
    Kind,     ///< "real" or "demo"
    Settings, ///< digest of the configuration at the last start; the journal tells of it too
    Key,      ///< fingerprint of the key under which it keeps what lies sealed
    Shared,   ///< how far the shared database was known to be
    Pins,     ///< types that somebody pinned to the start page, or took away from there
    Purge,    ///< place in the journal of the last slice of a purge that is not done; "0": there is none
};
/// "kind", … as they stand in the table.
QString nameOf(StoreNote note);
std::optional<StoreNote> storeNoteOf(const QString &name);

/// Empty where it is not there.
Outcome<QString> noteIn(const Database &database, StoreNote note);

} // namespace kiosk::records
