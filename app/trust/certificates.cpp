#include "app/trust/certificates.h"

#include "app/trust/base64url.h"
#include "app/trust/digest.h"

#include <QJsonArray>
#include <algorithm>
#include <ctime>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace kiosk::trust {

namespace {

constexpr qsizetype mostCertificates = 10;
constexpr qsizetype largestCertificate = 64 << 10;

struct Free {
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_STORE *store) const { X509_STORE_free(store); }
    void operator()(X509_STORE_CTX *context) const { X509_STORE_CTX_free(context); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); }
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;
using Certificate = std::shared_ptr<X509>;

/// Errors left behind in OpenSSL's queue would be read by the next TLS connection of this thread as its own.
class QuietErrors {
public:
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
    QuietErrors(const QuietErrors &) = delete;
    QuietErrors &operator=(const QuietErrors &) = delete;
};

Certificate parse(QByteArrayView der) {
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const auto *end = at + der.size();
    Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())), Free());
    return at == end ? certificate : Certificate();
}

QByteArray derOf(X509 *certificate) {
    QByteArray der(std::max(0, i2d_X509(certificate, nullptr)), Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &at);
    return der;
}

QString lineOf(const X509_NAME *name) {
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    // RFC 2253, but in UTF-8 instead of escapes.
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return QString::fromUtf8(text, length);
}

QString textOf(const ASN1_STRING *string) {
    unsigned char *text = nullptr;
    const int length = string ? ASN1_STRING_to_UTF8(&text, string) : -1;
    if (length < 0)
        return {};
    const QString result = QString::fromUtf8(reinterpret_cast<const char *>(text), length);
    OPENSSL_free(text);
    return result;
}

QString entryOf(const X509_NAME *name, int nid) {
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    return at < 0 ? QString() : textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
}

QDateTime timeOf(const ASN1_TIME *time) {
    std::tm parts{};
    if (!ASN1_TIME_to_tm(time, &parts))
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

CertificateFacts factsOf(X509 *certificate) {
    CertificateFacts facts;
    const X509_NAME *subject = X509_get_subject_name(certificate);
    facts.subject = lineOf(subject);
    facts.issuer = lineOf(X509_get_issuer_name(certificate));
    facts.commonName = entryOf(subject, NID_commonName);
    facts.organisation = entryOf(subject, NID_organizationName);
    facts.notBefore = timeOf(X509_get0_notBefore(certificate));
    facts.notAfter = timeOf(X509_get0_notAfter(certificate));
    facts.sha256 = digestOf(Digest::Sha256, derOf(certificate));
    const Owned<GENERAL_NAMES> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            facts.dnsNames.append(textOf(name->d.dNSName));
        else if (name->type == GEN_URI)
            facts.uris.append(textOf(name->d.uniformResourceIdentifier));
    }
    return facts;
}

Checked<PublicKey> keyOf(X509 *certificate) {
    unsigned char *der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (length <= 0)
        return {Refusal::CertificateMalformed, QStringLiteral("key")};
    const QByteArray bytes(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return PublicKey::fromSubjectPublicKeyInfo(bytes);
}

Refused refusalOf(int error, int depth) {
    const QString detail =
        QStringLiteral("certificate %1: %2").arg(depth).arg(QString::fromLatin1(X509_verify_cert_error_string(error)));
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return {Refusal::CertificateExpired, detail};
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return {Refusal::CertificateNotYetValid, detail};
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_KEYUSAGE_NO_DIGITAL_SIGNATURE:
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
        return {Refusal::CertificateWrongUse, detail};
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return {Refusal::CertificateOutsideNames, detail};
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return {Refusal::CertificateTooWeak, detail};
    case X509_V_ERR_CERT_REVOKED:
        return {Refusal::CertificateRevoked, detail};
    case X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD:
    case X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD:
    case X509_V_ERR_INVALID_EXTENSION:
        return {Refusal::CertificateMalformed, detail};
    default:
        return {Refusal::CertificateUntrusted, detail};
    }
}

} // namespace

struct CertificateRoots::Store {
    std::vector<Certificate> certificates;
    Owned<X509_STORE> trusted{X509_STORE_new()};

    void add(const Certificate &certificate) {
        certificates.push_back(certificate);
        X509_STORE_add_cert(trusted.get(), certificate.get());
    }
};

struct ChainExaminer {
    static X509_STORE *storeOf(const CertificateRoots &roots) { return roots.m_store->trusted.get(); }
};

CertificateRoots::CertificateRoots() : m_store(std::make_shared<Store>()) {}

Checked<CertificateRoots> CertificateRoots::fromPem(QByteArrayView pem) {
    const QuietErrors quiet;
    auto store = std::make_shared<Store>();
    const Owned<BIO> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    for (;;) {
        const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr), Free());
        if (!certificate)
            break;
        store->add(certificate);
    }
    // Nothing more to read is how it ends well; anything else is a certificate that cannot be read.
    const unsigned long error = ERR_peek_last_error();
    const bool isEnd = ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE;
    if (!isEnd || store->certificates.empty())
        return {Refusal::CertificateMalformed, QStringLiteral("certificate %1").arg(store->certificates.size() + 1)};
    CertificateRoots roots;
    roots.m_store = std::move(store);
    return roots;
}

CertificateRoots CertificateRoots::joined(const CertificateRoots &other) const {
    auto store = std::make_shared<Store>();
    for (const auto &certificate : m_store->certificates)
        store->add(certificate);
    for (const auto &certificate : other.m_store->certificates)
        store->add(certificate);
    CertificateRoots roots;
    roots.m_store = std::move(store);
    return roots;
}

qsizetype CertificateRoots::count() const {
    return static_cast<qsizetype>(m_store->certificates.size());
}

Checked<std::vector<QByteArray>> readX5c(const QJsonValue &x5c) {
    const QJsonArray entries = x5c.toArray();
    if (!x5c.isArray() || entries.isEmpty())
        return {Refusal::CertificateMalformed, QStringLiteral("x5c")};
    if (entries.size() > mostCertificates)
        return {Refusal::TooLarge, QStringLiteral("x5c")};
    std::vector<QByteArray> chain;
    for (const QJsonValue &entry : entries) {
        const auto der = fromBase64(entry.toString().toUtf8());
        if (!entry.isString() || !der || der->isEmpty())
            return {Refusal::CertificateMalformed, QStringLiteral("x5c[%1]").arg(chain.size())};
        if (der->size() > largestCertificate)
            return {Refusal::TooLarge, QStringLiteral("x5c[%1]").arg(chain.size())};
        chain.push_back(*der);
    }
    return chain;
}

Checked<CertificateFacts> readCertificate(QByteArrayView der) {
    const QuietErrors quiet;
    const Certificate certificate = parse(der);
    if (!certificate)
        return Refusal::CertificateMalformed;
    return factsOf(certificate.get());
}

Checked<PublicKey> keyOfCertificate(QByteArrayView der) {
    const QuietErrors quiet;
    const Certificate certificate = parse(der);
    if (!certificate)
        return Refusal::CertificateMalformed;
    return keyOf(certificate.get());
}

Checked<ExaminedChain> examineChain(const std::vector<QByteArray> &chain, const CertificateRoots &roots,
                                    const QDateTime &at) {
    const QuietErrors quiet;
    std::vector<Certificate> certificates;
    const Owned<STACK_OF(X509)> others(sk_X509_new_null());
    for (const QByteArray &der : chain) {
        certificates.push_back(parse(der));
        if (!certificates.back())
            return {Refusal::CertificateMalformed, QStringLiteral("certificate %1").arg(certificates.size() - 1)};
        if (certificates.size() > 1 && X509_up_ref(certificates.back().get()))
            sk_X509_push(others.get(), certificates.back().get());
    }
    if (certificates.empty())
        return {Refusal::CertificateMalformed, QStringLiteral("no certificate")};
    X509 *leaf = certificates.front().get();

    const Owned<X509_STORE_CTX> context(X509_STORE_CTX_new());
    if (!X509_STORE_CTX_init(context.get(), ChainExaminer::storeOf(roots), leaf, others.get()))
        return {Refusal::CertificateUntrusted, QStringLiteral("no context")};
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(rules, static_cast<time_t>(at.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_depth(rules, static_cast<int>(mostCertificates));
    // 112 bits: RSA from 2048, curves from 224, digests from SHA-224.
    X509_VERIFY_PARAM_set_auth_level(rules, 2);
    // A configured certificate ends the chain even where it is no root of its own.
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    if (X509_verify_cert(context.get()) != 1)
        return refusalOf(X509_STORE_CTX_get_error(context.get()), X509_STORE_CTX_get_error_depth(context.get()));
    if (!(X509_get_key_usage(leaf) & KU_DIGITAL_SIGNATURE))
        return {Refusal::CertificateWrongUse, QStringLiteral("certificate 0: no digital signatures")};
    const auto key = keyOf(leaf);
    if (!key)
        return key.refused();
    const STACK_OF(X509) *built = X509_STORE_CTX_get0_chain(context.get());
    return ExaminedChain{*key, factsOf(leaf), factsOf(sk_X509_value(built, sk_X509_num(built) - 1))};
}

} // namespace kiosk::trust
