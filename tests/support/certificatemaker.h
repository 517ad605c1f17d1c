#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <memory>

struct evp_pkey_st;

namespace kiosk::test {

/// What a test wants of a certificate.
struct CertificateWish {
    QString name = QStringLiteral("Test");
    bool isAuthority = false;
    QByteArray keyUsage = {};        ///< as in openssl.cnf, "digitalSignature"
    QByteArray nameConstraints = {}; ///< "permitted;DNS:example.org"
    QByteArray altName = {};         ///< "DNS:issuer.example.org,URI:https://issuer.example.org"
    QByteArray more = {};            ///< content of a critical extension that nobody knows
    QDateTime from = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QDateTime until = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    QByteArray curve = "P-256"; ///< empty: RSA of `rsaBits`
    int rsaBits = 2048;
    QByteArray digest = "SHA256";
};

struct MadeCertificate {
    QString name;
    QByteArray der;
    std::shared_ptr<evp_pkey_st> key;

    QByteArray pem() const;
    /// The private key, PKCS #8.
    QByteArray keyPem() const;
    /// r||s of the SHA-256 of the bytes; P-256 only.
    QByteArray sign(const QByteArray &bytes) const;
};

/// Signed by `issuer`, or by itself.
MadeCertificate makeCertificate(const CertificateWish &wish, const MadeCertificate *issuer = nullptr);

} // namespace kiosk::test
