#pragma once

#include "app/base/outcome.h"
#include "app/base/secret.h"

namespace kiosk {

/// Reads an entry of the service "verifier-kiosk" from the desktop's keychain. Waits at most 5 s, as a keychain may ask
/// its user to unlock it and a kiosk has none. Needs a running QCoreApplication.
Outcome<Secret> readFromKeychain(const QString &name);

} // namespace kiosk
