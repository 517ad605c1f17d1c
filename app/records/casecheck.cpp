#include "app/records/casecheck.h"

#include "app/records/cases.h"
#include "app/records/database.h"

#include <QSqlQuery>

namespace kiosk::records {

Outcome<Done> CaseCheck::begin() const {
    for (const auto &statement :
         {QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS told (record TEXT PRIMARY KEY, state TEXT NOT NULL, "
                         "closed INTEGER, answer TEXT, heard TEXT) WITHOUT ROWID"),
          QStringLiteral("DELETE FROM temp.told")}) {
        const auto done = m_database.run(statement);
        if (!done)
            return done.failure();
    }
    return Done{};
}

Outcome<Done> CaseCheck::follow(const Event &event) const {
    const bool isDecision = event.kind == EventKind::Decided;
    if (!isDecision && event.kind != EventKind::CaseChanged)
        return Done{};
    const QString answer = event.details.value(QStringLiteral("answer"));
    const bool isFinal = isDecision && event.details.value(QStringLiteral("final")) == QLatin1String("yes");
    const CaseState state = isFinal ? CaseState::Decided : !answer.isEmpty() ? CaseState::Answered : CaseState::Open;
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QVariant() : QVariant(text);
    };
    const auto noted = m_database.run(
        QStringLiteral("INSERT INTO temp.told VALUES (?, ?, ?, ?, ?) ON CONFLICT (record) DO UPDATE SET "
                       "state = excluded.state, closed = excluded.closed, answer = excluded.answer, "
                       "heard = coalesce(excluded.heard, heard)"),
        {event.subject, nameOf(state), state == CaseState::Open ? QVariant() : QVariant(event.at.toMSecsSinceEpoch()),
         orNull(answer), orNull(event.details.value(QStringLiteral("heard")))});
    if (!noted)
        return noted.failure();
    return Done{};
}

Outcome<std::optional<Break>> CaseCheck::finish() const {
    // From the cases to their records, of which there are far more. Of a case that nothing was told of, the service was
    // last heard when it began.
    auto asked = m_database.run(
        QStringLiteral("SELECT records.sequence, records.id FROM (SELECT record FROM cases UNION SELECT record FROM "
                       "temp.told) AS each JOIN records ON records.id = each.record "
                       "LEFT JOIN cases ON cases.record = each.record "
                       "LEFT JOIN temp.told AS told ON told.record = each.record WHERE NOT ("
                       "cases.state IS coalesce(told.state, 'open') AND cases.closed IS told.closed AND cases.answer "
                       "IS told.answer AND (told.heard IS NULL OR cases.heard IS told.heard)) "
                       "ORDER BY records.sequence LIMIT 1"));
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    if (!query.next())
        return std::optional<Break>();
    return std::optional(Break{query.value(0).toULongLong(), Flaw::CaseDiffers,
                               QStringLiteral("it is the case of record %1").arg(query.value(1).toString())});
}

} // namespace kiosk::records
