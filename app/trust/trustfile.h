#pragma once

#include "app/credentials/trustedissuer.h"
#include "app/trust/refusal.h"

namespace kiosk::trust {

/// Reads who is trusted out of a file of its own, as the command line takes it: certificates in PEM; a JWK or a JWK
/// set, which then count for whatever issuer a token names; or {"issuers": [{"name", "identifiers", "keys",
/// "certificates" (PEM), "types"}], "resolver": "https://…"}. Refusals of strict JSON, MissingMember, WrongMember.
/// Keys and certificates are examined by TrustBase::from().
Checked<TrustSettings> readTrustFile(QByteArrayView text);

} // namespace kiosk::trust
