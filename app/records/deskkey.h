#pragma once

#include "app/base/outcome.h"
#include "app/trust/publickey.h"

#include <memory>

namespace kiosk::records {

/// The Ed25519 key with which a desk signs what it writes down. It lies in a file of its own that only the kiosk's user
/// may read (`desk.key`, PKCS #8 in PEM); its public half beside it (`desk.pub`, SubjectPublicKeyInfo in PEM) is all
/// that verifying needs, and belongs into an auditor's hands.
class DeskKey {
public:
    /// A new one, in memory only.
    static Outcome<DeskKey> make();
    /// Reads the key of this folder. NotRecorded where it cannot be used: missing, unreadable, damaged, or readable by
    /// others than its owner.
    static Outcome<DeskKey> read(const QString &folder);
    /// Writes both files, the private one with mode 0600.
    Outcome<Done> write(const QString &folder) const;

    /// 64 bytes.
    QByteArray sign(QByteArrayView message) const;
    const trust::PublicKey &publicKey() const { return m_publicKey; }

private:
    struct Material;
    DeskKey(std::shared_ptr<const Material> material, trust::PublicKey publicKey);

    std::shared_ptr<const Material> m_material;
    trust::PublicKey m_publicKey;
};

/// Reads a public key as `desk.pub` holds it; only Ed25519 will do. BadConfiguration where it cannot be used.
Outcome<trust::PublicKey> readPublicKey(const QString &file);
Outcome<trust::PublicKey> publicKeyFromPem(const QByteArray &pem);
/// How a key is called in exports and messages: its RFC 7638 thumbprint.
QString keyIdOf(const trust::PublicKey &key);

/// desk.key and desk.pub in `folder`.
QString privateKeyFile(const QString &folder);
QString publicKeyFile(const QString &folder);

} // namespace kiosk::records
