#include "app/providers/pingoneverify/pingoneverifysimulator.h"

#include "app/providers/pingoneverify/pingoneverifysimulatedbodies.h"
#include "app/providers/pingoneverify/pingoneverifysimulatedrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace kiosk::sim {

using namespace pingonereply;
using Transaction = PingOneSimulatedTransaction;

namespace {

constexpr QLatin1String fewMembers("few-members");

/// Without the members that the service's pages do not promise, at any depth.
QJsonValue withFewMembers(const QJsonValue &value) {
    static const QStringList optional{QStringLiteral("_links"),    QStringLiteral("createdAt"),
                                      QStringLiteral("updatedAt"), QStringLiteral("expiresAt"),
                                      QStringLiteral("qrUrl"),     QStringLiteral("webVerificationCode"),
                                      QStringLiteral("size"),      QStringLiteral("verifyPolicy")};
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            list[i] = withFewMembers(list[i]);
        }
        return list;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object;
    const QJsonObject whole = value.toObject();
    for (auto member = whole.begin(); member != whole.end(); ++member) {
        if (!optional.contains(member.key())) {
            object.insert(member.key(), withFewMembers(member.value()));
        }
    }
    return object;
}

QByteArray told(const Plot &plot, const QByteArray &body) {
    return plot.has(fewMembers)
               ? QJsonDocument(withFewMembers(QJsonDocument::fromJson(body).object()).toObject()).toJson()
               : body;
}

Reply badFilter() {
    return error(400, QStringLiteral("error-request.json"),
                 {{QStringLiteral("target"), QStringLiteral("filter")},
                  {QStringLiteral("message"), QStringLiteral("The filter is not valid.")}});
}

/// The path with placeholders instead of ids.
QString routeOf(const QStringList &parts) {
    static const QHash<QString, QString> names{{QStringLiteral("environments"), QStringLiteral("{env}")},
                                               {QStringLiteral("users"), QStringLiteral("{user}")},
                                               {QStringLiteral("verifyTransactions"), QStringLiteral("{id}")},
                                               {QStringLiteral("verifyPolicies"), QStringLiteral("{id}")},
                                               {QStringLiteral("verifiedData"), QStringLiteral("{item}")}};
    QString route;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        route += u'/' + (i > 0 ? names.value(parts[i - 1], parts[i]) : parts[i]);
    }
    return route;
}

} // namespace

PingOneVerifySimulator::PingOneVerifySimulator(const Plot &plot, const QString &authMethod)
    : SessionService(plot), m_platform(plot, authMethod) {}

PingOneVerifySimulator::~PingOneVerifySimulator() = default;

QString PingOneVerifySimulator::mount() const {
    return QStringLiteral("pingone-verify");
}

Reply PingOneVerifySimulator::serve(const Request &request) {
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    Reply reply;
    if (parts.size() == 3 && parts[1] == u"as" && parts[2] == u"token") {
        reply = parts[0] == PingOneSimulatedPlatform::environmentId() ? m_platform.token(request) : notFound();
        reply.route = QStringLiteral("/{env}/as/token");
    } else if (parts.size() == 5 && request.path.startsWith(u"/v1/idValidations/webVerifications/") &&
               parts[4] == u"qr") {
        reply = picture(request, parts[3]);
        reply.route = QStringLiteral("/v1/idValidations/webVerifications/{id}/qr");
    } else if (request.path.endsWith(u"/verify/verify-webapp/v2/index.html")) {
        reply = capturePage(request);
        reply.route = QStringLiteral("/{env}/verify/verify-webapp/v2/index.html");
    } else if (parts.size() >= 4 && request.path.startsWith(u"/v1/environments/")) {
        reply = api(request, parts);
        if (reply.status != 404) {
            reply.route = routeOf(parts);
        }
    } else {
        reply = notFound();
    }
    return reply;
}

Reply PingOneVerifySimulator::tooMany(int poll) const {
    return pingonereply::tooMany(poll);
}

Reply PingOneVerifySimulator::failing(int poll) const {
    return pingonereply::failing(poll);
}

/// Everything below /v1/environments/{env}.
Reply PingOneVerifySimulator::api(const Request &request, const QStringList &parts) {
    if (const auto refusal = m_platform.refused(request, parts[2])) {
        return *refusal;
    }
    if (parts[3] == u"users") {
        return users(request, parts);
    }
    if (parts[3] != u"verifyPolicies" || parts.size() > 5) {
        return notFound();
    }
    if (request.method != "GET") {
        return wrongMethod("GET");
    }
    const QByteArray body = verifybodies::policies({request.mount}, parts.value(4));
    return body.isEmpty() ? notFound() : jsonReply(200, body);
}

Reply PingOneVerifySimulator::users(const Request &request, const QStringList &parts) {
    if (parts.size() == 4) {
        if (request.method == "POST") {
            return createUser(request);
        }
        if (request.method != "GET") {
            return wrongMethod("GET, POST");
        }
        const auto found = m_directory.search(request.query.value(QStringLiteral("filter")));
        return found ? jsonReply(200, usersBody(PingOneSimulatedPlatform::environmentAddress(request.mount), *found))
                     : badFilter();
    }
    const SimulatedUser *user = m_directory.byId(parts[4]);
    if (user == nullptr) {
        return notFound();
    }
    if (parts.size() == 5) {
        return request.method == "GET"
                   ? jsonReply(200, userBody(PingOneSimulatedPlatform::environmentAddress(request.mount), *user))
                   : wrongMethod("GET");
    }
    return parts[5] == u"verifyTransactions" ? transactions(request, user->id, parts.mid(6)) : notFound();
}

Reply PingOneVerifySimulator::createUser(const Request &request) {
    if (!hasContentType(request, "application/json")) {
        return wrongContentType();
    }
    auto read = readUserRequest(request.body, m_directory);
    if (const auto *refusal = std::get_if<QByteArray>(&read)) {
        return jsonReply(400, *refusal);
    }
    return jsonReply(201, userBody(PingOneSimulatedPlatform::environmentAddress(request.mount),
                                   m_directory.add(std::get<SimulatedUser>(std::move(read)))));
}

Reply PingOneVerifySimulator::transactions(const Request &request, const QString &userId, const QStringList &below) {
    if (below.isEmpty()) {
        if (request.method == "POST") {
            return createTransaction(request, userId);
        }
        return request.method == "GET" ? listTransactions(request, userId) : wrongMethod("GET, POST");
    }
    Transaction *transaction = m_transactions.byId(below[0]);
    if (transaction == nullptr || transaction->asked().userId != userId) {
        return notFound();
    }
    if (request.method == "PUT" && below.size() == 1) {
        return approve(request, *transaction);
    }
    return request.method == "GET" ? read(request, *transaction, below.mid(1))
                                   : wrongMethod(below.size() == 1 ? "GET, PUT" : "GET");
}

/// Create Verify Transaction.
Reply PingOneVerifySimulator::createTransaction(const Request &request, const QString &userId) {
    if (!hasContentType(request, "application/json")) {
        return wrongContentType();
    }
    auto asked = readTransactionRequest(request.body, verifybodies::policyIds());
    if (const auto *refusal = std::get_if<QByteArray>(&asked)) {
        return jsonReply(400, *refusal);
    }
    if (m_directory.byId(userId)->verifyStatus == u"DISABLED") {
        return error(403, QStringLiteral("error-forbidden.json"));
    }
    const auto now = Transaction::Steady::now();
    m_transactions.removeIf([now](const Transaction &old) { return old.isStale(now); });
    auto accepted = std::get<Transaction::Asked>(std::move(asked));
    accepted.userId = userId;
    Transaction &transaction = m_transactions.add(std::move(accepted), plot());
    return jsonReply(201, told(plot(), verifybodies::transaction({request.mount}, transaction)));
}

/// Update Verify Transaction: an administrator's approval, of what failed or is still being checked.
Reply PingOneVerifySimulator::approve(const Request &request, Transaction &transaction) {
    if (!hasContentType(request, "application/json")) {
        return wrongContentType();
    }
    const auto now = Transaction::Steady::now();
    const auto asked = readApprovalRequest(request.body, transaction.status(now));
    if (const auto *refusal = std::get_if<QByteArray>(&asked)) {
        return jsonReply(400, *refusal);
    }
    transaction.approve(std::get<QString>(asked));
    return jsonReply(200, told(plot(), verifybodies::transaction({request.mount}, transaction)));
}

Reply PingOneVerifySimulator::listTransactions(const Request &request, const QString &userId) {
    bool isNumber = false;
    const int limit = request.query.value(QStringLiteral("limit"), QStringLiteral("100")).toInt(&isNumber);
    QByteArrayList entries;
    for (auto transaction = m_transactions.rbegin(); transaction != m_transactions.rend(); ++transaction) {
        if (transaction->asked().userId == userId && (!isNumber || entries.size() < limit)) {
            entries.append(verifybodies::transaction({request.mount}, *transaction));
        }
    }
    return jsonReply(200, verifybodies::transactions({request.mount}, userId, entries));
}

Reply PingOneVerifySimulator::read(const Request &request, Transaction &transaction, const QStringList &below) {
    const PingOneVerifyAddresses at{request.mount};
    const QString part = below.value(0);
    if (below.isEmpty()) {
        return statusReply(transaction, jsonReply(200, told(plot(), verifybodies::transaction(at, transaction))));
    }
    QByteArray body;
    if (part == u"verifiedData" && below.size() == 1) {
        const QString types = request.query.value(QStringLiteral("type"));
        body = verifybodies::verifiedData(at, transaction, types.split(u',', Qt::SkipEmptyParts));
    } else if (part == u"verifiedData" && below.size() == 2) {
        body = verifybodies::verifiedItem(at, transaction, below[1]);
    } else if (part == u"metaData" && below.size() == 1) {
        body = verifybodies::metaData(at, transaction);
    }
    if (body.isEmpty()) {
        return notFound();
    }
    if (plot().scenario == Scenario::Garbage) {
        return html(200, QStringLiteral("garbage.html"));
    }
    return plot().scenario == Scenario::ServerError ? failing(0) : jsonReply(200, told(plot(), body));
}

/// The address of qrUrl: a picture of the QR code, without authentication.
Reply PingOneVerifySimulator::picture(const Request &request, const QString &id) {
    if (request.method != "GET") {
        return wrongMethod("GET");
    }
    const Transaction *transaction = m_transactions.byId(id);
    if (transaction == nullptr) {
        return notFound();
    }
    Reply reply;
    reply.contentType = "image/png";
    reply.body = qrPicture(PingOneVerifyAddresses{request.mount}.webVerification(*transaction));
    return reply;
}

/// Where the service's capture page would be, the pretended wallet opens.
Reply PingOneVerifySimulator::capturePage(const Request &request) {
    const Transaction *transaction = m_transactions.byId(request.query.value(QStringLiteral("txnid")));
    if (transaction == nullptr) {
        return notFound();
    }
    QUrl wallet = request.mount;
    wallet.setPath(QStringLiteral("/wallet/") + transaction->id());
    Reply reply;
    reply.status = 302;
    reply.headers.emplaceBack("Location", wallet.toEncoded());
    return reply;
}

/// Takes the text of the QR code or the transaction's id.
SimulatedSession *PingOneVerifySimulator::sessionByLink(const QString &linkOrId) {
    const QString id = QUrlQuery(QUrl(linkOrId)).queryItemValue(QStringLiteral("txnid"));
    return m_transactions.byId(id.isEmpty() ? linkOrId : id);
}

QList<std::pair<QString, QString>> PingOneVerifySimulator::credentials() const {
    return m_platform.credentials();
}

QList<Variant> PingOneVerifySimulator::variants() const {
    return {Transaction::distinctVisitors(),
            PingOneSimulatedPlatform::postAuth(),
            {fewMembers, QStringLiteral("transactions and data lack every optional member, the expiry among them")}};
}

QStringList PingOneVerifySimulator::examples(const QUrl &mount) const {
    const QString curl = curlFor(mount);
    const QString bearer = QStringLiteral("-H \"Authorization: Bearer $TOKEN\"");
    const QString environment = PingOneVerifyAddresses{mount}.environment();
    return {
        m_platform.tokenExample(mount),
        QStringLiteral("VISITOR=$(%1 %2 -G --data-urlencode 'filter=username eq \"mteixeira\"' '%3/users' | sed -n "
                       "'s/^ *\"id\": \"\\([^\"]*\\)\".*/\\1/p')")
            .arg(curl, bearer, environment),
        QStringLiteral(
            "ID=$(%1 %2 -H 'Content-Type: application/json' -d '{}' \"%3/users/$VISITOR/verifyTransactions\" | "
            "sed -n 's/^    \"id\": \"\\([^\"]*\\)\".*/\\1/p')")
            .arg(curl, bearer, environment),
        walletLine(mount, QStringLiteral("ID"), QStringLiteral("share")),
        untilLine(QStringLiteral("%1 %2 \"%3/users/$VISITOR/verifyTransactions/$ID\"").arg(curl, bearer, environment),
                  QStringLiteral("\"status\": \"SUCCESS\"")),
        QStringLiteral("%1 %2 \"%3/users/$VISITOR/verifyTransactions/$ID/verifiedData?type=GOVERNMENT_ID\"")
            .arg(curl, bearer, environment),
    };
}

} // namespace kiosk::sim
