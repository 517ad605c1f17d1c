#pragma once

#include <QString>
#include <optional>

namespace kiosk {

/// What a person finds of a verification that waits for one. Closed.
enum class Decision { Approve, Decline };
/// "approve", "decline".
QString nameOf(Decision decision);
std::optional<Decision> decisionOf(const QString &name);

} // namespace kiosk
