#pragma once

#include "app/trust/refusal.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace kiosk::trust {

struct JsonLimits {
    qsizetype bytes = 1 << 20;
    /// Objects and arrays inside each other.
    int depth = 64;
};

/// JSON that has one meaning only: doubled members, bytes after the value, bad UTF-8, half surrogate pairs, numbers
/// beyond a double and texts over the limits are refused by name (DoubledMember, BadJson, BadText, TooLarge, TooDeep).
/// Integers of 64 bits with a sign stay exact; larger ones become doubles.
Checked<QJsonValue> parseStrictJson(QByteArrayView text, const JsonLimits &limits = {});

/// The same where only an object will do.
Checked<QJsonObject> parseStrictObject(QByteArrayView text, const JsonLimits &limits = {});

} // namespace kiosk::trust
