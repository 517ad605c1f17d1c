#include "app/providers/pingonecredentials/pingonecredentialssimulator.h"

#include "app/providers/pingonecredentials/pingonesimulatedbodies.h"
#include "app/providers/pingonecredentials/pingonesimulatedrequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace kiosk::sim {

using namespace std::chrono_literals;
using Session = PingOneSimulatedSession;
using namespace pingonereply;

namespace {

constexpr QLatin1String listedData("listed-data");
constexpr QLatin1String alternatingData("alternating-data");
constexpr QLatin1String otherSpelling("app-open-spelling");
constexpr QLatin1String fewMembers("few-members");
constexpr QLatin1String forgottenSessions("forgotten-sessions");

/// How long an ended session can still be read.
constexpr auto kept = 120s;

PingOneSimulatorOptions withVariants(PingOneSimulatorOptions options, const Plot &plot) {
    if (plot.has(listedData)) {
        options.shape = PingOneDataShape::Listed;
    }
    if (plot.has(alternatingData)) {
        options.shape = PingOneDataShape::Alternate;
    }
    return options;
}

} // namespace

PingOneCredentialsSimulator::PingOneCredentialsSimulator(const Plot &plot, PingOneSimulatorOptions options)
    : SessionService(plot), m_options(withVariants(std::move(options), plot)), m_platform(plot, m_options.authMethod) {}

PingOneCredentialsSimulator::~PingOneCredentialsSimulator() = default;

QString PingOneCredentialsSimulator::mount() const {
    return QStringLiteral("pingone");
}

Reply PingOneCredentialsSimulator::serve(const Request &request) {
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    Reply reply;
    if (parts.size() == 3 && parts[1] == u"as" && parts[2] == u"token") {
        reply = parts[0] == PingOneSimulatedPlatform::environmentId() ? m_platform.token(request) : notFound();
        reply.route = QStringLiteral("/{env}/as/token");
    } else if (parts.size() == 4 && request.path.startsWith(u"/v1/distributedid/requests/")) {
        reply = picture(request, parts[3]);
        reply.route = QStringLiteral("/v1/distributedid/requests/{id}");
    } else if (parts.size() == 6 && parts[2] == u"verifications" && parts[5] == u"requestSD") {
        reply = walletRequest(request, parts[4]);
        reply.route = QStringLiteral("/v1/distributedid/verifications/presentationSessions/{id}/requestSD");
    } else if (parts.size() >= 4 && request.path.startsWith(u"/v1/environments/") && parts[3] == u"users") {
        reply = users(request, parts);
        reply.route = QStringLiteral("/v1/environments/{env}/users") +
                      (parts.size() > 4 ? QStringLiteral("/{id}/digitalWallets") : QString());
    } else if (parts.size() >= 4 && request.path.startsWith(u"/v1/environments/")) {
        reply = api(request, parts);
    } else {
        reply = notFound();
    }
    return reply;
}

Reply PingOneCredentialsSimulator::tooMany(int poll) const {
    return pingonereply::tooMany(poll);
}

Reply PingOneCredentialsSimulator::failing(int poll) const {
    return pingonereply::failing(poll);
}

/// Everything below /v1/environments/{env}.
Reply PingOneCredentialsSimulator::api(const Request &request, const QStringList &parts) {
    const QString resource = parts[3];
    const QString below = parts.value(5);
    const bool isSessions = resource == u"presentationSessions";
    const bool isKnown = isSessions ? parts.size() <= 6 : resource == u"credentialTypes" && parts.size() == 4;
    std::optional<Part> part;
    if (parts.size() == 5) {
        part = Part::Status;
    } else if (below == u"credentialData") {
        part = Part::CredentialData;
    } else if (below == u"sessionData") {
        part = Part::SessionData;
    }

    const auto reply = [&]() -> Reply {
        if (const auto refusal = m_platform.refused(request, parts[2])) {
            return *refusal;
        }
        if (!isKnown || (parts.size() == 6 && !part)) {
            return notFound();
        }
        if (isSessions && parts.size() == 4) {
            return request.method == "POST" ? create(request) : wrongMethod("POST");
        }
        if (request.method != "GET") {
            return wrongMethod("GET");
        }
        return isSessions ? read(request, parts[4], *part) : credentialTypes(request);
    };
    Reply result = reply();
    if (isKnown && (parts.size() < 6 || part)) {
        result.route = QStringLiteral("/v1/environments/{env}/") + resource +
                       (parts.size() > 4 ? QStringLiteral("/{id}") : QString()) +
                       (parts.size() > 5 ? u'/' + below : QString());
    }
    return result;
}

/// Create Credential Verification Session (NATIVE, NATIVE - Push Notification, OPENID4VP).
Reply PingOneCredentialsSimulator::create(const Request &request) {
    if (!hasContentType(request, "application/json")) {
        return wrongContentType();
    }
    auto asked = readSessionRequest(request.body);
    if (const auto *refusal = std::get_if<QByteArray>(&asked)) {
        return jsonReply(400, *refusal);
    }
    const auto now = Session::Steady::now();
    m_sessions.removeIf([now](const Session &old) { return old.isStale(now, kept); });
    Session &session = m_sessions.add(std::get<Session::Asked>(std::move(asked)), plot(), m_sessionCount++);
    return jsonReply(202, told(bodies::session({request.mount, PingOneSimulatedPlatform::environmentId()}, session)));
}

/// The body of a session in the variant's words.
QByteArray PingOneCredentialsSimulator::told(QByteArray body) const {
    if (plot().has(otherSpelling)) {
        body.replace("\"appOpenUrl\"", "\"appOpenURL\"");
    }
    if (!plot().has(fewMembers)) {
        return body;
    }
    QJsonObject session = QJsonDocument::fromJson(body).object();
    for (const QString &optional : {QStringLiteral("createdAt"), QStringLiteral("expiresAt"),
                                    QStringLiteral("environment"), QStringLiteral("applicationInstance")}) {
        session.remove(optional);
    }
    return QJsonDocument(session).toJson();
}

Reply PingOneCredentialsSimulator::read(const Request &request, const QString &id, Part part) {
    Session *session = m_sessions.byId(id);
    if (session == nullptr) {
        return notFound();
    }
    if (plot().has(forgottenSessions) && session->isOver(Session::Steady::now())) {
        return notFound();
    }
    const PingOneAddresses at{request.mount, PingOneSimulatedPlatform::environmentId()};
    return part == Part::Status ? statusReply(*session, jsonReply(200, told(bodies::session(at, *session))))
                                : dataOf(at, *session, part);
}

Reply PingOneCredentialsSimulator::dataOf(const PingOneAddresses &at, Session &session, Part part) const {
    if (plot().scenario == Scenario::Garbage) {
        return html(200, QStringLiteral("garbage.html"));
    }
    if (plot().scenario == Scenario::ServerError) {
        return failing(0);
    }
    if (part == Part::SessionData) {
        return jsonReply(200, bodies::sessionData(at, session));
    }
    // Only the nested shape has a word about the single credential.
    const bool revoked = session.scenario() == Scenario::Revoked;
    const bool nested = revoked || m_options.shape == PingOneDataShape::Nested ||
                        (m_options.shape == PingOneDataShape::Alternate && session.number() % 2 == 1);
    return jsonReply(
        200, nested ? bodies::nestedData(at, session, revoked ? QStringLiteral("REVOKED") : QStringLiteral("VALID"))
                    : bodies::listedData(at, session));
}

Reply PingOneCredentialsSimulator::credentialTypes(const Request &request) const {
    return jsonReply(200, bodies::credentialTypes({request.mount, PingOneSimulatedPlatform::environmentId()}));
}

/// Read All Users with a filter, and Read All Digital Wallets of one.
Reply PingOneCredentialsSimulator::users(const Request &request, const QStringList &parts) const {
    if (const auto refusal = m_platform.refused(request, parts[2])) {
        return *refusal;
    }
    const bool isWallets = parts.size() == 6 && parts[5] == u"digitalWallets";
    if (parts.size() != 4 && !isWallets) {
        return notFound();
    }
    if (request.method != "GET") {
        return wrongMethod("GET");
    }
    if (isWallets) {
        const PingOneAddresses at{request.mount, PingOneSimulatedPlatform::environmentId()};
        return m_directory.byId(parts[4]) ? jsonReply(200, bodies::digitalWallets(at, parts[4])) : notFound();
    }
    const auto found = m_directory.search(request.query.value(QStringLiteral("filter")));
    return found ? jsonReply(200, usersBody(PingOneSimulatedPlatform::environmentAddress(request.mount), *found))
                 : error(400, QStringLiteral("error-request.json"),
                         {{QStringLiteral("target"), QStringLiteral("filter")},
                          {QStringLiteral("message"), QStringLiteral("The filter is not valid.")}});
}

/// The address behind `_links.qr`: a picture of the QR code, without authentication.
Reply PingOneCredentialsSimulator::picture(const Request &request, const QString &requestId) {
    if (request.method != "GET") {
        return wrongMethod("GET");
    }
    if (sessionByLink(requestId) == nullptr) {
        return notFound();
    }
    Reply reply;
    reply.contentType = "image/png";
    reply.body =
        qrPicture(PingOneAddresses{request.mount, PingOneSimulatedPlatform::environmentId()}.appOpen(requestId));
    return reply;
}

/// The address behind an openid-vc: link. A real wallet finds a signed request there; a browser, the pretended wallet.
Reply PingOneCredentialsSimulator::walletRequest(const Request &request, const QString &id) {
    const Session *session = m_sessions.byId(id);
    if (session == nullptr) {
        return notFound();
    }
    QUrl wallet = request.mount;
    wallet.setPath(QStringLiteral("/wallet/") + session->requestId());
    Reply reply;
    reply.status = 302;
    reply.headers.emplaceBack("Location", wallet.toEncoded());
    return reply;
}

/// Takes the text of the QR code, the request's address or its id.
SimulatedSession *PingOneCredentialsSimulator::sessionByLink(const QString &linkOrId) {
    const QUrl link(linkOrId);
    const QString request = QUrlQuery(link).queryItemValue(QStringLiteral("request_uri"), QUrl::FullyDecoded);
    if (!request.isEmpty()) {
        return m_sessions.byId(request.section(u'/', -2, -2));
    }
    const QString wrapped = QUrlQuery(link).queryItemValue(QStringLiteral("u"), QUrl::FullyDecoded);
    const QString id = (wrapped.isEmpty() ? linkOrId : wrapped).section(u'/', -1);
    return m_sessions.find([&](const Session &session) { return session.requestId() == id; });
}

QList<std::pair<QString, QString>> PingOneCredentialsSimulator::credentials() const {
    return m_platform.credentials() +
           QList<std::pair<QString, QString>>{{QStringLiteral("wallet_application"), Session::walletApplication()},
                                              {QStringLiteral("application_instance"), Session::walletInstallation()}};
}

QList<Variant> PingOneCredentialsSimulator::variants() const {
    return {Session::distinctVisitors(),
            PingOneSimulatedPlatform::postAuth(),
            {listedData, QStringLiteral("credentialData as the documented list, without issuers")},
            {alternatingData, QStringLiteral("credentialData in both shapes, session by session")},
            {otherSpelling, QStringLiteral("the link is called appOpenURL")},
            {fewMembers, QStringLiteral("sessions lack every optional member, the expiry among them")},
            {forgottenSessions, QStringLiteral("sessions whose time is over are not found")}};
}

QStringList PingOneCredentialsSimulator::examples(const QUrl &mount) const {
    const QString base = mount.toString();
    const QString sessions = QStringLiteral("%1/v1/environments/%2/presentationSessions")
                                 .arg(base, PingOneSimulatedPlatform::environmentId());
    const QString curl = curlFor(mount);
    const QString bearer = QStringLiteral("-H \"Authorization: Bearer $TOKEN\"");
    return {
        m_platform.tokenExample(mount),
        QStringLiteral("SESSION=$(%1 %2 -H 'Content-Type: application/json' -d '{\"protocol\": \"NATIVE\", "
                       "\"message\": \"Front desk\", \"requestedCredentials\": [{\"type\": \"Driver License\", "
                       "\"keys\": [\"First Name\", \"Last Name\"]}]}' '%3'); echo \"$SESSION\"")
            .arg(curl, bearer, sessions),
        QStringLiteral("ID=$(echo \"$SESSION\" | sed -n 's/^    \"id\": \"\\([^\"]*\\)\".*/\\1/p')"),
        QStringLiteral(
            "REQUEST=$(echo \"$SESSION\" | sed -n 's/.*\\/distributedid\\/requests\\/\\([^\"%]*\\)\".*/\\1/p' "
            "| head -n 1)"),
        QStringLiteral("%1 %2 \"%3/$ID\"").arg(curl, bearer, sessions),
        walletLine(mount, QStringLiteral("REQUEST"), QStringLiteral("share")),
        QStringLiteral("%1 %2 \"%3/$ID\"").arg(curl, bearer, sessions),
        QStringLiteral("%1 %2 \"%3/$ID/credentialData\"").arg(curl, bearer, sessions),
    };
}

} // namespace kiosk::sim
