#pragma once

#include "app/credentials/credentialtype.h"
#include "app/credentials/presentation.h"

namespace kiosk::nchain {

/// What a presentation token is held against: what the answer that carried it says beside it.
struct TokenSurroundings {
    QString nonce;         ///< payload.nonce; empty where it was not given
    QDateTime presentedAt; ///< the service's time of the answer; invalid where it was not given
    const CredentialType *type = nullptr;
};

/// What can be seen in a presentation token without any key.
struct PresentedToken {
    QList<PresentedCredential> credentials;
    QList<Check> checks;
};

/// Reads a W3C verifiable presentation in JWT form (VC Data Model 1.1, 6.3.1) with the credentials inside. No signature
/// is verified: one that is missing is a failed check, one that is there is an open one. Everything that stands twice
/// in the tokens must agree. Nothing where it is no such token.
std::optional<PresentedToken> readPresentationToken(const QString &token, const TokenSurroundings &surroundings);

} // namespace kiosk::nchain
