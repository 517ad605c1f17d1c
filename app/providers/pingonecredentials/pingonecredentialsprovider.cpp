#include "app/providers/pingonecredentials/pingonecredentialsprovider.h"

#include "app/providers/pingonecredentials/pingonecredentialsmessages.h"
#include "app/providers/pingonecredentials/pingonecredentialssimulator.h"

namespace kiosk::pingone {

namespace {

constexpr QLatin1String Sessions("/environments/{environment}/presentationSessions");

/// The service answers a documented sample with 30 seconds; its own default is 300.
bool isTimeout(const QJsonValue &value) {
    return value.isDouble() && value.toInteger(0) >= 10 && value.toInteger(0) <= 3600;
}

/// The picture behind qr.href, where the answer has no link to encode.
Step<Invitation> withPicture(const Outcome<Invitation> &read) {
    if (!read || !read->context.contains(QStringLiteral("qrAddress")))
        return read;
    const QUrl address(read->context.value(QStringLiteral("qrAddress")).toString(), QUrl::StrictMode);
    if (!address.isValid() ||
        (address.scheme() != QLatin1String("https") && address.scheme() != QLatin1String("http"))) {
        return makeFailure(FailureKind::BadAnswer, Stage::Start, QStringLiteral("_links.qr.href: expected an address"),
                           QStringLiteral("_links.qr.href"));
    }
    Exchange<Invitation> exchange;
    exchange.stage = Stage::Start;
    exchange.request = getRequest(address, QStringLiteral("/distributedid/requests/{request}"));
    exchange.request.headers = {{"Accept", "image/png"}};
    exchange.request.authorised = false;
    exchange.read = [invitation = *read](const HttpResponse &response) -> Step<Invitation> {
        if (!response.succeeded())
            return readRefusal(response, Stage::Start);
        Invitation complete = invitation;
        complete.qrPicture = response.body;
        return complete;
    };
    return exchange;
}

} // namespace

CredentialsProvider::CredentialsProvider(ServiceSettings settings) : m_settings(std::move(settings)) {}

std::optional<Exchange<AccessToken>> CredentialsProvider::token() const {
    return tokenExchange(m_settings);
}

Outcome<Exchange<Invitation>> CredentialsProvider::start(const CredentialType &type, const Inputs &,
                                                         const DeskIdentity &desk) const {
    Exchange<Invitation> exchange;
    exchange.stage = Stage::Start;
    exchange.request = postJson(sessionUrl(), Sessions, createSessionBody(type, desk));
    exchange.read = [](const HttpResponse &response) -> Step<Invitation> {
        return withPicture(readInvitation(response));
    };
    // A second POST would make a second session: the service has no idempotency key.
    exchange.repeat = Repeat::Never;
    return exchange;
}

Exchange<Progress> CredentialsProvider::follow(const CredentialType &, const Invitation &invitation) const {
    Exchange<Progress> exchange;
    exchange.stage = Stage::Follow;
    exchange.request = getRequest(sessionUrl(invitation.sessionId), Sessions + QStringLiteral("/{session}"));
    exchange.read = [](const HttpResponse &response) -> Step<Progress> {
        return readProgress(response);
    };
    exchange.repeat = Repeat::CallerAsks;
    return exchange;
}

Exchange<Presentation> CredentialsProvider::result(const CredentialType &, const Invitation &invitation) const {
    Exchange<Presentation> exchange;
    exchange.stage = Stage::Result;
    exchange.request = getRequest(sessionUrl(invitation.sessionId, QStringLiteral("/credentialData")),
                                  Sessions + QStringLiteral("/{session}/credentialData"));
    // Wallets of some versions leave the credential data empty and fill the session data: ask there before saying
    // "nothing".
    const HttpRequest sessionData = getRequest(sessionUrl(invitation.sessionId, QStringLiteral("/sessionData")),
                                               Sessions + QStringLiteral("/{session}/sessionData"));
    exchange.read = [sessionData](const HttpResponse &response) -> Step<Presentation> {
        const Outcome<Presentation> read = readPresentation(response);
        const bool isEmpty = read && read->verdict == ServiceVerdict::Valid && read->credentials.isEmpty();
        if (!isEmpty)
            return read;
        Exchange<Presentation> next;
        next.stage = Stage::Result;
        next.request = sessionData;
        next.read = [](const HttpResponse &answer) -> Step<Presentation> {
            return readPresentation(answer);
        };
        return next;
    };
    return exchange;
}

std::optional<Exchange<Done>> CredentialsProvider::cancel(const Invitation &) const {
    return {};
}

std::chrono::seconds CredentialsProvider::ownLimit() const {
    return std::chrono::seconds(300);
}

QUrl CredentialsProvider::sessionUrl(const QString &sessionId, const QString &part) const {
    QString path = environmentPath(m_settings) + QStringLiteral("/presentationSessions");
    if (!sessionId.isEmpty())
        path += u'/' + encoded(sessionId) + part;
    return joinUrl(m_settings.baseUrl, path);
}

ProviderDescriptor credentialsDescriptor() {
    ProviderDescriptor descriptor;
    descriptor.id = QStringLiteral("pingone-credentials");
    descriptor.name = QStringLiteral("PingOne Credentials");
    descriptor.region = addressesOf;
    descriptor.serviceOptions = {environmentOption()};
    descriptor.typeOptions = {
        {QStringLiteral("timeout_seconds"), false, QStringLiteral("seconds the service keeps the session, 10 to 3600"),
         isTimeout},
    };
    descriptor.make = [](const ServiceSettings &settings) -> std::unique_ptr<Provider> {
        return std::make_unique<CredentialsProvider>(settings);
    };
    descriptor.simulate = [](sim::Plot plot) -> std::unique_ptr<sim::SimulatedService> {
        return std::make_unique<sim::PingOneCredentialsSimulator>(plot);
    };
    return descriptor;
}

} // namespace kiosk::pingone
