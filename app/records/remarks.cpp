#include "app/records/remarks.h"

#include "app/trust/digest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

namespace kiosk::records {

namespace {

Failure failed(const QString &why) {
    return makeFailure(FailureKind::NotRecorded, Stage::Settings, why);
}

} // namespace

QString digestOf(const Remark &remark) {
    const QJsonObject json{{QStringLiteral("at"), remark.at.toUTC().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("author"), remark.author},
                           {QStringLiteral("record"), remark.record},
                           {QStringLiteral("text"), remark.text}};
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(trust::digestOf(trust::Digest::Sha256, bytes).toHex());
}

Event eventOf(const Remark &remark) {
    return {EventKind::Noted,
            remark.at,
            remark.record,
            {{QStringLiteral("operator"), remark.author}, {QStringLiteral("digest"), digestOf(remark)}}};
}

Outcome<Done> addRemark(Store &store, const Remark &remark) {
    return store.write([&remark](Writing &writing) -> Outcome<Done> {
        const auto told = writing.append(eventOf(remark));
        if (!told)
            return told.failure();
        // The table refuses a remark to a record that is not there.
        const auto written = writing.run(
            QStringLiteral("INSERT INTO remarks (sequence, record, at, author, text) VALUES (?, ?, ?, ?, ?)"),
            {QVariant::fromValue(told->sequence), remark.record, remark.at.toMSecsSinceEpoch(), remark.author,
             remark.text});
        if (!written)
            return written.failure();
        return Done{};
    });
}

Outcome<QList<Remark>> remarksOf(const Store &store, const QString &record) {
    auto asked = store.ask(QStringLiteral("SELECT remarks.at, remarks.author, remarks.text, journal.event FROM remarks "
                                          "JOIN journal ON journal.sequence = remarks.sequence "
                                          "WHERE remarks.record = ? ORDER BY remarks.sequence"),
                           {record});
    if (!asked)
        return asked.failure();
    QList<Remark> remarks;
    for (QSqlQuery &query = asked.value(); query.next();) {
        const Remark remark{record, QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC),
                            query.value(1).toString(), query.value(2).toString()};
        const auto told = readCanonicalBytes(query.value(3).toByteArray());
        if (!told || told->event != eventOf(remark))
            return failed(
                QStringLiteral("a note to %1 was changed by another program; see 'records verify'").arg(record));
        remarks.append(remark);
    }
    return remarks;
}

} // namespace kiosk::records
