#pragma once

#include <QJsonValue>
#include <QString>

namespace kiosk::didit {

/// Forms of what Didit compares or writes to (Didit API, "Create Session": expected_details and contact_details). Didit
/// drops what it does not know in silence, so mistakes are found here.

/// A phone number in the form E.164: "+351210000123".
bool isPhone(const QString &text);
bool isMail(const QString &text);
/// A date: "1991-04-03".
bool isDay(const QString &text);

/// A table of expected_details: known names only, each of its form, an address not without its country.
bool isExpectedDetails(const QJsonValue &value);
/// A table of contact_details.
bool isContactDetails(const QJsonValue &value);

} // namespace kiosk::didit
