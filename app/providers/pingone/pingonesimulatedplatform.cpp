#include "app/providers/pingone/pingonesimulatedplatform.h"

#include "app/base/qrmatrix.h"

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QLocale>
#include <QUuid>

namespace kiosk::sim {

using namespace pingonereply;

namespace {

// Invented, the same at every start, so that a configuration written against the simulator keeps working.
const QString theEnvironment = QStringLiteral("7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11");
const QString clientId = QStringLiteral("2f4c8a16-9e3d-4b07-8c51-d6a0e7b39f02");
const QString clientSecret = QStringLiteral("simulated~secret-7Qm4.VxR2p_kT9w");

constexpr QLatin1String postAuthName("post-auth");
constexpr int modulePixels = 8;

Reply oauthError(int status, const QString &code, const QString &description) {
    return jsonReply(status,
                     errorBody(QStringLiteral("token-error.json"),
                               {{QStringLiteral("error"), code}, {QStringLiteral("description"), description}}));
}

} // namespace

namespace pingonereply {

Reply html(int status, const QString &name) {
    return pageReply(status, QStringLiteral("pingone/") + name);
}

QByteArray errorBody(const QString &file, const Values &values) {
    Values all = values;
    all.insert(QStringLiteral("correlation"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    return fillJson(resourceText(QStringLiteral("pingone/") + file), all);
}

Reply error(int status, const QString &file, const Values &values) {
    return jsonReply(status, errorBody(file, values));
}

Reply notFound() {
    return error(404, QStringLiteral("error-not-found.json"));
}

Reply wrongMethod(const QByteArray &allowed) {
    Reply reply = error(405, QStringLiteral("error-method.json"));
    reply.headers.emplaceBack("Allow", allowed);
    return reply;
}

Reply tooMany(int poll) {
    // Seconds are documented; the service's own client reads a date as well.
    const bool asDate = poll % 4 == 0;
    Reply reply = jsonReply(
        429, errorBody(QStringLiteral("error-limit.json"), {{QStringLiteral("seconds"), QStringLiteral("1")}}));
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
    : m_authMethod(plot.has(postAuthName) ? QStringLiteral("post") : std::move(authMethod)), m_tokens(plot) {}

const QString &PingOneSimulatedPlatform::environmentId() {
    return theEnvironment;
}

QString PingOneSimulatedPlatform::environmentAddress(const QUrl &mount) {
    return mount.toString() + QStringLiteral("/v1/environments/") + theEnvironment;
}

Variant PingOneSimulatedPlatform::postAuth() {
    return {postAuthName, QStringLiteral("the token endpoint wants client_secret_post")};
}

Reply PingOneSimulatedPlatform::token(const Request &request) {
    if (request.method != "POST") {
        return wrongMethod("POST");
    }
    const QHash<QString, QString> form = formOf(request.body);
    if (!hasContentType(request, "application/x-www-form-urlencoded") || !form.contains(QStringLiteral("grant_type"))) {
        return oauthError(400, QStringLiteral("invalid_request"), QStringLiteral("grant_type: must not be empty"));
    }
    const bool hasHeader = !request.headers.value("authorization").isEmpty();
    const bool hasForm = form.contains(QStringLiteral("client_secret"));
    const bool granted = m_authMethod == u"post" ? !hasHeader && form.value(QStringLiteral("client_id")) == clientId &&
                                                       form.value(QStringLiteral("client_secret")) == clientSecret
                                                 : !hasForm && hasBasic(request, clientId, clientSecret);
    if (!granted) {
        return oauthError(401, QStringLiteral("invalid_client"),
                          QStringLiteral("Request denied: Unsupported authentication method"));
    }
    if (form.value(QStringLiteral("grant_type")) != u"client_credentials") {
        return oauthError(400, QStringLiteral("unsupported_grant_type"), QStringLiteral("Unsupported grant type"));
    }
    const GrantedTokens::Grant grant = m_tokens.grant();
    Reply reply = jsonReply(200, errorBody(QStringLiteral("token.json"),
                                           {{QStringLiteral("token"), grant.token},
                                            {QStringLiteral("lifetime"), QString::number(grant.lifetime.count())}}));
    reply.headers.emplaceBack("Cache-Control", "no-store");
    return reply;
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
    if (!m_tokens.admit(request)) {
        return error(401, QStringLiteral("error-token.json"));
    }
    if (environment != theEnvironment) {
        return error(403, QStringLiteral("error-forbidden.json"));
    }
    return {};
}

QString PingOneSimulatedPlatform::tokenExample(const QUrl &mount) const {
    const QString proof = m_authMethod == u"post"
                              ? QStringLiteral("-d client_id='%1' -d client_secret='%2'").arg(clientId, clientSecret)
                              : QStringLiteral("-u '%1:%2'").arg(clientId, clientSecret);
    // sed instead of a JSON tool: it is on every machine, and these bodies are laid out line by line.
    return QStringLiteral("TOKEN=$(%1 %2 -d grant_type=client_credentials '%3/%4/as/token' | sed -n "
                          "'s/.*\"access_token\": \"\\([^\"]*\\)\".*/\\1/p')")
        .arg(curlFor(mount), proof, mount.toString(), theEnvironment);
}

} // namespace kiosk::sim
