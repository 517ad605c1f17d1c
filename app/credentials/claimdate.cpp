#include "app/credentials/claimdate.h"

#include "app/base/jsonreader.h"

namespace kiosk {

QDate dateOf(const QString &text) {
    const QString trimmed = text.trimmed();
    const QDate date = QDate::fromString(trimmed, Qt::ISODate);
    return date.isValid() ? date : parseTime(trimmed).date();
}

} // namespace kiosk
