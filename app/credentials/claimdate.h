#pragma once

#include <QDate>
#include <QString>

namespace kiosk {

/// The day that a claim's text means: "1988-07-21" or a whole ISO 8601 time (its day in UTC). Invalid where it is
/// neither.
QDate dateOf(const QString &text);

} // namespace kiosk
