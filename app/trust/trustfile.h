#pragma once

#include "app/credentials/trustedissuer.h"
#include "app/trust/refusal.h"

namespace kiosk::trust {

/// Reads who is trusted out of a file of its own, as the command line takes it: certificates in PEM; a JWK or a JWK
/// set, which then count for whatever issuer a token names; or {"issuers": […], "resolver": "https://…"} with the
/// entries of an IssuerList, unsigned. Refusals of strict JSON and of the entries, MissingMember, WrongMember. Keys and
/// certificates are examined once more by TrustBase::from().
Checked<TrustSettings> readTrustFile(QByteArrayView text, const QString &language = {});

} // namespace kiosk::trust
