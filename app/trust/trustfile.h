#pragma once

#include "app/credentials/trustedissuer.h"
#include "app/trust/jwk.h"

#include <QDateTime>

namespace kiosk::trust {

/// Who may have signed a list of issuers, and the time at which it has to be valid.
struct ListSigner {
    KeySet keys = {};
    QDateTime now = {};
};

/// Reads who is trusted out of a file of its own, as the command line takes it: certificates in PEM; a JWK or a JWK
/// set, which then count for whatever issuer a token names; or {"issuers": […], "resolver": "https://…"} with the
/// entries of an IssuerList, unsigned; or such a list signed. Refusals of strict JSON, of the entries and of
/// readIssuerList(), MissingMember, WrongMember. Keys and
/// certificates are examined once more by TrustBase::from().
Checked<TrustSettings> readTrustFile(QByteArrayView text, const ListSigner &signer = {});

} // namespace kiosk::trust
