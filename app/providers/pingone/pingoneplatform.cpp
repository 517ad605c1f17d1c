#include "app/providers/pingone/pingoneplatform.h"

#include "app/base/jsonreader.h"

#include <QJsonArray>
#include <QUuid>
#include <algorithm>
#include <array>

namespace kiosk::pingone {

namespace {

constexpr std::chrono::seconds LongestWait{3600};

struct Region {
    const char *code;
    const char *domain;
};

/// PingOne API, "Working with PingOne APIs": the regions' top-level domains.
constexpr std::array Regions{Region{"NA", "com"},    Region{"CA", "ca"}, Region{"EU", "eu"},
                             Region{"AU", "com.au"}, Region{"SG", "sg"}, Region{"AP", "asia"}};

/// Some answers say how long to wait only in the body, in seconds.
std::optional<std::chrono::milliseconds> waitOf(const QJsonArray &details) {
    for (const QJsonValue &detail : details) {
        const qint64 seconds = detail[u"innerError"][u"retryAfter"].toInteger(0);
        if (seconds > 0 && seconds <= LongestWait.count())
            return std::chrono::seconds(seconds);
    }
    return {};
}

bool lacksLicence(const QJsonArray &details) {
    return std::any_of(details.begin(), details.end(), [](const QJsonValueConstRef &detail) {
        return detail.toObject().value(u"code") == QLatin1String("LICENSE_EXCEEDED");
    });
}

} // namespace

std::optional<std::pair<QUrl, QUrl>> addressesOf(const QString &region, const QJsonObject &options) {
    for (const Region &known : Regions) {
        if (region.compare(QLatin1String(known.code), Qt::CaseInsensitive) != 0)
            continue;
        const QString domain = QString::fromLatin1(known.domain);
        const QString environment = options.value(QStringLiteral("environment_id")).toString();
        return std::pair(QUrl(QStringLiteral("https://api.pingone.%1/v1").arg(domain)),
                         QUrl(QStringLiteral("https://auth.pingone.%1/%2/as/token").arg(domain, environment)));
    }
    return {};
}

bool isUuid(const QJsonValue &value) {
    return value.isString() && !QUuid::fromString(value.toString()).isNull();
}

OptionField environmentOption() {
    return {QStringLiteral("environment_id"), true, QStringLiteral("the PingOne environment's id (UUID)"), isUuid};
}

QString environmentPath(const ServiceSettings &settings) {
    return QStringLiteral("/environments/") +
           encoded(settings.options.value(QStringLiteral("environment_id")).toString());
}

Exchange<AccessToken> tokenExchange(const ServiceSettings &settings) {
    Exchange<AccessToken> exchange;
    exchange.stage = Stage::Token;
    HttpRequest &request = exchange.request;
    request.method = HttpMethod::Post;
    request.url = settings.tokenUrl;
    request.pathTemplate = QStringLiteral("/{environment}/as/token");
    request.authorised = false;
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = "grant_type=client_credentials";
    const QByteArray id = settings.clientId.toUtf8();
    if (settings.authMethod == QLatin1String("post"))
        request.body +=
            "&client_id=" + id.toPercentEncoding() + "&client_secret=" + settings.secret.reveal().toPercentEncoding();
    else
        request.headers.append(
            HttpHeader{"Authorization", "Basic " + (id + ':' + settings.secret.reveal()).toBase64()});
    exchange.read = [](const HttpResponse &response) -> Step<AccessToken> {
        return readToken(response);
    };
    return exchange;
}

Failure readRefusal(const HttpResponse &response, Stage stage) {
    const JsonReader root = JsonReader::parse(response.body);
    const QString code = root.member(u"code").value().toString();
    const QString id = root.member(u"id").value().toString();
    QStringList details;
    QString target;
    const QJsonArray list = root.member(u"details").value().toArray();
    for (const QJsonValue &detail : list) {
        details.append(detail[u"code"].toString());
        if (target.isEmpty())
            target = detail[u"target"].toString();
    }
    Failure failure = refusal(response, stage, QStringLiteral("%1 %2").arg(code, details.join(u',')).trimmed(), id);
    failure.field = target;
    if (failure.kind == FailureKind::RateLimited && !failure.retryAfter)
        failure.retryAfter = waitOf(list);
    // Whoever lacks a role, and whoever names another environment, is told the same.
    if (failure.kind == FailureKind::NotAllowed)
        failure.field = lacksLicence(list) ? QString() : QStringLiteral("Identity Data Admin");
    return failure;
}

Outcome<AccessToken> readToken(const HttpResponse &response) {
    const JsonReader root = JsonReader::parse(response.body);
    if (!response.succeeded()) {
        const QString error = root.member(u"error").value().toString();
        Failure failure = refusal(response, Stage::Token, error);
        if (error == QLatin1String("invalid_client") || error == QLatin1String("unauthorized_client"))
            failure.kind = FailureKind::CredentialsRejected;
        return failure;
    }
    AccessToken token;
    token.token = Secret(root.text(u"access_token").toLatin1());
    token.lifetime = std::chrono::seconds(std::max<qint64>(root.optionalInteger(u"expires_in").value_or(3600), 0));
    if (root.failed())
        return root.failure(Stage::Token);
    return token;
}

} // namespace kiosk::pingone
