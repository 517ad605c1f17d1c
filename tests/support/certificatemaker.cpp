#include "tests/support/certificatemaker.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace kiosk::test {

namespace {

struct Free {
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};

void require(bool isDone, const char *what) {
    if (!isDone)
        qFatal("makeCertificate: %s", what);
}

std::shared_ptr<EVP_PKEY> makeKey(const CertificateWish &wish) {
    EVP_PKEY *key = wish.curve.isEmpty()
                        ? EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<std::size_t>(wish.rsaBits))
                        : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", wish.curve.constData());
    require(key, "key");
    return {key, EVP_PKEY_free};
}

std::unique_ptr<X509, Free> parsed(const QByteArray &der) {
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return std::unique_ptr<X509, Free>(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
}

} // namespace

MadeCertificate makeCertificate(const CertificateWish &wish, const MadeCertificate *issuer) {
    static long serial = 0;
    MadeCertificate made{wish.name, {}, makeKey(wish)};
    const std::unique_ptr<X509, Free> certificate(X509_new());
    X509 *c = certificate.get();
    X509_set_version(c, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(c), ++serial);
    ASN1_TIME_set(X509_getm_notBefore(c), static_cast<time_t>(wish.from.toSecsSinceEpoch()));
    ASN1_TIME_set(X509_getm_notAfter(c), static_cast<time_t>(wish.until.toSecsSinceEpoch()));
    X509_set_pubkey(c, made.key.get());
    const QByteArray name = wish.name.toUtf8();
    X509_NAME *subject = X509_get_subject_name(c);
    X509_NAME_add_entry_by_txt(subject, "O", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("Beispiel AG"), -1,
                               -1, 0);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name.constData()),
                               static_cast<int>(name.size()), -1, 0);
    const auto above = issuer ? parsed(issuer->der) : nullptr;
    X509_set_issuer_name(c, above ? X509_get_subject_name(above.get()) : subject);

    X509V3_CTX context{};
    X509V3_set_ctx(&context, above ? above.get() : c, c, nullptr, nullptr, 0);
    const auto extend = [&](int nid, const QByteArray &value) {
        if (value.isEmpty())
            return;
        const std::unique_ptr<X509_EXTENSION, Free> extension(
            X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
        require(extension && X509_add_ext(c, extension.get(), -1), "extension");
    };
    extend(NID_basic_constraints, wish.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    extend(NID_key_usage, wish.keyUsage.isEmpty() ? QByteArray() : "critical," + wish.keyUsage);
    extend(NID_subject_key_identifier, "hash");
    extend(NID_name_constraints, wish.nameConstraints);
    extend(NID_subject_alt_name, wish.altName);
    if (!wish.more.isEmpty()) {
        static const int own = OBJ_create("1.3.6.1.4.1.99999.1", "kioskTest", "kiosk test extension");
        const std::unique_ptr<ASN1_OCTET_STRING, void (*)(ASN1_OCTET_STRING *)> value(ASN1_OCTET_STRING_new(),
                                                                                      ASN1_OCTET_STRING_free);
        ASN1_OCTET_STRING_set(value.get(), reinterpret_cast<const unsigned char *>(wish.more.constData()),
                              static_cast<int>(wish.more.size()));
        const std::unique_ptr<X509_EXTENSION, Free> extension(
            X509_EXTENSION_create_by_NID(nullptr, own, 1, value.get()));
        require(extension && X509_add_ext(c, extension.get(), -1), "extension of its own");
    }
    const EVP_MD *digest = EVP_get_digestbyname(wish.digest.constData());
    require(X509_sign(c, issuer ? issuer->key.get() : made.key.get(), digest) > 0, "signature");
    unsigned char *der = nullptr;
    const int length = i2d_X509(c, &der);
    made.der = QByteArray(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return made;
}

QByteArray MadeCertificate::pem() const {
    return "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
}

QByteArray MadeCertificate::keyPem() const {
    BIO *bio = BIO_new(BIO_s_mem());
    require(PEM_write_bio_PKCS8PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1, "private key");
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    const QByteArray pem(data, length);
    BIO_free(bio);
    return pem;
}

QByteArray MadeCertificate::sign(const QByteArray &bytes) const {
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    unsigned char encoded[128];
    std::size_t length = sizeof encoded;
    require(EVP_DigestSignInit_ex(context.get(), nullptr, "SHA256", nullptr, nullptr, key.get(), nullptr) == 1 &&
                EVP_DigestSign(context.get(), encoded, &length, data, static_cast<std::size_t>(bytes.size())) == 1,
            "signing");
    const unsigned char *at = encoded;
    const std::unique_ptr<ECDSA_SIG, Free> pair(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(length)));
    QByteArray signature(64, '\0');
    auto *out = reinterpret_cast<unsigned char *>(signature.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), out, 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), out + 32, 32);
    return signature;
}

} // namespace kiosk::test
