#pragma once

#include "app/base/jsonreader.h"
#include "app/providers/provider.h"

namespace kiosk::nchain {

/// What the answers of OpenID4VP verifier back ends have in common: claims of any JSON type, and the checks that the
/// kiosk makes, or says it has not made, because the service does not.

/// A claim's value in words: text as it is, true/false, numbers; lists joined with commas. Empty for null.
QString claimText(const JsonReader &value);

/// The members of an object as claims, without those in `except`; inner objects become "outer.inner".
QList<Claim> claimsIn(const JsonReader &object, const QStringList &except);

/// Which of a credential's types it is known by: the one asked for, else the first that says more than
/// "VerifiableCredential".
QString bestType(const QStringList &types, const CredentialType &type);

/// "Accepted by the service".
Check serviceVerdict(bool passed, const QString &why = {});
/// "Signature of the issuer", which the kiosk itself has not verified.
Check issuerSignature(CheckResult result = CheckResult::NotChecked, const QString &why = {});

/// Holds the credentials' issuers against those that the type accepts; nothing where it accepts any.
void checkIssuers(const CredentialType &type, Presentation &presentation);

/// A check of the kiosk's own. `problem` empty means passed.
Check kioskCheck(const QString &id, const QString &label, const QString &problem);

} // namespace kiosk::nchain
