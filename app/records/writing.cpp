#include "app/records/writing.h"

#include "app/records/database.h"

#include <QSqlQuery>

namespace kiosk::records {

Outcome<QSqlQuery> Writing::run(const QString &statement, const QVariantList &values) const {
    return m_database.run(statement, values);
}

Outcome<ChainHead> Writing::append(const Event &event) {
    const auto before = m_head ? Outcome<ChainHead>(*m_head) : headOf(m_database);
    if (!before)
        return before;
    const Link link = nextLink(*before, event, m_key);
    const ChainHead after{before->sequence + 1, digestOf(link)};
    const auto written = run(QStringLiteral("INSERT INTO journal (sequence, event, signature) VALUES (?, ?, ?)"),
                             {QVariant::fromValue(after.sequence), link.bytes, link.signature});
    if (!written)
        return written.failure();
    m_head = after;
    return after;
}

Outcome<ChainHead> headOf(const Database &database) {
    auto asked = database.run(QStringLiteral("SELECT sequence, event FROM journal ORDER BY sequence DESC LIMIT 1"));
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    if (!query.next())
        return ChainHead{};
    return ChainHead{query.value(0).toULongLong(), digestOf(Link{query.value(1).toByteArray(), {}})};
}

} // namespace kiosk::records
