#pragma once

#include "app/trust/algorithm.h"

#include <QByteArray>
#include <QJsonObject>
#include <memory>

namespace kiosk::trust {

/// A public key that was examined when it was read: on its curve, of full order, strong enough. A cheap value; copies
/// share the key, and any number of threads may verify with it at once.
///
/// Refusals of all readers: KeyMalformed, KeyTypeUnknown, KeyNotOnCurve, KeyLowOrder, KeyTooWeak, KeyNotForThis.
class PublicKey {
public:
    /// An elliptic curve point by its coordinates, each of exactly the curve's length (P-256 32 bytes, P-521 66).
    static Checked<PublicKey> fromCoordinates(KeyType curve, QByteArrayView x, QByteArrayView y);
    /// A point as SEC 1 writes it, compressed or not (02, 03 or 04 in front).
    static Checked<PublicKey> fromPoint(KeyType curve, QByteArrayView point);
    /// 32 bytes of RFC 8032.
    static Checked<PublicKey> fromEd25519(QByteArrayView bytes);
    /// Modulus and exponent, big endian. At least 2048 bits, at most 8192.
    static Checked<PublicKey> fromRsa(QByteArrayView modulus, QByteArrayView exponent);
    /// A SubjectPublicKeyInfo in DER, as certificates hold it.
    static Checked<PublicKey> fromSubjectPublicKeyInfo(QByteArrayView der);
    /// Bytes with a multicodec prefix, as did:key and publicKeyMultibase carry them after base58 or base64url.
    static Checked<PublicKey> fromMulticodec(QByteArrayView bytes);

    KeyType type() const;
    /// The `kid` it came with; empty where there was none.
    const QString &keyId() const { return m_keyId; }
    /// The only algorithm that whoever published the key allows for it.
    const std::optional<Algorithm> &onlyAlgorithm() const { return m_onlyAlgorithm; }
    PublicKey named(const QString &keyId) const;
    PublicKey restrictedTo(Algorithm algorithm) const;

    /// Type and restriction allow the algorithm.
    bool allows(Algorithm algorithm) const;

    /// Whether `signature` (JOSE form: r||s for elliptic curves) of `message` is this key's. Refusals:
    /// AlgorithmDoesNotFit, SignatureAbsent, SignatureMalformed, SignatureWrong.
    Checked<Passed> verify(Algorithm algorithm, QByteArrayView message, QByteArrayView signature) const;

    /// The public members only: kty, crv, x, y or n, e.
    QJsonObject toJwk() const;
    /// RFC 7638 with SHA-256, in base64url.
    QByteArray thumbprint() const;
    bool isSameKeyAs(const PublicKey &other) const;

private:
    struct Material;
    explicit PublicKey(std::shared_ptr<const Material> material);

    std::shared_ptr<const Material> m_material;
    QString m_keyId;
    std::optional<Algorithm> m_onlyAlgorithm;
};

} // namespace kiosk::trust
