#pragma once

#include <QString>

namespace kiosk {
class Kiosk;
}

namespace kiosk::cli {

/// Where the store has operators, only one of them acts in their name: signs `name` in with the PIN from the terminal
/// or standard input, until the kiosk is closed. 0, or the exit code of what it has said.
int signIn(Kiosk &kiosk, const QString &name);

} // namespace kiosk::cli
