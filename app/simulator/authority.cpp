#include "app/simulator/authority.h"

#include <QStringList>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace kiosk::sim {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

constexpr long daySeconds = 24L * 3600L;

Key newKey() {
    return {EVP_EC_gen("P-256"), EVP_PKEY_free};
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()), X509_EXTENSION_free);
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// An unsigned certificate for `key`; `issuer` null means by itself.
Certificate newCertificate(const QByteArray &name, EVP_PKEY *key, X509 *issuer) {
    Certificate certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    // The top bit stays clear so that the serial number is positive.
    quint64 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), (serial >> 1U) | 1U);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -daySeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 30 * daySeconds);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name.constData()),
                               static_cast<int>(name.size()), -1, 0);
    X509_set_issuer_name(certificate.get(), issuer != nullptr ? X509_get_subject_name(issuer) : subject);
    return certificate;
}

QByteArray textOf(BIO *bio) {
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio, &text);
    return {text, static_cast<qsizetype>(size)};
}

QByteArray pemOf(X509 *certificate) {
    const Bio bio(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_X509(bio.get(), certificate);
    return textOf(bio.get());
}

QByteArray pemOf(EVP_PKEY *key) {
    const Bio bio(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(bio.get());
}

} // namespace

std::optional<Authority> makeAuthority(const QList<QHostAddress> &addresses) {
    QStringList names{QStringLiteral("DNS:localhost"), QStringLiteral("IP:127.0.0.1"), QStringLiteral("IP:::1")};
    for (const QHostAddress &address : addresses) {
        names.append(QStringLiteral("IP:") + address.toString());
    }
    names.removeDuplicates();

    const Key authorityKey = newKey();
    const Key serverKey = newKey();
    if (!authorityKey || !serverKey) {
        return {};
    }
    const Certificate authority =
        newCertificate("Verifier Kiosk simulator: authority of this run", authorityKey.get(), nullptr);
    const Certificate server = newCertificate("Verifier Kiosk simulator", serverKey.get(), authority.get());
    const bool good =
        addExtension(authority.get(), authority.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
        addExtension(authority.get(), authority.get(), NID_key_usage, "critical,keyCertSign,cRLSign") &&
        addExtension(authority.get(), authority.get(), NID_subject_key_identifier, "hash") &&
        X509_sign(authority.get(), authorityKey.get(), EVP_sha256()) > 0 &&
        addExtension(server.get(), authority.get(), NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(server.get(), authority.get(), NID_key_usage, "critical,digitalSignature") &&
        addExtension(server.get(), authority.get(), NID_ext_key_usage, "serverAuth") &&
        addExtension(server.get(), authority.get(), NID_authority_key_identifier, "keyid") &&
        addExtension(server.get(), authority.get(), NID_subject_alt_name, names.join(u',').toUtf8()) &&
        X509_sign(server.get(), authorityKey.get(), EVP_sha256()) > 0;
    if (!good) {
        return {};
    }
    return Authority{pemOf(authority.get()), {pemOf(server.get()), pemOf(serverKey.get())}};
}

} // namespace kiosk::sim
