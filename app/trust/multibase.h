#pragma once

#include "app/trust/refusal.h"

#include <QByteArray>
#include <QStringView>

namespace kiosk::trust {

/// Base58 with Bitcoin's alphabet. At most 512 characters, because its cost grows with their square. KeyMalformed.
Checked<QByteArray> fromBase58(QStringView text);

/// A multibase text: "z" base58btc or "u" base64url, the two that DID documents use. KeyMalformed.
Checked<QByteArray> fromMultibase(QStringView text);

} // namespace kiosk::trust
