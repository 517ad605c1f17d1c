#include "app/providers/nchain/nchainsimulator.h"

#include "app/providers/nchain/nchainsimulatedbodies.h"
#include "app/simulator/filledtext.h"
#include "app/simulator/httpparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>
#include <algorithm>
#include <array>

namespace kiosk::sim {

using Session = SimulatedWalletSession;
using namespace nchainbodies;

namespace {

// Invented, the same at every start, so that a configuration written against the simulator keeps working.
const QString environment = QStringLiteral("c41d7e9a");
const std::array<QString, 3> roleKeys{QStringLiteral("simulated-admin-key-8Wq2Lr5T"),
                                      QStringLiteral("simulated-user-key-3Jf9Zx1P"),
                                      QStringLiteral("simulated-auditor-key-6Nc4Hv7B")};
constexpr qsizetype mostHistory = 1000;

constexpr QLatin1String conflict("conflict");

/// What the web-app API's answers can have wrong, by the name of the variant.
struct NamedTrap {
    QLatin1String name;
    NchainTrap trap;
    const char *description;
};
constexpr std::array traps{
    NamedTrap{QLatin1String("unsigned-presentation"), NchainTrap::UnsignedPresentation,
              "the presentation has no signature, as in the published sample"},
    NamedTrap{QLatin1String("unsigned-credential"), NchainTrap::UnsignedCredential, "the credential has no signature"},
    NamedTrap{QLatin1String("forged-presentation"), NchainTrap::ForgedPresentation,
              "the presentation is signed with somebody else's key"},
    NamedTrap{QLatin1String("forged-credential"), NchainTrap::ForgedCredential,
              "the credential is signed with somebody else's key"},
    NamedTrap{QLatin1String("error-text"), NchainTrap::ErrorText, "\"verified\" beside an error text"},
    NamedTrap{QLatin1String("different-copies"), NchainTrap::DifferentCopies, "the token contradicts itself"},
    NamedTrap{QLatin1String("foreign-subject"), NchainTrap::ForeignSubject,
              "the credential is about somebody else than its presenter"},
    NamedTrap{QLatin1String("other-nonce"), NchainTrap::OtherNonce, "the presentation answers another request"},
    NamedTrap{QLatin1String("other-audience"), NchainTrap::OtherAudience,
              "the presentation is meant for another verifier"},
    NamedTrap{QLatin1String("expired-credential"), NchainTrap::ExpiredCredential, "the credential has expired"},
};

NchainTrap trapOf(const Plot &plot, NchainTrap otherwise) {
    const auto found =
        std::find_if(traps.begin(), traps.end(), [&](const NamedTrap &each) { return plot.has(each.name); });
    return found == traps.end() ? otherwise : found->trap;
}

} // namespace

NchainSimulator::NchainSimulator(const Plot &plot, NchainTrap trap)
    : SessionService(plot), m_trap(trapOf(plot, trap)) {}

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

/// /{env}/verifier/api/v1/… and /{env}/verifier/api/private/…
Reply NchainSimulator::serve(const Request &request) {
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() == 4 && parts[0] == u"resolver") {
        return resolve(request, parts);
    }
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

/// /resolver/1.0/identifiers/{did}, a universal resolver that knows the identifiers of this simulation.
Reply NchainSimulator::resolve(const Request &request, const QStringList &parts) {
    if (parts[1] != u"1.0" || parts[2] != u"identifiers") {
        return error(404, QStringLiteral("Cannot find this path"));
    }
    if (request.method != "GET") {
        return wrongMethod("GET");
    }
    const QByteArray document = simulatedDidDocument(parts[3]);
    Reply reply = document.isEmpty() ? jsonReply(404, fill("did-not-found.json", {})) : jsonReply(200, document);
    reply.route = QStringLiteral("/resolver/1.0/identifiers/{did}");
    return reply;
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
    Session *session = parts.size() == 5 ? m_sessions.byId(parts[4]) : nullptr;
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
    if (plot().has(conflict)) {
        return error(409, QStringLiteral("A request for this definition is being made already."));
    }
    const auto credential = credentialFor(definition);
    if (!credential) {
        return isWebApp ? jsonReply(500, fill("status-failed.json", {}))
                        : error(400, QStringLiteral("The definition is not one of the allowed definitions."));
    }
    const Session &session = m_sessions.add(*credential, plot(), userOf(static_cast<int>(role)));
    return jsonReply(201, created(addressOf(request.mount), session, isWebApp));
}

/// The wallets' answers that the service refuses although they came.
QString NchainSimulator::objection(Scenario scenario) {
    switch (scenario) {
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
    if (session.scenario() == Scenario::UnknownStatus && state != Session::State::Created) {
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
        return session.scenario() == Scenario::UnderAge ? QStringLiteral("error") : QStringLiteral("verified");
    }
    Q_UNREACHABLE();
}

Reply NchainSimulator::tooMany(int) const {
    Reply reply = error(429, QStringLiteral("ThrottlerException: Too Many Requests"));
    reply.headers.emplaceBack("Retry-After", "1");
    return reply;
}

Reply NchainSimulator::failing(int poll) const {
    if (poll % 2 == 1) {
        return error(503, QStringLiteral("The agent service is unavailable"));
    }
    Reply unavailable = pageReply(503, QStringLiteral("nchain/unavailable.html"));
    unavailable.headers.emplaceBack("Retry-After", "1");
    return unavailable;
}

Reply NchainSimulator::statusOr(Session &session, const Reply &good) const {
    if (plot().scenario == Scenario::Garbage && session.state(Session::Steady::now()) == Session::State::Shared) {
        return pageReply(200, QStringLiteral("nchain/garbage.html"));
    }
    return statusReply(session, good);
}

Reply NchainSimulator::record(const Request &, const QString &id, Role role) {
    Session *session = m_sessions.byId(id);
    const bool isOwn = session != nullptr && session->owner() == userOf(static_cast<int>(role));
    if (session == nullptr || (role == Role::User && !isOwn)) {
        return error(404, QStringLiteral("Record not found."));
    }
    Reply good = jsonReply(200, nchainbodies::record(*session, word(*session), session->scenario()));
    return statusOr(*session, good);
}

Reply NchainSimulator::list(const Request &request, Role role) {
    QByteArrayList rows;
    for (auto session = m_sessions.rbegin(); session != m_sessions.rend(); ++session) {
        const QString owner = userOf(static_cast<int>(role));
        const QJsonObject row =
            QJsonDocument::fromJson(nchainbodies::record(*session, word(*session), session->scenario())).object();
        if ((role != Role::User || session->owner() == owner) && isMeant(request.query, row)) {
            rows.append(QJsonDocument(row).toJson(QJsonDocument::Compact));
        }
    }
    m_history.prepend(historyEntry(request, userOf(static_cast<int>(role)), static_cast<int>(rows.size())));
    if (m_history.size() > mostHistory) {
        m_history.removeLast();
    }
    return jsonReply(200, nchainbodies::page(request, rows));
}

Reply NchainSimulator::history(const Request &request, Role role) {
    const QString owner = userOf(static_cast<int>(role));
    QByteArrayList rows;
    for (const QByteArray &entry : std::as_const(m_history)) {
        const QJsonObject search = QJsonDocument::fromJson(entry).object();
        if ((role != Role::User || search[u"createdBy"].toString() == owner) && isMeantSearch(request.query, search)) {
            rows.append(entry);
        }
    }
    return jsonReply(200, nchainbodies::page(request, rows));
}

/// The origin's status requests: what is gone is 404, what went wrong is 500, both with a whole status in the body.
Reply NchainSimulator::status(const Request &request) {
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const QString id = asked[u"correlationId"].toString();
    const QString definition = asked[u"definitionId"].toString();
    Session *session = m_sessions.byId(id);
    if (session == nullptr || session->definition() != definition || session->isOver(Session::Steady::now())) {
        return jsonReply(404,
                         statusError(id, definition,
                                     QStringLiteral("No authentication request mapping could be found for the given "
                                                    "URL")));
    }
    const QString status = word(*session);
    Reply good;
    const QString why = objection(session->scenario());
    if (session->state(Session::Steady::now()) == Session::State::Shared && !why.isEmpty()) {
        good = jsonReply(500, statusError(id, definition, why));
    } else if (status == u"verified") {
        const bool flat = asked[u"includeVerifiedData"] == QLatin1String("cs-flat");
        good = jsonReply(200, statusVerified(*session, m_trap, session->scenario(), flat));
    } else {
        good = jsonReply(200, statusWaiting(*session, status));
    }
    return statusOr(*session, good);
}

Reply NchainSimulator::templates() const {
    return jsonReply(200, nchainbodies::templates());
}

/// Takes the text of the QR code, the request object's address or the request's id.
SimulatedSession *NchainSimulator::sessionByLink(const QString &linkOrId) {
    const QString wrapped = QUrlQuery(QUrl(linkOrId)).queryItemValue(QStringLiteral("request_uri"), QUrl::FullyDecoded);
    return m_sessions.byId((wrapped.isEmpty() ? linkOrId : wrapped).section(u'/', -1));
}

QList<std::pair<QString, QString>> NchainSimulator::credentials() const {
    return {{QStringLiteral("api_key"), roleKeys[0]},
            {QStringLiteral("user_key"), roleKeys[1]},
            {QStringLiteral("auditor_key"), roleKeys[2]},
            {QStringLiteral("issuer"), nchainIssuer()},
            {QStringLiteral("organisation"), nchainOrganisation},
            {QStringLiteral("resolver_url"), QStringLiteral("resolver")},
            {QStringLiteral("base_url"), environment + QStringLiteral("/verifier")},
            {QStringLiteral("web_app_url"), environment + QStringLiteral("/verifier/api")}};
}

QList<Variant> NchainSimulator::variants() const {
    QList<Variant> all{Session::distinctVisitors(),
                       {conflict, QStringLiteral("creating a request is a conflict (409)")}};
    for (const NamedTrap &each : traps) {
        all.append({each.name, QLatin1String(each.description)});
    }
    return all;
}

QStringList NchainSimulator::examples(const QUrl &mount) const {
    const QString base = addressOf(mount);
    const QString curl = curlFor(mount);
    const QString key = QStringLiteral("-H 'x-api-key: %1'").arg(roleKeys[0]);
    const QString bearer = QStringLiteral("-H 'Authorization: Bearer %1'").arg(roleKeys[0]);
    const QString request = QStringLiteral("REQUEST");
    const QString id = QStringLiteral("ID");
    const QString correlation = QStringLiteral("correlationId");
    const QString verified = QStringLiteral("\"status\": \"verified\"");
    return {
        QStringLiteral("REQUEST=$(%1 %2 -X POST '%3/v1/verifiable-presentations/definition/emailCredential'); "
                       "echo \"$REQUEST\"")
            .arg(curl, key, base),
        keepLine(id, request, correlation),
        walletLine(mount, id, QStringLiteral("share")),
        untilLine(QStringLiteral("%1 %2 \"%3/v1/verifiable-presentations/$ID\"").arg(curl, key, base), verified),
        QStringLiteral("%1 %2 '%3/v1/verifiable-presentations?page=1&limit=20'").arg(curl, key, base),
        QStringLiteral("%1 %2 '%3/private/webapp/templates'").arg(curl, bearer, base),
        QStringLiteral("REQUEST=$(%1 %2 -X POST '%3/private/webapp/definitions/membershipCredential/auth-requests'); "
                       "echo \"$REQUEST\"")
            .arg(curl, bearer, base),
        keepLine(id, request, correlation),
        walletLine(mount, id, QStringLiteral("share")),
        untilLine(
            QStringLiteral("%1 %2 -H 'Content-Type: application/json' -d \"{\\\"correlationId\\\": \\\"$ID\\\", "
                           "\\\"definitionId\\\": \\\"membershipCredential\\\"}\" '%3/private/webapp/auth-status'")
                .arg(curl, bearer, base),
            verified),
    };
}

} // namespace kiosk::sim
