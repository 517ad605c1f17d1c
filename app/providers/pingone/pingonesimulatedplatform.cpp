#include "app/providers/pingone/pingonesimulatedplatform.h"

#include "app/base/qrmatrix.h"

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QLocale>
#include <QUrlQuery>
#include <QUuid>
#include <algorithm>

namespace kiosk::sim {

using namespace std::chrono_literals;
using namespace pingonereply;

namespace {

// Invented, the same at every start, so that a configuration written against the simulator keeps working.
const QString theEnvironment = QStringLiteral("7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11");
const QString clientId = QStringLiteral("2f4c8a16-9e3d-4b07-8c51-d6a0e7b39f02");
const QString clientSecret = QStringLiteral("simulated~secret-7Qm4.VxR2p_kT9w");

constexpr int modulePixels = 8;
constexpr auto shortTokenLife = 2s;
constexpr qsizetype mostTokens = 1000;

Reply oauthError(int status, const QString &code, const QString &description) {
    return json(status, errorBody(QStringLiteral("token-error.json"),
                                  {{QStringLiteral("error"), code}, {QStringLiteral("description"), description}}));
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

} // namespace

namespace pingonereply {

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

QByteArray errorBody(const QString &file, const Values &values) {
    Values all = values;
    all.insert(QStringLiteral("correlation"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    return fillJson(resourceText(QStringLiteral("pingone/") + file), all);
}

Reply error(int status, const QString &file, const Values &values) {
    return json(status, errorBody(file, values));
}

Reply notFound() {
    return error(404, QStringLiteral("error-not-found.json"));
}

Reply wrongMethod(const QByteArray &allowed) {
    Reply reply = error(405, QStringLiteral("error-method.json"));
    reply.headers.emplaceBack("Allow", allowed);
    return reply;
}

bool hasContentType(const Request &request, QByteArrayView wanted) {
    return request.headers.value("content-type").split(';').first().trimmed().toLower() == wanted;
}

Reply tooMany(int poll) {
    // Seconds are documented; the service's own client reads a date as well.
    const bool asDate = poll % 4 == 0;
    Reply reply =
        json(429, errorBody(QStringLiteral("error-limit.json"), {{QStringLiteral("seconds"), QStringLiteral("1")}}));
    reply.headers.emplaceBack("Retry-After", asDate ? QLocale::c()
                                                          .toString(QDateTime::currentDateTimeUtc().addSecs(1),
                                                                    QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                                                          .toLatin1()
                                                    : QByteArray("1"));
    return reply;
}

Reply wrongContentType() {
    return error(415, QStringLiteral("error-request.json"),
                 {{QStringLiteral("target"), QStringLiteral("Content-Type")},
                  {QStringLiteral("message"), QStringLiteral("The content type is not supported by this resource.")}});
}

Reply failing(int poll) {
    if (poll % 2 == 1) {
        return error(500, QStringLiteral("error-unexpected.json"));
    }
    Reply unavailable = html(503, QStringLiteral("unavailable.html"));
    unavailable.headers.emplaceBack("Retry-After", "1");
    return unavailable;
}

QByteArray qrPicture(const QString &text) {
    const std::optional<QrMatrix> code = encodeQr(text);
    if (!code) {
        return {};
    }
    const int side = code->size + 2 * qrQuietZone;
    QImage image(side, side, QImage::Format_Grayscale8);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const bool dark = code->isDark(x - qrQuietZone, y - qrQuietZone);
            image.scanLine(y)[x] = dark ? 0 : 255;
        }
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.scaled(side * modulePixels, side * modulePixels).save(&buffer, "PNG");
    return png;
}

} // namespace pingonereply

PingOneSimulatedPlatform::PingOneSimulatedPlatform(const Plot &plot, QString authMethod)
    : m_plot(plot), m_authMethod(std::move(authMethod)) {}

const QString &PingOneSimulatedPlatform::environmentId() {
    return theEnvironment;
}

Reply PingOneSimulatedPlatform::token(const Request &request) {
    if (request.method != "POST") {
        return wrongMethod("POST");
    }
    const QHash<QString, QString> form = formOf(request.body);
    if (!hasContentType(request, "application/x-www-form-urlencoded") || !form.contains(QStringLiteral("grant_type"))) {
        return oauthError(400, QStringLiteral("invalid_request"), QStringLiteral("grant_type: must not be empty"));
    }
    const QByteArray basic = request.headers.value("authorization");
    const bool hasForm = form.contains(QStringLiteral("client_secret"));
    const bool granted = m_authMethod == u"post"
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
    Reply reply = json(
        200, errorBody(QStringLiteral("token.json"), {{QStringLiteral("token"), QString::fromLatin1(text)},
                                                      {QStringLiteral("lifetime"), QString::number(stated.count())}}));
    reply.headers.emplaceBack("Cache-Control", "no-store");
    return reply;
}

bool PingOneSimulatedPlatform::hasValidToken(const Request &request) const {
    const QByteArray header = request.headers.value("authorization");
    const auto now = std::chrono::steady_clock::now();
    return header.startsWith("Bearer ") && std::any_of(m_tokens.begin(), m_tokens.end(), [&](const Token &token) {
               return token.text == header.mid(7) && now < token.dies;
           });
}

QList<std::pair<QString, QString>> PingOneSimulatedPlatform::credentials() const {
    return {{QStringLiteral("client_id"), clientId},
            {QStringLiteral("client_secret"), clientSecret},
            {QStringLiteral("auth_method"), m_authMethod},
            {QStringLiteral("environment_id"), theEnvironment},
            {QStringLiteral("base_url"), QStringLiteral("v1")},
            {QStringLiteral("token_url"), theEnvironment + QStringLiteral("/as/token")}};
}

std::optional<Reply> PingOneSimulatedPlatform::refused(const Request &request, const QString &environment) const {
    if (!hasValidToken(request)) {
        return error(401, QStringLiteral("error-token.json"));
    }
    if (environment != theEnvironment) {
        return error(403, QStringLiteral("error-forbidden.json"));
    }
    return {};
}

QString PingOneSimulatedPlatform::curl(const QUrl &mount) {
    return mount.scheme() == u"https" ? QStringLiteral("curl -s --cacert \"$CA\"") : QStringLiteral("curl -s");
}

QString PingOneSimulatedPlatform::tokenExample(const QUrl &mount) const {
    const QString proof = m_authMethod == u"post"
                              ? QStringLiteral("-d client_id='%1' -d client_secret='%2'").arg(clientId, clientSecret)
                              : QStringLiteral("-u '%1:%2'").arg(clientId, clientSecret);
    // sed instead of a JSON tool: it is on every machine, and these bodies are laid out line by line.
    return QStringLiteral("TOKEN=$(%1 %2 -d grant_type=client_credentials '%3/%4/as/token' | sed -n "
                          "'s/.*\"access_token\": \"\\([^\"]*\\)\".*/\\1/p')")
        .arg(curl(mount), proof, mount.toString(), theEnvironment);
}

} // namespace kiosk::sim
