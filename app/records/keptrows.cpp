#include "app/records/keptrows.h"

#include "app/records/record.h"
#include "app/trust/digest.h"

#include <QSqlQuery>

namespace kiosk::records {

namespace {

/// The slot in which the key lies now.
Outcome<qint64> putKey(const Writing &writing, const QByteArray &key) {
    qint64 slot = 0;
    {
        auto asked = writing.run(QStringLiteral("SELECT slot FROM kept_keys WHERE is_free = 1 ORDER BY slot LIMIT 1"));
        if (!asked)
            return asked.failure();
        if (QSqlQuery &query = asked.value(); query.next())
            slot = query.value(0).toLongLong();
    }
    if (slot > 0) {
        const auto reused =
            writing.run(QStringLiteral("UPDATE kept_keys SET is_free = 0, key = ? WHERE slot = ?"), {key, slot});
        if (!reused)
            return reused.failure();
        return slot;
    }
    auto added =
        writing.run(QStringLiteral("INSERT INTO kept_keys (is_free, key) VALUES (0, ?) RETURNING slot"), {key});
    if (!added)
        return added.failure();
    return added.value().next() ? added.value().value(0).toLongLong() : 0;
}

} // namespace

Outcome<Done> KeptRows::insert(const Writing &writing, const Record &record, const QList<Sealed> &values) {
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto slot = putKey(writing, values.at(i).key);
        if (!slot)
            return slot.failure();
        const KeptClaim &what = record.kept.at(i);
        const auto added = writing.run(
            QStringLiteral("INSERT INTO kept (record, position, claim, manner, until, slot, "
                           "sealed) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {record.id, i, what.claim, nameOf(what.manner), what.until.toMSecsSinceEpoch(), *slot, values.at(i).value});
        if (!added)
            return added.failure();
    }
    return Done{};
}

Outcome<QStringList> KeptRows::destroy(const Writing &writing, const QString &condition, const QVariantList &values) {
    QStringList digests;
    {
        auto asked = writing.run(
            QStringLiteral("SELECT sealed FROM kept WHERE %1 ORDER BY record, position").arg(condition), values);
        if (!asked)
            return asked.failure();
        for (QSqlQuery &query = asked.value(); query.next();)
            digests.append(digestOf(Sealed{{}, query.value(0).toByteArray()}));
    }
    if (digests.isEmpty())
        return digests;
    const auto overwritten = writing.run(
        QStringLiteral("UPDATE kept_keys SET is_free = 1, key = ? WHERE slot IN (SELECT slot FROM kept WHERE %1)")
            .arg(condition),
        QVariantList{QByteArray(StoreKey::WrappedBytes, '\0')} + values);
    if (!overwritten)
        return overwritten.failure();
    const auto removed = writing.run(QStringLiteral("DELETE FROM kept WHERE %1").arg(condition), values);
    if (!removed)
        return removed.failure();
    return digests;
}

QString digestOf(const Sealed &sealed) {
    return QString::fromLatin1(trust::digestOf(trust::Digest::Sha256, sealed.value).toHex());
}

} // namespace kiosk::records
