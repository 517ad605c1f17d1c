#include "app/trust/publickey.h"

#include "app/trust/base64url.h"
#include "app/trust/digest.h"
#include "app/trust/keycheck.h"

#include <cstring>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace kiosk::trust {

namespace {

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(OSSL_PARAM_BLD *builder) const { OSSL_PARAM_BLD_free(builder); }
    void operator()(OSSL_PARAM *parameters) const { OSSL_PARAM_free(parameters); }
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
    void operator()(BIGNUM *number) const { BN_free(number); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

/// Errors left behind in OpenSSL's queue would be read by the next TLS connection of this thread as its own.
class QuietErrors {
public:
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
    QuietErrors(const QuietErrors &) = delete;
    QuietErrors &operator=(const QuietErrors &) = delete;
};

const unsigned char *bytesOf(QByteArrayView view) {
    return reinterpret_cast<const unsigned char *>(view.data());
}

std::size_t sizeOf(QByteArrayView view) {
    return static_cast<std::size_t>(view.size());
}

const char *groupOf(KeyType curve) {
    switch (curve) {
    case KeyType::P256:
        return SN_X9_62_prime256v1;
    case KeyType::P384:
        return SN_secp384r1;
    case KeyType::P521:
        return SN_secp521r1;
    case KeyType::Secp256k1:
        return SN_secp256k1;
    case KeyType::Ed25519:
    case KeyType::Rsa:
        break;
    }
    return nullptr;
}

/// Of a coordinate, and of each half of a signature.
qsizetype lengthOf(KeyType curve) {
    switch (curve) {
    case KeyType::P256:
    case KeyType::Secp256k1:
    case KeyType::Ed25519:
        return 32;
    case KeyType::P384:
        return 48;
    case KeyType::P521:
        return 66;
    case KeyType::Rsa:
        break;
    }
    return 0;
}

Digest digestOf(Algorithm algorithm) {
    switch (algorithm) {
    case Algorithm::ES256:
    case Algorithm::ES256K:
    case Algorithm::RS256:
    case Algorithm::PS256:
        return Digest::Sha256;
    case Algorithm::ES384:
    case Algorithm::RS384:
    case Algorithm::PS384:
        return Digest::Sha384;
    case Algorithm::ES512:
    case Algorithm::RS512:
    case Algorithm::PS512:
    case Algorithm::EdDSA:
        return Digest::Sha512;
    }
    Q_UNREACHABLE();
}

bool isPss(Algorithm algorithm) {
    return algorithm == Algorithm::PS256 || algorithm == Algorithm::PS384 || algorithm == Algorithm::PS512;
}

QByteArray padded(const BIGNUM *number, qsizetype length) {
    QByteArray bytes(length, Qt::Uninitialized);
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(length));
    return bytes;
}

/// A number of the key as its provider keeps it.
QByteArray numberOf(const EVP_PKEY *key, const char *name, qsizetype length) {
    BIGNUM *number = nullptr;
    if (!EVP_PKEY_get_bn_param(key, name, &number))
        return {};
    const Owned<BIGNUM> owned(number);
    return padded(number, length ? length : BN_num_bytes(number));
}

Owned<EVP_PKEY> build(const char *type, OSSL_PARAM_BLD *builder) {
    const Owned<OSSL_PARAM> parameters(OSSL_PARAM_BLD_to_param(builder));
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get());
    return Owned<EVP_PKEY>(key);
}

} // namespace

struct PublicKey::Material {
    KeyType type = KeyType::P256;
    Owned<EVP_PKEY> key;
    QByteArray first;  ///< x or n
    QByteArray second; ///< y or e; empty for Ed25519
    QByteArray order;  ///< of the curve's group
    /// Ready to verify (curves of ECDSA, Ed25519); copied for every signature, which is cheaper than making one.
    Owned<EVP_PKEY_CTX> verifier;
    Owned<EVP_MD_CTX> edwardsVerifier;

    Checked<Passed> verifyEllipticCurve(Digest digest, QByteArrayView message, QByteArrayView signature) const;
    Checked<Passed> verifyEd25519(QByteArrayView message, QByteArrayView signature) const;
    Checked<Passed> verifyRsa(Algorithm algorithm, QByteArrayView message, QByteArrayView signature) const;
};

PublicKey::PublicKey(std::shared_ptr<const Material> material) : m_material(std::move(material)) {}

Checked<PublicKey> PublicKey::fromPoint(KeyType curve, QByteArrayView point) {
    const QuietErrors quiet;
    const char *group = groupOf(curve);
    const qsizetype length = lengthOf(curve);
    if (!group)
        return {Refusal::KeyTypeUnknown, nameOf(curve)};
    const bool isCompressed = point.size() == 1 + length && (point.front() == 2 || point.front() == 3);
    if (!isCompressed && (point.size() != 1 + 2 * length || point.front() != 4))
        return {Refusal::KeyMalformed, QStringLiteral("length of the point")};
    const Owned<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), sizeOf(point));
    auto material = std::make_shared<Material>();
    material->type = curve;
    material->key = build("EC", builder.get());
    // The group and the form are known to be right, so that only the point can be to blame.
    if (!material->key)
        return {Refusal::KeyNotOnCurve, nameOf(curve)};
    material->first = numberOf(material->key.get(), OSSL_PKEY_PARAM_EC_PUB_X, length);
    material->second = numberOf(material->key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, length);
    material->order = numberOf(material->key.get(), OSSL_PKEY_PARAM_EC_ORDER, length);
    material->verifier.reset(EVP_PKEY_CTX_new_from_pkey(nullptr, material->key.get(), nullptr));
    if (material->order.isEmpty() || EVP_PKEY_verify_init(material->verifier.get()) != 1)
        return {Refusal::KeyMalformed, nameOf(curve)};
    return PublicKey(std::move(material));
}

Checked<PublicKey> PublicKey::fromCoordinates(KeyType curve, QByteArrayView x, QByteArrayView y) {
    if (!groupOf(curve))
        return {Refusal::KeyTypeUnknown, nameOf(curve)};
    if (x.size() != lengthOf(curve) || y.size() != lengthOf(curve))
        return {Refusal::KeyMalformed, QStringLiteral("length of a coordinate")};
    QByteArray point(1, 4);
    point.append(x).append(y);
    return fromPoint(curve, point);
}

Checked<PublicKey> PublicKey::fromEd25519(QByteArrayView bytes) {
    const QuietErrors quiet;
    if (const auto point = checkEd25519Point(bytes); !point)
        return point.refused();
    auto material = std::make_shared<Material>();
    material->type = KeyType::Ed25519;
    material->key.reset(EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, bytesOf(bytes), sizeOf(bytes)));
    if (!material->key)
        return Refusal::KeyMalformed;
    material->first = bytes.toByteArray();
    material->edwardsVerifier.reset(EVP_MD_CTX_new());
    if (EVP_DigestVerifyInit_ex(material->edwardsVerifier.get(), nullptr, nullptr, nullptr, nullptr,
                                material->key.get(), nullptr) != 1)
        return {Refusal::KeyMalformed, nameOf(KeyType::Ed25519)};
    return PublicKey(std::move(material));
}

Checked<PublicKey> PublicKey::fromRsa(QByteArrayView modulus, QByteArrayView exponent) {
    const QuietErrors quiet;
    if (const auto numbers = checkRsaNumbers(modulus, exponent); !numbers)
        return numbers.refused();
    const Owned<BIGNUM> n(BN_bin2bn(bytesOf(modulus), static_cast<int>(modulus.size()), nullptr));
    const Owned<BIGNUM> e(BN_bin2bn(bytesOf(exponent), static_cast<int>(exponent.size()), nullptr));
    const Owned<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    auto material = std::make_shared<Material>();
    material->type = KeyType::Rsa;
    material->key = build("RSA", builder.get());
    if (!material->key)
        return Refusal::KeyMalformed;
    material->first = modulus.toByteArray();
    material->second = exponent.toByteArray();
    return PublicKey(std::move(material));
}

Checked<PublicKey> PublicKey::fromSubjectPublicKeyInfo(QByteArrayView der) {
    const QuietErrors quiet;
    const unsigned char *at = bytesOf(der);
    const Owned<EVP_PKEY> key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
    if (!key || at != bytesOf(der) + der.size())
        return {Refusal::KeyMalformed, QStringLiteral("SubjectPublicKeyInfo")};
    // Taken apart and read again, so that there is one place that examines each kind of key.
    if (EVP_PKEY_is_a(key.get(), "RSA"))
        return fromRsa(numberOf(key.get(), OSSL_PKEY_PARAM_RSA_N, 0), numberOf(key.get(), OSSL_PKEY_PARAM_RSA_E, 0));
    if (EVP_PKEY_is_a(key.get(), "ED25519")) {
        QByteArray raw(32, Qt::Uninitialized);
        std::size_t length = sizeOf(raw);
        if (!EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(raw.data()), &length))
            return Refusal::KeyMalformed;
        return fromEd25519(raw);
    }
    char group[64] = {};
    if (EVP_PKEY_is_a(key.get(), "EC") &&
        EVP_PKEY_get_utf8_string_param(key.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, sizeof group, nullptr)) {
        for (const KeyType curve : {KeyType::P256, KeyType::P384, KeyType::P521, KeyType::Secp256k1}) {
            if (std::strcmp(group, groupOf(curve)) == 0)
                return fromCoordinates(curve, numberOf(key.get(), OSSL_PKEY_PARAM_EC_PUB_X, lengthOf(curve)),
                                       numberOf(key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, lengthOf(curve)));
        }
    }
    return {Refusal::KeyTypeUnknown, QStringLiteral("SubjectPublicKeyInfo")};
}

Checked<PublicKey> PublicKey::fromMulticodec(QByteArrayView bytes) {
    // Codes of the multicodec table as variable-length integers; points are compressed there.
    const auto is = [&bytes](char first, char second) {
        return bytes.size() > 2 && bytes[0] == first && bytes[1] == second;
    };
    if (is('\xed', '\x01'))
        return fromEd25519(bytes.sliced(2));
    struct Curve {
        char first;
        char second;
        KeyType type;
    };
    constexpr Curve curves[] = {{'\xe7', '\x01', KeyType::Secp256k1},
                                {'\x80', '\x24', KeyType::P256},
                                {'\x81', '\x24', KeyType::P384},
                                {'\x82', '\x24', KeyType::P521}};
    for (const Curve &curve : curves) {
        if (!is(curve.first, curve.second))
            continue;
        if (bytes.size() != 3 + lengthOf(curve.type))
            return {Refusal::KeyMalformed, QStringLiteral("length of the point")};
        return fromPoint(curve.type, bytes.sliced(2));
    }
    return {Refusal::KeyTypeUnknown, QStringLiteral("multicodec")};
}

KeyType PublicKey::type() const {
    return m_material->type;
}

PublicKey PublicKey::named(const QString &keyId) const {
    PublicKey copy(*this);
    copy.m_keyId = keyId;
    return copy;
}

PublicKey PublicKey::restrictedTo(Algorithm algorithm) const {
    PublicKey copy(*this);
    copy.m_onlyAlgorithm = algorithm;
    return copy;
}

bool PublicKey::allows(Algorithm algorithm) const {
    if (!fits(algorithm, type()))
        return false;
    if (!m_onlyAlgorithm || algorithm == *m_onlyAlgorithm)
        return true;
    // RSA alone has several algorithms for one key: the padding must be the same and the digest no shorter.
    return isPss(algorithm) == isPss(*m_onlyAlgorithm) &&
           static_cast<int>(digestOf(algorithm)) > static_cast<int>(digestOf(*m_onlyAlgorithm));
}

Checked<Passed> PublicKey::verify(Algorithm algorithm, QByteArrayView message, QByteArrayView signature) const {
    const QuietErrors quiet;
    if (!allows(algorithm))
        return {Refusal::AlgorithmDoesNotFit, nameOf(algorithm) + QStringLiteral(" with ") + nameOf(type())};
    if (signature.isEmpty())
        return Refusal::SignatureAbsent;
    switch (type()) {
    case KeyType::P256:
    case KeyType::P384:
    case KeyType::P521:
    case KeyType::Secp256k1:
        return m_material->verifyEllipticCurve(digestOf(algorithm), message, signature);
    case KeyType::Ed25519:
        return m_material->verifyEd25519(message, signature);
    case KeyType::Rsa:
        return m_material->verifyRsa(algorithm, message, signature);
    }
    Q_UNREACHABLE();
}

Checked<Passed> PublicKey::Material::verifyEllipticCurve(Digest digest, QByteArrayView message,
                                                         QByteArrayView signature) const {
    const qsizetype length = lengthOf(type);
    if (signature.size() != 2 * length)
        return {Refusal::SignatureMalformed, QStringLiteral("length")};
    Owned<BIGNUM> halves[2];
    for (int i = 0; i < 2; ++i) {
        const QByteArrayView half = signature.sliced(i * length, length);
        halves[i].reset(BN_bin2bn(bytesOf(half), static_cast<int>(length), nullptr));
        if (BN_is_zero(halves[i].get()) || std::memcmp(half.data(), order.constData(), sizeOf(half)) >= 0)
            return {Refusal::SignatureMalformed, QStringLiteral("number out of range")};
    }
    const Owned<ECDSA_SIG> pair(ECDSA_SIG_new());
    ECDSA_SIG_set0(pair.get(), halves[0].release(), halves[1].release());
    unsigned char der[160]; // two integers of 67 bytes with their heads, and the sequence's
    unsigned char *end = der;
    const int derLength = i2d_ECDSA_SIG(pair.get(), nullptr);
    if (derLength <= 0 || derLength > static_cast<int>(sizeof der) || i2d_ECDSA_SIG(pair.get(), &end) != derLength)
        return Refusal::SignatureMalformed;
    const QByteArray hash = trust::digestOf(digest, message);
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_dup(verifier.get()));
    if (!context ||
        EVP_PKEY_verify(context.get(), der, static_cast<std::size_t>(derLength), bytesOf(hash), sizeOf(hash)) != 1)
        return Refusal::SignatureWrong;
    return Passed();
}

Checked<Passed> PublicKey::Material::verifyEd25519(QByteArrayView message, QByteArrayView signature) const {
    if (signature.size() != 64)
        return {Refusal::SignatureMalformed, QStringLiteral("length")};
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    if (EVP_MD_CTX_copy_ex(context.get(), edwardsVerifier.get()) != 1 ||
        EVP_DigestVerify(context.get(), bytesOf(signature), sizeOf(signature), bytesOf(message), sizeOf(message)) != 1)
        return Refusal::SignatureWrong;
    return Passed();
}

Checked<Passed> PublicKey::Material::verifyRsa(Algorithm algorithm, QByteArrayView message,
                                               QByteArrayView signature) const {
    if (signature.size() != first.size())
        return {Refusal::SignatureMalformed, QStringLiteral("length")};
    const Digest digest = digestOf(algorithm);
    const EVP_MD *method = digest == Digest::Sha256   ? EVP_sha256()
                           : digest == Digest::Sha384 ? EVP_sha384()
                                                      : EVP_sha512();
    const QByteArray hash = trust::digestOf(digest, message);
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    EVP_PKEY_CTX *c = context.get();
    const int padding = isPss(algorithm) ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING;
    const bool isReady = EVP_PKEY_verify_init(c) == 1 && EVP_PKEY_CTX_set_rsa_padding(c, padding) == 1 &&
                         EVP_PKEY_CTX_set_signature_md(c, method) == 1 &&
                         (!isPss(algorithm) || (EVP_PKEY_CTX_set_rsa_mgf1_md(c, method) == 1 &&
                                                EVP_PKEY_CTX_set_rsa_pss_saltlen(c, RSA_PSS_SALTLEN_DIGEST) == 1));
    if (!isReady || EVP_PKEY_verify(c, bytesOf(signature), sizeOf(signature), bytesOf(hash), sizeOf(hash)) != 1)
        return Refusal::SignatureWrong;
    return Passed();
}

QJsonObject PublicKey::toJwk() const {
    const auto text = [](const QByteArray &bytes) {
        return QString::fromLatin1(toBase64Url(bytes));
    };
    const QString first = text(m_material->first);
    const QString second = text(m_material->second);
    switch (type()) {
    case KeyType::Rsa:
        return {{QStringLiteral("kty"), QStringLiteral("RSA")},
                {QStringLiteral("n"), first},
                {QStringLiteral("e"), second}};
    case KeyType::Ed25519:
        return {{QStringLiteral("kty"), QStringLiteral("OKP")},
                {QStringLiteral("crv"), nameOf(type())},
                {QStringLiteral("x"), first}};
    case KeyType::P256:
    case KeyType::P384:
    case KeyType::P521:
    case KeyType::Secp256k1:
        return {{QStringLiteral("kty"), QStringLiteral("EC")},
                {QStringLiteral("crv"), nameOf(type())},
                {QStringLiteral("x"), first},
                {QStringLiteral("y"), second}};
    }
    Q_UNREACHABLE();
}

QByteArray PublicKey::thumbprint() const {
    // The members in the order of their names, without white space; none of their values needs an escape.
    const QJsonObject jwk = toJwk();
    QStringList names = jwk.keys();
    names.sort();
    QByteArray canonical;
    for (const QString &name : names)
        canonical += (canonical.isEmpty() ? "{\"" : ",\"") + name.toLatin1() + "\":\"" +
                     jwk.value(name).toString().toLatin1() + '"';
    return toBase64Url(trust::digestOf(Digest::Sha256, canonical + '}'));
}

bool PublicKey::isSameKeyAs(const PublicKey &other) const {
    return type() == other.type() && m_material->first == other.m_material->first &&
           m_material->second == other.m_material->second;
}

} // namespace kiosk::trust
