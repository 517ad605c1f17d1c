#pragma once

#include "app/trust/publickey.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <QStringList>
#include <memory>
#include <vector>

namespace kiosk::trust {

/// The certificates that this desk trusts to vouch for issuers. A cheap value.
class CertificateRoots {
public:
    /// No roots: every chain is untrusted.
    CertificateRoots();
    /// One or more certificates in PEM; CertificateMalformed where there is none or one cannot be read.
    static Checked<CertificateRoots> fromPem(QByteArrayView pem);
    /// Both together.
    CertificateRoots joined(const CertificateRoots &other) const;
    qsizetype count() const;

private:
    struct Store;
    friend struct ChainExaminer;
    std::shared_ptr<const Store> m_store;
};

/// What a certificate says about whom it belongs to.
struct CertificateFacts {
    QString subject; ///< one line, RFC 2253
    QString issuer;
    QString commonName;
    QString organisation;
    QStringList dnsNames;
    QStringList uris;
    QDateTime notBefore; ///< UTC
    QDateTime notAfter;
    QByteArray sha256; ///< of the DER, 32 bytes
};

struct ExaminedChain {
    PublicKey key; ///< of the first certificate
    CertificateFacts leaf;
    CertificateFacts root; ///< the configured one that the chain ends at
};

/// The DER certificates of an `x5c` header, first the one that signed. CertificateMalformed; at most 10 of 64 KiB.
Checked<std::vector<QByteArray>> readX5c(const QJsonValue &x5c);

Checked<CertificateFacts> readCertificate(QByteArrayView der);
/// The key of a certificate, whoever vouches for it.
Checked<PublicKey> keyOfCertificate(QByteArrayView der);

/// Builds the path from the first certificate through the others to a root and checks it at a time: validity, basic
/// constraints, key usage (the first one must allow digital signatures), name constraints, strength. Revocation is not
/// looked up. A self-signed certificate is trusted only where it is itself a root.
Checked<ExaminedChain> examineChain(const std::vector<QByteArray> &chain, const CertificateRoots &roots,
                                    const QDateTime &at);

} // namespace kiosk::trust
