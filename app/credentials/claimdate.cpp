#include "app/credentials/claimdate.h"

#include "app/base/jsonreader.h"

#include <QRegularExpression>
#include <algorithm>
#include <tuple>

namespace kiosk {

namespace {

DateRange monthOf(int year, int month) {
    const QDate first(year, month, 1);
    return {first, first.addMonths(1).addDays(-1)};
}

/// "1988", "1988-07", with zeros or X for what is not known. Invalid for anything else.
DateRange partialDateOf(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral("\\A(\\d{4})(?:-(\\d{2}|[Xx]{2})(?:-(?:00|[Xx]{2}))?)?\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt(); // 0 where it is no number
    return month == 0 ? DateRange{QDate(year, 1, 1), QDate(year, 12, 31)} : monthOf(year, month);
}

} // namespace

QDate dateOf(const QString &text) {
    const QString trimmed = text.trimmed();
    // Qt reads the first ten characters as a date, whatever follows.
    return trimmed.size() == 10 ? QDate::fromString(trimmed, Qt::ISODate) : parseTime(trimmed).date();
}

DateRange datesOf(const QString &text) {
    const QString trimmed = text.trimmed();
    if (const DateRange partial = partialDateOf(trimmed); partial.isValid())
        return partial;
    const QDate day = dateOf(trimmed);
    const QDate written = QDate::fromString(trimmed.left(10), Qt::ISODate);
    if (!day.isValid() || !written.isValid())
        return {day, day};
    return {std::min(day, written), std::max(day, written)};
}

int yearsBetween(const QDate &born, const QDate &day) {
    const bool hadBirthday = std::tuple(day.month(), day.day()) >= std::tuple(born.month(), born.day());
    return day.year() - born.year() - (hadBirthday ? 0 : 1);
}

} // namespace kiosk
