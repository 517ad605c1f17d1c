#include "app/records/vault.h"

#include "app/records/keptrows.h"
#include "app/records/keyring.h"

#include <QSqlQuery>

namespace kiosk::records {

namespace {

/// Values that are destroyed at once when their time is over.
constexpr int ExpirySlice = 500;

Failure failed(const Store &store, const QString &why) {
    return makeFailure(FailureKind::NotRecorded, Stage::Settings, QStringLiteral("%1: %2").arg(store.directory(), why));
}

/// What seals a value to its place: nothing of it can be changed, and it opens in no other place.
QByteArray contextOf(const QString &record, qsizetype position, const KeptClaim &what) {
    QByteArray context("VKV1");
    for (const QString &part : {record, QString::number(position), what.claim, nameOf(what.manner),
                                QString::number(what.until.toMSecsSinceEpoch())}) {
        const QByteArray bytes = part.toUtf8();
        context += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return context;
}

QString textToKeep(const Keepsake &keepsake, const StoreKey &key) {
    QMap<QString, QString> claims;
    for (qsizetype i = 0; i < keepsake.values.size(); ++i)
        claims.insert(keepsake.rule.claims.at(i), keepsake.values.at(i));
    switch (keepsake.rule.manner) {
    case Manner::Masked:
        return masked(keepsake.values.constFirst());
    case Manner::Value:
        return keepsake.values.constFirst();
    case Manner::Hash:
    case Manner::Person:
        return key.hash(claims);
    }
    Q_UNREACHABLE();
}

QMap<QString, QString> withOperator(QMap<QString, QString> details, const QString &by) {
    if (!by.isEmpty())
        details.insert(QStringLiteral("operator"), by);
    return details;
}

QMap<QString, QString> detailsOf(const PurgeProof &proof) {
    return {{QStringLiteral("count"), QString::number(proof.count)}, {QStringLiteral("digest"), proof.digest}};
}

/// Columns of a row of `kept` with its key, see rowOf().
QString rowColumns() {
    return QStringLiteral("record, position, claim, manner, until, key, sealed");
}

struct Row {
    QString record;
    qsizetype position = 0;
    KeptClaim what;
    Sealed sealed;
};

/// Nothing where its words are none.
std::optional<Row> rowOf(const QSqlQuery &query) {
    const auto manner = mannerOf(query.value(3).toString());
    if (!manner)
        return {};
    Row row{
        query.value(0).toString(),
        query.value(1).toLongLong(),
        {query.value(2).toString(), *manner, QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), Qt::UTC), {}},
        {query.value(5).toByteArray(), query.value(6).toByteArray()}};
    row.what.digest = digestOf(row.sealed);
    return row;
}

/// Nothing where it is not what was sealed.
std::optional<QString> opened(const Row &row, const StoreKey &key) {
    return key.open(row.sealed, contextOf(row.record, row.position, row.what));
}

Failure changed(const Store &store, const QString &record) {
    return failed(store, QStringLiteral("what was kept with record %1 was changed by another program; see 'records "
                                        "verify'")
                             .arg(record));
}

} // namespace

QString nameOfAll(QStringList claims) {
    claims.sort();
    return claims.join(QStringLiteral(" + "));
}

QJsonObject toJson(const KeptValue &value) {
    QJsonObject json = toJson(value.what);
    json.insert(QStringLiteral("value"), value.value ? QJsonValue(*value.value) : QJsonValue());
    return json;
}

Outcome<Done> Vault::ready() {
    const auto usable = keyToSeal(m_store);
    if (!usable)
        return usable.failure();
    return Done{};
}

Outcome<Done> Vault::keep(Record record, const QList<Keepsake> &keepsakes,
                          const std::function<Outcome<Done>(Writing &)> &beside) {
    if (keepsakes.isEmpty())
        return m_store.keep(record, beside);
    const auto key = keyToSeal(m_store);
    if (!key)
        return key.failure();
    QList<Sealed> values;
    for (const Keepsake &keepsake : keepsakes) {
        KeptClaim what{
            nameOfAll(keepsake.rule.claims), keepsake.rule.manner, record.endedAt.addDays(keepsake.rule.days), {}};
        const Sealed sealed = key->seal(textToKeep(keepsake, *key), contextOf(record.id, values.size(), what));
        what.digest = digestOf(sealed);
        record.kept.append(what);
        values.append(sealed);
    }
    return m_store.keep(record, [&](Writing &writing) {
        const auto inserted = KeptRows::insert(writing, record, values);
        return inserted && beside ? beside(writing) : inserted;
    });
}

Outcome<QList<KeptValue>> Vault::values(const Record &record) const {
    QList<KeptValue> values;
    for (const KeptClaim &what : record.kept)
        values.append({what, {}});
    auto asked = m_store.ask(
        QStringLiteral("SELECT %1 FROM kept LEFT JOIN kept_keys ON kept_keys.slot = kept.slot WHERE record = ?")
            .arg(rowColumns()),
        {record.id});
    if (!asked)
        return asked.failure();
    std::optional<StoreKey> key;
    for (QSqlQuery &query = asked.value(); query.next();) {
        if (!key) {
            auto read = keyToOpen(m_store);
            if (!read)
                return read.failure();
            key = std::move(read).value();
        }
        const auto row = rowOf(query);
        const auto value = row ? opened(*row, *key) : std::nullopt;
        if (!value || row->position < 0 || row->position >= values.size() || row->what != values.at(row->position).what)
            return changed(m_store, record.id);
        if (row->what.until > m_store.now())
            values[row->position].value = value;
    }
    return values;
}

Outcome<QList<KeptValue>> Vault::reveal(const Record &record, const QString &by) {
    // Whoever looks is written down before there is something to look at.
    const auto told =
        m_store.append({EventKind::Viewed, m_store.now(), record.id,
                        withOperator({{QStringLiteral("values"), QString::number(record.kept.size())}}, by)});
    if (!told)
        return told.failure();
    return values(record);
}

Outcome<QList<Record>> Vault::find(const QMap<QString, QString> &person) const {
    QList<Record> records;
    auto asked = m_store.ask(
        QStringLiteral(
            "SELECT %1 FROM kept LEFT JOIN kept_keys ON kept_keys.slot = kept.slot JOIN records ON records.id = "
            "kept.record WHERE claim = ? AND manner IN ('hash', 'person') ORDER BY records.number")
            .arg(rowColumns()),
        {nameOfAll(person.keys())});
    if (!asked)
        return asked.failure();
    QStringList found;
    std::optional<StoreKey> key;
    for (QSqlQuery &query = asked.value(); query.next();) {
        if (!key) {
            auto read = keyToOpen(m_store);
            if (!read)
                return read.failure();
            key = std::move(read).value();
        }
        const auto row = rowOf(query);
        const auto hash = row ? opened(*row, *key) : std::nullopt;
        if (!hash)
            return changed(m_store, query.value(0).toString());
        if (*hash == key->hash(person) && row->what.until > m_store.now() && !found.contains(row->record))
            found.append(row->record);
    }
    for (const QString &id : std::as_const(found)) {
        const auto record = m_store.find(id);
        if (!record)
            return record.failure();
        if (*record)
            records.append(**record);
    }
    return records;
}

Outcome<PurgeProof> Vault::erase(const QList<Record> &records, const QString &by) {
    QStringList all;
    const auto done = m_store.write([&](Writing &writing) -> Outcome<Done> {
        for (const Record &record : records) {
            const auto digests = KeptRows::destroy(writing, QStringLiteral("record = ?"), {record.id});
            if (!digests)
                return digests.failure();
            if (digests->isEmpty())
                continue;
            const auto told = writing.append(
                {EventKind::Erased, m_store.now(), record.id, withOperator(detailsOf(proofOf(*digests)), by)});
            if (!told)
                return told.failure();
            all += *digests;
        }
        return Done{};
    });
    if (!done)
        return done.failure();
    // Also where nothing is left to destroy: somebody may have read in the log when it was destroyed.
    const auto emptied = m_store.emptyLog();
    if (!emptied)
        return emptied.failure();
    return proofOf(all);
}

Outcome<PurgeProof> Vault::expire(const QDateTime &now) {
    RunningProof all;
    for (qsizetype removed = ExpirySlice; removed == ExpirySlice;) {
        const auto done = m_store.write([&](Writing &writing) -> Outcome<Done> {
            const auto digests = KeptRows::destroy(
                writing,
                QStringLiteral("(record, position) IN (SELECT record, position FROM kept WHERE until <= ? ORDER BY "
                               "until, record, position LIMIT ?)"),
                {now.toMSecsSinceEpoch(), ExpirySlice});
            if (!digests)
                return digests.failure();
            removed = digests->size();
            if (removed == 0)
                return Done{};
            for (const QString &digest : *digests)
                all.add(digest);
            QMap<QString, QString> details = detailsOf(proofOf(*digests));
            details.insert(QStringLiteral("before"), now.toUTC().toString(Qt::ISODateWithMs));
            const auto told = writing.append({EventKind::Erased, now, {}, details});
            if (!told)
                return told.failure();
            return Done{};
        });
        if (!done)
            return done.failure();
    }
    const auto emptied = m_store.emptyLog(); // as in erase()
    if (!emptied)
        return emptied.failure();
    return all.proof();
}

} // namespace kiosk::records
