#include "app/records/record.h"

#include "app/trust/digest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace kiosk::records {

namespace {

struct Word {
    Ending ending;
    const char *name;
};

constexpr std::array Words{Word{Ending::Verified, "verified"},  Word{Ending::NotVerified, "notVerified"},
                           Word{Ending::Declined, "declined"},  Word{Ending::Review, "review"},
                           Word{Ending::Expired, "expired"},    Word{Ending::Failed, "failed"},
                           Word{Ending::Cancelled, "cancelled"}};

QString timeText(const QDateTime &time) {
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QJsonValue &value) {
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QStringList textsOf(const QJsonValue &value) {
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

QJsonArray toJson(const QList<KeptClaim> &kept) {
    QJsonArray list;
    for (const KeptClaim &each : kept)
        list.append(toJson(each));
    return list;
}

} // namespace

QString nameOf(Ending ending) {
    for (const Word &word : Words) {
        if (word.ending == ending)
            return QString::fromLatin1(word.name);
    }
    Q_UNREACHABLE();
}

std::optional<Ending> endingOf(const QString &name) {
    for (const Word &word : Words) {
        if (name == QLatin1String(word.name))
            return word.ending;
    }
    return {};
}

QStringList endingNames() {
    QStringList names;
    for (const Word &word : Words)
        names.append(QString::fromLatin1(word.name));
    return names;
}

Ending endingOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Verified:
        return Ending::Verified;
    case Verdict::NotVerified:
        return Ending::NotVerified;
    case Verdict::Declined:
        return Ending::Declined;
    case Verdict::Review:
        return Ending::Review;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const RecordedCheck &check) {
    return {{QStringLiteral("id"), check.id},
            {QStringLiteral("result"), nameOf(check.result)},
            {QStringLiteral("source"), nameOf(check.source)}};
}

QJsonObject toJson(const Record &record) {
    QJsonArray checks;
    for (const RecordedCheck &check : record.checks)
        checks.append(toJson(check));
    QJsonObject json{{QStringLiteral("answeredAt"), record.answeredAt ? timeText(*record.answeredAt) : QString()},
                     {QStringLiteral("checks"), checks},
                     {QStringLiteral("claims"), QJsonArray::fromStringList(record.claims)},
                     {QStringLiteral("desk"), record.desk},
                     {QStringLiteral("endedAt"), timeText(record.endedAt)},
                     {QStringLiteral("id"), record.id},
                     {QStringLiteral("issuers"), QJsonArray::fromStringList(record.issuers)},
                     {QStringLiteral("lateAnswerOf"), record.lateAnswerOf},
                     {QStringLiteral("outcome"), nameOf(record.ending)},
                     {QStringLiteral("reason"), record.reason},
                     {QStringLiteral("service"), record.service},
                     {QStringLiteral("startedAt"), timeText(record.startedAt)},
                     {QStringLiteral("type"), record.type},
                     {QStringLiteral("typeLabel"), record.typeLabel},
                     {QStringLiteral("visit"), record.visit}};
    if (record.invitedAt)
        json.insert(QStringLiteral("invitedAt"), timeText(*record.invitedAt));
    if (!record.operatorName.isEmpty())
        json.insert(QStringLiteral("operator"), record.operatorName);
    if (!record.session.isEmpty())
        json.insert(QStringLiteral("session"), record.session);
    if (!record.kept.isEmpty())
        json.insert(QStringLiteral("kept"), toJson(record.kept));
    return json;
}

QJsonObject toJson(const KeptClaim &kept) {
    return {{QStringLiteral("claim"), kept.claim},
            {QStringLiteral("digest"), kept.digest},
            {QStringLiteral("manner"), nameOf(kept.manner)},
            {QStringLiteral("until"), timeText(kept.until)}};
}

KeptClaim readKept(const QJsonObject &json) {
    return {json.value(QStringLiteral("claim")).toString(),
            mannerOf(json.value(QStringLiteral("manner")).toString()).value_or(Manner::Masked),
            timeOf(json.value(QStringLiteral("until"))), json.value(QStringLiteral("digest")).toString()};
}

RecordedCheck readCheck(const QJsonObject &json) {
    RecordedCheck check;
    check.id = json.value(QStringLiteral("id")).toString();
    for (const CheckResult result :
         {CheckResult::Passed, CheckResult::Failed, CheckResult::NotChecked, CheckResult::NotApplicable}) {
        if (json.value(QStringLiteral("result")) == nameOf(result))
            check.result = result;
    }
    if (json.value(QStringLiteral("source")) == nameOf(CheckSource::Kiosk))
        check.source = CheckSource::Kiosk;
    return check;
}

std::optional<Record> readRecord(const QJsonObject &json) {
    const auto text = [&json](const char *key) {
        return json.value(QLatin1String(key)).toString();
    };
    Record record{text("id"), text("type"), text("typeLabel"), text("service"), text("desk"), {}, {}, {}};
    record.startedAt = timeOf(json.value(QStringLiteral("startedAt")));
    if (!text("answeredAt").isEmpty())
        record.answeredAt = timeOf(json.value(QStringLiteral("answeredAt")));
    record.endedAt = timeOf(json.value(QStringLiteral("endedAt")));
    const std::optional<Ending> ending = endingOf(text("outcome"));
    record.reason = text("reason");
    record.issuers = textsOf(json.value(QStringLiteral("issuers")));
    for (const QJsonValue &check : json.value(QStringLiteral("checks")).toArray())
        record.checks.append(readCheck(check.toObject()));
    record.claims = textsOf(json.value(QStringLiteral("claims")));
    record.visit = text("visit");
    record.lateAnswerOf = text("lateAnswerOf");
    if (!text("invitedAt").isEmpty())
        record.invitedAt = timeOf(json.value(QStringLiteral("invitedAt")));
    record.operatorName = text("operator");
    record.session = text("session");
    for (const QJsonValue &kept : json.value(QStringLiteral("kept")).toArray())
        record.kept.append(readKept(kept.toObject()));
    if (!ending)
        return {};
    record.ending = *ending;
    // Whatever was another type, missing, unknown or too much is found by writing it again.
    if (toJson(record) != json)
        return {};
    return record;
}

QString digestOf(const Record &record) {
    // Texts, lists and objects only, with ASCII keys: what Qt writes compactly is what RFC 8785 writes.
    const QByteArray json = QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(trust::digestOf(trust::Digest::Sha256, json).toHex());
}

} // namespace kiosk::records
