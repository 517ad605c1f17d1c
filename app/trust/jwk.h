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
    std::vector<PublicKey> keys;

    /// The keys that may have signed a token with this `alg` and `kid` (empty: the token names none). With a `kid`,
    /// only keys of that name; without one, every key that fits.
    std::vector<PublicKey> candidates(Algorithm algorithm, const QString &keyId) const;
};

/// Reads {"keys": […]}. Keys that this program cannot use (other types, other uses) are left out, as RFC 7517 section 5
/// asks; one that is of a known type but malformed, weak or off its curve refuses the whole set. Names that two usable
/// keys of one type share are KeyAmbiguous. At most 200 keys.
Checked<KeySet> readKeySet(const QJsonObject &set);

} // namespace kiosk::trust
