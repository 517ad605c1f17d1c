#pragma once

#include "app/base/jsonreader.h"
#include "app/providers/provider.h"

namespace kiosk::nchain {

/// What the answers of OpenID4VP verifier back ends have in common: the checks that the kiosk makes, or says it has not
/// made, because the service does not.

/// "Accepted by the service".
Check serviceVerdict(bool passed, const QString &why = {});
/// "Signature of the issuer", which the kiosk itself has not verified.
Check issuerSignature(CheckResult result = CheckResult::NotChecked, const QString &why = {});

/// Holds the credentials' issuers against those that the type accepts; nothing where it accepts any.
void checkIssuers(const CredentialType &type, Presentation &presentation);

/// A check of the kiosk's own. `problem` empty means passed.
Check kioskCheck(const QString &id, const QString &label, const QString &problem);

} // namespace kiosk::nchain
