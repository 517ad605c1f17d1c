#include "app/records/writing.h"

#include "app/records/database.h"
#include "app/records/recordrow.h"

#include <QSqlQuery>

namespace kiosk::records {

namespace {

/// The event that ends a verification; whoever verifies finds the record's digest and its end there.
Event endOf(const Record &record) {
    const bool isVerdict =
        record.ending != Ending::Expired && record.ending != Ending::Failed && record.ending != Ending::Cancelled;
    return {isVerdict ? EventKind::Verdict : EventKind::Ended,
            record.endedAt,
            record.id,
            {{QStringLiteral("outcome"), nameOf(record.ending)}, {QStringLiteral("record"), digestOf(record)}}};
}

} // namespace

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

Outcome<QString> Writing::note(StoreNote note) const {
    return noteIn(m_database, note);
}

Outcome<Done> Writing::setNote(StoreNote note, const QString &value) const {
    const auto written =
        run(QStringLiteral("INSERT OR REPLACE INTO notes (key, value) VALUES (?, ?)"), {nameOf(note), value});
    if (!written)
        return written.failure();
    return Done{};
}

Outcome<Done> keep(Writing &writing, const Record &record) {
    const auto added = writing.append(endOf(record));
    if (!added)
        return added.failure();
    const auto known = writing.run(RecordRow::insertionOfText(), {RecordRow::text(record)});
    if (!known)
        return known.failure();
    const auto written = writing.run(RecordRow::insertion(), RecordRow::values(record, added->sequence));
    if (!written)
        return written.failure();
    return Done{};
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
