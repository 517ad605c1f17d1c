#include "app/records/recordrow.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kiosk::records {

namespace {

QString listText(const QJsonValue &list) {
    return QString::fromUtf8(QJsonDocument(list.toArray()).toJson(QJsonDocument::Compact));
}

/// The columns refuse NULL, as which Qt binds a text that was never set.
QString notNull(const QString &text) {
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant orNull(const QString &text) {
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant timeOrNull(const std::optional<QDateTime> &time) {
    return time ? QVariant(time->toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &value) {
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QJsonArray listOf(const QVariant &value) {
    return QJsonDocument::fromJson(value.toString().toUtf8()).array();
}

QStringList textsOf(const QVariant &value) {
    QStringList texts;
    for (const QJsonValue &each : listOf(value))
        texts.append(each.toString());
    return texts;
}

} // namespace

QString RecordRow::columns() {
    return QStringLiteral("number, sequence, id, started, answered, ended, type, type_label, service, desk, outcome, "
                          "reason, issuers, checks, claims, visit, late_answer_of, invited, operator");
}

QString RecordRow::insertion() {
    // The number is the database's own.
    const QString written = columns().section(u',', 1);
    QStringList places(written.count(u',') + 1, QStringLiteral("?"));
    return QStringLiteral("INSERT INTO records (%1) VALUES (%2)").arg(written, places.join(QStringLiteral(", ")));
}

QVariantList RecordRow::values(const Record &record, quint64 sequence) {
    const QJsonObject json = toJson(record);
    return {QVariant::fromValue(sequence),
            notNull(record.id),
            record.startedAt.toMSecsSinceEpoch(),
            timeOrNull(record.answeredAt),
            record.endedAt.toMSecsSinceEpoch(),
            notNull(record.type),
            notNull(record.typeLabel),
            notNull(record.service),
            notNull(record.desk),
            nameOf(record.ending),
            notNull(record.reason),
            listText(json.value(QStringLiteral("issuers"))),
            listText(json.value(QStringLiteral("checks"))),
            listText(json.value(QStringLiteral("claims"))),
            orNull(record.visit),
            orNull(record.lateAnswerOf),
            timeOrNull(record.invitedAt),
            notNull(record.operatorName)};
}

std::optional<Record> RecordRow::read(const QSqlQuery &row) {
    Record record;
    record.id = row.value(2).toString();
    record.startedAt = timeOf(row.value(3));
    if (!row.value(4).isNull())
        record.answeredAt = timeOf(row.value(4));
    record.endedAt = timeOf(row.value(5));
    record.type = row.value(6).toString();
    record.typeLabel = row.value(7).toString();
    record.service = row.value(8).toString();
    record.desk = row.value(9).toString();
    record.ending = endingOf(row.value(10).toString()).value_or(Ending::Failed);
    record.reason = row.value(11).toString();
    record.issuers = textsOf(row.value(12));
    for (const QJsonValue &check : listOf(row.value(13)))
        record.checks.append(readCheck(check.toObject()));
    record.claims = textsOf(row.value(14));
    record.visit = row.value(15).toString();
    record.lateAnswerOf = row.value(16).toString();
    if (!row.value(17).isNull())
        record.invitedAt = timeOf(row.value(17));
    record.operatorName = row.value(18).toString();
    // Whatever this reading forgave is found by writing it again.
    const QVariantList written = values(record, sequence(row));
    for (int i = 0; i < written.size(); ++i) {
        const QVariant found = row.value(i + 1);
        if (found.isNull() != written.at(i).isNull() || found.toString() != written.at(i).toString())
            return {};
    }
    return record;
}

} // namespace kiosk::records
