#include "app/records/statistics.h"

#include <QSqlQuery>
#include <algorithm>
#include <numeric>

namespace kiosk::records {

namespace {

constexpr int DaysOfWeek = 7;
constexpr qint64 SecondsPerHour = 3'600;
/// Every time zone's hours and days begin at a whole quarter of an hour, so that one counting serves both.
constexpr qint64 Quarter = 900'000;

void addTo(QList<Stretch> &stretches, const QDateTime &at, Ending ending, qint64 count) {
    const auto after =
        std::upper_bound(stretches.begin(), stretches.end(), at,
                         [](const QDateTime &moment, const Stretch &each) { return moment < each.from; });
    if (after != stretches.begin() && at < std::prev(after)->to)
        std::prev(after)->counts.add(ending, count);
}

/// Ends in words that this program does not know are failures, so that nothing goes uncounted.
Ending endingIn(const QSqlQuery &row, int column) {
    return endingOf(row.value(column).toString()).value_or(Ending::Failed);
}

/// The number in the first column of the first row, or nothing.
Outcome<std::optional<qint64>> numberIn(const RecordSource &source, const QString &statement,
                                        const QVariantList &values = {}) {
    std::optional<qint64> number;
    const auto asked = source.read(statement, values, [&number](const QSqlQuery &row) {
        if (!row.isNull(0))
            number = row.value(0).toLongLong();
        return false;
    });
    if (!asked)
        return asked.failure();
    return number;
}

Outcome<Done> countInto(Figures &figures, const RecordSource &source) {
    const qint64 from = figures.days.constFirst().from.toMSecsSinceEpoch();
    const qint64 to = figures.days.constLast().to.toMSecsSinceEpoch();
    const auto counted = source.read(
        QStringLiteral("SELECT (ended - ?) / ? AS quarter, outcome, COUNT(*), late_answer_of IS NOT NULL FROM records "
                       "WHERE ended >= ? AND ended < ? GROUP BY 1, 2, 4"),
        {from, Quarter, from, to}, [&figures, from](const QSqlQuery &row) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(from + row.value(0).toLongLong() * Quarter, Qt::UTC);
            addTo(figures.hours, at, endingIn(row, 1), row.value(2).toLongLong());
            if (row.value(3).toBool() && at >= figures.days.constLast().from)
                figures.lateAnswers += row.value(2).toLongLong();
            addTo(figures.days, at, endingIn(row, 1), row.value(2).toLongLong());
            return true;
        });
    figures.counts = figures.days.constLast().counts;
    return counted;
}

Outcome<Done> findMedian(Figures &figures, const RecordSource &source, const Stretch &day) {
    // The middle one, or the mean of the two in the middle. A clock that was set meanwhile says nothing.
    const auto median =
        numberIn(source,
                 QStringLiteral(
                     "WITH times AS (SELECT answered - invited AS took FROM records "
                     "WHERE ended >= ? AND ended < ? AND answered >= invited) "
                     "SELECT AVG(took) FROM (SELECT took FROM times ORDER BY took "
                     "LIMIT 2 - (SELECT COUNT(*) FROM times) % 2 OFFSET ((SELECT COUNT(*) FROM times) - 1) / 2) AS m"),
                 {day.from.toMSecsSinceEpoch(), day.to.toMSecsSinceEpoch()});
    if (!median)
        return median.failure();
    if (*median)
        figures.medianAnswer = std::chrono::milliseconds(**median);
    return Done{};
}

Outcome<Done> findReasons(Figures &figures, const RecordSource &source, const Stretch &day) {
    return source.read(
        QStringLiteral("SELECT outcome, reason, COUNT(*) AS times FROM records "
                       "WHERE ended >= ? AND ended < ? AND reason <> '' "
                       "AND outcome IN ('notVerified', 'review', 'failed') "
                       "GROUP BY outcome, reason ORDER BY times DESC, reason, outcome LIMIT ?"),
        {day.from.toMSecsSinceEpoch(), day.to.toMSecsSinceEpoch(), Figures::MostReasons},
        [&figures](const QSqlQuery &row) {
            figures.reasons.append({endingIn(row, 0), row.value(1).toString(), row.value(2).toLongLong()});
            return true;
        });
}

} // namespace

qint64 Counts::total() const {
    return std::accumulate(m_counts.cbegin(), m_counts.cend(), qint64(0));
}

QList<Stretch> hoursOf(const QDate &day, const QTimeZone &zone) {
    const QDateTime end = day.addDays(1).startOfDay(zone);
    QList<Stretch> hours;
    for (QDateTime from = day.startOfDay(zone); from < end; from = hours.constLast().to)
        hours.append({from, std::min(from.addSecs(SecondsPerHour), end)});
    return hours;
}

QList<Stretch> daysUntil(const QDate &last, int count, const QTimeZone &zone) {
    QList<Stretch> days;
    for (QDate day = last.addDays(1 - count); day <= last; day = day.addDays(1))
        days.append({day.startOfDay(zone), day.addDays(1).startOfDay(zone)});
    return days;
}

Outcome<Figures> figuresOf(const RecordSource &source, const QDate &day, const QTimeZone &zone) {
    Figures figures{{}, hoursOf(day, zone), daysUntil(day, DaysOfWeek, zone), {}, {}};
    const auto counted = countInto(figures, source);
    if (!counted)
        return counted.failure();
    const Stretch today = figures.days.constLast();
    for (const auto &part : {findMedian, findReasons}) {
        const auto done = part(figures, source, today);
        if (!done)
            return done.failure();
    }
    return figures;
}

Outcome<Counts> countsOf(const RecordSource &source, const Filter &filter) {
    const Condition condition = source.conditionFor(filter);
    Counts counts;
    const auto counted =
        source.read(QStringLiteral("SELECT outcome, COUNT(*) FROM records%1 GROUP BY outcome").arg(condition.sql),
                    condition.values, [&counts](const QSqlQuery &row) {
                        counts.add(endingIn(row, 0), row.value(1).toLongLong());
                        return true;
                    });
    if (!counted)
        return counted.failure();
    return counts;
}

Outcome<QHash<QString, qint64>> usesOf(const Store &store, const QDateTime &since) {
    auto asked = store.ask(QStringLiteral("SELECT type, COUNT(*) FROM records "
                                          "WHERE ended >= ? AND outcome <> 'cancelled' GROUP BY type"),
                           {since.toMSecsSinceEpoch()});
    if (!asked)
        return asked.failure();
    QHash<QString, qint64> uses;
    for (QSqlQuery &query = asked.value(); query.next();)
        uses.insert(query.value(0).toString(), query.value(1).toLongLong());
    return uses;
}

Outcome<qint64> newestNumber(const RecordSource &source) {
    const auto number = numberIn(source, QStringLiteral("SELECT MAX(number) FROM records"));
    if (!number)
        return number.failure();
    return number->value_or(0);
}

Outcome<quint64> newestEvent(const Store &store) {
    const auto number = numberIn(store, QStringLiteral("SELECT MAX(sequence) FROM journal"));
    if (!number)
        return number.failure();
    return static_cast<quint64>(number->value_or(0));
}

} // namespace kiosk::records
