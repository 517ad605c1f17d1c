#include "app/providers/nchain/nchainsimulator.h"

#include "app/providers/nchain/nchainsimulatedbodies.h"
#include "app/simulator/filledtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMutexLocker>
#include <QUrlQuery>
#include <algorithm>
#include <array>

namespace kiosk::sim {

using namespace std::chrono_literals;
using Session = SimulatedWalletSession;
using namespace nchainbodies;

namespace {

// Invented, the same at every start, so that a configuration written against the simulator keeps working.
const QString environment = QStringLiteral("c41d7e9a");
const std::array<QString, 3> roleKeys{QStringLiteral("simulated-admin-key-8Wq2Lr5T"),
                                      QStringLiteral("simulated-user-key-3Jf9Zx1P"),
                                      QStringLiteral("simulated-auditor-key-6Nc4Hv7B")};
constexpr auto slowness = 1500ms;
constexpr std::size_t mostSessions = 1000;
constexpr qsizetype mostHistory = 1000;

} // namespace

NchainSimulator::NchainSimulator(const Plot &plot, NchainTrap trap) : m_plot(plot), m_trap(trap) {}

NchainSimulator::~NchainSimulator() = default;

QString NchainSimulator::mount() const {
    return QStringLiteral("nchain");
}

std::optional<NchainSimulator::Role> NchainSimulator::roleOf(const Request &request) {
    QByteArray key = request.headers.value("x-api-key");
    const QByteArray header = request.headers.value("authorization");
    if (key.isEmpty() && header.startsWith("Bearer ")) {
        key = header.mid(7);
    }
    const auto found = std::find(roleKeys.begin(), roleKeys.end(), QString::fromUtf8(key));
    if (found == roleKeys.end()) {
        return {};
    }
    return static_cast<Role>(found - roleKeys.begin());
}

Reply NchainSimulator::handle(const Request &request) {
    const QMutexLocker lock(&m_mutex);
    Reply reply = dispatch(request, request.path.split(u'/', Qt::SkipEmptyParts));
    if (m_plot.scenario == Scenario::Slow) {
        reply.delay = slowness;
    }
    return reply;
}

/// /{env}/verifier/api/v1/… and /{env}/verifier/api/private/…
Reply NchainSimulator::dispatch(const Request &request, const QStringList &parts) {
    const bool isHere = parts.size() > 4 && parts[0] == environment && parts[1] == u"verifier" && parts[2] == u"api";
    if (!isHere) {
        return error(404, QStringLiteral("Cannot find this path"));
    }
    const QStringList below = parts.mid(4);
    if (parts[3] == u"private" && below[0] == u"siop") {
        return wallet(request, below);
    }
    const auto role = roleOf(request);
    if (!role) {
        return error(401, QStringLiteral("Invalid authentication credentials."));
    }
    if (parts[3] == u"v1" && below[0] == u"verifiable-presentations") {
        return records(request, below.mid(1), *role);
    }
    if (parts[3] == u"private" && below[0] == u"webapp") {
        return webApp(request, below.mid(1), *role);
    }
    return error(404, QStringLiteral("Cannot find this path"));
}

Reply NchainSimulator::records(const Request &request, const QStringList &parts, Role role) {
    const QString base = QStringLiteral("/{env}/verifier/api/v1/verifiable-presentations");
    Reply reply;
    if (parts.size() == 2 && parts[0] == u"definition") {
        reply = request.method == "POST" ? create(request, parts[1], role, false) : wrongMethod("POST");
        reply.route = base + QStringLiteral("/definition/{definition}");
    } else if (request.method != "GET") {
        reply = wrongMethod("GET");
    } else if (parts.isEmpty()) {
        reply = list(request, role);
        reply.route = base;
    } else if (parts == QStringList{QStringLiteral("search"), QStringLiteral("history")}) {
        reply = history(request, role);
        reply.route = base + QStringLiteral("/search/history");
    } else if (parts.size() == 1) {
        reply = record(request, parts[0], role);
        reply.route = base + QStringLiteral("/{correlation}");
    } else {
        reply = error(404, QStringLiteral("Cannot find this path"));
    }
    return reply;
}

Reply NchainSimulator::webApp(const Request &request, const QStringList &parts, Role role) {
    const QString base = QStringLiteral("/{env}/verifier/api/private/webapp");
    Reply reply;
    if (parts.size() == 3 && parts[0] == u"definitions" && parts[2] == u"auth-requests") {
        reply = request.method == "POST" ? create(request, parts[1], role, true) : wrongMethod("POST");
        reply.route = base + QStringLiteral("/definitions/{definition}/auth-requests");
    } else if (parts == QStringList{QStringLiteral("auth-status")}) {
        if (request.method != "POST") {
            reply = wrongMethod("POST");
        } else {
            reply = role == Role::Auditor ? missingRole() : status(request);
        }
        reply.route = base + QStringLiteral("/auth-status");
    } else if (parts == QStringList{QStringLiteral("templates")}) {
        reply = request.method == "GET" ? templates() : wrongMethod("GET");
        reply.route = base + QStringLiteral("/templates");
    } else {
        reply = error(404, QStringLiteral("Cannot find this path"));
    }
    return reply;
}

/// The request object for the wallet, and the wallet's answer.
Reply NchainSimulator::wallet(const Request &request, const QStringList &parts) {
    Session *session = parts.size() == 5 ? sessionById(parts[4]) : nullptr;
    if (session == nullptr || session->isOver(Session::Steady::now())) {
        return error(404, QStringLiteral("No authorization request could be found"));
    }
    Reply reply;
    reply.route = QStringLiteral("/{env}/verifier/api/private/siop/definitions/{definition}/%1/{id}").arg(parts[3]);
    if (parts[3] == u"auth-requests" && request.method == "GET") {
        session->fetch(Session::Steady::now());
        reply.contentType = "application/jwt";
        reply.body = requestObject(addressOf(request.mount), *session);
        return reply;
    }
    if (parts[3] != u"auth-responses" || request.method != "POST") {
        return wrongMethod("GET");
    }
    const QUrlQuery form(QString::fromUtf8(request.body));
    session->answer(form.hasQueryItem(QStringLiteral("vp_token")), Session::Steady::now());
    return reply;
}

Reply NchainSimulator::create(const Request &request, const QString &definition, Role role, bool isWebApp) {
    if (role == Role::Auditor) {
        return missingRole();
    }
    const auto credential = credentialFor(definition);
    if (!credential) {
        return isWebApp ? json(500, fill("status-failed.json", {}))
                        : error(400, QStringLiteral("The definition is not one of the allowed definitions."));
    }
    if (m_sessions.size() >= mostSessions) {
        m_sessions.pop_front();
    }
    const Session &session = m_sessions.emplace_back(*credential, m_plot, userOf(static_cast<int>(role)));
    return json(201, created(addressOf(request.mount), session, isWebApp));
}

/// The wallets' answers that the service refuses although they came.
QString NchainSimulator::objection() const {
    switch (m_plot.scenario) {
    case Scenario::Revoked:
        return QStringLiteral("The credential has been revoked");
    case Scenario::UnderAge:
        return QStringLiteral("The holder does not meet the age that the definition asks for");
    default:
        return {};
    }
}

/// A visitor who refuses is not reported: the record stays as it was.
QString NchainSimulator::word(Session &session) const {
    const Session::State state = session.state(Session::Steady::now());
    if (m_plot.scenario == Scenario::UnknownStatus && state != Session::State::Created) {
        return QStringLiteral("escalated_x");
    }
    switch (state) {
    case Session::State::Created:
        return QStringLiteral("created");
    case Session::State::Sent:
    case Session::State::Refused:
        return QStringLiteral("sent");
    case Session::State::Received:
        return QStringLiteral("received");
    case Session::State::Shared:
        return m_plot.scenario == Scenario::UnderAge ? QStringLiteral("error") : QStringLiteral("verified");
    }
    Q_UNREACHABLE();
}

/// What the plot puts in place of a good answer to a status request.
std::optional<Reply> NchainSimulator::trouble(Session &session, Reply &good) const {
    const int poll = session.countPoll();
    switch (m_plot.scenario) {
    case Scenario::Garbage:
        if (session.state(Session::Steady::now()) == Session::State::Shared) {
            return html(200, "garbage.html");
        }
        break;
    case Scenario::ServerError: {
        if (poll % 2 == 1) {
            return error(503, QStringLiteral("The agent service is unavailable"));
        }
        Reply unavailable = html(503, "unavailable.html");
        unavailable.headers.emplaceBack("Retry-After", "1");
        return unavailable;
    }
    case Scenario::RateLimited:
        if (poll % 2 == 0) {
            Reply reply = error(429, QStringLiteral("ThrottlerException: Too Many Requests"));
            reply.headers.emplaceBack("Retry-After", "1");
            return reply;
        }
        break;
    case Scenario::DropsConnection:
        if (poll % 2 == 1) {
            good.trick = poll % 4 == 1 ? Reply::Trick::DropBeforeAnswer : Reply::Trick::DropWithinBody;
        }
        break;
    default:
        break;
    }
    return {};
}

Reply NchainSimulator::record(const Request &, const QString &id, Role role) {
    Session *session = sessionById(id);
    const bool isOwn = session != nullptr && session->owner() == userOf(static_cast<int>(role));
    if (session == nullptr || (role == Role::User && !isOwn)) {
        return error(404, QStringLiteral("Record not found."));
    }
    Reply good = json(200, nchainbodies::record(*session, word(*session), m_plot.scenario));
    return trouble(*session, good).value_or(good);
}

Reply NchainSimulator::list(const Request &request, Role role) {
    QByteArrayList rows;
    for (auto session = m_sessions.rbegin(); session != m_sessions.rend(); ++session) {
        const QString owner = userOf(static_cast<int>(role));
        const QJsonObject row =
            QJsonDocument::fromJson(nchainbodies::record(*session, word(*session), m_plot.scenario)).object();
        if ((role != Role::User || session->owner() == owner) && isMeant(request.query, row)) {
            rows.append(QJsonDocument(row).toJson(QJsonDocument::Compact));
        }
    }
    m_history.prepend(historyEntry(request, userOf(static_cast<int>(role)), static_cast<int>(rows.size())));
    if (m_history.size() > mostHistory) {
        m_history.removeLast();
    }
    return json(200, nchainbodies::page(request, rows));
}

Reply NchainSimulator::history(const Request &request, Role) {
    return json(200, nchainbodies::page(request, m_history));
}

/// The origin's status requests: what is gone is 404, what went wrong is 500, both with a whole status in the body.
Reply NchainSimulator::status(const Request &request) {
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const QString id = asked[u"correlationId"].toString();
    const QString definition = asked[u"definitionId"].toString();
    Session *session = sessionById(id);
    if (session == nullptr || session->definition() != definition || session->isOver(Session::Steady::now())) {
        return json(404, statusError(id, definition,
                                     QStringLiteral("No authentication request mapping could be found for the given "
                                                    "URL")));
    }
    const QString status = word(*session);
    Reply good;
    const QString why = objection();
    if (session->state(Session::Steady::now()) == Session::State::Shared && !why.isEmpty()) {
        good = json(500, statusError(id, definition, why));
    } else if (status == u"verified") {
        const bool flat = asked[u"includeVerifiedData"] == QLatin1String("cs-flat");
        good = json(200, statusVerified(*session, m_trap, m_plot.scenario, flat));
    } else {
        good = json(200, statusWaiting(*session, status));
    }
    return trouble(*session, good).value_or(good);
}

Reply NchainSimulator::templates() const {
    return json(200, nchainbodies::templates());
}

Session *NchainSimulator::sessionById(const QString &id) {
    const auto found =
        std::find_if(m_sessions.begin(), m_sessions.end(), [&](const Session &session) { return session.id() == id; });
    return found == m_sessions.end() ? nullptr : &*found;
}

/// Takes the text of the QR code, the request object's address or the request's id.
Session *NchainSimulator::sessionByLink(const QString &linkOrId) {
    const QString wrapped = QUrlQuery(QUrl(linkOrId)).queryItemValue(QStringLiteral("request_uri"), QUrl::FullyDecoded);
    return sessionById((wrapped.isEmpty() ? linkOrId : wrapped).section(u'/', -1));
}

std::optional<WalletRequest> NchainSimulator::look(const QString &linkOrId, bool fetch) {
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

bool NchainSimulator::answer(const QString &linkOrId, bool share) {
    const QMutexLocker lock(&m_mutex);
    Session *session = sessionByLink(linkOrId);
    return session != nullptr && session->answer(share, Session::Steady::now());
}

bool NchainSimulator::share(const QString &linkOrId) {
    return answer(linkOrId, true);
}

bool NchainSimulator::decline(const QString &linkOrId) {
    return answer(linkOrId, false);
}

QList<std::pair<QString, QString>> NchainSimulator::credentials() const {
    return {{QStringLiteral("api_key"), roleKeys[0]},
            {QStringLiteral("user_key"), roleKeys[1]},
            {QStringLiteral("auditor_key"), roleKeys[2]},
            {QStringLiteral("issuer"), acceptedIssuer()},
            {QStringLiteral("base_url"), environment + QStringLiteral("/verifier")},
            {QStringLiteral("web_app_url"), environment + QStringLiteral("/verifier/api")}};
}

QStringList NchainSimulator::examples(const QUrl &mount) const {
    const QString base = addressOf(mount);
    const QString curl =
        mount.scheme() == u"https" ? QStringLiteral("curl -s --cacert \"$CA\"") : QStringLiteral("curl -s");
    const QString key = QStringLiteral("-H 'x-api-key: %1'").arg(roleKeys[0]);
    const QString bearer = QStringLiteral("-H 'Authorization: Bearer %1'").arg(roleKeys[0]);
    return {
        QStringLiteral("%1 %2 -X POST '%3/v1/verifiable-presentations/definition/emailCredential'")
            .arg(curl, key, base),
        QStringLiteral("%1 %2 '%3/v1/verifiable-presentations?page=1&limit=20'").arg(curl, key, base),
        QStringLiteral("%1 %2 '%3/private/webapp/templates'").arg(curl, bearer, base),
        QStringLiteral("%1 %2 -X POST '%3/private/webapp/definitions/membershipCredential/auth-requests'")
            .arg(curl, bearer, base),
    };
}

} // namespace kiosk::sim
