#pragma once

#include "app/trust/refusal.h"

#include <QByteArray>
#include <QStringView>

namespace kiosk::trust {

enum class Digest { Sha256, Sha384, Sha512 };

QByteArray digestOf(Digest digest, QByteArrayView bytes);

/// Reads a name of the IANA "Named Information Hash Algorithm" registry as `_sd_alg` uses it ("sha-256").
/// DigestUnknown.
Checked<Digest> readDigestName(QStringView name);

} // namespace kiosk::trust
