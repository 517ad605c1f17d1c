#pragma once

#include "app/simulator/signingkey.h"
#include "app/simulator/simulatedwalletsession.h"

namespace kiosk::sim {

/// What can be wrong with an answer of the simulated web-app API although its status says "verified".
enum class NchainTrap {
    None,
    UnsignedPresentation, ///< as in the published sample
    UnsignedCredential,
    ForgedPresentation, ///< signed, but with the issuer's key
    ForgedCredential,   ///< signed, but with its holder's key
    ErrorText,          ///< "verified" beside an error text, as in the published sample
    DifferentCopies,    ///< the token contradicts itself
    ForeignSubject,     ///< the credential is about somebody else than its presenter
    OtherNonce,         ///< the presentation answers another request
    OtherAudience,      ///< the presentation is meant for another verifier
    ExpiredCredential,
};

/// DID of the verifier, of the wallet's holder, and of an issuer that nobody accepts.
extern const QString nchainOrganisation;
extern const QString nchainHolder;
extern const QString nchainForeignIssuer;
/// DID of the wallet's issuer.
QString nchainIssuer();

/// The keys of the simulated issuer, wallet and verifier, made at the first use in a process.
const SigningKey &nchainIssuerKey();
const SigningKey &nchainHolderKey();
const SigningKey &nchainOrganisationKey();

/// The document of one of the simulated identifiers as a universal resolver answers it; empty for others. Like the
/// method's own it names no `assertionMethod`.
QByteArray simulatedDidDocument(const QString &did);

/// "<base64url>.<base64url>.<signature>", or with an empty signature where there is no key.
QString simulatedToken(const QByteArray &header, const QByteArray &payload, const SigningKey *key);

/// The wallet's presentation of the session's credential at `now`, filled from resources/simulator/nchain and signed.
QString simulatedPresentation(const WalletCredential &credential, const QString &issuer, const QString &nonce,
                              const QDateTime &now, NchainTrap trap);

} // namespace kiosk::sim
