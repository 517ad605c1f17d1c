#include "app/providers/didit/diditsimulator.h"

#include "app/providers/didit/diditsimulatedbodies.h"
#include "app/providers/didit/diditsimulatedlist.h"
#include "app/providers/didit/diditsimulatedrequest.h"
#include "app/simulator/httpparts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>
#include <algorithm>
#include <array>

namespace kiosk::sim {

using namespace std::chrono_literals;
using Session = DiditSimulatedSession;

namespace {

// Invented, the same at every start, so that a configuration written against the simulator keeps working.
const QString clientId = QStringLiteral("c8Wm2-simulated-client");
const QString clientSecret = QStringLiteral("simulated~didit-secret-5Jx0.TzQ8w_aL3n");
const QString apiKey = QStringLiteral("simulated-didit-key-live-J7rP2cXw9Lk4");
const QString sandboxKey = QStringLiteral("simulated-didit-key-sandbox-Q1vB6nHs8Td3");

constexpr QLatin1String oldRefusals("unauthorised-401");
constexpr QLatin1String pluralBlocks("plural-blocks");
constexpr QLatin1String nullBlocks("null-blocks");

/// The blocks of features, by V2's name and V3's.
struct BlockNames {
    QLatin1String singular;
    QLatin1String plural;
};
constexpr std::array blockNames{
    BlockNames{QLatin1String("id_verification"), QLatin1String("id_verifications")},
    BlockNames{QLatin1String("nfc"), QLatin1String("nfc_verifications")},
    BlockNames{QLatin1String("liveness"), QLatin1String("liveness_checks")},
    BlockNames{QLatin1String("face_match"), QLatin1String("face_matches")},
    BlockNames{QLatin1String("aml"), QLatin1String("aml_screenings")},
    BlockNames{QLatin1String("ip_analysis"), QLatin1String("ip_analyses")},
};

/// A decision in the variant's words.
QByteArray told(const Plot &plot, const Session &session, const QByteArray &body) {
    const QByteArray own = session.told(QString::fromUtf8(body)).toUtf8();
    if (!plot.has(pluralBlocks) && !plot.has(nullBlocks)) {
        return own;
    }
    QJsonObject decision = QJsonDocument::fromJson(own).object();
    for (const auto &[singular, plural] : blockNames) {
        if (plot.has(pluralBlocks) && session.asked().version == 2 && decision.contains(singular)) {
            const QJsonValue block = decision.take(singular);
            decision.insert(plural, block.isObject() ? QJsonValue(QJsonArray{block}) : block);
        }
        for (const QLatin1String name : {singular, plural}) {
            if (plot.has(nullBlocks) && decision.contains(name)) {
                decision.insert(name, QJsonValue::Null);
            }
        }
    }
    for (const QLatin1String name : {QLatin1String("kyc"), QLatin1String("face"), QLatin1String("location")}) {
        if (plot.has(nullBlocks) && decision.contains(name)) {
            decision.insert(name, QJsonValue::Null);
        }
    }
    return QJsonDocument(decision).toJson();
}

/// How long an ended session can still be read.
constexpr auto kept = 120s;

Reply detail(int status, const QString &text) {
    return jsonReply(status, diditbodies::detail(text));
}

Reply html(int status, const char *file) {
    return pageReply(status, QStringLiteral("didit/") + QLatin1String(file));
}

/// The service's router answers before its API does.
Reply noSuchPage() {
    return html(404, "not-found.html");
}

Reply wrongMethod(const Request &request, const QByteArray &allowed) {
    Reply reply = detail(405, QStringLiteral("Method \"%1\" not allowed.").arg(QString::fromLatin1(request.method)));
    reply.headers.emplaceBack("Allow", allowed);
    return reply;
}

Reply redirect(int status, const QUrl &target) {
    Reply reply = jsonReply(status, {});
    reply.headers.emplaceBack("Location", target.toEncoded());
    return reply;
}

Reply oauthError(int status, const QString &code, const QString &description) {
    return jsonReply(
        status, diditbodies::filled(QStringLiteral("token-error.json"),
                                    {{QStringLiteral("error"), code}, {QStringLiteral("description"), description}}));
}

/// Only the canonical form finds the way through the service's router.
bool isCanonicalUuid(const QString &text) {
    static const QRegularExpression pattern(
        QStringLiteral("\\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"));
    return pattern.match(text).hasMatch();
}

} // namespace

DiditSimulator::DiditSimulator(const Plot &plot, DiditSimulatorOptions options)
    : SessionService(plot), m_options(options), m_tokens(plot) {
    if (plot.has(oldRefusals)) {
        m_options.wrongKeyStatus = 401;
    }
}

DiditSimulator::~DiditSimulator() = default;

QString DiditSimulator::mount() const {
    return QStringLiteral("didit");
}

std::chrono::milliseconds DiditSimulator::lifetime() const {
    return m_options.lifetime.value_or(plot().scenario == Scenario::NeverScanned ? 60s : 3600s);
}

Reply DiditSimulator::tooMany(int) const {
    Reply reply = detail(429, QStringLiteral("GET request rate limit exceeded. You can make up to 600 requests per "
                                             "minute."));
    reply.headers = {{"Retry-After", "1"},
                     {"X-RateLimit-Limit", "600"},
                     {"X-RateLimit-Remaining", "0"},
                     {"X-RateLimit-Reset", QByteArray::number(QDateTime::currentSecsSinceEpoch() + 1)}};
    return reply;
}

Reply DiditSimulator::failing(int poll) const {
    if (poll % 2 == 1) {
        return detail(500, QStringLiteral("A server error occurred."));
    }
    Reply unavailable = html(503, "unavailable.html");
    unavailable.headers.emplaceBack("Retry-After", "1");
    return unavailable;
}

Reply DiditSimulator::serve(const Request &request) {
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() >= 3 && parts.first() == u"verify" && parts[parts.size() - 2] == u"session") {
        // The visitor's page is the simulator's own.
        QUrl target = request.mount;
        target.setPath(QStringLiteral("/wallet/") + parts.last());
        Reply reply = redirect(302, target);
        reply.route = QStringLiteral("/verify/session/{token}");
        return reply;
    }
    if (parts.size() == 3 && parts.first() == u"media" && parts.last() == u"portrait.png") {
        Reply reply = detail(403, QStringLiteral("Request has expired"));
        if (sessionByLink(parts[1]) != nullptr) {
            reply = jsonReply(200, diditbodies::portrait());
            reply.contentType = "image/png";
        }
        reply.route = QStringLiteral("/media/{token}/portrait.png");
        return reply;
    }
    if (request.path == u"/verification/system/healthcheck") {
        return jsonReply(200, R"({"status": "ok", "timestamp": "2026-08-02T09:15:00Z"})");
    }
    const bool isApi = parts.size() > 1 && (parts.first() == u"verification" || parts.first() == u"apx");
    if (isApi && !request.path.endsWith(u'/')) {
        QUrl target = request.mount;
        target.setPath(target.path() + request.path + u'/');
        return redirect(301, target);
    }
    if (parts ==
        QStringList{QStringLiteral("apx"), QStringLiteral("auth"), QStringLiteral("v2"), QStringLiteral("token")}) {
        Reply reply = token(request);
        reply.route = QStringLiteral("/apx/auth/v2/token/");
        return reply;
    }
    return isApi && parts.first() == u"verification" ? api(request, parts) : noSuchPage();
}

/// Authentication (client credentials).
Reply DiditSimulator::token(const Request &request) {
    if (request.method != "POST") {
        return wrongMethod(request, "POST");
    }
    if (!hasBasic(request, clientId, clientSecret)) {
        return oauthError(401, QStringLiteral("invalid_client"), QStringLiteral("Client authentication failed"));
    }
    const QUrlQuery form(QString::fromUtf8(request.body));
    if (!hasContentType(request, "application/x-www-form-urlencoded") ||
        form.queryItemValue(QStringLiteral("grant_type")) != u"client_credentials") {
        return oauthError(400, QStringLiteral("unsupported_grant_type"), QStringLiteral("Unsupported grant type"));
    }
    const GrantedTokens::Grant grant = m_tokens.grant();
    const qint64 issued = QDateTime::currentSecsSinceEpoch();
    Reply reply =
        jsonReply(200, diditbodies::filled(QStringLiteral("token.json"),
                                           {{QStringLiteral("token"), grant.token},
                                            {QStringLiteral("client"), clientId},
                                            {QStringLiteral("iat"), QString::number(issued)},
                                            {QStringLiteral("exp"), QString::number(issued + grant.lifetime.count())},
                                            {QStringLiteral("lifetime"), QString::number(grant.lifetime.count())}}));
    reply.headers.emplaceBack("Cache-Control", "no-store");
    return reply;
}

/// V1 knows tokens only, V2 and V3 keys as well.
DiditSimulator::Access DiditSimulator::accessOf(const Request &request, int version) const {
    if (request.headers.value("authorization").startsWith("Bearer ")) {
        return m_tokens.admit(request) ? Access::Live : Access::BadToken;
    }
    const QByteArray key = request.headers.value("x-api-key");
    if (version > 1 && key == apiKey.toUtf8()) {
        return Access::Live;
    }
    return version > 1 && key == sandboxKey.toUtf8() ? Access::Sandbox : Access::None;
}

/// `names`: calls about one session tell a bad key from a missing right, the others do not.
Reply DiditSimulator::refused(Access access, bool names) const {
    return detail(access == Access::BadToken ? 401 : m_options.wrongKeyStatus,
                  names ? QStringLiteral("Authentication credentials were not provided or are invalid.")
                        : QStringLiteral("You do not have permission to perform this action."));
}

/// Everything below /verification/: v{n}/session/…, v3/sessions/, v3/workflows/.
Reply DiditSimulator::api(const Request &request, const QStringList &parts) {
    static const QStringList versions{QStringLiteral("v1"), QStringLiteral("v2"), QStringLiteral("v3")};
    const int version = static_cast<int>(versions.indexOf(parts[1])) + 1;
    if (version == 0 || parts.size() < 3) {
        return noSuchPage();
    }
    if (parts[2] == u"session") {
        return parts.size() == 3 ? create(request, version) : session(request, version, parts);
    }
    const bool isReviews = parts.size() == 5 && parts[2] == u"sessions" && parts[4] == u"reviews";
    const bool isList = parts.size() == 3 && (parts[2] == u"sessions" || parts[2] == u"workflows");
    if (version != 3 || !(isList || isReviews)) {
        return noSuchPage();
    }
    Reply reply;
    const Access access = accessOf(request, version);
    if (request.method != "GET") {
        reply = wrongMethod(request, "GET");
    } else if (access == Access::None || access == Access::BadToken) {
        reply = refused(access, false);
    } else if (isReviews) {
        reply = m_sessions.byId(parts[3]) == nullptr ? detail(404, QStringLiteral("Session not found."))
                                                     : reviews(*m_sessions.byId(parts[3]));
    } else if (parts[2] == u"workflows") {
        reply = jsonReply(200, diditbodies::page({diditbodies::filled(QStringLiteral("workflows-row.json"),
                                                                      {{QStringLiteral("workflow"), diditWorkflow}})},
                                                 1, {}, {}));
    } else {
        reply = list(request);
    }
    reply.route =
        QStringLiteral("/verification/v3/") + (isReviews ? QStringLiteral("sessions/{id}/reviews/") : parts[2] + u'/');
    return reply;
}

Reply DiditSimulator::create(const Request &request, int version) {
    const auto reply = [&]() -> Reply {
        if (request.method != "POST") {
            return wrongMethod(request, "POST");
        }
        const Access access = accessOf(request, version);
        if (access == Access::None || access == Access::BadToken) {
            return refused(access, false);
        }
        if (!hasContentType(request, "application/json")) {
            return detail(415, QStringLiteral("Unsupported media type in request."));
        }
        auto asked = readDiditRequest(version, request.body);
        if (const auto *refusal = std::get_if<QByteArray>(&asked)) {
            return jsonReply(400, *refusal);
        }
        auto &good = std::get<Session::Asked>(asked);
        good.sandbox = access == Access::Sandbox;
        if (!good.sandbox) {
            good.sandboxScenario.clear();
        }
        const auto now = Session::Steady::now();
        // What a person still has to look at is not forgotten.
        m_sessions.removeIf(
            [now](Session &old) { return old.isStale(now, kept) && old.status(now) != QStringLiteral("In Review"); });
        if (version > 1 && good.vendor.isString()) {
            Session *old = m_sessions.find([&](Session &session) {
                return session.asked().vendor == good.vendor && session.asked().workflow == good.workflow &&
                       session.isUnfinished(now);
            });
            if (old != nullptr) {
                old->takeOver(good);
                return jsonReply(201, diditbodies::created(request.mount, *old));
            }
        }
        Session &session = m_sessions.add(std::move(good), plot(), lifetime(), ++m_sessionCount);
        return jsonReply(201, diditbodies::created(request.mount, session));
    };
    Reply result = reply();
    result.route = QStringLiteral("/verification/v%1/session/").arg(version);
    return result;
}

/// {verification, v3, session, id, "decision", "delete" or "update-status"}.
Reply DiditSimulator::session(const Request &request, int version, const QStringList &parts) {
    const bool isDecision = parts.size() == 5 && parts[4] == u"decision";
    const bool isDelete = parts.size() == 5 && parts[4] == u"delete";
    const bool isUpdate = parts.size() == 5 && parts[4] == u"update-status";
    if (!(isDecision || isDelete || isUpdate) || !isCanonicalUuid(parts[3])) {
        return noSuchPage();
    }
    const auto reply = [&]() -> Reply {
        const QByteArray method = isDecision ? "GET" : isUpdate ? "PATCH" : "DELETE";
        if (request.method != method) {
            return wrongMethod(request, method);
        }
        // The id is looked up before the key is.
        Session *found = m_sessions.byId(parts[3]);
        if (found == nullptr || (found->asked().version == 1) != (version == 1)) {
            return detail(404, QStringLiteral("Not found."));
        }
        const Access access = accessOf(request, version);
        if (access == Access::None || access == Access::BadToken) {
            return refused(access, true);
        }
        if (isDecision) {
            return decision(request, *found);
        }
        if (isUpdate) {
            return update(request, *found);
        }
        m_sessions.removeIf([&](const Session &each) { return each.id() == parts[3]; });
        return jsonReply(204, {});
    };
    Reply result = reply();
    result.route = QStringLiteral("/verification/v%1/session/{id}/%2/").arg(version).arg(parts[4]);
    return result;
}

/// The answer, or what the plot puts in its place.
Reply DiditSimulator::decision(const Request &request, Session &session) {
    if (plot().scenario == Scenario::Garbage && session.ending(Session::Steady::now()) != Session::Ending::None) {
        return html(200, "garbage.html");
    }
    return statusReply(session, jsonReply(200, told(plot(), session, diditbodies::decision(request.mount, session))));
}

/// Update Status: a person's word on what is in review, or over.
Reply DiditSimulator::update(const Request &request, Session &session) {
    if (!hasContentType(request, "application/json")) {
        return detail(415, QStringLiteral("Unsupported media type in request."));
    }
    const auto now = Session::Steady::now();
    const auto asked = readDiditUpdate(session.asked().version, request.body, session.status(now));
    if (const auto *refusal = std::get_if<QByteArray>(&asked)) {
        return jsonReply(400, *refusal);
    }
    const auto &good = std::get<DiditStatusUpdate>(asked);
    session.review(QStringLiteral("API Client"), good.status, good.comment, now);
    return jsonReply(200, diditbodies::filled(QStringLiteral("updated.json"), {{QStringLiteral("id"), session.id()}}));
}

Reply DiditSimulator::reviews(const Session &session) {
    const QByteArrayList rows = diditbodies::reviews(session);
    return jsonReply(200, diditbodies::page(rows, rows.size(), {}, {}));
}

/// List Sessions, newest first.
Reply DiditSimulator::list(const Request &request) {
    const DiditListQuery query(request.query);
    if (const auto refusal = query.refusal()) {
        return jsonReply(400, *refusal);
    }
    QByteArrayList rows;
    for (auto session = m_sessions.rbegin(); session != m_sessions.rend(); ++session) {
        const QByteArray row = diditbodies::row(request.mount, *session);
        if (query.means(QJsonDocument::fromJson(row).object(), session->asked().workflow)) {
            rows.append(row);
        }
    }
    const auto address = [&](int offset) {
        return request.mount.toString() + QStringLiteral("/verification/v3/sessions/?") + query.from(offset);
    };
    const int offset = query.offset();
    const int limit = query.limit();
    const bool hasMore = rows.size() > offset + limit;
    return jsonReply(200, diditbodies::page(rows.mid(offset, limit), rows.size(),
                                            hasMore ? address(offset + limit) : QString(),
                                            offset > 0 ? address(std::max(0, offset - limit)) : QString()));
}

/// Takes the link of the QR code or its token.
SimulatedSession *DiditSimulator::sessionByLink(const QString &linkOrId) {
    const QString token = linkOrId.section(u'/', -1);
    return m_sessions.find([&](const Session &session) { return session.token() == token; });
}

QList<std::pair<QString, QString>> DiditSimulator::credentials() const {
    return {{QStringLiteral("api_key"), apiKey},
            {QStringLiteral("sandbox_api_key"), sandboxKey},
            {QStringLiteral("client_id"), clientId},
            {QStringLiteral("client_secret"), clientSecret},
            {QStringLiteral("workflow_id"), diditWorkflow},
            {QStringLiteral("base_url"), QStringLiteral("verification")},
            {QStringLiteral("token_url"), QStringLiteral("apx/auth/v2/token")}};
}

QList<Variant> DiditSimulator::variants() const {
    return {Session::distinctVisitors(),
            {oldRefusals, QStringLiteral("a wrong key is 401, as in older deployments, not 403")},
            {pluralBlocks, QStringLiteral("V2 answers blocks as V3 does: plural names, lists")},
            {nullBlocks, QStringLiteral("every feature's block is null, whatever the status says")}};
}

QStringList DiditSimulator::examples(const QUrl &mount) const {
    const QString base = mount.toString();
    const QString curl = curlFor(mount);
    const QString key = QStringLiteral("-H 'x-api-key: %1'").arg(apiKey);
    return {
        QStringLiteral("SESSION=$(%1 %2 -H 'Content-Type: application/json' -d '{\"workflow_id\": \"%3\"}' "
                       "'%4/verification/v3/session/'); echo \"$SESSION\"")
            .arg(curl, key, diditWorkflow, base),
        keepLine(QStringLiteral("ID"), QStringLiteral("SESSION"), QStringLiteral("session_id")),
        keepLine(QStringLiteral("LINK"), QStringLiteral("SESSION"), QStringLiteral("session_token")),
        walletLine(mount, QStringLiteral("LINK"), QStringLiteral("share")),
        QStringLiteral("%1 %2 \"%3/verification/v3/session/$ID/decision/\"").arg(curl, key, base),
        QStringLiteral("%1 -u '%2:%3' -d grant_type=client_credentials '%4/apx/auth/v2/token/'")
            .arg(curl, clientId, clientSecret, base),
    };
}

} // namespace kiosk::sim
