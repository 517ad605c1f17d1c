#pragma once

#include "app/trust/did.h"
#include "app/trust/jwk.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <vector>

namespace kiosk::trust {

/// What a key of a DID document may be used for here.
enum class KeyPurpose {
    Assertion,      ///< issuing credentials
    Authentication, ///< presenting them
};

/// One entry of `verificationMethod`. A key that cannot be used is kept with its reason, so that a report can say why.
struct VerificationMethod {
    QString id; ///< absolute DID URL
    QString type;
    QString controller;
    Checked<PublicKey> key; ///< its keyId() is `id`
};

struct DidDocument {
    QString did;
    std::vector<VerificationMethod> methods;
    /// Absolute ids of the methods for each purpose; nothing where the document leaves the purpose out.
    std::optional<QStringList> assertionMethods;
    std::optional<QStringList> authentications;

    /// The methods that may be used for the purpose. A purpose that is left out has none, except with did:bsv: its
    /// documents never name `assertionMethod`, so that issuers could not be checked at all; there every method counts.
    std::vector<VerificationMethod> methodsFor(KeyPurpose purpose) const;

    /// Keys for a token with this `alg` and `kid`; the `kid` may be a DID URL, a fragment with or without "#", or
    /// empty. KeyNotKnown where none has the name, KeyNotForThis where it has another purpose, AlgorithmDoesNotFit
    /// where none is of the type, the key's own refusal where it cannot be used.
    Checked<KeySet> keysFor(KeyPurpose purpose, Algorithm algorithm, const QString &keyId) const;
};

/// Reads a DID document that must be about `did`. Keys as publicKeyJwk, publicKeyMultibase or publicKeyBase58;
/// references relative or absolute. DidDocumentMalformed; at most 100 methods.
Checked<DidDocument> readDidDocument(const QJsonObject &document, const QString &did);

} // namespace kiosk::trust
