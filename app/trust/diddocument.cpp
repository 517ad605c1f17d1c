#include "app/trust/diddocument.h"

#include "app/trust/multibase.h"

#include <QJsonArray>
#include <algorithm>

namespace kiosk::trust {

namespace {

constexpr std::size_t mostMethods = 100;

Refused malformed(const QString &member) {
    return {Refusal::DidDocumentMalformed, member};
}

/// "#key" within the document of a DID is that DID's.
QString absolute(const QString &reference, const QString &did) {
    return reference.startsWith(u'#') ? did + reference : reference;
}

Checked<PublicKey> readKey(const QJsonObject &method, const QString &type) {
    const QJsonValue jwk = method.value(QStringLiteral("publicKeyJwk"));
    const QJsonValue multibase = method.value(QStringLiteral("publicKeyMultibase"));
    const QJsonValue base58 = method.value(QStringLiteral("publicKeyBase58"));
    const int forms = !jwk.isUndefined() + !multibase.isUndefined() + !base58.isUndefined();
    if (forms > 1)
        return {Refusal::KeyMalformed, QStringLiteral("several keys in one method")};
    if (jwk.isObject())
        return readJwk(jwk.toObject());
    if (multibase.isString()) {
        const auto bytes = fromMultibase(multibase.toString());
        return bytes ? PublicKey::fromMulticodec(*bytes) : bytes.refused();
    }
    if (base58.isString()) {
        // Bytes without a name of their kind: the method's type has to say it.
        const auto bytes = fromBase58(base58.toString());
        if (!bytes)
            return bytes.refused();
        if (type == u"Ed25519VerificationKey2018")
            return PublicKey::fromEd25519(*bytes);
        if (type == u"EcdsaSecp256k1VerificationKey2019")
            return PublicKey::fromPoint(KeyType::Secp256k1, *bytes);
    }
    return {forms ? Refusal::KeyTypeUnknown : Refusal::KeyMalformed, type.left(64)};
}

Checked<VerificationMethod> readMethod(const QJsonValue &value, const QString &did) {
    const QJsonObject method = value.toObject();
    const QJsonValue id = method.value(QStringLiteral("id"));
    const QJsonValue type = method.value(QStringLiteral("type"));
    const QJsonValue controller = method.value(QStringLiteral("controller"));
    if (!id.isString() || !type.isString() || (!controller.isUndefined() && !controller.isString()))
        return malformed(QStringLiteral("verificationMethod"));
    const auto url = parseDidUrl(absolute(id.toString(), did));
    if (!url)
        return malformed(QStringLiteral("verificationMethod.id"));
    const QString name = url->text();
    auto key = readKey(method, type.toString());
    if (key)
        key = key->named(name);
    return VerificationMethod{name, type.toString(), controller.toString(), std::move(key)};
}

Checked<Passed> addMethod(DidDocument &document, const QJsonValue &value) {
    auto method = readMethod(value, document.did);
    if (!method)
        return method.refused();
    const bool isDoubled = std::any_of(document.methods.cbegin(), document.methods.cend(),
                                       [&method](const VerificationMethod &known) { return known.id == method->id; });
    if (isDoubled || document.methods.size() >= mostMethods)
        return malformed(QStringLiteral("verificationMethod"));
    document.methods.push_back(std::move(method).value());
    return Passed();
}

/// Ids of a purpose; methods that stand there in full join the others.
Checked<std::optional<QStringList>> readPurpose(DidDocument &document, const QJsonValue &list, const QString &member) {
    if (list.isUndefined())
        return std::optional<QStringList>();
    if (!list.isArray())
        return malformed(member);
    QStringList ids;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        if (entry.isString()) {
            ids.append(absolute(entry.toString(), document.did));
            continue;
        }
        if (const auto added = addMethod(document, entry); !added)
            return added.refused();
        ids.append(document.methods.back().id);
    }
    return std::optional(ids);
}

} // namespace

Checked<DidDocument> readDidDocument(const QJsonObject &object, const QString &did) {
    if (object.value(QStringLiteral("id")) != did)
        return malformed(QStringLiteral("id"));
    DidDocument document;
    document.did = did;
    const QJsonValue methods = object.value(QStringLiteral("verificationMethod"));
    if (!methods.isUndefined() && !methods.isArray())
        return malformed(QStringLiteral("verificationMethod"));
    const QJsonArray entries = methods.toArray();
    for (const QJsonValue &entry : entries) {
        if (const auto added = addMethod(document, entry); !added)
            return added.refused();
    }
    const QString assertion = QStringLiteral("assertionMethod");
    auto asserted = readPurpose(document, object.value(assertion), assertion);
    if (!asserted)
        return asserted.refused();
    document.assertionMethods = std::move(asserted).value();
    const QString authentication = QStringLiteral("authentication");
    auto authenticated = readPurpose(document, object.value(authentication), authentication);
    if (!authenticated)
        return authenticated.refused();
    document.authentications = std::move(authenticated).value();
    return document;
}

std::vector<VerificationMethod> DidDocument::methodsFor(KeyPurpose purpose) const {
    const auto &ids = purpose == KeyPurpose::Assertion ? assertionMethods : authentications;
    if (!ids && did.startsWith(u"did:bsv:"))
        return methods;
    std::vector<VerificationMethod> chosen;
    for (const VerificationMethod &method : methods) {
        if (ids && ids->contains(method.id))
            chosen.push_back(method);
    }
    return chosen;
}

Checked<KeySet> DidDocument::keysFor(KeyPurpose purpose, Algorithm algorithm, const QString &keyId) const {
    const QString wanted = keyId.isEmpty() || keyId.startsWith(u"did:") ? keyId
                           : keyId.startsWith(u'#')                     ? did + keyId
                                                                        : did + u'#' + keyId;
    const auto isWanted = [&wanted](const VerificationMethod &method) {
        return wanted.isEmpty() || method.id == wanted;
    };
    if (std::none_of(methods.cbegin(), methods.cend(), isWanted))
        return {Refusal::KeyNotKnown, wanted.left(256)};
    KeySet set;
    std::optional<Refused> why;
    for (const VerificationMethod &method : methodsFor(purpose)) {
        if (!isWanted(method))
            continue;
        if (!method.key)
            why = method.key.refused();
        else if (!method.key->allows(algorithm))
            why = Refused{Refusal::AlgorithmDoesNotFit, nameOf(algorithm)};
        else
            set.keys.push_back(*method.key);
    }
    if (!set.keys.empty())
        return set;
    return why.value_or(Refused{Refusal::KeyNotForThis, wanted.left(256)});
}

} // namespace kiosk::trust
