#pragma once

#include "app/providers/pingonecredentials/pingonesimulatedsession.h"

#include <variant>

namespace kiosk::sim {

/// Reads the body of "Create Credential Verification Session (NATIVE)" as strictly as the service does. Gives what is
/// asked for, or the service's error body (HTTP status 400).
std::variant<PingOneSimulatedSession::Asked, QByteArray> readSessionRequest(const QByteArray &body);

} // namespace kiosk::sim
