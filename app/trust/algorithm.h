#pragma once

#include "app/trust/refusal.h"

#include <QJsonValue>
#include <optional>

namespace kiosk::trust {

/// The signature algorithms that are verified here (RFC 7518, 8037, 8812). EdDSA means Ed25519. A closed list: `none`
/// and the symmetric ones are not on it.
enum class Algorithm { ES256, ES384, ES512, ES256K, EdDSA, RS256, RS384, RS512, PS256, PS384, PS512 };

/// What a key is; decides which algorithms it can be used with.
enum class KeyType { P256, P384, P521, Secp256k1, Ed25519, Rsa };

/// The JOSE name, e.g. "ES256K".
QString nameOf(Algorithm algorithm);
/// The JOSE name of the curve, e.g. "P-256", or "RSA".
QString nameOf(KeyType type);
const std::vector<Algorithm> &everyAlgorithm();

/// Reads an `alg` member: AlgorithmNone, AlgorithmUnknown, MissingMember or WrongMember where it is none of the list.
/// "Ed25519" (RFC 9864) is read as EdDSA.
Checked<Algorithm> readAlgorithm(const QJsonValue &alg);

/// The one type of key that the algorithm works with.
KeyType keyTypeOf(Algorithm algorithm);
bool fits(Algorithm algorithm, KeyType type);

} // namespace kiosk::trust
