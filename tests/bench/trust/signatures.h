#pragma once

#include <QJsonObject>

namespace kiosk::bench {

/// For ES256, ES256K and EdDSA: verifications per second and core from the token's text to the verdict, beside a loop
/// of OpenSSL's functions alone and `openssl speed`, all of them in turn for several rounds. `openssl speed` knows no
/// secp256k1; there the loop stands for it.
QJsonObject signatureFigures(int rounds, double seconds);

} // namespace kiosk::bench
