#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <memory>

namespace kiosk::sim {

/// A key pair of a pretended issuer or wallet, made anew at every start and known to nobody else. It shares no code
/// with the half that verifies.
class SigningKey {
public:
    enum class Kind {
        P256,      ///< ES256
        Secp256k1, ///< ES256K
        Ed25519,   ///< EdDSA
    };
    static SigningKey generate(Kind kind);

    /// The `alg` of its tokens.
    QString algorithm() const;
    QJsonObject publicJwk() const;
    /// "did:jwk:…": an identifier that is the key itself.
    QString didJwk() const;
    /// In JOSE's form, 64 bytes; empty where OpenSSL fails.
    QByteArray sign(const QByteArray &message) const;
    /// "<header>.<payload>.<signature>"; `alg` is added where the header has none.
    QByteArray token(QJsonObject header, const QJsonObject &payload) const;

private:
    struct Pair;
    SigningKey(Kind kind, std::shared_ptr<const Pair> pair) : m_kind(kind), m_pair(std::move(pair)) {}

    Kind m_kind;
    std::shared_ptr<const Pair> m_pair;
};

/// Without padding.
QByteArray base64Url(const QByteArray &bytes);

/// One disclosure of an SD-JWT and its digest.
struct SimulatedDisclosure {
    QByteArray encoded;
    QString digest;
};
SimulatedDisclosure discloseMember(const QString &name, const QJsonValue &value);
/// "<digest of the text>" as SD-JWT writes it, with SHA-256.
QString sha256Url(const QByteArray &text);

} // namespace kiosk::sim
