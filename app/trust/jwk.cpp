#include "app/trust/jwk.h"

#include "app/trust/base64url.h"

#include <QJsonArray>
#include <optional>

namespace kiosk::trust {

namespace {

constexpr int mostKeys = 200;

Refused malformed(const QString &member) {
    return {Refusal::KeyMalformed, member};
}

Checked<QByteArray> bytesOf(const QJsonObject &jwk, const QString &member) {
    const QJsonValue value = jwk.value(member);
    if (!value.isString())
        return malformed(member);
    const auto bytes = fromBase64Url(value.toString().toUtf8());
    if (!bytes || bytes->isEmpty())
        return malformed(member);
    return bytes;
}

Checked<PublicKey> readEllipticCurve(const QJsonObject &jwk) {
    const QJsonValue crv = jwk.value(QStringLiteral("crv"));
    if (!crv.isString())
        return malformed(QStringLiteral("crv"));
    for (const KeyType curve : {KeyType::P256, KeyType::P384, KeyType::P521, KeyType::Secp256k1}) {
        if (crv.toString() != nameOf(curve))
            continue;
        const auto x = bytesOf(jwk, QStringLiteral("x"));
        const auto y = bytesOf(jwk, QStringLiteral("y"));
        if (!x || !y)
            return x ? y.refused() : x.refused();
        return PublicKey::fromCoordinates(curve, *x, *y);
    }
    return {Refusal::KeyTypeUnknown, crv.toString().left(64)};
}

Checked<PublicKey> readOctetPair(const QJsonObject &jwk) {
    const QJsonValue crv = jwk.value(QStringLiteral("crv"));
    if (!crv.isString())
        return malformed(QStringLiteral("crv"));
    if (crv.toString() != nameOf(KeyType::Ed25519))
        return {Refusal::KeyTypeUnknown, crv.toString().left(64)};
    const auto x = bytesOf(jwk, QStringLiteral("x"));
    if (!x)
        return x.refused();
    return PublicKey::fromEd25519(*x);
}

Checked<PublicKey> readRsa(const QJsonObject &jwk) {
    const auto n = bytesOf(jwk, QStringLiteral("n"));
    const auto e = bytesOf(jwk, QStringLiteral("e"));
    if (!n || !e)
        return n ? e.refused() : n.refused();
    return PublicKey::fromRsa(*n, *e);
}

/// Whether whoever published the key means it for verifying.
Checked<Passed> checkPurpose(const QJsonObject &jwk) {
    const QJsonValue use = jwk.value(QStringLiteral("use"));
    if (!use.isUndefined() && !use.isString())
        return malformed(QStringLiteral("use"));
    if (use.isString() && use.toString() != u"sig")
        return {Refusal::KeyNotForThis, QStringLiteral("use")};
    const QJsonValue operations = jwk.value(QStringLiteral("key_ops"));
    if (operations.isUndefined())
        return Passed();
    if (!operations.isArray())
        return malformed(QStringLiteral("key_ops"));
    const QJsonArray words = operations.toArray();
    for (const QJsonValue &word : words) {
        if (!word.isString())
            return malformed(QStringLiteral("key_ops"));
    }
    if (!words.contains(QStringLiteral("verify")))
        return {Refusal::KeyNotForThis, QStringLiteral("key_ops")};
    return Passed();
}

/// `alg` of a key; nothing where it has none.
Checked<std::optional<Algorithm>> readRestriction(const QJsonObject &jwk) {
    const QJsonValue alg = jwk.value(QStringLiteral("alg"));
    if (alg.isUndefined())
        return std::optional<Algorithm>();
    // Curve and digest of ES512 differ by nine bits, and keys in the field are labelled with the wrong number.
    if (alg == QStringLiteral("ES521"))
        return std::optional(Algorithm::ES512);
    const auto algorithm = readAlgorithm(alg);
    if (algorithm)
        return std::optional(*algorithm);
    if (algorithm.reason() == Refusal::WrongMember)
        return malformed(QStringLiteral("alg"));
    return {Refusal::KeyNotForThis, alg.toString().left(64)};
}

} // namespace

Checked<PublicKey> readJwk(const QJsonObject &jwk) {
    const QJsonValue type = jwk.value(QStringLiteral("kty"));
    const QJsonValue keyId = jwk.value(QStringLiteral("kid"));
    if (!type.isString())
        return malformed(QStringLiteral("kty"));
    if (!keyId.isUndefined() && !keyId.isString())
        return malformed(QStringLiteral("kid"));
    if (type != QStringLiteral("EC") && type != QStringLiteral("OKP") && type != QStringLiteral("RSA"))
        return {Refusal::KeyTypeUnknown, type.toString().left(64)};
    if (const auto purpose = checkPurpose(jwk); !purpose)
        return purpose.refused();
    const auto restriction = readRestriction(jwk);
    if (!restriction)
        return restriction.refused();
    const auto key = type == QStringLiteral("EC")    ? readEllipticCurve(jwk)
                     : type == QStringLiteral("OKP") ? readOctetPair(jwk)
                                                     : readRsa(jwk);
    if (!key)
        return key.refused();
    const PublicKey named = key->named(keyId.toString());
    if (!*restriction)
        return named;
    if (!fits(**restriction, named.type()))
        return {Refusal::AlgorithmDoesNotFit, QStringLiteral("alg")};
    return named.restrictedTo(**restriction);
}

std::vector<PublicKey> KeySet::candidates(Algorithm algorithm, const QString &keyId) const {
    std::vector<PublicKey> fitting;
    for (const PublicKey &key : keys) {
        if (key.allows(algorithm) && (keyId.isEmpty() || key.keyId().isEmpty() || key.keyId() == keyId))
            fitting.push_back(key);
    }
    return fitting;
}

Checked<KeySet> readKeySet(const QJsonObject &set) {
    const QJsonValue list = set.value(QStringLiteral("keys"));
    if (!list.isArray())
        return {Refusal::KeyMalformed, QStringLiteral("keys")};
    const QJsonArray entries = list.toArray();
    if (entries.size() > mostKeys)
        return {Refusal::TooLarge, QStringLiteral("more than %1 keys").arg(mostKeys)};
    KeySet result;
    for (const QJsonValue &entry : entries) {
        if (!entry.isObject())
            return {Refusal::KeyMalformed, QStringLiteral("keys")};
        const QJsonObject jwk = entry.toObject();
        const auto key = readJwk(jwk);
        if (!key) {
            result.unusable.push_back({jwk.value(QStringLiteral("kid")).toString(), key.refused()});
            continue;
        }
        for (const PublicKey &other : result.keys) {
            if (!key->keyId().isEmpty() && other.keyId() == key->keyId() && other.type() == key->type() &&
                !other.isSameKeyAs(*key))
                return {Refusal::KeyAmbiguous, key->keyId().left(64)};
        }
        result.keys.push_back(*key);
    }
    return result;
}

} // namespace kiosk::trust
