#include "app/providers/didit/diditprovider.h"

#include "app/providers/didit/diditblocks.h"
#include "app/providers/didit/diditdecision.h"
#include "app/providers/didit/diditlisting.h"
#include "app/providers/didit/diditmessages.h"
#include "app/providers/didit/diditsimulator.h"
#include "app/providers/foreignpicture.h"

#include <QUuid>

namespace kiosk::didit {

namespace {

/// Didit API, "Authentication".
constexpr QLatin1String TokenAddress("https://apx.didit.me/auth/v2/token/");

QUrl withSlash(QUrl url) {
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

Step<Progress> withPictures(const Decision &decision);

/// The next picture, then the ones after it. One that cannot be had is a notice; whether the verdict can do without it
/// is for the type to say.
Exchange<Progress> pictureExchange(Decision decision) {
    const PictureLink link = decision.pictures.takeFirst();
    Exchange<Progress> exchange;
    exchange.stage = Stage::Result;
    exchange.request = getRequest(link.url, QStringLiteral("/{picture}"));
    exchange.request.headers = {{"Accept", "image/*"}};
    // The link itself is the permission; whoever stores the picture must not see the kiosk's own.
    exchange.request.authorised = false;
    exchange.read = [decision = std::move(decision), link](const HttpResponse &response) -> Step<Progress> {
        Decision complete = decision;
        Presentation &presentation = *complete.progress.presentation;
        if (response.succeeded() && isPicture(response.body))
            presentation.credentials[link.credential].claims.append({link.claim, {}, response.body});
        else
            presentation.notices.append(Phrase::translate("Didit", "A picture could not be fetched"));
        return withPictures(complete);
    };
    return exchange;
}

Step<Progress> withPictures(const Decision &decision) {
    if (decision.pictures.isEmpty())
        return decision.progress;
    return pictureExchange(decision);
}

} // namespace

DiditProvider::DiditProvider(ServiceSettings settings)
    : m_settings(std::move(settings)), m_version(versionOf(m_settings.options)) {}

std::optional<Exchange<AccessToken>> DiditProvider::token() const {
    if (!m_settings.apiKey.isEmpty())
        return {};
    Exchange<AccessToken> exchange;
    exchange.stage = Stage::Token;
    HttpRequest &request = exchange.request;
    request.method = HttpMethod::Post;
    request.url = m_settings.tokenUrl.isEmpty() ? QUrl(TokenAddress) : withSlash(m_settings.tokenUrl);
    request.pathTemplate = QStringLiteral("/auth/v2/token/");
    request.authorised = false;
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = "grant_type=client_credentials";
    const QByteArray id = m_settings.clientId.toUtf8();
    if (m_settings.authMethod == QLatin1String("post"))
        request.body +=
            "&client_id=" + id.toPercentEncoding() + "&client_secret=" + m_settings.secret.reveal().toPercentEncoding();
    else
        request.headers.append(
            HttpHeader{"Authorization", "Basic " + (id + ':' + m_settings.secret.reveal()).toBase64()});
    exchange.read = [](const HttpResponse &response) -> Step<AccessToken> {
        return readToken(response);
    };
    return exchange;
}

QList<InputField> DiditProvider::inputs(const CredentialType &type) const {
    return inputFields(m_version, type);
}

Outcome<Exchange<Invitation>> DiditProvider::start(const CredentialType &type, const Inputs &given,
                                                   const DeskIdentity &desk) const {
    if (const auto failure = checkType(m_version, type))
        return *failure;
    if (const auto failure = checkInputs(inputs(type), given))
        return *failure;
    const QString prefix = m_settings.options.value(QStringLiteral("vendor_data_prefix")).toString();
    const QString visit = prefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
    Exchange<Invitation> exchange;
    exchange.stage = Stage::Start;
    exchange.request =
        withAccess(postJson(url(QStringLiteral("/session/")), u'/' + nameOf(m_version) + QStringLiteral("/session/"),
                            createSessionBody(m_version, type, given, desk, visit)));
    exchange.read = [version = m_version, visit](const HttpResponse &response) -> Step<Invitation> {
        return readInvitation(response, version, visit);
    };
    exchange.repeat = Repeat::Never;
    return exchange;
}

Exchange<Progress> DiditProvider::follow(const CredentialType &type, const Invitation &invitation) const {
    Exchange<Progress> exchange;
    exchange.stage = Stage::Follow;
    exchange.request =
        withAccess(getRequest(url(sessionPath(invitation.sessionId, QStringLiteral("/decision/"))),
                              u'/' + nameOf(m_version) + QStringLiteral("/session/{session}/decision/")));
    exchange.read = [type, id = invitation.sessionId,
                     rules = decisionRules(m_settings)](const HttpResponse &response) -> Step<Progress> {
        const Outcome<Decision> decision = readDecision(response, type, id, rules);
        if (!decision)
            return decision.failure();
        return withPictures(*decision);
    };
    exchange.repeat = Repeat::CallerAsks;
    return exchange;
}

/// The poll brings the result already; this is the same question once more.
Exchange<Presentation> DiditProvider::result(const CredentialType &type, const Invitation &invitation) const {
    Exchange<Presentation> exchange;
    exchange.stage = Stage::Result;
    exchange.request = follow(type, invitation).request;
    exchange.read = [type, id = invitation.sessionId,
                     rules = decisionRules(m_settings)](const HttpResponse &response) -> Step<Presentation> {
        const Outcome<Decision> decision = readDecision(response, type, id, rules);
        if (!decision)
            return decision.failure();
        if (!decision->progress.presentation)
            return makeFailure(FailureKind::BadAnswer, Stage::Result, QStringLiteral("status: expected an end"),
                               QStringLiteral("status"));
        return *decision->progress.presentation;
    };
    return exchange;
}

std::optional<Exchange<Done>> DiditProvider::cancel(const Invitation &invitation) const {
    // There is no call that only cancels: deleting takes the session's data with it, so the operator chooses.
    if (!m_settings.options.value(QStringLiteral("delete_on_cancel")).toBool())
        return {};
    Exchange<Done> exchange;
    exchange.stage = Stage::Cancel;
    exchange.request = withAccess(getRequest(url(sessionPath(invitation.sessionId, QStringLiteral("/delete/"))),
                                             u'/' + nameOf(m_version) + QStringLiteral("/session/{session}/delete/")));
    exchange.request.method = HttpMethod::Delete;
    exchange.read = [](const HttpResponse &response) -> Step<Done> {
        // 404: it is gone already.
        if (response.succeeded() || response.status == 404)
            return Done{};
        return readRefusal(response, Stage::Cancel);
    };
    return exchange;
}

std::optional<Exchange<QString>> DiditProvider::decide(const Invitation &invitation, kiosk::Decision decision,
                                                       const QString &note) const {
    const QString status =
        decision == kiosk::Decision::Approve ? QStringLiteral("Approved") : QStringLiteral("Declined");
    Exchange<QString> exchange;
    exchange.stage = Stage::Result;
    exchange.request = withAccess(postJson(
        url(sessionPath(invitation.sessionId, QStringLiteral("/update-status/"))),
        u'/' + nameOf(m_version) + QStringLiteral("/session/{session}/update-status/"), updateBody(status, note)));
    exchange.request.method = HttpMethod::Patch;
    exchange.read = [id = invitation.sessionId, status](const HttpResponse &response) -> Step<QString> {
        return readUpdate(response, id, status);
    };
    exchange.repeat = Repeat::Never;
    return exchange;
}

Outcome<Exchange<ServiceListing>> DiditProvider::list(const ListingRequest &request) const {
    // The lists came with V3.
    if (m_version != Version::V3)
        return Provider::list(request);
    Exchange<ServiceListing> exchange;
    exchange.stage = Stage::Result;
    const QString page =
        QStringLiteral("limit=%1&offset=%2").arg(PageSize).arg((std::max(request.page, 1) - 1) * PageSize);
    switch (request.what) {
    case ListingRequest::What::Sessions: {
        const Outcome<QString> query = sessionsQuery(request);
        if (!query)
            return query.failure();
        exchange.request = getRequest(url(QStringLiteral("/sessions/"), *query), QStringLiteral("/v3/sessions/"));
        exchange.read = [](const HttpResponse &response) -> Step<ServiceListing> {
            return readSessions(response);
        };
        break;
    }
    case ListingRequest::What::Types:
        exchange.request = getRequest(url(QStringLiteral("/workflows/"), page), QStringLiteral("/v3/workflows/"));
        exchange.read = [](const HttpResponse &response) -> Step<ServiceListing> {
            return readWorkflows(response);
        };
        break;
    case ListingRequest::What::History: {
        const QString session = request.filter.value(QStringLiteral("session"));
        if (session.isEmpty())
            return makeFailure(FailureKind::MissingInput, Stage::Settings,
                               QStringLiteral("the history is a session's: which one?"), QStringLiteral("session"));
        exchange.request =
            getRequest(url(QStringLiteral("/sessions/%1/reviews/").arg(encoded(session.toLower())), page),
                       QStringLiteral("/v3/sessions/{session}/reviews/"));
        exchange.read = [](const HttpResponse &response) -> Step<ServiceListing> {
            return readReviews(response);
        };
        break;
    }
    }
    exchange.request = withAccess(exchange.request);
    return exchange;
}

std::optional<QStringList> DiditProvider::filters(ListingRequest::What what) const {
    if (m_version != Version::V3)
        return {};
    switch (what) {
    case ListingRequest::What::Sessions:
        return sessionFilters();
    case ListingRequest::What::History:
        return QStringList{QStringLiteral("session")};
    case ListingRequest::What::Types:
        return QStringList();
    }
    Q_UNREACHABLE();
}

Outcome<Exchange<ServiceRow>> DiditProvider::show(const QString &id) const {
    Exchange<ServiceRow> exchange;
    exchange.stage = Stage::Result;
    exchange.request =
        withAccess(getRequest(url(sessionPath(id, QStringLiteral("/decision/"))),
                              u'/' + nameOf(m_version) + QStringLiteral("/session/{session}/decision/")));
    exchange.read = [](const HttpResponse &response) -> Step<ServiceRow> {
        return readSessionRow(response);
    };
    return exchange;
}

/// The shortest life that a workflow can give its sessions (session_expiration_time, 3600 to 2419200 seconds); the
/// creation does not say which it is.
std::chrono::seconds DiditProvider::ownLimit() const {
    return std::chrono::hours(1);
}

QUrl DiditProvider::url(const QString &path, const QString &query) const {
    QUrl address = joinUrl(m_settings.baseUrl, u'/' + nameOf(m_version) + path);
    if (!query.isEmpty())
        address.setQuery(query, QUrl::StrictMode);
    return address;
}

QString DiditProvider::sessionPath(const QString &sessionId, const QString &part) const {
    return QStringLiteral("/session/") + encoded(sessionId) + part;
}

HttpRequest DiditProvider::withAccess(HttpRequest request) const {
    if (!m_settings.apiKey.isEmpty()) {
        request.authorised = false;
        request.headers.append(HttpHeader{"x-api-key", m_settings.apiKey.reveal()});
    }
    return request;
}

ProviderDescriptor descriptor() {
    ProviderDescriptor descriptor;
    descriptor.id = QStringLiteral("didit");
    descriptor.name = QStringLiteral("Didit");
    descriptor.access = ServiceAccess::TokenOrKey;
    descriptor.serviceOptions = serviceOptions();
    descriptor.typeOptions = typeOptions();
    descriptor.typeProblem = [](const ServiceSettings &settings, const CredentialType &type) {
        return checkType(versionOf(settings.options), type);
    };
    descriptor.wordsOfCheck = wordsOfCheck;
    descriptor.make = [](const ServiceSettings &settings) -> std::unique_ptr<Provider> {
        return std::make_unique<DiditProvider>(settings);
    };
    descriptor.simulate = [](sim::Plot plot) -> std::unique_ptr<sim::SimulatedService> {
        return std::make_unique<sim::DiditSimulator>(plot);
    };
    return descriptor;
}

} // namespace kiosk::didit
