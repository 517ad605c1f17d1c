#include "app/records/sharedrecords.h"

#include "app/records/recordcheck.h"
#include "app/records/recordrow.h"
#include "app/records/shareddatabase.h"

#include <algorithm>

namespace kiosk::records {

namespace {

constexpr int MostPerPage = 1'000;

/// For the desk's key and RecordRow::values(), whose last is what a search for words looks at.
QString insertion() {
    const QString columns = RecordRow::columns().section(u',', 1);
    const QStringList places(columns.count(u',') + 3, QStringLiteral("?"));
    return QStringLiteral("INSERT INTO records (desk_key, %1, words) VALUES (%2)")
        .arg(columns, places.join(QStringLiteral(", ")));
}

/// PostgreSQL tells upper from lower case where SQLite does not.
Condition sharedConditionOf(Filter filter, qint64 before) {
    const QString text = std::exchange(filter.text, {});
    Condition all = conditionOf(filter, before);
    if (!text.isEmpty()) {
        all.sql += (all.sql.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ")) +
                   QStringLiteral("words ILIKE ? ESCAPE '\\'");
        all.values.append(anywhere(text));
    }
    return all;
}

Condition sharedPageOf(const Filter &filter, qint64 before, int most) {
    const Condition all = sharedConditionOf(filter, before);
    return {all.sql + QStringLiteral(" ORDER BY ended DESC, number DESC LIMIT ?"), all.values + QVariantList{most}};
}

} // namespace

Outcome<std::unique_ptr<SharedRecords>> SharedRecords::open(const SharedAccess &access) {
    auto database = SharedDatabase::open(access);
    if (!database)
        return database.failure();
    return std::unique_ptr<SharedRecords>(new SharedRecords(std::move(database).value()));
}

SharedRecords::SharedRecords(std::unique_ptr<SharedDatabase> database) : m_database(std::move(database)) {}

SharedRecords::~SharedRecords() = default;

Outcome<Done> SharedRecords::enrol(const SharedDesk &desk) {
    const QString name = desk.name.isEmpty() ? desk.key.left(8) : desk.name;
    const auto done = m_database->change(
        QStringLiteral("INSERT INTO desks (key, name, public_key) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET "
                       "name = excluded.name WHERE desks.name <> excluded.name"),
        {desk.key, name, QString::fromLatin1(desk.publicKey)});
    if (!done)
        return done.failure();
    return Done{};
}

Outcome<ChainHead> SharedRecords::headOf(const QString &desk) const {
    ChainHead head;
    const auto asked = m_database->read(
        QStringLiteral("SELECT sequence, event FROM journal WHERE desk_key = ? ORDER BY sequence DESC LIMIT 1"), {desk},
        [&head](const QSqlQuery &row) {
            head = {row.value(0).toULongLong(), digestOf(Link{row.value(1).toByteArray(), {}})};
            return true;
        });
    if (!asked)
        return asked.failure();
    return head;
}

Outcome<qsizetype> SharedRecords::add(const QString &desk, const QList<OutgoingLink> &links) {
    qsizetype added = 0;
    const auto done = m_database->transaction([&]() -> Outcome<Done> {
        for (const OutgoingLink &link : links) {
            const auto isNew = add(desk, link);
            if (!isNew)
                return isNew.failure();
            added += *isNew ? 1 : 0;
        }
        return Done{};
    });
    if (!done)
        return done.failure();
    return added;
}

Outcome<bool> SharedRecords::add(const QString &desk, const OutgoingLink &link) {
    const auto written = m_database->change(QStringLiteral("INSERT INTO journal (desk_key, sequence, event, signature) "
                                                           "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                                            {desk, link.sequence, link.link.bytes, link.link.signature});
    if (!written)
        return written.failure();
    // What belongs to a link came or went with it, if it is this one that is there.
    if (*written == 0) {
        const auto isSame = isThere(desk, link);
        if (isSame && !*isSame)
            return anotherJournal(link.sequence);
        return isSame ? Outcome<bool>(false) : isSame;
    }
    if (!link.record.isEmpty()) {
        const auto kept = m_database->change(insertion(), QVariantList{desk} + link.record);
        if (!kept)
            return kept.failure();
    }
    const auto event = readCanonicalBytes(link.link.bytes);
    if (const auto purge = event ? purgeIn(event->event) : std::nullopt) {
        const quint64 last = purge->through > 0 ? purge->through : link.sequence;
        const auto removed =
            m_database->change(QStringLiteral("DELETE FROM records WHERE desk_key = ? AND sequence <= ? AND ended < ?"),
                               {desk, last, purge->before.toMSecsSinceEpoch()});
        if (!removed)
            return removed.failure();
    }
    return true;
}

Outcome<bool> SharedRecords::isThere(const QString &desk, const OutgoingLink &link) const {
    bool isSame = false;
    const auto asked = m_database->read(QStringLiteral("SELECT event FROM journal WHERE desk_key = ? AND sequence = ?"),
                                        {desk, link.sequence}, [&](const QSqlQuery &row) {
                                            isSame = row.value(0).toByteArray() == link.link.bytes;
                                            return false;
                                        });
    if (!asked)
        return asked.failure();
    return isSame;
}

Failure SharedRecords::anotherJournal(quint64 sequence) {
    return makeFailure(FailureKind::NotRecorded, Stage::Settings,
                       QStringLiteral("the shared database has another journal of this desk's key, up to event %1: an "
                                      "older copy of the store was put back, or two desks have the same key; see the "
                                      "manual's page shared-records")
                           .arg(sequence));
}

Outcome<RecordPage> SharedRecords::list(const Filter &filter, qint64 before, int most) const {
    const int wanted = std::clamp(most, 1, MostPerPage);
    const Condition condition = sharedPageOf(filter, before, wanted + 1);
    RecordPage page;
    qint64 last = 0;
    std::optional<qint64> changed;
    const auto take = [&](const QSqlQuery &row) {
        if (page.records.size() == wanted) {
            page.next = last;
            return false;
        }
        last = RecordRow::number(row);
        const auto record = RecordRow::read(row);
        if (record)
            page.records.append(*record);
        else
            changed = last;
        return record.has_value();
    };
    const auto asked = m_database->read(
        QStringLiteral("SELECT %1 FROM records%2").arg(RecordRow::columns(), condition.sql), condition.values, take);
    if (!asked)
        return asked.failure();
    if (before > 0 && page.records.isEmpty()) {
        const auto isThere = has(before);
        if (!isThere)
            return isThere.failure();
        // Behind it may be records of desks that have not purged yet: this would look like the end.
        if (!*isThere)
            return makeFailure(FailureKind::NotRecorded, Stage::Settings,
                               QStringLiteral("the record where the page before ended was removed from the shared "
                                              "database meanwhile; begin anew"));
    }
    if (changed)
        return makeFailure(FailureKind::NotRecorded, Stage::Settings,
                           QStringLiteral("record number %1 of the shared database was changed by another program; "
                                          "see 'records verify --shared'")
                               .arg(*changed));
    return page;
}

Outcome<bool> SharedRecords::has(qint64 number) const {
    bool isThere = false;
    const auto asked =
        read(QStringLiteral("SELECT 1 FROM records WHERE number = ?"), {number}, [&isThere](const QSqlQuery &) {
            isThere = true;
            return false;
        });
    if (!asked)
        return asked.failure();
    return isThere;
}

Outcome<Done> SharedRecords::compare(const QList<Record> &records) const {
    if (records.isEmpty())
        return Done{};
    const RecordCheck check(records);
    std::optional<QString> changed;
    const auto asked = m_database->read(
        QStringLiteral("SELECT records.id, event FROM records LEFT JOIN journal ON journal.desk_key = "
                       "records.desk_key AND journal.sequence = records.sequence WHERE records.id IN (%1)")
            .arg(check.places()),
        check.ids(), [&](const QSqlQuery &row) {
            if (!check.isTold(row.value(0).toString(), row.value(1).toByteArray()))
                changed = row.value(0).toString();
            return !changed;
        });
    if (!asked)
        return asked.failure();
    if (changed)
        return makeFailure(FailureKind::NotRecorded, Stage::Settings,
                           QStringLiteral("the record %1 of the shared database is not what its journal says; see "
                                          "'records verify --shared'")
                               .arg(*changed));
    return Done{};
}

/// Of the desk that made it, whose journal is not another one's.
Outcome<Done> SharedRecords::journalBefore(const QString &id, int most,
                                           const std::function<bool(const Link &)> &each) const {
    return read(QStringLiteral("SELECT event, signature FROM records JOIN journal ON journal.desk_key = "
                               "records.desk_key AND journal.sequence <= records.sequence WHERE records.id = ? "
                               "ORDER BY journal.sequence DESC LIMIT ?"),
                {id, most}, [&each](const QSqlQuery &row) {
                    return each({row.value(0).toByteArray(), row.value(1).toByteArray()});
                });
}

Outcome<Done> SharedRecords::read(const QString &statement, const QVariantList &values,
                                  const std::function<bool(const QSqlQuery &row)> &each) const {
    return m_database->read(statement, values, each);
}

Condition SharedRecords::conditionFor(const Filter &filter) const {
    return sharedConditionOf(filter, 0);
}

Outcome<QList<SharedDesk>> SharedRecords::desks() const {
    QList<SharedDesk> desks;
    const auto asked = m_database->read(
        QStringLiteral("SELECT key, name, public_key, "
                       "(SELECT coalesce(max(sequence), 0) FROM journal WHERE desk_key = key), "
                       "(SELECT count(*) FROM records WHERE desk_key = key) FROM desks ORDER BY name, key"),
        {}, [&desks](const QSqlQuery &row) {
            desks.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString().toLatin1(),
                          row.value(3).toULongLong(), row.value(4).toLongLong()});
            return true;
        });
    if (!asked)
        return asked.failure();
    return desks;
}

Outcome<VerifyReport> SharedRecords::verify(const QString &desk, const trust::PublicKey &key,
                                            const QList<Checkpoint> &checkpoints) const {
    Examination examination(key, checkpoints);
    const auto examined = m_database->snapshot([&]() -> Outcome<Done> {
        const auto followed = m_database->read(
            QStringLiteral("SELECT event, signature FROM journal WHERE desk_key = ? ORDER BY sequence"), {desk},
            [&examination](const QSqlQuery &row) {
                return examination.add(Link{row.value(0).toByteArray(), row.value(1).toByteArray()});
            });
        if (!followed || !examination.endOfJournal())
            return followed;
        const int place = static_cast<int>(RecordRow::columns().count(u',')) + 1;
        return m_database->read(
            QStringLiteral("SELECT %1, place, event FROM (SELECT sequence AS place, event FROM journal WHERE desk_key "
                           "= ?) AS links LEFT JOIN records ON desk_key = ? AND sequence = place ORDER BY place")
                .arg(RecordRow::columns()),
            {desk, desk}, [&examination, place](const QSqlQuery &row) {
                const auto told = readCanonicalBytes(row.value(place + 1).toByteArray());
                const bool hasRow = !row.isNull(0);
                return examination.add(Place{row.value(place).toULongLong(), told ? told->event : Event{}, hasRow,
                                             hasRow ? RecordRow::read(row) : std::nullopt});
            });
    });
    if (!examined)
        return examined.failure();
    return examination.finish();
}

} // namespace kiosk::records
