#include "app/records/keptcheck.h"

#include "app/records/database.h"
#include "app/records/keptrows.h"

#include <QSqlQuery>

namespace kiosk::records {

void KeptCheck::follow(const Event &event) {
    if (event.kind != EventKind::Erased)
        return;
    if (!event.subject.isEmpty())
        m_erased.insert(event.subject);
    const QDateTime before = QDateTime::fromString(event.details.value(QStringLiteral("before")), Qt::ISODateWithMs);
    if (before.isValid() && (!m_expired.isValid() || before > m_expired))
        m_expired = before;
}

bool KeptCheck::isErased(const Record &record, const KeptClaim &kept) const {
    return m_erased.contains(record.id) || (m_expired.isValid() && kept.until <= m_expired);
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
        if (!found.contains(position) && !isErased(record, record.kept.at(position)))
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
