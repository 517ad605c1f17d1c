#include "app/providers/didit/diditsimulator.h"

#include "app/providers/didit/diditsimulatedbodies.h"
#include "app/providers/didit/diditsimulatedrequest.h"
#include "app/simulator/filledtext.h"

#include <QDateTime>
#include <QMutexLocker>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QUuid>
#include <algorithm>

namespace kiosk::sim {

using namespace std::chrono_literals;
using Session = DiditSimulatedSession;

namespace {

// Invented, the same at every start, so that a configuration written against the simulator keeps working.
const QString clientId = QStringLiteral("c8Wm2-simulated-client");
const QString clientSecret = QStringLiteral("simulated~didit-secret-5Jx0.TzQ8w_aL3n");
const QString apiKey = QStringLiteral("simulated-didit-key-live-J7rP2cXw9Lk4");
const QString sandboxKey = QStringLiteral("simulated-didit-key-sandbox-Q1vB6nHs8Td3");

constexpr auto slowness = 1500ms;
constexpr auto shortTokenLife = 2s;
constexpr std::size_t mostSessions = 1000;
constexpr qsizetype mostTokens = 1000;

Reply json(int status, const QByteArray &body) {
    Reply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

Reply detail(int status, const QString &text) {
    return json(status, diditbodies::detail(text));
}

Reply html(int status, const QString &name) {
    Reply reply = json(status, resourceText(QStringLiteral("didit/") + name).toUtf8());
    reply.contentType = "text/html; charset=utf-8";
    return reply;
}

/// The service's router answers before its API does.
Reply noSuchPage() {
    return html(404, QStringLiteral("not-found.html"));
}

Reply wrongMethod(const Request &request, const QByteArray &allowed) {
    Reply reply = detail(405, QStringLiteral("Method \"%1\" not allowed.").arg(QString::fromLatin1(request.method)));
    reply.headers.emplaceBack("Allow", allowed);
    return reply;
}

Reply redirect(int status, const QUrl &target) {
    Reply reply = json(status, {});
    reply.headers.emplaceBack("Location", target.toEncoded());
    return reply;
}

Reply oauthError(int status, const QString &code, const QString &description) {
    return json(status,
                diditbodies::filled(QStringLiteral("token-error.json"),
                                    {{QStringLiteral("error"), code}, {QStringLiteral("description"), description}}));
}

bool hasContentType(const Request &request, QByteArrayView wanted) {
    return request.headers.value("content-type").split(';').first().trimmed().toLower() == wanted;
}

/// Only the canonical form finds the way through the service's router.
bool isCanonicalUuid(const QString &text) {
    static const QRegularExpression pattern(
        QStringLiteral("\\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"));
    return pattern.match(text).hasMatch();
}

Reply tooMany() {
    Reply reply = detail(429, QStringLiteral("GET request rate limit exceeded. You can make up to 600 requests per "
                                             "minute."));
    reply.headers = {{"Retry-After", "1"},
                     {"X-RateLimit-Limit", "600"},
                     {"X-RateLimit-Remaining", "0"},
                     {"X-RateLimit-Reset", QByteArray::number(QDateTime::currentSecsSinceEpoch() + 1)}};
    return reply;
}

} // namespace

DiditSimulator::DiditSimulator(const Plot &plot, DiditSimulatorOptions options) : m_plot(plot), m_options(options) {}

DiditSimulator::~DiditSimulator() = default;

QString DiditSimulator::mount() const {
    return QStringLiteral("didit");
}

std::chrono::milliseconds DiditSimulator::lifetime() const {
    return m_options.lifetime.value_or(m_plot.scenario == Scenario::NeverScanned ? 60s : 3600s);
}

Reply DiditSimulator::handle(const Request &request) {
    const QMutexLocker lock(&m_mutex);
    Reply reply = route(request);
    if (m_plot.scenario == Scenario::Slow) {
        reply.delay = slowness;
    }
    return reply;
}

Reply DiditSimulator::route(const Request &request) {
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
            reply = json(200, diditbodies::portrait());
            reply.contentType = "image/png";
        }
        reply.route = QStringLiteral("/media/{token}/portrait.png");
        return reply;
    }
    if (request.path == u"/verification/system/healthcheck") {
        return json(200, R"({"status": "ok", "timestamp": "2026-08-02T09:15:00Z"})");
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
    const QByteArray basic = request.headers.value("authorization");
    const bool granted =
        basic.startsWith("Basic ") && QByteArray::fromBase64(basic.mid(6)) == (clientId + u':' + clientSecret).toUtf8();
    if (!granted) {
        return oauthError(401, QStringLiteral("invalid_client"), QStringLiteral("Client authentication failed"));
    }
    const QUrlQuery form(QString::fromUtf8(request.body));
    if (!hasContentType(request, "application/x-www-form-urlencoded") ||
        form.queryItemValue(QStringLiteral("grant_type")) != u"client_credentials") {
        return oauthError(400, QStringLiteral("unsupported_grant_type"), QStringLiteral("Unsupported grant type"));
    }
    const auto now = std::chrono::steady_clock::now();
    std::chrono::seconds life = m_plot.tokenLifetime;
    std::chrono::seconds stated = life;
    if (m_plot.scenario == Scenario::TokenExpires) {
        life = std::min<std::chrono::seconds>(life, shortTokenLife);
        // The first one dies long before the time it was given, so that a client is refused in the middle of a session.
        stated = m_tokenCount == 0 ? stated : life;
    }
    ++m_tokenCount;
    m_tokens.removeIf([now](const Token &old) { return old.dies <= now; });
    if (m_tokens.size() >= mostTokens) {
        m_tokens.removeFirst();
    }
    const QByteArray text = (QUuid::createUuid().toRfc4122() + QUuid::createUuid().toRfc4122())
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_tokens.append({text, now + life});
    const qint64 issued = QDateTime::currentSecsSinceEpoch();
    Reply reply = json(200, diditbodies::filled(QStringLiteral("token.json"),
                                                {{QStringLiteral("token"), QString::fromLatin1(text)},
                                                 {QStringLiteral("client"), clientId},
                                                 {QStringLiteral("iat"), QString::number(issued)},
                                                 {QStringLiteral("exp"), QString::number(issued + stated.count())},
                                                 {QStringLiteral("lifetime"), QString::number(stated.count())}}));
    reply.headers.emplaceBack("Cache-Control", "no-store");
    return reply;
}

/// V1 knows tokens only, V2 and V3 keys as well.
DiditSimulator::Access DiditSimulator::accessOf(const Request &request, int version) const {
    const QByteArray bearer = request.headers.value("authorization");
    if (bearer.startsWith("Bearer ")) {
        const auto now = std::chrono::steady_clock::now();
        const bool isGood = std::any_of(m_tokens.begin(), m_tokens.end(), [&](const Token &token) {
            return token.text == bearer.mid(7) && now < token.dies;
        });
        return isGood ? Access::Live : Access::BadToken;
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
        reply = sessionById(parts[3]) == nullptr ? detail(404, QStringLiteral("Session not found."))
                                                 : json(200, diditbodies::page({}, 0, {}, {}));
    } else if (parts[2] == u"workflows") {
        reply = json(200, diditbodies::page({diditbodies::filled(QStringLiteral("workflows-row.json"),
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
            return json(400, *refusal);
        }
        auto &good = std::get<Session::Asked>(asked);
        good.sandbox = access == Access::Sandbox;
        if (!good.sandbox) {
            good.sandboxScenario.clear();
        }
        const auto now = Session::Steady::now();
        std::erase_if(m_sessions, [now](const Session &old) { return old.isStale(now); });
        if (version > 1 && good.vendor.isString()) {
            const auto old = std::find_if(m_sessions.begin(), m_sessions.end(), [&](Session &session) {
                return session.asked().vendor == good.vendor && session.asked().workflow == good.workflow &&
                       session.isUnfinished(now);
            });
            if (old != m_sessions.end()) {
                old->takeOver(good);
                return json(201, diditbodies::created(request.mount, *old));
            }
        }
        if (m_sessions.size() >= mostSessions) {
            m_sessions.pop_front();
        }
        Session &session = m_sessions.emplace_back(std::move(good), m_plot, lifetime(), ++m_sessionCount);
        return json(201, diditbodies::created(request.mount, session));
    };
    Reply result = reply();
    result.route = QStringLiteral("/verification/v%1/session/").arg(version);
    return result;
}

/// {verification, v3, session, id, "decision" or "delete"}.
Reply DiditSimulator::session(const Request &request, int version, const QStringList &parts) {
    const bool isDecision = parts.size() == 5 && parts[4] == u"decision";
    const bool isDelete = parts.size() == 5 && parts[4] == u"delete";
    if (!(isDecision || isDelete) || !isCanonicalUuid(parts[3])) {
        return noSuchPage();
    }
    const auto reply = [&]() -> Reply {
        const QByteArray method = isDecision ? "GET" : "DELETE";
        if (request.method != method) {
            return wrongMethod(request, method);
        }
        // The id is looked up before the key is.
        Session *found = sessionById(parts[3]);
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
        std::erase_if(m_sessions, [&](const Session &each) { return each.id() == parts[3]; });
        return json(204, {});
    };
    Reply result = reply();
    result.route = QStringLiteral("/verification/v%1/session/{id}/%2/").arg(version).arg(parts[4]);
    return result;
}

/// The answer, or what the plot puts in its place.
Reply DiditSimulator::decision(const Request &request, Session &session) {
    const int poll = session.countPoll();
    if (m_plot.scenario == Scenario::Garbage && session.ending(Session::Steady::now()) != Session::Ending::None) {
        return html(200, QStringLiteral("garbage.html"));
    }
    if (m_plot.scenario == Scenario::ServerError) {
        if (poll % 2 == 1) {
            return detail(500, QStringLiteral("A server error occurred."));
        }
        Reply unavailable = html(503, QStringLiteral("unavailable.html"));
        unavailable.headers.emplaceBack("Retry-After", "1");
        return unavailable;
    }
    if (m_plot.scenario == Scenario::RateLimited && poll % 2 == 0) {
        return tooMany();
    }
    Reply good = json(200, diditbodies::decision(request.mount, session));
    if (m_plot.scenario == Scenario::DropsConnection && poll % 2 == 1) {
        good.trick = poll % 4 == 1 ? Reply::Trick::DropBeforeAnswer : Reply::Trick::DropWithinBody;
    }
    return good;
}

/// List Sessions, newest first; filters: status, vendor_data.
Reply DiditSimulator::list(const Request &request) {
    const QString date = request.query.value(QStringLiteral("date_from"));
    if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid()) {
        return json(400, diditbodies::filled(QStringLiteral("error-field-list.json"),
                                             {{QStringLiteral("field"), QStringLiteral("date_from")},
                                              {QStringLiteral("message"), QStringLiteral("Enter a valid date.")}}));
    }
    const int limit = std::clamp(request.query.value(QStringLiteral("limit"), QStringLiteral("50")).toInt(), 1, 200);
    const int offset = std::max(0, request.query.value(QStringLiteral("offset")).toInt());
    const QString statuses = request.query.value(QStringLiteral("status"));
    const QString vendor = request.query.value(QStringLiteral("vendor_data"));
    QByteArrayList rows;
    for (auto session = m_sessions.rbegin(); session != m_sessions.rend(); ++session) {
        const bool fits = statuses.isEmpty() || statuses.split(u',').contains(session->status(Session::Steady::now()));
        if (fits && (vendor.isEmpty() || session->asked().vendor.toString() == vendor)) {
            rows.append(diditbodies::row(request.mount, *session));
        }
    }
    const auto address = [&](qsizetype from) {
        return QStringLiteral("%1/verification/v3/sessions/?limit=%2&offset=%3")
            .arg(request.mount.toString())
            .arg(limit)
            .arg(from);
    };
    const bool hasMore = rows.size() > offset + limit;
    return json(200,
                diditbodies::page(rows.mid(offset, limit), rows.size(), hasMore ? address(offset + limit) : QString(),
                                  offset > 0 ? address(std::max(0, offset - limit)) : QString()));
}

Session *DiditSimulator::sessionById(const QString &id) {
    const auto found =
        std::find_if(m_sessions.begin(), m_sessions.end(), [&](const Session &session) { return session.id() == id; });
    return found == m_sessions.end() ? nullptr : &*found;
}

/// Takes the link of the QR code or its token.
Session *DiditSimulator::sessionByLink(const QString &linkOrId) {
    const QString token = linkOrId.section(u'/', -1);
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&](const Session &session) { return session.token() == token; });
    return found == m_sessions.end() ? nullptr : &*found;
}

std::optional<WalletRequest> DiditSimulator::look(const QString &linkOrId, bool fetch) {
    const QMutexLocker lock(&m_mutex);
    Session *session = sessionByLink(linkOrId);
    if (session == nullptr) {
        return {};
    }
    const auto now = Session::Steady::now();
    if (fetch) {
        session->fetch(now);
    }
    return session->forWallet(now);
}

bool DiditSimulator::answer(const QString &linkOrId, bool share) {
    const QMutexLocker lock(&m_mutex);
    Session *session = sessionByLink(linkOrId);
    return session != nullptr && session->answer(share, Session::Steady::now());
}

bool DiditSimulator::share(const QString &linkOrId) {
    return answer(linkOrId, true);
}

bool DiditSimulator::decline(const QString &linkOrId) {
    return answer(linkOrId, false);
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

QStringList DiditSimulator::examples(const QUrl &mount) const {
    const QString base = mount.toString();
    const QString root = mount.toString(QUrl::RemovePath | QUrl::StripTrailingSlash);
    const QString curl =
        mount.scheme() == u"https" ? QStringLiteral("curl -s --cacert \"$CA\"") : QStringLiteral("curl -s");
    const QString key = QStringLiteral("-H 'x-api-key: %1'").arg(apiKey);
    return {
        QStringLiteral("SESSION=$(%1 %2 -H 'Content-Type: application/json' -d '{\"workflow_id\": \"%3\"}' "
                       "'%4/verification/v3/session/'); echo \"$SESSION\"")
            .arg(curl, key, diditWorkflow, base),
        QStringLiteral("ID=$(echo \"$SESSION\" | sed -n 's/.*\"session_id\": \"\\([^\"]*\\)\".*/\\1/p')"),
        QStringLiteral("LINK=$(echo \"$SESSION\" | sed -n 's/.*\"session_token\": \"\\([^\"]*\\)\".*/\\1/p')"),
        QStringLiteral("%1 -o /dev/null -X POST \"%2/wallet/$LINK/share\"").arg(curl, root),
        QStringLiteral("%1 %2 \"%3/verification/v3/session/$ID/decision/\"").arg(curl, key, base),
        QStringLiteral("%1 -u '%2:%3' -d grant_type=client_credentials '%4/apx/auth/v2/token/'")
            .arg(curl, clientId, clientSecret, base),
    };
}

} // namespace kiosk::sim
