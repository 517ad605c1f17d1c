#include "app/simulator/signingkey.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

namespace kiosk::sim {

namespace {

constexpr int halfSize = 32;

struct FreeKey {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
struct FreeContext {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
struct FreeSignature {
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
};

QByteArray numberOf(const EVP_PKEY *key, const char *name) {
    BIGNUM *number = nullptr;
    QByteArray bytes(halfSize, '\0');
    if (EVP_PKEY_get_bn_param(key, name, &number) == 1)
        BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), halfSize);
    BN_free(number);
    return bytes;
}

/// OpenSSL writes the two numbers as ASN.1, JOSE one after the other.
QByteArray joseForm(const QByteArray &der) {
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<ECDSA_SIG, FreeSignature> signature(
        d2i_ECDSA_SIG(nullptr, &begin, static_cast<long>(der.size())));
    if (!signature)
        return {};
    QByteArray bytes(2 * halfSize, '\0');
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, halfSize);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + halfSize, halfSize);
    return bytes;
}

QByteArray jsonOf(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

struct SigningKey::Pair {
    std::unique_ptr<EVP_PKEY, FreeKey> key;
};

SigningKey SigningKey::generate(Kind kind) {
    auto pair = std::make_shared<Pair>();
    switch (kind) {
    case Kind::P256:
        pair->key.reset(EVP_EC_gen("P-256"));
        break;
    case Kind::Secp256k1:
        pair->key.reset(EVP_EC_gen("secp256k1"));
        break;
    case Kind::Ed25519:
        pair->key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
        break;
    }
    if (!pair->key)
        qFatal("OpenSSL makes no keys");
    return {kind, pair};
}

QString SigningKey::algorithm() const {
    switch (m_kind) {
    case Kind::P256:
        return QStringLiteral("ES256");
    case Kind::Secp256k1:
        return QStringLiteral("ES256K");
    case Kind::Ed25519:
        return QStringLiteral("EdDSA");
    }
    Q_UNREACHABLE();
}

QJsonObject SigningKey::publicJwk() const {
    if (m_kind == Kind::Ed25519) {
        QByteArray bytes(halfSize, '\0');
        std::size_t size = halfSize;
        EVP_PKEY_get_raw_public_key(m_pair->key.get(), reinterpret_cast<unsigned char *>(bytes.data()), &size);
        return {{QStringLiteral("kty"), QStringLiteral("OKP")},
                {QStringLiteral("crv"), QStringLiteral("Ed25519")},
                {QStringLiteral("x"), QString::fromLatin1(base64Url(bytes))}};
    }
    const QString curve = m_kind == Kind::P256 ? QStringLiteral("P-256") : QStringLiteral("secp256k1");
    const auto coordinate = [this](const char *name) {
        return QString::fromLatin1(base64Url(numberOf(m_pair->key.get(), name)));
    };
    return {{QStringLiteral("kty"), QStringLiteral("EC")},
            {QStringLiteral("crv"), curve},
            {QStringLiteral("x"), coordinate(OSSL_PKEY_PARAM_EC_PUB_X)},
            {QStringLiteral("y"), coordinate(OSSL_PKEY_PARAM_EC_PUB_Y)}};
}

QString SigningKey::didJwk() const {
    return QStringLiteral("did:jwk:") + QString::fromLatin1(base64Url(jsonOf(publicJwk())));
}

QByteArray SigningKey::sign(const QByteArray &message) const {
    const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    const EVP_MD *digest = m_kind == Kind::Ed25519 ? nullptr : EVP_sha256();
    if (EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, m_pair->key.get()) != 1)
        return {};
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    const auto count = static_cast<std::size_t>(message.size());
    std::size_t size = 0;
    if (EVP_DigestSign(context.get(), nullptr, &size, bytes, count) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes, count) != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(size));
    return m_kind == Kind::Ed25519 ? signature : joseForm(signature);
}

QByteArray SigningKey::token(QJsonObject header, const QJsonObject &payload) const {
    if (!header.contains(QLatin1String("alg")))
        header.insert(QStringLiteral("alg"), algorithm());
    const QByteArray input = base64Url(jsonOf(header)) + '.' + base64Url(jsonOf(payload));
    return input + '.' + base64Url(sign(input));
}

QByteArray base64Url(const QByteArray &bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

SimulatedDisclosure discloseMember(const QString &name, const QJsonValue &value) {
    QByteArray salt(16, '\0');
    for (char &byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    const QJsonArray parts{QString::fromLatin1(base64Url(salt)), name, value};
    SimulatedDisclosure disclosure;
    disclosure.encoded = base64Url(QJsonDocument(parts).toJson(QJsonDocument::Compact));
    disclosure.digest = sha256Url(disclosure.encoded);
    return disclosure;
}

QString sha256Url(const QByteArray &text) {
    return QString::fromLatin1(base64Url(QCryptographicHash::hash(text, QCryptographicHash::Sha256)));
}

} // namespace kiosk::sim
