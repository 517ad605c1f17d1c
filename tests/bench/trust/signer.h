#pragma once

#include "app/trust/algorithm.h"

#include <QByteArray>
#include <QJsonObject>
#include <functional>
#include <memory>

struct evp_pkey_st;

namespace kiosk::bench {

/// A fresh key pair that signs tokens, and the shortest way in which OpenSSL verifies them.
class Signer {
public:
    /// ES256, ES256K or EdDSA.
    explicit Signer(trust::Algorithm algorithm);

    QJsonObject publicJwk() const;
    /// Compact JWS.
    QByteArray token(const QByteArray &payload) const;
    /// Digest and verification with everything prepared: no parsing, no base64, no key. What OpenSSL itself can do.
    std::function<bool()> bareVerification(const QByteArray &payload) const;

private:
    QByteArray signature(const QByteArray &input) const;

    trust::Algorithm m_algorithm;
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace kiosk::bench
