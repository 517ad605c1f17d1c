#pragma once

#include "app/trust/presented.h"
#include "app/trust/signer.h"
#include "app/trust/statuslist.h"

namespace kiosk::trust {

/// What the status entries of one credential say.
struct RevocationFinding {
    CheckResult result = CheckResult::NotApplicable;
    std::optional<Refused> refused = {};
    QStringList unsupported = {}; ///< status types that cannot be looked up here
    QList<Need> needs = {};
};

/// Looks up every status entry of a credential whose issuer signature was verified with `signer`; `types` are the names
/// by which issuers are trusted for it. Lists must be signed
/// by the same issuer or another trusted one, be about the address they came from, and be within their time. One entry
/// that says no decides; one that cannot be looked up leaves the question open.
RevocationFinding lookUpStatus(const CredentialToken &credential, const PublicKey &signer, const QStringList &types,
                               const TrustBase &trust, const Known &known, const QDateTime &now);

/// The entries alone, where the signature was not verified: nothing is asked for on an unknown's word.
RevocationFinding unverifiedStatus(const CredentialToken &credential);

} // namespace kiosk::trust
