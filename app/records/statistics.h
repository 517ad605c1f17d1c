#pragma once

#include "app/records/store.h"

#include <QHash>
#include <QTimeZone>
#include <array>
#include <chrono>

namespace kiosk::records {

/// How many verifications ended in which way.
class Counts {
public:
    qint64 of(Ending ending) const { return m_counts.at(static_cast<std::size_t>(ending)); }
    qint64 total() const;
    void add(Ending ending, qint64 count) { m_counts.at(static_cast<std::size_t>(ending)) += count; }

    bool operator==(const Counts &) const = default;

private:
    std::array<qint64, static_cast<std::size_t>(Ending::Cancelled) + 1> m_counts{};
};

/// A stretch of time, without its last moment, and what ended in it.
struct Stretch {
    QDateTime from;
    QDateTime to;
    Counts counts = {};
};

/// The hours of a day at this place: 24 of them, or 23 or 25 on the days on which clocks are changed.
QList<Stretch> hoursOf(const QDate &day, const QTimeZone &zone);
/// So many days, of which `last` is the last.
QList<Stretch> daysUntil(const QDate &last, int count, const QTimeZone &zone);

/// How often something went wrong for one reason.
struct ReasonCount {
    Ending ending = Ending::Failed;
    QString reason;
    qint64 count = 0;

    bool operator==(const ReasonCount &) const = default;
};

/// A day at a glance.
struct Figures {
    Counts counts;        ///< of records
    QList<Stretch> hours; ///< of the day
    QList<Stretch> days;  ///< the week that ends with it
    /// From the QR code on the screen to the answer of the wallet; nothing where nobody answered.
    std::optional<std::chrono::milliseconds> medianAnswer;
    /// Of what was not verified, waits for a person or failed; the most frequent first, at most MostReasons.
    QList<ReasonCount> reasons;
    /// Of these records: what a service answered to a check that has a record already.
    qint64 lateAnswers = 0;

    static constexpr int MostReasons = 8;
};
/// Counted by the database; `zone` is that of the desk.
Outcome<Figures> figuresOf(const RecordSource &source, const QDate &day, const QTimeZone &zone);

/// How the records that a filter finds ended.
Outcome<Counts> countsOf(const RecordSource &source, const Filter &filter);

/// How often each type was asked for since then, by its id; what somebody broke off is not counted.
Outcome<QHash<QString, qint64>> usesOf(const Store &store, const QDateTime &since);

/// Grows with every record: cheap to ask whether there is a new one. 0: there is none.
Outcome<qint64> newestNumber(const RecordSource &source);
/// How many events the journal of a desk has.
Outcome<quint64> newestEvent(const Store &store);

} // namespace kiosk::records
