#include "app/records/keptcheck.h"

#include "app/records/database.h"
#include "app/records/keptrows.h"

#include <QSet>
#include <QSqlQuery>

namespace kiosk::records {

Outcome<Done> KeptCheck::begin() const {
    for (const auto &statement : {QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS erased (record TEXT PRIMARY KEY) "
                                                 "WITHOUT ROWID"),
                                  QStringLiteral("DELETE FROM temp.erased")}) {
        const auto done = m_database.run(statement);
        if (!done)
            return done.failure();
    }
    return Done{};
}

Outcome<Done> KeptCheck::follow(const Event &event) {
    if (event.kind != EventKind::Erased)
        return Done{};
    const QDateTime before = QDateTime::fromString(event.details.value(QStringLiteral("before")), Qt::ISODateWithMs);
    if (before.isValid() && (!m_expired.isValid() || before > m_expired))
        m_expired = before;
    if (event.subject.isEmpty())
        return Done{};
    const auto noted = m_database.run(QStringLiteral("INSERT OR IGNORE INTO temp.erased VALUES (?)"), {event.subject});
    if (!noted)
        return noted.failure();
    return Done{};
}

Outcome<bool> KeptCheck::isErased(const Record &record, const KeptClaim &kept) const {
    if (m_expired.isValid() && kept.until <= m_expired)
        return true;
    auto asked = m_database.run(QStringLiteral("SELECT 1 FROM temp.erased WHERE record = ?"), {record.id});
    if (!asked)
        return asked.failure();
    return asked.value().next();
}

Outcome<std::optional<Flaw>> KeptCheck::look(const Record &record) {
    if (record.kept.isEmpty())
        return std::optional<Flaw>();
    auto asked = m_database.run(
        QStringLiteral("SELECT position, claim, manner, until, sealed FROM kept WHERE record = ? ORDER BY position"),
        {record.id});
    if (!asked)
        return asked.failure();
    QSet<qsizetype> found;
    for (QSqlQuery &query = asked.value(); query.next(); ++m_count) {
        const qsizetype position = query.value(0).toLongLong();
        if (position < 0 || position >= record.kept.size())
            return std::optional(Flaw::ValueUnknown);
        const KeptClaim &what = record.kept.at(position);
        const bool isTheSame = query.value(1).toString() == what.claim &&
                               query.value(2).toString() == nameOf(what.manner) &&
                               query.value(3).toLongLong() == what.until.toMSecsSinceEpoch() &&
                               digestOf(Sealed{{}, query.value(4).toByteArray()}) == what.digest;
        if (!isTheSame)
            return std::optional(Flaw::ValueDiffers);
        found.insert(position);
    }
    for (qsizetype position = 0; position < record.kept.size(); ++position) {
        if (found.contains(position))
            continue;
        const auto erased = isErased(record, record.kept.at(position));
        if (!erased)
            return erased.failure();
        if (!*erased)
            return std::optional(Flaw::ValueMissing);
    }
    return std::optional<Flaw>();
}

Outcome<std::optional<Flaw>> KeptCheck::finish() const {
    auto asked = m_database.run(QStringLiteral("SELECT COUNT(*) FROM kept"));
    if (!asked)
        return asked.failure();
    const bool isMore = asked.value().next() && asked.value().value(0).toLongLong() > m_count;
    return isMore ? std::optional(Flaw::ValueUnknown) : std::nullopt;
}

} // namespace kiosk::records
