#include "app/records/purge.h"

#include "app/records/keptrows.h"
#include "app/records/recordrow.h"

#include <QSqlQuery>

namespace kiosk::records {

namespace {

using Slice = std::optional<Purge>;

const QString Before = QStringLiteral("before");
const QString Through = QStringLiteral("through");
const QString After = QStringLiteral("after");
const QString Count = QStringLiteral("count");
const QString Digest = QStringLiteral("digest");

/// What was broken off, with its place in the journal; nothing where nothing was.
Outcome<std::optional<std::pair<quint64, Purge>>> brokenOff(const Writing &writing) {
    using Found = std::optional<std::pair<quint64, Purge>>;
    const auto note = writing.note(StoreNote::Purge);
    if (!note)
        return note.failure();
    const quint64 sequence = note->toULongLong();
    if (sequence == 0)
        return Found();
    auto asked = writing.run(QStringLiteral("SELECT event FROM journal WHERE sequence = ?"), {sequence});
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    const auto told = query.next() ? readCanonicalBytes(query.value(0).toByteArray()) : std::nullopt;
    const auto purge = told ? purgeIn(told->event) : std::nullopt;
    return purge ? Found({sequence, *purge}) : Found();
}

Outcome<Done> remove(const Writing &writing, const QString &condition, const QVariantList &values) {
    const auto destroyed = KeptRows::destroy(
        writing, QStringLiteral("record IN (SELECT id FROM records WHERE %1)").arg(condition), values);
    if (!destroyed)
        return destroyed.failure();
    const auto removed = writing.run(QStringLiteral("DELETE FROM records WHERE ") + condition, values);
    if (!removed)
        return removed.failure();
    return Done{};
}

Outcome<Done> removeUnusedTexts(const Writing &writing) {
    const auto unused = writing.run(
        QStringLiteral("DELETE FROM texts WHERE NOT EXISTS (SELECT 1 FROM records WHERE text_id = texts.id)"));
    if (!unused)
        return unused.failure();
    return Done{};
}

} // namespace

Event eventOf(const Purge &purge, const QDateTime &at) {
    Event event{EventKind::Purged,
                at,
                {},
                {{Before, purge.before.toUTC().toString(Qt::ISODateWithMs)},
                 {Count, QString::number(purge.proof.count)},
                 {Digest, purge.proof.digest}}};
    if (purge.through > 0)
        event.details.insert(Through, QString::number(purge.through));
    if (purge.after > 0)
        event.details.insert(After, QString::number(purge.after));
    return event;
}

std::optional<Purge> purgeIn(const Event &event) {
    const Purge purge{QDateTime::fromString(event.details.value(Before), Qt::ISODateWithMs),
                      event.details.value(Through).toULongLong(),
                      event.details.value(After).toULongLong(),
                      {event.details.value(Count).toLongLong(), event.details.value(Digest)}};
    return eventOf(purge, event.at) == event ? std::optional(purge) : std::nullopt;
}

Outcome<std::optional<Purge>> purgeSlice(Writing &writing, const QDateTime &before, const QDateTime &now, int most) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(before.toMSecsSinceEpoch(), Qt::UTC);
    const auto earlier = brokenOff(writing);
    if (!earlier)
        return earlier.failure();
    const bool goesOn = *earlier && (*earlier)->second.before <= moment;
    Purge purge{moment, 0, goesOn ? (*earlier)->first : 0, goesOn ? (*earlier)->second.proof : PurgeProof{}};
    RunningProof proof(purge.proof);
    // In the order of the journal: what is to go is found by that, not collected and sorted by its time.
    auto asked = writing.run(QStringLiteral("SELECT %1 FROM records WHERE +ended < ? AND EXISTS (SELECT 1 FROM records "
                                            "WHERE ended < ?) ORDER BY sequence LIMIT ?")
                                 .arg(RecordRow::columns()),
                             {moment.toMSecsSinceEpoch(), moment.toMSecsSinceEpoch(), most + 1});
    if (!asked)
        return asked.failure();
    quint64 last = 0;
    int count = 0;
    for (QSqlQuery &query = asked.value(); query.next(); ++count) {
        if (count == most) {
            purge.through = last;
            break;
        }
        last = RecordRow::sequence(query);
        const auto record = RecordRow::read(query);
        if (!record)
            return makeFailure(FailureKind::NotRecorded, Stage::Settings,
                               QStringLiteral("a record was changed by another program; see 'records verify'"));
        proof.add(digestOf(*record));
    }
    asked.value().finish();
    if (count == 0 && !goesOn)
        return Slice();
    purge.proof = proof.proof();
    const auto told = writing.append(eventOf(purge, now));
    if (!told)
        return told.failure();
    const auto noted =
        writing.setNote(StoreNote::Purge, QString::number(purge.through > 0 ? told->sequence : quint64(0)));
    if (!noted)
        return noted.failure();
    const auto removed = remove(writing, QStringLiteral("sequence <= ? AND ended < ?"),
                                {QVariant::fromValue(last), moment.toMSecsSinceEpoch()});
    if (!removed)
        return removed.failure();
    if (purge.through == 0) {
        const auto unused = removeUnusedTexts(writing);
        if (!unused)
            return unused.failure();
    }
    return Slice(purge);
}

} // namespace kiosk::records
