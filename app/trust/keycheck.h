#pragma once

#include "app/trust/refusal.h"

#include <QByteArray>

namespace kiosk::trust {

/// What OpenSSL does not look at when it takes a key as bytes.

/// 32 bytes of RFC 8032: KeyLowOrder for a point of a small group in any spelling, KeyMalformed for a coordinate that
/// is not reduced, KeyNotOnCurve where no point has it.
Checked<Passed> checkEd25519Point(QByteArrayView bytes);

/// KeyMalformed for leading zeros and even moduli; KeyTooWeak below 2048 bits, for exponents that are even, 1 or longer
/// than 64 bits, and for moduli with the fingerprint of the ROCA generator (CVE-2017-15361).
Checked<Passed> checkRsaNumbers(QByteArrayView modulus, QByteArrayView exponent);

} // namespace kiosk::trust
