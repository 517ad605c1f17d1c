#pragma once

#include <QLatin1String>

/// The fixed names of the checks that the kiosk makes on what the wallet presented; labelOf() has their words. A check
/// may occur several times in a list: once for each credential or token that it was made on.
namespace kiosk::checkid {

/// Every token of the answer can be read and is whole, with all its disclosures.
inline constexpr QLatin1String EvidenceReadable{"evidence-readable"};
/// The wallet signed the presentation (VP-JWT or key binding JWT).
inline constexpr QLatin1String PresentationSignature{"presentation-signature"};
/// The issuer signed the credential.
inline constexpr QLatin1String CredentialSignature{"credential-signature"};
/// The issuer is one of the configured trusted issuers for this type.
inline constexpr QLatin1String IssuerTrusted{"issuer-trusted"};
/// Who presents the credential is the one it was issued to.
inline constexpr QLatin1String HolderBinding{"holder-binding"};
/// The presentation answers this request and no earlier one.
inline constexpr QLatin1String Nonce{"nonce"};
/// The presentation was made for this verifier.
inline constexpr QLatin1String Audience{"audience"};
/// Begin, end and issuance (nbf, exp, iat) against the clock, 60 seconds of difference allowed.
inline constexpr QLatin1String ValidityPeriod{"validity-period"};
/// What stands twice in a token says the same both times.
inline constexpr QLatin1String DoubledMembers{"doubled-members"};
/// The issuer's status list does not say that the credential is revoked or suspended.
inline constexpr QLatin1String Revocation{"revocation"};
/// The claims that the service reported are those of the presentation.
inline constexpr QLatin1String DataConsistent{"data-consistent"};

} // namespace kiosk::checkid
