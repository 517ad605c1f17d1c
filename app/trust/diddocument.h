#pragma once

#include "app/trust/did.h"
#include "app/trust/jwk.h"

#include <QJsonObject>
#include <QStringList>
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
    QStringList assertionMethods; ///< absolute ids
    QStringList authentications;
    bool namesAssertion = false; ///< the document has the member at all, be it empty
    bool namesAuthentication = false;

    /// The methods that may be used for the purpose. A document without that member (did:bsv has no `assertionMethod`)
    /// offers all of its methods; one with an empty list offers none.
    std::vector<VerificationMethod> methodsFor(KeyPurpose purpose) const;

    /// Keys for a token with this `alg` and `kid`; the `kid` may be a DID URL, a fragment with or without "#", or
    /// empty. KeyNotKnown where none has the name or purpose, the key's own refusal where the only one is unusable,
    /// AlgorithmDoesNotFit where none is of the type.
    Checked<KeySet> keysFor(KeyPurpose purpose, Algorithm algorithm, const QString &keyId) const;
};

/// Reads a DID document that must be about `did`. Keys as publicKeyJwk, publicKeyMultibase or publicKeyBase58;
/// references relative or absolute. DidDocumentMalformed; at most 100 methods.
Checked<DidDocument> readDidDocument(const QJsonObject &document, const QString &did);

} // namespace kiosk::trust
