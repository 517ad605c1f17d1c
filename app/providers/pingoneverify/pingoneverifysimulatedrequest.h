#pragma once

#include "app/providers/pingone/pingonesimulateddirectory.h"
#include "app/providers/pingoneverify/pingoneverifysimulatedtransaction.h"

#include <variant>

namespace kiosk::sim {

/// Reads the body of "Create Verify Transaction" as strictly as the service does: what is asked for, or the service's
/// error body (HTTP status 400). `policies` are the ids of the environment's verify policies, the default one first.
std::variant<PingOneSimulatedTransaction::Asked, QByteArray> readTransactionRequest(const QByteArray &body,
                                                                                    const QStringList &policies);

/// Reads the body of "Update Verify Transaction": the status that an administrator gives, or the error body (HTTP
/// status 400). `current` is the transaction's status now.
std::variant<QString, QByteArray> readApprovalRequest(const QByteArray &body, const QString &current);

/// Reads the body of "Create User".
std::variant<SimulatedUser, QByteArray> readUserRequest(const QByteArray &body, const SimulatedDirectory &directory);

} // namespace kiosk::sim
