#include "app/providers/universaloid4vp/universaloid4vpprovider.h"

#include "app/providers/foreignlink.h"
#include "app/providers/universaloid4vp/universaloid4vpmessages.h"
#include "app/providers/universaloid4vp/universaloid4vpsimulator.h"

#include <QJsonObject>

namespace kiosk::oid4vp {

namespace {

constexpr QLatin1String Requests("/backend/auth/requests");

QString queryOf(const CredentialType &type) {
    return type.options.value(QStringLiteral("query_id")).toString();
}

bool isQuery(const QJsonValue &value) {
    return value.isString() && !value.toString().isEmpty() && value.toString().size() <= 200;
}

bool isUriBase(const QJsonValue &value) {
    const QString text = value.toString();
    return text.contains(QLatin1String(":")) && QUrl(text, QUrl::StrictMode).isValid();
}

bool isHttps(const QJsonValue &value) {
    const QUrl url(value.toString(), QUrl::StrictMode);
    return isWebLink(url) && url.scheme() == QLatin1String("https");
}

bool isResponseMode(const QJsonValue &value) {
    return value == QLatin1String("direct_post") || value == QLatin1String("direct_post.jwt");
}

HttpRequest deleteRequest(const QUrl &url, const QString &pathTemplate) {
    HttpRequest request = getRequest(url, pathTemplate);
    request.method = HttpMethod::Delete;
    return request;
}

} // namespace

UniversalProvider::UniversalProvider(ServiceSettings settings) : m_settings(std::move(settings)) {}

std::optional<Exchange<AccessToken>> UniversalProvider::token() const {
    if (m_settings.clientId.isEmpty())
        return {};
    Exchange<AccessToken> exchange;
    exchange.stage = Stage::Token;
    HttpRequest &request = exchange.request;
    request.method = HttpMethod::Post;
    request.url = m_settings.tokenUrl;
    request.pathTemplate = QStringLiteral("/token");
    request.authorised = false;
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = "grant_type=client_credentials";
    // RFC 6749, 2.3.1: both are form-encoded before they are joined.
    const QByteArray id = m_settings.clientId.toUtf8().toPercentEncoding();
    const QByteArray secret = m_settings.secret.reveal().toPercentEncoding();
    if (m_settings.authMethod == QLatin1String("post"))
        request.body += "&client_id=" + id + "&client_secret=" + secret;
    else
        request.headers.append(HttpHeader{"Authorization", "Basic " + (id + ':' + secret).toBase64()});
    exchange.read = [](const HttpResponse &response) -> Step<AccessToken> {
        return readToken(response);
    };
    return exchange;
}

HttpRequest UniversalProvider::authorised(HttpRequest request) const {
    if (m_settings.clientId.isEmpty()) {
        request.authorised = false;
        request.headers.append(HttpHeader{"Authorization", "Bearer " + m_settings.apiKey.reveal()});
    }
    return request;
}

std::optional<Failure> UniversalProvider::problemWith(const ServiceSettings &settings) {
    if (settings.clientId.isEmpty() || !settings.tokenUrl.isEmpty())
        return {};
    return makeFailure(FailureKind::BadConfiguration, Stage::Settings,
                       QStringLiteral("the service's client_id needs token_url beside it"), QStringLiteral("service"));
}

Outcome<Exchange<Invitation>> UniversalProvider::start(const CredentialType &type, const Inputs &,
                                                       const DeskIdentity &) const {
    if (const auto failure = problemWith(m_settings))
        return *failure;
    Exchange<Invitation> exchange;
    exchange.stage = Stage::Start;
    exchange.request = authorised(
        postJson(joinUrl(m_settings.baseUrl, Requests), Requests, createBody(queryOf(type), m_settings.options)));
    exchange.read = [](const HttpResponse &response) -> Step<Invitation> {
        return readInvitation(response);
    };
    exchange.repeat = Repeat::Never;
    return exchange;
}

/// Specification and implementation disagree about the path, so the address of the answer is taken; but never another
/// server's: the token would go there too.
QUrl UniversalProvider::statusAddress(const Invitation &invitation) const {
    const QUrl stated = invitation.context.value(QStringLiteral("statusAddress")).toUrl();
    if (stated.isValid() && isSameServer(stated, m_settings.baseUrl))
        return stated;
    return joinUrl(m_settings.baseUrl, Requests + QStringLiteral("/") + encoded(invitation.sessionId));
}

Exchange<Progress> UniversalProvider::follow(const CredentialType &type, const Invitation &invitation) const {
    Exchange<Progress> exchange;
    exchange.stage = Stage::Follow;
    exchange.request = authorised(getRequest(statusAddress(invitation), Requests + QStringLiteral("/{correlation}")));
    exchange.read = [type, id = invitation.sessionId](const HttpResponse &response) -> Step<Progress> {
        return readStatus(type, id, response);
    };
    exchange.repeat = Repeat::CallerAsks;
    return exchange;
}

/// The status carries the result; this asks for it once more, should a session want to read it again.
Exchange<Presentation> UniversalProvider::result(const CredentialType &type, const Invitation &invitation) const {
    const Exchange<Progress> again = follow(type, invitation);
    Exchange<Presentation> exchange;
    exchange.stage = Stage::Result;
    exchange.request = again.request;
    exchange.read = [read = again.read](const HttpResponse &response) -> Step<Presentation> {
        const Step<Progress> step = read(response);
        const Outcome<Progress> &progress = step.outcome();
        if (!progress)
            return progress.failure();
        if (!progress->presentation)
            return makeFailure(FailureKind::BadAnswer, Stage::Result, QStringLiteral("status: expected the end"),
                               QStringLiteral("status"));
        return *progress->presentation;
    };
    return exchange;
}

std::optional<Exchange<Done>> UniversalProvider::cancel(const Invitation &invitation) const {
    Exchange<Done> exchange;
    exchange.stage = Stage::Cancel;
    exchange.request = authorised(
        deleteRequest(joinUrl(m_settings.baseUrl, Requests + QStringLiteral("/") + encoded(invitation.sessionId)),
                      Requests + QStringLiteral("/{correlation}")));
    exchange.read = [](const HttpResponse &response) -> Step<Done> {
        // One that is gone already needs no deleting.
        if (response.succeeded() || response.status == 404)
            return Done{};
        return readRefusal(response, Stage::Cancel);
    };
    return exchange;
}

/// GET /backend/definitions is the implementation's own addition; other servers answer 404.
Outcome<Exchange<ServiceListing>> UniversalProvider::list(const ListingRequest &request) const {
    if (request.what != ListingRequest::What::Types)
        return Provider::list(request);
    const QString path = QStringLiteral("/backend/definitions");
    Exchange<ServiceListing> exchange;
    exchange.stage = Stage::Result;
    exchange.request = authorised(getRequest(joinUrl(m_settings.baseUrl, path), path));
    exchange.read = [](const HttpResponse &response) -> Step<ServiceListing> {
        return readDefinitions(response);
    };
    return exchange;
}

std::chrono::seconds UniversalProvider::ownLimit() const {
    return std::chrono::seconds(300);
}

ProviderDescriptor descriptor() {
    ProviderDescriptor descriptor;
    descriptor.id = QStringLiteral("universal-oid4vp");
    descriptor.name = QStringLiteral("Universal OID4VP");
    descriptor.access = ServiceAccess::TokenOrKey;
    descriptor.serviceOptions = {
        {QStringLiteral("request_uri_base"), false, QStringLiteral("the scheme of the link, e.g. openid4vp://"),
         isUriBase},
        {QStringLiteral("request_uri_method"), false, QStringLiteral("\"get\" or \"post\""),
         [](const QJsonValue &value) {
             return value == QLatin1String("get") || value == QLatin1String("post");
         }},
        {QStringLiteral("verifier_client_id"), false, QStringLiteral("the client_id that wallets are shown"), isQuery},
        {QStringLiteral("direct_post_response_redirect_uri"), false,
         QStringLiteral("an https address that the wallet goes to afterwards"), isHttps},
        {QStringLiteral("response_mode"), false, QStringLiteral("\"direct_post\" or \"direct_post.jwt\""),
         isResponseMode},
    };
    descriptor.typeOptions = {
        {QStringLiteral("query_id"), true, QStringLiteral("the id of a query that the server knows"), isQuery},
    };
    descriptor.typeProblem = [](const ServiceSettings &settings, const CredentialType &) {
        return UniversalProvider::problemWith(settings);
    };
    descriptor.handsOverEvidence = [](const ServiceSettings &) {
        return true;
    };
    descriptor.make = [](const ServiceSettings &settings) -> std::unique_ptr<Provider> {
        return std::make_unique<UniversalProvider>(settings);
    };
    descriptor.simulate = [](sim::Plot plot) -> std::unique_ptr<sim::SimulatedService> {
        return std::make_unique<sim::UniversalOid4vpSimulator>(plot);
    };
    return descriptor;
}

} // namespace kiosk::oid4vp
