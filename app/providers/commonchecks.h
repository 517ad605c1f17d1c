#pragma once

#include "app/base/jsonreader.h"
#include "app/providers/provider.h"

namespace kiosk {

/// Checks that presentations of more than one service have: what a verifier back end said, and what the kiosk itself
/// makes, or says it has not made, because the back end does not.

/// "Accepted by the service".
Check serviceVerdict(bool passed, const Phrase &why = {});
/// "Signature of the issuer", which the kiosk itself has not verified.
Check issuerSignature(CheckResult result = CheckResult::NotChecked, const Phrase &why = {});

/// Holds the credentials' issuers against those that the type accepts; nothing where it accepts any.
void checkIssuers(const CredentialType &type, Presentation &presentation);

/// A check of the kiosk's own. `problem` empty means passed.
Check kioskCheck(const QString &id, const Phrase &label, const Phrase &problem);

} // namespace kiosk
