#pragma once

#include "app/trust/publickey.h"

#include <QJsonObject>
#include <vector>

namespace kiosk::trust {

/// Reads a JWK (RFC 7517): EC, OKP Ed25519 or RSA. `kid` and `alg` stay with the key, `use` and `key_ops` must allow
/// verifying. Private members are ignored and never kept; a symmetric key is KeyTypeUnknown.
Checked<PublicKey> readJwk(const QJsonObject &jwk);

/// Keys of one issuer.
struct KeySet {
    /// A key that was there and cannot be used, for reports.
    struct Unusable {
        QString keyId;
        Refused why;
    };

    std::vector<PublicKey> keys;
    std::vector<Unusable> unusable;

    /// The keys that may have signed a token with this `alg` and `kid` (empty: the token names none): those of that
    /// name, and those without a name. Without a `kid`, every key that fits.
    std::vector<PublicKey> candidates(Algorithm algorithm, const QString &keyId) const;
};

/// Reads {"keys": […]}. Keys that cannot be used do not spoil the others (RFC 7517 section 5) and are kept with their
/// reasons. One name for two usable keys of a type is KeyAmbiguous; more than 200 keys are TooLarge.
Checked<KeySet> readKeySet(const QJsonObject &set);

} // namespace kiosk::trust
