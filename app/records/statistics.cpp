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

Outcome<Done> countInto(Figures &figures, const Store &store) {
    const qint64 from = figures.days.constFirst().from.toMSecsSinceEpoch();
    const qint64 to = figures.days.constLast().to.toMSecsSinceEpoch();
    auto asked = store.ask(QStringLiteral("SELECT (ended - ?) / ? AS quarter, outcome, COUNT(*) FROM records "
                                          "WHERE ended >= ? AND ended < ? GROUP BY 1, 2"),
                           {from, Quarter, from, to});
    if (!asked)
        return asked.failure();
    for (QSqlQuery &query = asked.value(); query.next();) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(from + query.value(0).toLongLong() * Quarter, Qt::UTC);
        const Ending ending = endingOf(query.value(1).toString()).value_or(Ending::Failed);
        addTo(figures.hours, at, ending, query.value(2).toLongLong());
        addTo(figures.days, at, ending, query.value(2).toLongLong());
    }
    figures.counts = figures.days.constLast().counts;
    return Done{};
}

Outcome<Done> findMedian(Figures &figures, const Store &store, const Stretch &day) {
    // The middle one, or the mean of the two in the middle. A clock that was set meanwhile says nothing.
    auto asked =
        store.ask(QStringLiteral(
                      "WITH times AS (SELECT answered - invited AS took FROM records "
                      "WHERE ended >= ? AND ended < ? AND answered >= invited) "
                      "SELECT AVG(took) FROM (SELECT took FROM times ORDER BY took "
                      "LIMIT 2 - (SELECT COUNT(*) FROM times) % 2 OFFSET ((SELECT COUNT(*) FROM times) - 1) / 2) AS m"),
                  {day.from.toMSecsSinceEpoch(), day.to.toMSecsSinceEpoch()});
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    if (query.next() && !query.value(0).isNull())
        figures.medianAnswer = std::chrono::milliseconds(query.value(0).toLongLong());
    return Done{};
}

Outcome<Done> findReasons(Figures &figures, const Store &store, const Stretch &day) {
    auto asked = store.ask(QStringLiteral("SELECT outcome, reason, COUNT(*) AS times FROM records "
                                          "WHERE ended >= ? AND ended < ? AND reason <> '' "
                                          "AND outcome IN ('notVerified', 'review', 'failed') "
                                          "GROUP BY outcome, reason ORDER BY times DESC, reason, outcome LIMIT ?"),
                           {day.from.toMSecsSinceEpoch(), day.to.toMSecsSinceEpoch(), Figures::MostReasons});
    if (!asked)
        return asked.failure();
    for (QSqlQuery &query = asked.value(); query.next();)
        figures.reasons.append({endingOf(query.value(0).toString()).value_or(Ending::Failed), query.value(1).toString(),
                                query.value(2).toLongLong()});
    return Done{};
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

Outcome<Figures> figuresOf(const Store &store, const QDate &day, const QTimeZone &zone) {
    Figures figures{{}, hoursOf(day, zone), daysUntil(day, DaysOfWeek, zone), {}, {}};
    const auto counted = countInto(figures, store);
    if (!counted)
        return counted.failure();
    const Stretch today = figures.days.constLast();
    for (const auto &part : {findMedian, findReasons}) {
        const auto done = part(figures, store, today);
        if (!done)
            return done.failure();
    }
    return figures;
}

Outcome<Counts> countsOf(const Store &store, const Filter &filter) {
    const Condition condition = conditionOf(filter, 0);
    auto asked =
        store.ask(QStringLiteral("SELECT outcome, COUNT(*) FROM records%1 GROUP BY outcome").arg(condition.sql),
                  condition.values);
    if (!asked)
        return asked.failure();
    Counts counts;
    for (QSqlQuery &query = asked.value(); query.next();)
        counts.add(endingOf(query.value(0).toString()).value_or(Ending::Failed), query.value(1).toLongLong());
    return counts;
}

Outcome<qint64> newestNumber(const Store &store) {
    auto asked = store.ask(QStringLiteral("SELECT MAX(number) FROM records"));
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    return query.next() ? query.value(0).toLongLong() : qint64(0);
}

Outcome<quint64> newestEvent(const Store &store) {
    auto asked = store.ask(QStringLiteral("SELECT MAX(sequence) FROM journal"));
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    return query.next() ? query.value(0).toULongLong() : quint64(0);
}

} // namespace kiosk::records
