#pragma once

#include "app/providers/nchain/simulatedwalletsession.h"

namespace kiosk::sim {

/// What can be wrong with an answer of the simulated web-app API although its status says "verified".
enum class NchainTrap {
    None,
    UnsignedPresentation, ///< as in the published sample
    UnsignedCredential,
    ErrorText,       ///< "verified" beside an error text, as in the published sample
    DifferentCopies, ///< the token contradicts itself
    ForeignSubject,  ///< the credential is about somebody else than its presenter
    OtherNonce,      ///< the presentation answers another request
    ExpiredCredential,
};

/// DID of the verifier, and of the wallet's holder.
extern const QString nchainOrganisation;
extern const QString nchainHolder;

/// "<base64url>.<base64url>." with a made-up signature, or none.
QString simulatedToken(const QByteArray &header, const QByteArray &payload, bool isSigned);

/// The wallet's presentation of the session's credential at `now`, filled from resources/simulator/nchain. The
/// signatures have the right form and no key.
QString simulatedPresentation(const WalletCredential &credential, const QString &issuer, const QString &nonce,
                              const QDateTime &now, NchainTrap trap);

} // namespace kiosk::sim
