#include "tests/bench/trust/signer.h"

#include "app/trust/base64url.h"
#include "app/trust/publickey.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace kiosk::bench {

namespace {

struct Free {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
};

constexpr int half = 32;

const unsigned char *bytesOf(const QByteArray &bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

std::size_t sizeOf(const QByteArray &bytes) {
    return static_cast<std::size_t>(bytes.size());
}

EVP_PKEY *generate(trust::Algorithm algorithm) {
    if (algorithm == trust::Algorithm::EdDSA)
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", algorithm == trust::Algorithm::ES256 ? "P-256" : "secp256k1");
}

QByteArray derOf(const QByteArray &pair) {
    const std::unique_ptr<ECDSA_SIG, Free> signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytesOf(pair), half, nullptr),
                   BN_bin2bn(bytesOf(pair) + half, half, nullptr));
    QByteArray der(i2d_ECDSA_SIG(signature.get(), nullptr), Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(signature.get(), &at);
    return der;
}

} // namespace

Signer::Signer(trust::Algorithm algorithm) : m_algorithm(algorithm), m_key(generate(algorithm), EVP_PKEY_free) {}

QJsonObject Signer::publicJwk() const {
    unsigned char *der = nullptr;
    const int length = i2d_PUBKEY(m_key.get(), &der);
    const QByteArray info(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return trust::PublicKey::fromSubjectPublicKeyInfo(info)->toJwk();
}

QByteArray Signer::signature(const QByteArray &input) const {
    const bool isEdwards = m_algorithm == trust::Algorithm::EdDSA;
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    QByteArray made(128, '\0');
    std::size_t length = sizeOf(made);
    if (EVP_DigestSignInit_ex(context.get(), nullptr, isEdwards ? nullptr : "SHA256", nullptr, nullptr, m_key.get(),
                              nullptr) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(made.data()), &length, bytesOf(input),
                       sizeOf(input)) != 1)
        qFatal("OpenSSL does not sign");
    made.truncate(static_cast<qsizetype>(length));
    if (isEdwards)
        return made;
    const unsigned char *at = bytesOf(made);
    const std::unique_ptr<ECDSA_SIG, Free> pair(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(length)));
    QByteArray joined(2 * half, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), reinterpret_cast<unsigned char *>(joined.data()), half);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), reinterpret_cast<unsigned char *>(joined.data()) + half, half);
    return joined;
}

QByteArray Signer::token(const QByteArray &payload) const {
    const QByteArray header =
        "{\"alg\":\"" + trust::nameOf(m_algorithm).toLatin1() + "\",\"typ\":\"JWT\",\"kid\":\"k\"}";
    const QByteArray input = trust::toBase64Url(header) + '.' + trust::toBase64Url(payload);
    return input + '.' + trust::toBase64Url(signature(input));
}

std::function<bool()> Signer::bareVerification(const QByteArray &payload) const {
    const QByteArray whole = token(payload);
    const QByteArray input = whole.left(whole.lastIndexOf('.'));
    const QByteArray raw = trust::fromBase64Url(whole.mid(input.size() + 1)).value();
    if (m_algorithm == trust::Algorithm::EdDSA) {
        const std::shared_ptr<EVP_MD_CTX> context(EVP_MD_CTX_new(), Free());
        EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, m_key.get(), nullptr);
        return [=] {
            return EVP_DigestVerify(context.get(), bytesOf(raw), sizeOf(raw), bytesOf(input), sizeOf(input)) == 1;
        };
    }
    const QByteArray der = derOf(raw);
    const std::shared_ptr<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_key.get(), nullptr), Free());
    EVP_PKEY_verify_init(context.get());
    const std::shared_ptr<EVP_MD> digest(EVP_MD_fetch(nullptr, "SHA256", nullptr), EVP_MD_free);
    return [=] {
        unsigned char hash[EVP_MAX_MD_SIZE];
        unsigned int length = 0;
        return EVP_Digest(input.constData(), sizeOf(input), hash, &length, digest.get(), nullptr) == 1 &&
               EVP_PKEY_verify(context.get(), bytesOf(der), sizeOf(der), hash, length) == 1;
    };
}

} // namespace kiosk::bench
