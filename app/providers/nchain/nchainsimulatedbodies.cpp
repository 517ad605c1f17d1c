#include "app/providers/nchain/nchainsimulatedbodies.h"

#include "app/simulator/filledtext.h"
#include "app/simulator/httpparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <algorithm>

namespace kiosk::sim::nchainbodies {

namespace {

QString newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString iso(const QDateTime &time) {
    return time.toString(Qt::ISODateWithMs);
}

QString quoted(const QString &text) {
    return u'"' + text + u'"';
}

QString listOf(const QByteArrayList &entries) {
    return u'[' + QString::fromUtf8(entries.join(", ")) + u']';
}

QString milliseconds(const QDateTime &time) {
    return QString::number(time.toMSecsSinceEpoch());
}

QString issuerOf(const WalletCredential &credential, Scenario scenario) {
    return scenario == Scenario::WrongIssuer ? nchainForeignIssuer : credential[u"issuer"].toString();
}

QByteArray recordCredential(SimulatedWalletSession &session, Scenario scenario) {
    const WalletCredential &credential = session.credential();
    const QJsonObject held = credential[u"claims"].toObject();
    QByteArrayList claims;
    for (auto claim = held.begin(); claim != held.end(); ++claim) {
        claims.append(fill("record-claim.json", {{QStringLiteral("id"), newId()},
                                                 {QStringLiteral("name"), claim.key()},
                                                 {QStringLiteral("value"), claim.value().toString()}}));
    }
    const QDateTime issued = session.createdAt().addDays(-40);
    return fill(
        "record-credential.json",
        {{QStringLiteral("id"), newId()},
         {QStringLiteral("createdAt"), iso(session.updatedAt())},
         {QStringLiteral("createdBy"), session.owner()},
         {QStringLiteral("type"), credential[u"type"].toString()},
         {QStringLiteral("issuanceDate"), iso(issued)},
         {QStringLiteral("expirationDate"), iso(issued.addDays(365))},
         {QStringLiteral("issuer"), issuerOf(credential, scenario)},
         {QStringLiteral("subject"), nchainHolder},
         {QStringLiteral("revoked"), scenario == Scenario::Revoked ? QStringLiteral("true") : QStringLiteral("false")},
         {QStringLiteral("claims"), listOf(claims)}});
}

/// Whether a value passes one filter of the service, "$not:$eq:x", "$gt:x" or "x". An operator that the column does not
/// allow is dropped in silence, as the service does.
bool passes(const QString &value, QString filter, QLatin1String allowed) {
    const QLatin1String negation("$not:");
    const bool isNegated = filter.startsWith(negation);
    filter = isNegated ? filter.mid(negation.size()) : filter;
    QString word = QStringLiteral("$eq");
    if (filter.startsWith(u'$')) {
        word = filter.section(u':', 0, 0);
        filter = filter.section(u':', 1);
    }
    if (word != allowed) {
        return true;
    }
    return (word == u"$gt" ? value > filter : value == filter) != isNegated;
}

/// The columns and the operator that each allows.
using Columns = QList<std::pair<QLatin1String, QLatin1String>>;

bool passesAll(const QHash<QString, QString> &query, const QJsonObject &row, const Columns &columns) {
    return std::all_of(columns.begin(), columns.end(), [&](const auto &column) {
        const QString key = QStringLiteral("filter.") + column.first;
        // The filter and the member have different names.
        const QLatin1String member =
            column.first == QLatin1String("modifiedBy") ? QLatin1String("updatedBy") : column.first;
        return !query.contains(key) || passes(row[member].toString(), query.value(key), column.second);
    });
}

} // namespace

Reply error(int status, const QString &message) {
    static const QHash<int, QString> names{
        {400, QStringLiteral("Bad Request")},        {401, QStringLiteral("Unauthorized")},
        {403, QStringLiteral("Forbidden")},          {404, QStringLiteral("Not Found")},
        {405, QStringLiteral("Method Not Allowed")}, {409, QStringLiteral("Conflict")},
        {429, QStringLiteral("Too Many Requests")},  {503, QStringLiteral("Service Unavailable")}};
    return jsonReply(status, fill("error.json", {{QStringLiteral("status"), QString::number(status)},
                                                 {QStringLiteral("message"), message},
                                                 {QStringLiteral("error"), names.value(status)}}));
}

Reply missingRole() {
    return error(403, QStringLiteral("User does not have a required claim to perform this operation."));
}

Reply wrongMethod(const QByteArray &allowed) {
    Reply reply = error(405, QStringLiteral("Cannot do this here"));
    reply.headers.emplaceBack("Allow", allowed);
    return reply;
}

QByteArray fill(const char *file, const QHash<QString, QString> &values) {
    return fillJson(resourceText(QStringLiteral("nchain/") + QLatin1String(file)), values);
}

QString addressOf(const QUrl &mount) {
    return mount.toString() + QStringLiteral("/c41d7e9a/verifier/api");
}

QString userOf(int role) {
    return QStringLiteral("5f0f6a1e-3c1d-4a56-9b1f-7d2e8c40a10%1").arg(role);
}

std::optional<WalletCredential> credentialFor(const QString &definition) {
    const QJsonArray all = QJsonDocument::fromJson(fill("wallet.json", {}))[u"credentials"].toArray();
    for (const QJsonValue &value : all) {
        if (value[u"definition"] == definition) {
            return value.toObject();
        }
    }
    return {};
}

QByteArray created(const QString &address, const SimulatedWalletSession &session, bool isWebApp) {
    const QString request = QStringLiteral("%1/private/siop/definitions/%2/auth-requests/%3")
                                .arg(address, session.definition(), session.id());
    // The v1 API answers a template with the placeholders' names in it.
    const QString status =
        isWebApp ? QStringLiteral("/private/webapp/auth-status")
                 : QStringLiteral("/private/verifiable-presentations/definition/:definitionId/correlation/"
                                  ":correlationId");
    return fill("created.json", {{QStringLiteral("id"), session.id()},
                                 {QStringLiteral("definition"), session.definition()},
                                 {QStringLiteral("link"), QStringLiteral("openid-vc://?request_uri=") +
                                                              QString::fromLatin1(QUrl::toPercentEncoding(request))},
                                 {QStringLiteral("statusAddress"), address + status}});
}

QByteArray requestObject(const QString &address, const SimulatedWalletSession &session) {
    const WalletCredential &credential = session.credential();
    const QByteArray payload =
        fill("request.json",
             {{QStringLiteral("organisation"), nchainOrganisation},
              {QStringLiteral("answerAddress"), QStringLiteral("%1/private/siop/definitions/%2/auth-responses/%3")
                                                    .arg(address, session.definition(), session.id())},
              {QStringLiteral("nonce"), newId()},
              {QStringLiteral("id"), session.id()},
              {QStringLiteral("definition"), session.definition()},
              {QStringLiteral("name"), credential[u"name"].toString()},
              {QStringLiteral("purpose"), credential[u"purpose"].toString()}});
    const QByteArray header = fill("request-header.json", {{QStringLiteral("organisation"), nchainOrganisation}});
    return simulatedToken(header, payload, &nchainOrganisationKey()).toLatin1();
}

QByteArray record(SimulatedWalletSession &session, const QString &status, Scenario scenario) {
    const bool isVerified = status == u"verified";
    const QByteArrayList credentials =
        isVerified ? QByteArrayList{recordCredential(session, scenario)} : QByteArrayList();
    return fill("record.json", {{QStringLiteral("id"), session.id()},
                                {QStringLiteral("definition"), session.definition()},
                                {QStringLiteral("createdAt"), iso(session.createdAt())},
                                {QStringLiteral("updatedAt"), iso(session.updatedAt())},
                                {QStringLiteral("createdBy"), session.owner()},
                                {QStringLiteral("organisation"), nchainOrganisation},
                                {QStringLiteral("status"), status},
                                {QStringLiteral("credentials"), listOf(credentials)},
                                {QStringLiteral("verifiedAt"),
                                 isVerified ? quoted(iso(session.updatedAt())) : QStringLiteral("null")}});
}

QByteArray statusWaiting(const SimulatedWalletSession &session, const QString &status) {
    return fill("status.json", {{QStringLiteral("id"), session.id()},
                                {QStringLiteral("definition"), session.definition()},
                                {QStringLiteral("status"), status},
                                {QStringLiteral("lastUpdated"), milliseconds(session.updatedAt())}});
}

QByteArray statusError(const QString &id, const QString &definition, const QString &why) {
    return fill("status-error.json", {{QStringLiteral("id"), id},
                                      {QStringLiteral("definition"), definition},
                                      {QStringLiteral("error"), why},
                                      {QStringLiteral("lastUpdated"), milliseconds(QDateTime::currentDateTimeUtc())}});
}

QByteArray statusVerified(const SimulatedWalletSession &session, NchainTrap trap, Scenario scenario, bool flat) {
    const QDateTime at = session.updatedAt();
    const QString nonce = newId();
    const QByteArray body = fill(
        "status-verified.json",
        {{QStringLiteral("id"), session.id()},
         {QStringLiteral("definition"), session.definition()},
         {QStringLiteral("lastUpdated"), milliseconds(at)},
         {QStringLiteral("accessToken"), newId()},
         {QStringLiteral("expiresIn"), milliseconds(at.addMSecs(67))},
         {QStringLiteral("nonce"), nonce},
         {QStringLiteral("token"),
          simulatedPresentation(session.credential(), issuerOf(session.credential(), scenario), nonce, at, trap)},
         {QStringLiteral("submission"), newId()},
         {QStringLiteral("descriptor"), newId()},
         {QStringLiteral("error"), trap == NchainTrap::ErrorText ? quoted(QStringLiteral("Wallet reported a problem"))
                                                                 : QStringLiteral("null")}});
    if (!flat) {
        return body;
    }
    QJsonObject whole = QJsonDocument::fromJson(body).object();
    whole.insert(QStringLiteral("verifiedData"), session.credential()[u"claims"]);
    return QJsonDocument(whole).toJson();
}

QByteArray templates() {
    QByteArrayList entries;
    const QJsonArray all = QJsonDocument::fromJson(fill("wallet.json", {}))[u"credentials"].toArray();
    for (const QJsonValue &value : all) {
        Values values;
        for (const char *name : {"title", "definition", "name", "purpose", "type"}) {
            values.insert(QLatin1String(name), value[QLatin1String(name)].toString());
        }
        entries.append(fill("template.json", values));
    }
    return listOf(entries).toUtf8();
}

bool isMeant(const QHash<QString, QString> &query, const QJsonObject &record) {
    const QLatin1String equal("$eq");
    const Columns columns{{QLatin1String("correlationId"), equal}, {QLatin1String("definitionId"), equal},
                          {QLatin1String("createdBy"), equal},     {QLatin1String("modifiedBy"), equal},
                          {QLatin1String("createdAt"), equal},     {QLatin1String("updatedAt"), equal},
                          {QLatin1String("verifiedAt"), equal},    {QLatin1String("status"), equal}};
    const QString sought = query.value(QStringLiteral("filter.search"));
    const QLatin1String everywhere("$fulltext:");
    const QByteArray text = QJsonDocument(record).toJson(QJsonDocument::Compact).toLower();
    const bool isFound =
        !sought.startsWith(everywhere) || text.contains(sought.mid(everywhere.size()).toLower().toUtf8());
    return isFound && passesAll(query, record, columns);
}

bool isMeantSearch(const QHash<QString, QString> &query, const QJsonObject &search) {
    return passesAll(query, search,
                     {{QLatin1String("createdBy"), QLatin1String("$eq")},
                      {QLatin1String("updatedBy"), QLatin1String("$eq")},
                      {QLatin1String("createdAt"), QLatin1String("$gt")},
                      {QLatin1String("updatedAt"), QLatin1String("$gt")}});
}

QByteArray page(const Request &request, const QByteArrayList &rows) {
    const int size = static_cast<int>(rows.size());
    const int wanted = request.query.value(QStringLiteral("limit")).toInt();
    const int limit = wanted < 1 ? 20 : std::min(wanted, 100);
    const int number = std::max(request.query.value(QStringLiteral("page")).toInt(), 1);
    const int pages = (size + limit - 1) / limit;
    const QString base = request.mount.toString() + request.path;
    const auto link = [&](int target) {
        return QStringLiteral("%1?page=%2&limit=%3").arg(base).arg(target).arg(limit);
    };
    QJsonObject links{{QStringLiteral("current"), link(number)}};
    if (number > 1) {
        links.insert(QStringLiteral("first"), link(1));
        links.insert(QStringLiteral("previous"), link(number - 1));
    }
    if (number < pages) {
        links.insert(QStringLiteral("next"), link(number + 1));
        links.insert(QStringLiteral("last"), link(pages));
    }
    return fill("list.json",
                {{QStringLiteral("data"), listOf(rows.mid(static_cast<qsizetype>(number - 1) * limit, limit))},
                 {QStringLiteral("limit"), QString::number(limit)},
                 {QStringLiteral("total"), QString::number(size)},
                 {QStringLiteral("page"), QString::number(number)},
                 {QStringLiteral("pages"), QString::number(pages)},
                 {QStringLiteral("links"), QString::fromUtf8(QJsonDocument(links).toJson(QJsonDocument::Compact))}});
}

QByteArray historyEntry(const Request &request, const QString &user, int found) {
    QJsonObject filter;
    for (auto entry = request.query.begin(); entry != request.query.end(); ++entry) {
        if (entry.key().startsWith(QLatin1String("filter."))) {
            filter.insert(entry.key().mid(7), entry.value());
        }
    }
    return fill(
        "history-entry.json",
        {{QStringLiteral("id"), newId()},
         {QStringLiteral("createdAt"), iso(QDateTime::currentDateTimeUtc())},
         {QStringLiteral("createdBy"), user},
         {QStringLiteral("filter"), QString::fromUtf8(QJsonDocument(filter).toJson(QJsonDocument::Compact))},
         {QStringLiteral("page"), QString::number(std::max(request.query.value(QStringLiteral("page")).toInt(), 1))},
         {QStringLiteral("limit"), QString::number(std::max(request.query.value(QStringLiteral("limit")).toInt(), 1))},
         {QStringLiteral("path"), QStringLiteral("/api/v1/verifiable-presentations")},
         {QStringLiteral("found"), QString::number(found)}});
}

} // namespace kiosk::sim::nchainbodies
