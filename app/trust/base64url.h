#pragma once

#include "app/trust/refusal.h"

#include <QByteArray>

namespace kiosk::trust {

/// Strict base64url as JOSE wants it (RFC 7515 section 2): no padding, no white space, unused low bits zero, so that
/// bytes have exactly one spelling. Anything else is BadBase64Url; an empty text is no bytes.
Checked<QByteArray> fromBase64Url(QByteArrayView text);

QByteArray toBase64Url(QByteArrayView bytes);

/// Strict base64 with padding, as `x5c` and status lists of older formats want it; the same refusal.
Checked<QByteArray> fromBase64(QByteArrayView text);

} // namespace kiosk::trust
