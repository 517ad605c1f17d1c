#pragma once

#include "app/base/outcome.h"
#include "app/base/secret.h"

#include <QString>

namespace kiosk {

/// Whether the text is a reference to a secret ("env:NAME", "file:PATH", "keychain:NAME", "credential:NAME") and not a
/// secret itself.
bool isSecretReference(const QString &text);

/// Reads what a reference points to; a credential is what systemd hands to a service. Files are refused when others can
/// read them; one trailing line break is not part of the secret. Failure: SecretMissing with the reference (never the
/// content) in `detail`.
Outcome<Secret> readSecret(const QString &reference);

} // namespace kiosk
