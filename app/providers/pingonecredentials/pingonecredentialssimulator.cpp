#include "app/providers/pingonecredentials/pingonecredentialssimulator.h"

#include "app/providers/pingonecredentials/pingonesimulatedbodies.h"
#include "app/providers/pingonecredentials/pingonesimulatedrequest.h"
#include "app/simulator/filledtext.h"

#include <QDateTime>
#include <QLocale>
#include <QMutexLocker>
#include <QUrlQuery>
#include <QUuid>
#include <algorithm>

namespace kiosk::sim {

using namespace std::chrono_literals;
using Session = PingOneSimulatedSession;

namespace {

// Invented, the same at every start, so that a configuration written against the simulator keeps working.
const QString environmentId = QStringLiteral("7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11");
const QString clientId = QStringLiteral("2f4c8a16-9e3d-4b07-8c51-d6a0e7b39f02");
const QString clientSecret = QStringLiteral("simulated~secret-7Qm4.VxR2p_kT9w");

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

Reply html(int status, const QString &name) {
    Reply reply = json(status, resourceText(QStringLiteral("pingone/") + name).toUtf8());
    reply.contentType = "text/html;charset=UTF-8";
    return reply;
}

Reply error(int status, const QString &file) {
    return json(status, bodies::error(file));
}

Reply notFound() {
    return error(404, QStringLiteral("error-not-found.json"));
}

Reply wrongMethod(const QByteArray &allowed) {
    Reply reply = error(405, QStringLiteral("error-method.json"));
    reply.headers.emplaceBack("Allow", allowed);
    return reply;
}

Reply oauthError(int status, const QString &code, const QString &description) {
    return json(status, bodies::error(QStringLiteral("token-error.json"),
                                      {{QStringLiteral("error"), code}, {QStringLiteral("description"), description}}));
}

bool hasContentType(const Request &request, QByteArrayView wanted) {
    return request.headers.value("content-type").split(';').first().trimmed().toLower() == wanted;
}

QHash<QString, QString> formOf(const QByteArray &body) {
    QHash<QString, QString> form;
    const QUrlQuery query(QString::fromUtf8(QByteArray(body).replace('+', "%20")));
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &item : items) {
        form.insert(item.first, item.second);
    }
    return form;
}

Reply tooMany(int poll) {
    // Seconds are documented; the service's own client reads a date as well.
    const bool asDate = poll % 4 == 0;
    Reply reply = json(
        429, bodies::error(QStringLiteral("error-limit.json"), {{QStringLiteral("seconds"), QStringLiteral("1")}}));
    reply.headers.emplaceBack("Retry-After", asDate ? QLocale::c()
                                                          .toString(QDateTime::currentDateTimeUtc().addSecs(1),
                                                                    QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                                                          .toLatin1()
                                                    : QByteArray("1"));
    return reply;
}

} // namespace

PingOneCredentialsSimulator::PingOneCredentialsSimulator(const Plot &plot, PingOneSimulatorOptions options)
    : m_plot(plot), m_options(std::move(options)) {}

PingOneCredentialsSimulator::~PingOneCredentialsSimulator() = default;

QString PingOneCredentialsSimulator::mount() const {
    return QStringLiteral("pingone");
}

Reply PingOneCredentialsSimulator::handle(const Request &request) {
    const QMutexLocker lock(&m_mutex);
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    Reply reply;
    if (parts.size() == 3 && parts[1] == u"as" && parts[2] == u"token") {
        reply = parts[0] == environmentId ? token(request) : notFound();
        reply.route = QStringLiteral("/{env}/as/token");
    } else if (parts.size() == 4 && request.path.startsWith(u"/v1/distributedid/requests/")) {
        reply = picture(request, parts[3]);
        reply.route = QStringLiteral("/v1/distributedid/requests/{id}");
    } else if (parts.size() >= 4 && request.path.startsWith(u"/v1/environments/")) {
        reply = api(request, parts);
    } else {
        reply = notFound();
    }
    if (m_plot.scenario == Scenario::Slow) {
        reply.delay = slowness;
    }
    return reply;
}

/// Token (client_credentials). The application has one authentication method and accepts no other.
Reply PingOneCredentialsSimulator::token(const Request &request) {
    if (request.method != "POST") {
        return wrongMethod("POST");
    }
    const QHash<QString, QString> form = formOf(request.body);
    if (!hasContentType(request, "application/x-www-form-urlencoded") || !form.contains(QStringLiteral("grant_type"))) {
        return oauthError(400, QStringLiteral("invalid_request"), QStringLiteral("grant_type: must not be empty"));
    }
    const QByteArray basic = request.headers.value("authorization");
    const bool hasForm = form.contains(QStringLiteral("client_secret"));
    const bool granted = m_options.authMethod == u"post"
                             ? basic.isEmpty() && form.value(QStringLiteral("client_id")) == clientId &&
                                   form.value(QStringLiteral("client_secret")) == clientSecret
                             : !hasForm && basic.startsWith("Basic ") &&
                                   QByteArray::fromBase64(basic.mid(6)) == (clientId + u':' + clientSecret).toUtf8();
    if (!granted) {
        return oauthError(401, QStringLiteral("invalid_client"),
                          QStringLiteral("Request denied: Unsupported authentication method"));
    }
    if (form.value(QStringLiteral("grant_type")) != u"client_credentials") {
        return oauthError(400, QStringLiteral("unsupported_grant_type"), QStringLiteral("Unsupported grant type"));
    }

    const auto now = std::chrono::steady_clock::now();
    std::chrono::seconds life = m_plot.tokenLifetime;
    std::chrono::seconds stated = life;
    if (m_plot.scenario == Scenario::TokenExpires) {
        life = std::min<std::chrono::seconds>(life, shortTokenLife);
        // The first one is withdrawn long before the time it was given, so that a client is refused in the middle of a
        // session; the others say how short they live.
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
    Reply reply = json(200, bodies::error(QStringLiteral("token.json"),
                                          {{QStringLiteral("token"), QString::fromLatin1(text)},
                                           {QStringLiteral("lifetime"), QString::number(stated.count())}}));
    reply.headers.emplaceBack("Cache-Control", "no-store");
    return reply;
}

bool PingOneCredentialsSimulator::hasValidToken(const Request &request) const {
    const QByteArray header = request.headers.value("authorization");
    const auto now = std::chrono::steady_clock::now();
    return header.startsWith("Bearer ") && std::any_of(m_tokens.begin(), m_tokens.end(), [&](const Token &token) {
               return token.text == header.mid(7) && now < token.dies;
           });
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
        if (!hasValidToken(request)) {
            return error(401, QStringLiteral("error-token.json"));
        }
        if (parts[2] != environmentId) {
            return error(403, QStringLiteral("error-forbidden.json"));
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

/// Create Credential Verification Session (NATIVE).
Reply PingOneCredentialsSimulator::create(const Request &request) {
    if (!hasContentType(request, "application/json")) {
        return json(415, bodies::error(QStringLiteral("error-request.json"),
                                       {{QStringLiteral("target"), QStringLiteral("Content-Type")},
                                        {QStringLiteral("message"),
                                         QStringLiteral("The content type is not supported by this resource.")}}));
    }
    auto asked = readSessionRequest(request.body);
    if (const auto *refusal = std::get_if<QByteArray>(&asked)) {
        return json(400, *refusal);
    }
    const auto now = Session::Steady::now();
    std::erase_if(m_sessions, [now](const Session &old) { return old.isStale(now); });
    if (m_sessions.size() >= mostSessions) {
        m_sessions.pop_front();
    }
    Session &session = m_sessions.emplace_back(std::get<Session::Asked>(std::move(asked)), m_plot, m_sessionCount++);
    return json(202, bodies::session({request.mount, environmentId}, session));
}

/// What the plot puts in place of a good answer.
std::optional<Reply> PingOneCredentialsSimulator::trouble(Session &session, Part part, Reply &good) const {
    if (m_plot.scenario == Scenario::Garbage && part != Part::Status) {
        return html(200, QStringLiteral("garbage.html"));
    }
    const int poll = part == Part::Status ? session.countPoll() : 0;
    if (m_plot.scenario == Scenario::ServerError) {
        if (poll % 2 == 1) {
            return error(500, QStringLiteral("error-unexpected.json"));
        }
        Reply unavailable = html(503, QStringLiteral("unavailable.html"));
        unavailable.headers.emplaceBack("Retry-After", "1");
        return unavailable;
    }
    if (part != Part::Status) {
        return {};
    }
    if (m_plot.scenario == Scenario::RateLimited && poll % 2 == 0) {
        return tooMany(poll);
    }
    if (m_plot.scenario == Scenario::DropsConnection && poll % 2 == 1) {
        good.trick = poll % 4 == 1 ? Reply::Trick::DropBeforeAnswer : Reply::Trick::DropWithinBody;
    }
    return {};
}

Reply PingOneCredentialsSimulator::read(const Request &request, const QString &id, Part part) {
    Session *session = sessionById(id);
    if (session == nullptr) {
        return notFound();
    }
    const PingOneAddresses at{request.mount, environmentId};
    Reply good;
    switch (part) {
    case Part::Status:
        good.body = bodies::session(at, *session);
        break;
    case Part::SessionData:
        good.body = bodies::sessionData(at, *session);
        break;
    case Part::CredentialData: {
        // Only the nested shape has a word about the single credential.
        const bool revoked = m_plot.scenario == Scenario::Revoked;
        const bool nested = revoked || m_options.shape == PingOneDataShape::Nested ||
                            (m_options.shape == PingOneDataShape::Alternate && session->number() % 2 == 1);
        good.body =
            nested ? bodies::nestedData(at, *session, revoked ? QStringLiteral("REVOKED") : QStringLiteral("VALID"))
                   : bodies::listedData(at, *session);
        break;
    }
    }
    return trouble(*session, part, good).value_or(good);
}

Reply PingOneCredentialsSimulator::credentialTypes(const Request &request) const {
    return json(200, bodies::credentialTypes({request.mount, environmentId}));
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
    reply.body = bodies::qrPicture(PingOneAddresses{request.mount, environmentId}.appOpen(requestId));
    return reply;
}

Session *PingOneCredentialsSimulator::sessionById(const QString &id) {
    const auto found =
        std::find_if(m_sessions.begin(), m_sessions.end(), [&](const Session &session) { return session.id() == id; });
    return found == m_sessions.end() ? nullptr : &*found;
}

/// Takes the text of the QR code, the request's address or its id.
Session *PingOneCredentialsSimulator::sessionByLink(const QString &linkOrId) {
    const QUrl link(linkOrId);
    const QString wrapped = QUrlQuery(link).queryItemValue(QStringLiteral("u"), QUrl::FullyDecoded);
    const QString id = (wrapped.isEmpty() ? linkOrId : wrapped).section(u'/', -1);
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&](const Session &session) { return session.requestId() == id; });
    return found == m_sessions.end() ? nullptr : &*found;
}

std::optional<WalletRequest> PingOneCredentialsSimulator::look(const QString &linkOrId, bool fetch) {
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

bool PingOneCredentialsSimulator::answer(const QString &linkOrId, bool share) {
    const QMutexLocker lock(&m_mutex);
    Session *session = sessionByLink(linkOrId);
    return session != nullptr && session->answer(share, Session::Steady::now());
}

bool PingOneCredentialsSimulator::share(const QString &linkOrId) {
    return answer(linkOrId, true);
}

bool PingOneCredentialsSimulator::decline(const QString &linkOrId) {
    return answer(linkOrId, false);
}

QList<std::pair<QString, QString>> PingOneCredentialsSimulator::credentials() const {
    return {{QStringLiteral("client_id"), clientId},
            {QStringLiteral("client_secret"), clientSecret},
            {QStringLiteral("auth_method"), m_options.authMethod},
            {QStringLiteral("environment_id"), environmentId},
            {QStringLiteral("base_url"), QStringLiteral("v1")},
            {QStringLiteral("token_url"), environmentId + QStringLiteral("/as/token")}};
}

QStringList PingOneCredentialsSimulator::examples(const QUrl &mount) const {
    const QString base = mount.toString();
    const QString sessions = QStringLiteral("%1/v1/environments/%2/presentationSessions").arg(base, environmentId);
    const QString root = mount.toString(QUrl::RemovePath | QUrl::StripTrailingSlash);
    const QString curl =
        mount.scheme() == u"https" ? QStringLiteral("curl -s --cacert \"$CA\"") : QStringLiteral("curl -s");
    const QString proof = m_options.authMethod == u"post"
                              ? QStringLiteral("-d client_id='%1' -d client_secret='%2'").arg(clientId, clientSecret)
                              : QStringLiteral("-u '%1:%2'").arg(clientId, clientSecret);
    const QString bearer = QStringLiteral("-H \"Authorization: Bearer $TOKEN\"");
    // sed instead of a JSON tool: it is on every machine, and these bodies are laid out line by line.
    return {
        QStringLiteral("TOKEN=$(%1 %2 -d grant_type=client_credentials '%3/%4/as/token' | sed -n "
                       "'s/.*\"access_token\": \"\\([^\"]*\\)\".*/\\1/p')")
            .arg(curl, proof, base, environmentId),
        QStringLiteral("SESSION=$(%1 %2 -H 'Content-Type: application/json' -d '{\"protocol\": \"NATIVE\", "
                       "\"message\": \"Front desk\", \"requestedCredentials\": [{\"type\": \"Driver License\", "
                       "\"keys\": [\"First Name\", \"Last Name\"]}]}' '%3'); echo \"$SESSION\"")
            .arg(curl, bearer, sessions),
        QStringLiteral("ID=$(echo \"$SESSION\" | sed -n 's/^    \"id\": \"\\([^\"]*\\)\".*/\\1/p')"),
        QStringLiteral(
            "REQUEST=$(echo \"$SESSION\" | sed -n 's/.*\\/distributedid\\/requests\\/\\([^\"%]*\\)\".*/\\1/p' "
            "| head -n 1)"),
        QStringLiteral("%1 %2 \"%3/$ID\"").arg(curl, bearer, sessions),
        QStringLiteral("%1 -o /dev/null -X POST \"%2/wallet/$REQUEST/share\"").arg(curl, root),
        QStringLiteral("%1 %2 \"%3/$ID/credentialData\"").arg(curl, bearer, sessions),
    };
}

} // namespace kiosk::sim
