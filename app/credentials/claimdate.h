#pragma once

#include <QDate>
#include <QString>

namespace kiosk {

/// The day that a claim's text means: "1988-07-21" or a whole ISO 8601 time (its day in UTC). Invalid where it is
/// neither.
QDate dateOf(const QString &text);

/// The days that a text may mean, both included. One day where it names one; a whole month for "1988-07" and
/// "1988-07-00", a whole year for "1988" and "1988-00-00" (documents of people whose birthday nobody knows), and two
/// days for a time whose offset puts it on another day than it writes.
struct DateRange {
    QDate first;
    QDate last;

    bool isValid() const { return first.isValid() && last.isValid(); }
    bool operator==(const DateRange &) const = default;
};
/// Invalid where the text is no date.
DateRange datesOf(const QString &text);

/// Whole years from a birth to a day. Who was born on 29 February becomes a year older on 1 March where there is no
/// such day (German Civil Code §§ 187 (2), 188 (2) and (3); the later of the two customs, so that nobody counts as old
/// enough too early). Negative before the birth.
int yearsBetween(const QDate &born, const QDate &day);

} // namespace kiosk
