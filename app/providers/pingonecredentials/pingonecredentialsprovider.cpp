#include "app/providers/pingonecredentials/pingonecredentialsprovider.h"

#include "app/providers/pingone/pingonepages.h"
#include "app/providers/pingone/pingoneqrpicture.h"
#include "app/providers/pingone/pingoneusers.h"
#include "app/providers/pingonecredentials/pingonecredentialslisting.h"
#include "app/providers/pingonecredentials/pingonecredentialsmessages.h"
#include "app/providers/pingonecredentials/pingonecredentialssimulator.h"

#include <QCoreApplication>

namespace kiosk::pingone {

namespace {

constexpr QLatin1String Sessions("/environments/{environment}/presentationSessions");

/// The service answers a documented sample with 30 seconds; its own default is 300.
bool isTimeout(const QJsonValue &value) {
    return value.isDouble() && value.toInteger(0) >= 10 && value.toInteger(0) <= 3600;
}

bool isProtocol(const QJsonValue &value) {
    return value.toString() == QLatin1String("native") || value.toString() == QLatin1String("openid4vp");
}

bool isDidMethod(const QJsonValue &value) {
    const QString method = value.toString();
    return method == QLatin1String("WEB") || method == QLatin1String("JWK") || method == QLatin1String("ION");
}

bool isShortText(const QJsonValue &value) {
    return !value.toString().isEmpty() && value.toString().size() <= 100;
}

bool isFlag(const QJsonValue &value) {
    return value.isBool();
}

bool isTable(const QJsonValue &value) {
    return value.isObject();
}

bool isUserWord(const QJsonValue &value) {
    return !userAttribute(value.toString()).isEmpty();
}

/// How the desk names the visitor whose wallet gets the message; empty where it does not.
QString pushUser(const CredentialType &type) {
    return type.options.value(QStringLiteral("push_user")).toString();
}

bool asksForInstance(const CredentialType &type) {
    return type.options.value(QStringLiteral("push")).toBool() && pushUser(type).isEmpty() &&
           !type.options.contains(QStringLiteral("application_instance"));
}

/// What the service would refuse, said before it is asked.
std::optional<Failure> contradiction(const CredentialType &type) {
    const auto wrong = [](const QString &detail, const QString &field) {
        return makeFailure(FailureKind::BadConfiguration, Stage::Start, detail, field);
    };
    const bool pushes = asksForInstance(type) || !pushUser(type).isEmpty() || !pushTarget(type, {}).isEmpty();
    if (isOpenId4Vp(type) && type.credentials.size() != 1)
        return wrong(QStringLiteral("OPENID4VP asks for exactly one credential"), QStringLiteral("credentials"));
    if (isOpenId4Vp(type) && pushes)
        return wrong(QStringLiteral("push messages need the protocol NATIVE"), QStringLiteral("protocol"));
    if (pushes && !type.options.contains(QStringLiteral("wallet_application")))
        return wrong(QStringLiteral("push messages need the wallet's application"),
                     QStringLiteral("wallet_application"));
    if (!pushUser(type).isEmpty() && type.options.contains(QStringLiteral("application_instance")))
        return wrong(QStringLiteral("the wallet is either always the same or the visitor's own"),
                     QStringLiteral("push_user"));
    return {};
}

/// The wallet to be told, or the visitor who has it, where the desk names it.
std::optional<Failure> badInput(const CredentialType &type, const Inputs &inputs) {
    if (!pushUser(type).isEmpty() && inputs.value(QStringLiteral("user")).trimmed().isEmpty())
        return makeFailure(FailureKind::MissingInput, Stage::Start, QStringLiteral("whose wallet?"),
                           QStringLiteral("user"));
    if (!asksForInstance(type) || isUuid(pushTarget(type, inputs)))
        return {};
    return makeFailure(FailureKind::MissingInput, Stage::Start,
                       QStringLiteral("the id of a wallet installation (UUID) is needed"),
                       QStringLiteral("application_instance"));
}

QUrl sessionsUrl(const ServiceSettings &settings) {
    return joinUrl(settings.baseUrl, environmentPath(settings) + QStringLiteral("/presentationSessions"));
}

Exchange<Invitation> createSession(const ServiceSettings &settings, const CredentialType &type, const Inputs &inputs,
                                   const DeskIdentity &desk) {
    Exchange<Invitation> exchange;
    exchange.stage = Stage::Start;
    exchange.request = postJson(sessionsUrl(settings), Sessions, createSessionBody(type, desk, inputs));
    const bool pushes = !pushTarget(type, inputs).isEmpty();
    const std::chrono::seconds asked(type.options.value(QStringLiteral("timeout_seconds")).toInteger(0));
    exchange.read = [pushes, asked, service = settings.baseUrl](const HttpResponse &response) -> Step<Invitation> {
        Outcome<Invitation> read = readInvitation(response);
        if (read) {
            read.value().pushed = pushes;
            if (asked.count() > 0 && !read->expiresAt)
                read.value().lifetime = asked;
        }
        return withQrPicture(read, service, QStringLiteral("_links.qr.href"),
                             QStringLiteral("/distributedid/requests/{request}"));
    };
    // A second POST would make a second session: the service has no idempotency key.
    exchange.repeat = Repeat::Never;
    return exchange;
}

/// The wallets that the visitor has installed and paired; the request goes to the newest active one.
Exchange<Invitation> findWallet(const ServiceSettings &settings, const CredentialType &type, const Inputs &inputs,
                                const DeskIdentity &desk, const QString &user) {
    Exchange<Invitation> exchange;
    exchange.stage = Stage::Start;
    exchange.request = getRequest(joinUrl(usersUrl(settings), u'/' + encoded(user) + QStringLiteral("/digitalWallets")),
                                  usersPath() + QStringLiteral("/{user}/digitalWallets"));
    const QString application = type.options.value(QStringLiteral("wallet_application")).toString();
    exchange.read = [=](const HttpResponse &response) -> Step<Invitation> {
        const Outcome<QString> wallet = readActiveWallet(response, application);
        if (!wallet)
            return wallet.failure();
        Inputs known = inputs;
        known.insert(QStringLiteral("application_instance"), *wallet);
        return createSession(settings, type, known, desk);
    };
    return exchange;
}

/// The visitor, as the desk named one; then the wallet, then the session.
Exchange<Invitation> findUser(const ServiceSettings &settings, const CredentialType &type, const Inputs &inputs,
                              const DeskIdentity &desk) {
    const QString filter = userAttribute(pushUser(type)) + QStringLiteral(" eq ") +
                           scimText(inputs.value(QStringLiteral("user")).trimmed());
    // What goes on from here needs the addresses only.
    ServiceSettings at;
    at.baseUrl = settings.baseUrl;
    at.options = settings.options;
    Exchange<Invitation> exchange;
    exchange.stage = Stage::Start;
    exchange.request = getRequest(userSearchUrl(at, filter), usersPath());
    exchange.read = [=](const HttpResponse &response) -> Step<Invitation> {
        const Outcome<QList<PlatformUser>> users = readUsers(response);
        if (!users)
            return users.failure();
        const Outcome<PlatformUser> user = onlyUser(*users);
        if (!user)
            return user.failure();
        return findWallet(at, type, inputs, desk, user->id);
    };
    return exchange;
}

} // namespace

CredentialsProvider::CredentialsProvider(ServiceSettings settings) : m_settings(std::move(settings)) {}

std::optional<Exchange<AccessToken>> CredentialsProvider::token() const {
    return tokenExchange(m_settings);
}

QList<InputField> CredentialsProvider::inputs(const CredentialType &type) const {
    if (!pushUser(type).isEmpty())
        return {userField(pushUser(type), true)};
    if (!asksForInstance(type))
        return {};
    return {{.id = QStringLiteral("application_instance"),
             .label = QCoreApplication::translate("Inputs", "Id of the visitor's wallet"),
             .hint = QCoreApplication::translate("Inputs", "The installation that gets the message (UUID)"),
             .demoValue = QStringLiteral("4a7e1e0e-0e59-4a36-9f38-1d7d8c7b6a55")}};
}

Outcome<Exchange<Invitation>> CredentialsProvider::start(const CredentialType &type, const Inputs &inputs,
                                                         const DeskIdentity &desk) const {
    if (const auto failure = contradiction(type))
        return *failure;
    if (const auto failure = badInput(type, inputs))
        return *failure;
    if (pushUser(type).isEmpty())
        return createSession(m_settings, type, inputs, desk);
    return findUser(m_settings, type, inputs, desk);
}

Exchange<Progress> CredentialsProvider::follow(const CredentialType &, const Invitation &invitation) const {
    Exchange<Progress> exchange;
    exchange.stage = Stage::Follow;
    exchange.request = getRequest(sessionUrl(invitation.sessionId), Sessions + QStringLiteral("/{session}"));
    exchange.read = [id = invitation.sessionId](const HttpResponse &response) -> Step<Progress> {
        return readProgress(response, id);
    };
    exchange.repeat = Repeat::CallerAsks;
    return exchange;
}

Exchange<Presentation> CredentialsProvider::result(const CredentialType &type, const Invitation &invitation) const {
    Exchange<Presentation> exchange;
    exchange.stage = Stage::Result;
    exchange.request = getRequest(sessionUrl(invitation.sessionId, QStringLiteral("/credentialData")),
                                  Sessions + QStringLiteral("/{session}/credentialData"));
    // Wallets of some versions leave the credential data empty and fill the session data: ask there before saying
    // "nothing".
    const HttpRequest sessionData = getRequest(sessionUrl(invitation.sessionId, QStringLiteral("/sessionData")),
                                               Sessions + QStringLiteral("/{session}/sessionData"));
    exchange.read = [sessionData, type, id = invitation.sessionId](const HttpResponse &response) -> Step<Presentation> {
        const Outcome<Presentation> read = readPresentation(response, id);
        const bool isEmpty = read && read->verdict == ServiceVerdict::Valid && read->credentials.isEmpty();
        if (!read)
            return read;
        if (!isEmpty)
            return asAsked(*read, type);
        Exchange<Presentation> next;
        next.stage = Stage::Result;
        next.request = sessionData;
        next.read = [type, id](const HttpResponse &answer) -> Step<Presentation> {
            const Outcome<Presentation> other = readPresentation(answer, id);
            if (!other)
                return other;
            return asAsked(*other, type);
        };
        return next;
    };
    return exchange;
}

std::optional<Exchange<Done>> CredentialsProvider::cancel(const Invitation &) const {
    return {};
}

Outcome<Exchange<ServiceListing>> CredentialsProvider::list(const ListingRequest &request) const {
    if (request.what != ListingRequest::What::Types)
        return Provider::list(request);
    return pageExchange(joinUrl(m_settings.baseUrl, environmentPath(m_settings) + QStringLiteral("/credentialTypes")),
                        QStringLiteral("/environments/{environment}/credentialTypes"), request.page,
                        readCredentialTypes);
}

Outcome<Exchange<ServiceRow>> CredentialsProvider::show(const QString &id) const {
    Exchange<ServiceRow> exchange;
    exchange.stage = Stage::Follow;
    exchange.request = getRequest(sessionUrl(id), Sessions + QStringLiteral("/{session}"));
    exchange.read = [](const HttpResponse &response) -> Step<ServiceRow> {
        return readSessionRow(response);
    };
    return exchange;
}

std::chrono::seconds CredentialsProvider::ownLimit() const {
    return std::chrono::seconds(300);
}

QUrl CredentialsProvider::sessionUrl(const QString &sessionId, const QString &part) const {
    return joinUrl(sessionsUrl(m_settings), u'/' + encoded(sessionId) + part);
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
        {QStringLiteral("protocol"), false, QStringLiteral("native or openid4vp"), isProtocol},
        {QStringLiteral("did_method"), false, QStringLiteral("WEB, JWK or ION"), isDidMethod},
        {QStringLiteral("protocol_version"), false, QStringLiteral("a version of OpenID4VP as the service names it"),
         isShortText},
        {QStringLiteral("wallet_application"), false, QStringLiteral("a digital wallet application's id (UUID)"),
         isUuid},
        {QStringLiteral("application_instance"), false, QStringLiteral("a wallet installation's id (UUID)"), isUuid},
        {QStringLiteral("push"), false, QStringLiteral("true or false"), isFlag},
        {QStringLiteral("push_user"), false, QStringLiteral("username, email or external-id"), isUserWord},
        {QStringLiteral("notification_locale"), false, QStringLiteral("a language code"), isShortText},
        {QStringLiteral("notification_variant"), false, QStringLiteral("a template's variant"), isShortText},
        {QStringLiteral("notification_variables"), false, QStringLiteral("a table of the template's variables"),
         isTable},
    };
    descriptor.typeProblem = [](const ServiceSettings &, const CredentialType &type) {
        return contradiction(type);
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
