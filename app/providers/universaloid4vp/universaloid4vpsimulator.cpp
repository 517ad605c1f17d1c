#include "app/providers/universaloid4vp/universaloid4vpsimulator.h"

#include "app/providers/universaloid4vp/simulatedsdjwt.h"
#include "app/simulator/filledtext.h"
#include "app/simulator/httpparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>

namespace kiosk::sim {

using Session = SimulatedWalletSession;

namespace {

// Invented, the same at every start, so that a configuration written against the simulator keeps working.
const QString clientId = QStringLiteral("kiosk-desk");
const QString clientSecret = QStringLiteral("simulated~oid4vp-5Tz8.Kq1w");

constexpr QLatin1String toTheLetter("to-the-letter");

QByteArray fill(const char *file, const Values &values = {}) {
    return fillJson(resourceText(QStringLiteral("oid4vp/") + QLatin1String(file)), values);
}

Reply error(int status, const QString &message) {
    return jsonReply(status, fill("error.json", {{QStringLiteral("status"), QString::number(status)},
                                                 {QStringLiteral("message"), message}}));
}

Reply wrongMethod(const QByteArray &allowed) {
    Reply reply = error(405, QStringLiteral("Method not allowed"));
    reply.headers.emplaceBack("Allow", allowed);
    return reply;
}

QString newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QJsonArray queries() {
    return QJsonDocument::fromJson(fill("wallet.json"))[u"credentials"].toArray();
}

std::optional<WalletCredential> credentialFor(const QString &query) {
    const QJsonArray all = queries();
    for (const QJsonValue &value : all) {
        if (value[u"definition"] == query) {
            return value.toObject();
        }
    }
    return {};
}

QString jsonOf(const QJsonObject &object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Values valuesOf(const Session &session, const QString &status) {
    return {{QStringLiteral("id"), session.id()},
            {QStringLiteral("query"), session.definition()},
            {QStringLiteral("status"), status},
            {QStringLiteral("lastUpdated"), QString::number(session.updatedAt().toMSecsSinceEpoch())}};
}

/// The credential's claims as the wallet discloses them now.
QJsonObject personalClaims(const Session &session, Scenario scenario) {
    QJsonObject claims = session.credential()[u"claims"].toObject();
    if (scenario == Scenario::UnderAge) {
        claims.insert(QStringLiteral("age_over_18"), false);
    }
    return claims;
}

QJsonObject tokenClaims(const Session &session) {
    const QDateTime issued = session.createdAt().addDays(-40);
    return {{QStringLiteral("iss"), oid4vpIssuer()},
            {QStringLiteral("iat"), issued.toSecsSinceEpoch()},
            {QStringLiteral("exp"), issued.addDays(365).toSecsSinceEpoch()}};
}

/// Both together, as the server reports them.
QJsonObject reportedClaims(const Session &session, Scenario scenario) {
    QJsonObject claims = personalClaims(session, scenario);
    const QJsonObject token = tokenClaims(session);
    for (auto claim = token.begin(); claim != token.end(); ++claim) {
        claims.insert(claim.key(), claim.value());
    }
    return claims;
}

} // namespace

UniversalOid4vpSimulator::UniversalOid4vpSimulator(const Plot &plot, Oid4vpFlavour flavour)
    : SessionService(plot), m_flavour(plot.has(toTheLetter) ? Oid4vpFlavour::Specification : flavour), m_tokens(plot) {}

UniversalOid4vpSimulator::~UniversalOid4vpSimulator() = default;

QString UniversalOid4vpSimulator::mount() const {
    return QStringLiteral("oid4vp");
}

/// /token, /oid4vp/backend/… and, for the wallet, /siop/queries/{query}/…
Reply UniversalOid4vpSimulator::serve(const Request &request) {
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts == QStringList{QStringLiteral("token")}) {
        Reply reply = request.method == "POST" ? token(request) : wrongMethod("POST");
        reply.route = QStringLiteral("/token");
        return reply;
    }
    if (parts.size() > 2 && parts[0] == u"oid4vp" && parts[1] == u"backend") {
        return m_tokens.admit(request) ? backend(request, parts.mid(2)) : error(401, QStringLiteral("Unauthorized"));
    }
    if (parts.size() == 5 && parts[0] == u"siop" && parts[1] == u"queries") {
        return wallet(request, parts);
    }
    return error(404, QStringLiteral("Not found"));
}

/// Client credentials (RFC 6749, 4.4) with HTTP Basic.
Reply UniversalOid4vpSimulator::token(const Request &request) {
    const QUrlQuery form(QString::fromUtf8(request.body));
    if (form.queryItemValue(QStringLiteral("grant_type")) != u"client_credentials") {
        return jsonReply(
            400, fill("token-error.json", {{QStringLiteral("error"), QStringLiteral("unsupported_grant_type")}}));
    }
    if (!hasBasic(request, clientId, clientSecret)) {
        return jsonReply(401, fill("token-error.json", {{QStringLiteral("error"), QStringLiteral("invalid_client")}}));
    }
    const GrantedTokens::Grant grant = m_tokens.grant();
    Reply reply =
        jsonReply(200, fill("token.json", {{QStringLiteral("token"), grant.token},
                                           {QStringLiteral("lifetime"), QString::number(grant.lifetime.count())}}));
    reply.headers.emplaceBack("Cache-Control", "no-store");
    return reply;
}

Reply UniversalOid4vpSimulator::backend(const Request &request, const QStringList &parts) {
    const QString base = QStringLiteral("/oid4vp/backend/");
    Reply reply;
    if (parts == QStringList{QStringLiteral("definitions")}) {
        reply = request.method == "GET" ? definitions() : wrongMethod("GET");
        reply.route = base + QStringLiteral("definitions");
        return reply;
    }
    const bool isRequests = parts.size() > 1 && parts[0] == u"auth" && parts[1] == u"requests";
    const bool isStatus = parts.size() == 3 && parts[0] == u"auth" && parts[1] == u"status";
    const bool byStatus = m_flavour == Oid4vpFlavour::Implementation;
    if (isRequests && parts.size() == 2) {
        reply = request.method == "POST" ? create(request) : wrongMethod("POST");
        reply.route = base + QStringLiteral("auth/requests");
    } else if (isRequests && parts.size() == 3 && request.method == "DELETE") {
        reply = remove(parts[2]);
        reply.route = base + QStringLiteral("auth/requests/{correlation}");
    } else if ((byStatus ? isStatus : isRequests && parts.size() == 3) && request.method == "GET") {
        reply = status(parts[2]);
        reply.route = base + QStringLiteral("auth/%1/{correlation}").arg(parts[1]);
    } else {
        reply = error(404, QStringLiteral("Not found"));
    }
    return reply;
}

Reply UniversalOid4vpSimulator::create(const Request &request) {
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    const QString query = body[u"query_id"].toString();
    if (!request.headers.value("content-type").startsWith("application/json") || query.isEmpty()) {
        return error(400, QStringLiteral("Invalid data"));
    }
    const auto credential = credentialFor(query);
    if (!credential) {
        return error(404, QStringLiteral("No query could be found"));
    }
    const Session &session = m_sessions.add(*credential, plot());
    const QString root = request.mount.toString();
    const QString object = QStringLiteral("%1/siop/queries/%2/auth-requests/%3").arg(root, query, session.id());
    const QString base = body[u"request_uri_base"].toString(QStringLiteral("openid4vp://"));
    const QString where =
        m_flavour == Oid4vpFlavour::Implementation ? QStringLiteral("status") : QStringLiteral("requests");
    return jsonReply(
        201, fill("created.json", {{QStringLiteral("id"), session.id()},
                                   {QStringLiteral("query"), query},
                                   {QStringLiteral("link"), base + QStringLiteral("?request_uri=") +
                                                                QString::fromLatin1(QUrl::toPercentEncoding(object))},
                                   {QStringLiteral("statusAddress"),
                                    QStringLiteral("%1/oid4vp/backend/auth/%2/%3").arg(root, where, session.id())}}));
}

Reply UniversalOid4vpSimulator::tooMany(int) const {
    Reply reply = error(429, QStringLiteral("Too many requests"));
    reply.headers.emplaceBack("Retry-After", "1");
    return reply;
}

Reply UniversalOid4vpSimulator::failing(int poll) const {
    return poll % 2 == 1 ? error(500, QStringLiteral("Internal server error"))
                         : pageReply(503, QStringLiteral("oid4vp/unavailable.html"));
}

Reply UniversalOid4vpSimulator::status(const QString &id) {
    Session *session = m_sessions.byId(id);
    if (session == nullptr || session->isOver(Session::Steady::now())) {
        return error(404, QStringLiteral("No authorization request could be found"));
    }
    if (plot().scenario == Scenario::Garbage && session->state(Session::Steady::now()) == Session::State::Shared) {
        return pageReply(200, QStringLiteral("oid4vp/garbage.html"));
    }
    return statusReply(*session, goodStatus(*session));
}

Reply UniversalOid4vpSimulator::failedStatus(const Session &session, const QString &why) const {
    Values values = valuesOf(session, QStringLiteral("error"));
    values.insert(QStringLiteral("why"), why);
    return m_flavour == Oid4vpFlavour::Implementation ? jsonReply(500, fill("status-message.json", values))
                                                      : jsonReply(200, fill("status-error.json", values));
}

Reply UniversalOid4vpSimulator::goodStatus(Session &session) const {
    const Session::State state = session.state(Session::Steady::now());
    if (session.scenario() == Scenario::UnknownStatus && state != Session::State::Created) {
        return jsonReply(200,
                         fill("status.json", valuesOf(session, QStringLiteral("authorization_response_queued_x"))));
    }
    switch (state) {
    case Session::State::Created:
        return jsonReply(200, fill("status.json", valuesOf(session, QStringLiteral("authorization_request_created"))));
    case Session::State::Sent:
        return jsonReply(200,
                         fill("status.json", valuesOf(session, QStringLiteral("authorization_request_retrieved"))));
    case Session::State::Received:
        return jsonReply(200,
                         fill("status.json", valuesOf(session, QStringLiteral("authorization_response_received"))));
    case Session::State::Refused:
        return failedStatus(session, QStringLiteral("access_denied"));
    case Session::State::Shared:
        break;
    }
    if (session.scenario() == Scenario::Revoked) {
        return failedStatus(session, QStringLiteral("The credential has been revoked"));
    }
    if (session.scenario() == Scenario::WrongIssuer) {
        return failedStatus(session, QStringLiteral("The issuer is not one of the query's trusted authorities"));
    }
    Values values = valuesOf(session, QStringLiteral("authorization_response_verified"));
    const QString type = session.credential()[u"type"].toString();
    values.insert(QStringLiteral("token"),
                  QString::fromLatin1(simulatedSdJwt(type, personalClaims(session, session.scenario()),
                                                     tokenClaims(session), newId(), clientId, session.updatedAt())));
    values.insert(QStringLiteral("type"), type);
    values.insert(QStringLiteral("claims"), jsonOf(reportedClaims(session, session.scenario())));
    return jsonReply(200, fill("status-verified.json", values));
}

Reply UniversalOid4vpSimulator::remove(const QString &id) {
    if (m_sessions.byId(id) == nullptr) {
        return error(404, QStringLiteral("No authorization request could be found"));
    }
    m_sessions.removeIf([&id](const Session &session) { return session.id() == id; });
    return jsonReply(204, {});
}

Reply UniversalOid4vpSimulator::definitions() const {
    QByteArrayList entries;
    const QJsonArray all = queries();
    for (const QJsonValue &value : all) {
        entries.append(fill("definition.json", {{QStringLiteral("query"), value[u"definition"].toString()},
                                                {QStringLiteral("name"), value[u"name"].toString()},
                                                {QStringLiteral("purpose"), value[u"purpose"].toString()}}));
    }
    return jsonReply(200, '[' + entries.join(", ") + ']');
}

/// The request object for the wallet, and the wallet's answer.
Reply UniversalOid4vpSimulator::wallet(const Request &request, const QStringList &parts) {
    Session *session = m_sessions.byId(parts[4]);
    if (session == nullptr || session->isOver(Session::Steady::now())) {
        return error(404, QStringLiteral("No authorization request could be found"));
    }
    Reply reply;
    reply.route = QStringLiteral("/siop/queries/{query}/%1/{correlation}").arg(parts[3]);
    if (parts[3] == u"auth-requests" && request.method == "GET") {
        session->fetch(Session::Steady::now());
        reply.body = fill("request.json", {{QStringLiteral("id"), session->id()},
                                           {QStringLiteral("query"), session->definition()},
                                           {QStringLiteral("type"), session->credential()[u"type"].toString()},
                                           {QStringLiteral("nonce"), newId()},
                                           {QStringLiteral("answerAddress"),
                                            QStringLiteral("%1/siop/queries/%2/auth-responses/%3")
                                                .arg(request.mount.toString(), session->definition(), session->id())}});
        return reply;
    }
    if (parts[3] != u"auth-responses" || request.method != "POST") {
        return wrongMethod("GET");
    }
    const QUrlQuery form(QString::fromUtf8(request.body));
    session->answer(form.hasQueryItem(QStringLiteral("vp_token")), Session::Steady::now());
    return reply;
}

SimulatedSession *UniversalOid4vpSimulator::sessionByLink(const QString &linkOrId) {
    const QString wrapped = QUrlQuery(QUrl(linkOrId)).queryItemValue(QStringLiteral("request_uri"), QUrl::FullyDecoded);
    return m_sessions.byId((wrapped.isEmpty() ? linkOrId : wrapped).section(u'/', -1));
}

QList<std::pair<QString, QString>> UniversalOid4vpSimulator::credentials() const {
    return {{QStringLiteral("client_id"), clientId},
            {QStringLiteral("client_secret"), clientSecret},
            {QStringLiteral("issuer"), oid4vpIssuer()},
            {QStringLiteral("base_url"), QStringLiteral("oid4vp")},
            {QStringLiteral("token_url"), QStringLiteral("token")}};
}

QList<Variant> UniversalOid4vpSimulator::variants() const {
    return {Session::distinctVisitors(),
            {toTheLetter, QStringLiteral("follows the specification where the usual implementation does not")}};
}

QStringList UniversalOid4vpSimulator::examples(const QUrl &mount) const {
    const QString base = mount.toString();
    const QString curl = curlFor(mount);
    return {
        QStringLiteral("TOKEN=$(%1 -u '%2:%3' -d grant_type=client_credentials '%4/token' | sed -n "
                       "'s/.*\"access_token\": \"\\([^\"]*\\)\".*/\\1/p')")
            .arg(curl, clientId, clientSecret, base),
        QStringLiteral("REQUEST=$(%1 -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/json' "
                       "-d '{\"query_id\": \"proof-of-age\"}' '%2/oid4vp/backend/auth/requests'); echo \"$REQUEST\"")
            .arg(curl, base),
        keepLine(QStringLiteral("ID"), QStringLiteral("REQUEST"), QStringLiteral("correlation_id")),
        keepLine(QStringLiteral("STATUS"), QStringLiteral("REQUEST"), QStringLiteral("status_uri")),
        walletLine(mount, QStringLiteral("ID"), QStringLiteral("share")),
        untilLine(QStringLiteral("%1 -H \"Authorization: Bearer $TOKEN\" \"$STATUS\"").arg(curl),
                  QStringLiteral("authorization_response_verified")),
    };
}

} // namespace kiosk::sim
