#include "app/providers/pingoneverify/pingoneverifysimulatedbodies.h"

#include "app/providers/pingone/pingonesimulatedplatform.h"
#include "app/simulator/filledtext.h"
#include "app/simulator/people.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace kiosk::sim {

namespace {

QString file(const QString &name) {
    return resourceText(QStringLiteral("pingone-verify/") + name);
}

QString listOf(const QByteArrayList &entries) {
    return u'[' + QString::fromUtf8(entries.join(", ")) + u']';
}

QString text(const QJsonObject &object) {
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

struct Item {
    QString id;
    QString type;
};

/// The items' ids only have to be stable within a transaction.
QList<Item> itemsOf(const PingOneSimulatedTransaction &transaction) {
    QStringList types{QStringLiteral("GOVERNMENT_ID"), QStringLiteral("CROPPED_PORTRAIT"), QStringLiteral("SELFIE"),
                      QStringLiteral("END_USER_CLIENT")};
    if (!transaction.matchedRequirements().isEmpty()) {
        types.append(QStringLiteral("BIOGRAPHIC_MATCH"));
    }
    QList<Item> items;
    for (const QString &type : std::as_const(types)) {
        items.append(
            {QUuid::createUuidV5(QUuid::fromString(transaction.id()), type).toString(QUuid::WithoutBraces), type});
    }
    return items;
}

QByteArray portrait() {
    QFile picture(QStringLiteral(":/simulator/pingone-verify/portrait.jpg"));
    if (!picture.open(QIODevice::ReadOnly)) {
        qFatal("the simulator's portrait is missing");
    }
    return picture.readAll().toBase64();
}

QByteArray documentData(const PingOneSimulatedTransaction &transaction) {
    QJsonObject data;
    const HeldCredential *document = heldCredential(photographedDocument);
    for (const HeldCredential::Claim &claim : document->claims) {
        data.insert(claim.title, transaction.told(claim.value));
    }
    return QJsonDocument(data).toJson();
}

QByteArray matchData(const PingOneSimulatedTransaction &transaction) {
    QByteArrayList results;
    const QStringList compared = transaction.matchedRequirements();
    for (const QString &requirement : compared) {
        results.append(fillJson(
            file(QStringLiteral("data-match-result.json")),
            {{QStringLiteral("identifier"), requirement}, {QStringLiteral("match"), transaction.match(requirement)}}));
    }
    return fillJson(file(QStringLiteral("data-match.json")), {{QStringLiteral("results"), listOf(results)}});
}

QByteArray dataOf(const PingOneSimulatedTransaction &transaction, const QString &type) {
    if (type == u"GOVERNMENT_ID") {
        return documentData(transaction);
    }
    if (type == u"BIOGRAPHIC_MATCH") {
        return matchData(transaction);
    }
    if (type == u"END_USER_CLIENT") {
        return file(QStringLiteral("data-client.json")).toUtf8();
    }
    return fillJson(file(QStringLiteral("data-picture.json")),
                    {{QStringLiteral("image"), QString::fromLatin1(portrait())}});
}

QByteArray fullItem(const PingOneVerifyAddresses &at, PingOneSimulatedTransaction &transaction, const Item &item) {
    const auto now = PingOneSimulatedTransaction::Steady::now();
    return fillJson(file(QStringLiteral("verifieddata-item.json")),
                    {{QStringLiteral("self"), at.transaction(transaction) + QStringLiteral("/verifiedData/") + item.id},
                     {QStringLiteral("id"), item.id},
                     {QStringLiteral("type"), item.type},
                     {QStringLiteral("createdAt"), transaction.updatedAt(now)},
                     {QStringLiteral("data"), QString::fromUtf8(dataOf(transaction, item.type))}});
}

QJsonObject withNotificationResults(QJsonObject echoed) {
    QJsonObject notification = echoed.value(u"sendNotification").toObject();
    if (notification.isEmpty()) {
        return echoed;
    }
    QJsonArray results;
    for (const auto &[key, method] : {std::pair(QStringLiteral("phone"), QStringLiteral("SMS")),
                                      std::pair(QStringLiteral("email"), QStringLiteral("EMAIL"))}) {
        if (notification.contains(key)) {
            const QByteArray result =
                fillJson(file(QStringLiteral("notification-result.json")),
                         {{QStringLiteral("method"), method},
                          {QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)}});
            results.append(QJsonDocument::fromJson(result).object());
        }
    }
    notification.insert(QStringLiteral("results"), results);
    echoed.insert(QStringLiteral("sendNotification"), notification);
    return echoed;
}

} // namespace

QString PingOneVerifyAddresses::environment() const {
    return PingOneSimulatedPlatform::environmentAddress(mount);
}

QString PingOneVerifyAddresses::user(const QString &id) const {
    return environment() + QStringLiteral("/users/") + id;
}

QString PingOneVerifyAddresses::transaction(const PingOneSimulatedTransaction &transaction) const {
    return user(transaction.asked().userId) + QStringLiteral("/verifyTransactions/") + transaction.id();
}

QString PingOneVerifyAddresses::qr(const PingOneSimulatedTransaction &transaction) const {
    return QStringLiteral("%1/v1/idValidations/webVerifications/%2/qr").arg(mount.toString(), transaction.id());
}

QString PingOneVerifyAddresses::webVerification(const PingOneSimulatedTransaction &transaction) const {
    const QString api = mount.toString() + QStringLiteral("/v1/idValidations/webVerifications");
    const QString environmentId = PingOneSimulatedPlatform::environmentId();
    return QStringLiteral("%1/%2/verify/verify-webapp/v2/index.html?txnid=%3&url=")
               .arg(mount.toString(), environmentId, transaction.id()) +
           QString::fromLatin1(QUrl::toPercentEncoding(api)) + QStringLiteral("&code=") + transaction.code() +
           QStringLiteral("&envId=") + environmentId;
}

namespace verifybodies {

QByteArray transaction(const PingOneVerifyAddresses &at, Transaction &transaction) {
    const auto now = Transaction::Steady::now();
    const QString problem = transaction.problem(now);
    const QByteArray body = fillJson(
        file(problem.isEmpty() ? QStringLiteral("transaction.json") : QStringLiteral("transaction-refused.json")),
        {{QStringLiteral("user"), at.user(transaction.asked().userId)},
         {QStringLiteral("environment"), at.environment()},
         {QStringLiteral("id"), transaction.id()},
         {QStringLiteral("policy"), transaction.asked().policyId},
         {QStringLiteral("status"), transaction.status(now)},
         {QStringLiteral("verificationStatus"), text(transaction.verificationStatus(now))},
         {QStringLiteral("message"), problem},
         {QStringLiteral("qrUrl"), at.qr(transaction)},
         {QStringLiteral("webVerificationUrl"), at.webVerification(transaction)},
         {QStringLiteral("code"), transaction.code()},
         {QStringLiteral("createdAt"), transaction.createdAt()},
         {QStringLiteral("updatedAt"), transaction.updatedAt(now)},
         {QStringLiteral("expiresAt"), transaction.expiresAt()}});
    const QJsonObject echoed = withNotificationResults(transaction.asked().echoed);
    if (echoed.isEmpty()) {
        return body;
    }
    QJsonObject whole = QJsonDocument::fromJson(body).object();
    for (auto part = echoed.begin(); part != echoed.end(); ++part) {
        whole.insert(part.key(), part.value());
    }
    return QJsonDocument(whole).toJson();
}

QByteArray transactions(const PingOneVerifyAddresses &at, const QString &userId, const QByteArrayList &entries) {
    return fillJson(file(QStringLiteral("transactions.json")),
                    {{QStringLiteral("user"), at.user(userId)},
                     {QStringLiteral("transactions"), listOf(entries)},
                     {QStringLiteral("size"), QString::number(entries.size())}});
}

QByteArray policies(const PingOneVerifyAddresses &at, const QString &id) {
    const QByteArray all =
        fillJson(file(QStringLiteral("policies.json")), {{QStringLiteral("environment"), at.environment()}});
    if (id.isEmpty()) {
        return all;
    }
    const QJsonArray list = QJsonDocument::fromJson(all)[u"_embedded"][u"verifyPolicies"].toArray();
    for (const QJsonValue &policy : list) {
        if (policy[u"id"].toString() == id) {
            return QJsonDocument(policy.toObject()).toJson();
        }
    }
    return {};
}

QStringList policyIds() {
    QStringList ids;
    const QJsonArray list =
        QJsonDocument::fromJson(policies(PingOneVerifyAddresses{}))[u"_embedded"][u"verifyPolicies"].toArray();
    for (const QJsonValue &policy : list) {
        ids.append(policy[u"id"].toString());
    }
    return ids;
}

QByteArray verifiedData(const PingOneVerifyAddresses &at, Transaction &transaction, const QStringList &types) {
    QByteArrayList entries;
    const bool isThere = transaction.hasData(Transaction::Steady::now());
    const QList<Item> items = isThere ? itemsOf(transaction) : QList<Item>();
    for (const Item &item : items) {
        if (types.isEmpty()) {
            entries.append(fillJson(file(QStringLiteral("verifieddata-id.json")),
                                    {{QStringLiteral("id"), item.id}, {QStringLiteral("type"), item.type}}));
        } else if (types.contains(item.type, Qt::CaseInsensitive)) {
            entries.append(fullItem(at, transaction, item));
        }
    }
    const QString path = at.transaction(transaction);
    return fillJson(file(QStringLiteral("verifieddata.json")),
                    {{QStringLiteral("self"), path + QStringLiteral("/verifiedData")},
                     {QStringLiteral("user"), at.user(transaction.asked().userId)},
                     {QStringLiteral("environment"), at.environment()},
                     {QStringLiteral("transaction"), path},
                     {QStringLiteral("items"), listOf(entries)},
                     {QStringLiteral("size"), QString::number(entries.size())}});
}

QByteArray verifiedItem(const PingOneVerifyAddresses &at, Transaction &transaction, const QString &id) {
    if (!transaction.hasData(Transaction::Steady::now())) {
        return {};
    }
    const QList<Item> items = itemsOf(transaction);
    for (const Item &item : items) {
        if (item.id == id) {
            return fullItem(at, transaction, item);
        }
    }
    return {};
}

QByteArray metaData(const PingOneVerifyAddresses &at, Transaction &transaction) {
    const auto now = Transaction::Steady::now();
    return fillJson(file(QStringLiteral("metadata.json")),
                    {{QStringLiteral("transaction"), at.transaction(transaction)},
                     {QStringLiteral("createdAt"), transaction.updatedAt(now)}});
}

} // namespace verifybodies

} // namespace kiosk::sim
