#include "app/providers/nchain/nchainprovider.h"

#include "app/providers/nchain/nchainmessages.h"
#include "app/providers/nchain/nchainsimulator.h"
#include "app/providers/nchain/webappmessages.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace kiosk::nchain {

namespace {

constexpr QLatin1String Records("/api/v1/verifiable-presentations");
constexpr QLatin1String WebApp("/private/webapp");
constexpr int RowsPerPage = 20;

QString definitionOf(const CredentialType &type) {
    return type.options.value(QStringLiteral("definition_id")).toString();
}

/// "The value should start with lowercase and continue using camelCase pattern."
bool isDefinition(const QJsonValue &value) {
    static const QRegularExpression camelCase(QStringLiteral("^[a-z][A-Za-z0-9]{0,99}$"));
    return camelCase.match(value.toString()).hasMatch();
}

bool isApi(const QJsonValue &value) {
    return value == QLatin1String("v1") || value == QLatin1String("web-app");
}

bool isKeyHeader(const QJsonValue &value) {
    return value == QLatin1String("x-api-key") || value == QLatin1String("bearer");
}

bool isIdentifier(const QJsonValue &value) {
    return value.toString().startsWith(QLatin1String("did:"));
}

bool isFlag(const QJsonValue &value) {
    return value.isBool();
}

bool isWebApp(const ServiceSettings &settings) {
    return settings.options.value(QStringLiteral("api")) == QLatin1String("web-app");
}

/// The filters that each list documents; others would be ignored in silence.
QStringList filtersOf(ListingRequest::What what) {
    if (what == ListingRequest::What::History) {
        return {QStringLiteral("createdBy"), QStringLiteral("updatedBy"), QStringLiteral("createdAt"),
                QStringLiteral("updatedAt")};
    }
    return {QStringLiteral("correlationId"), QStringLiteral("definitionId"), QStringLiteral("createdBy"),
            QStringLiteral("modifiedBy"),    QStringLiteral("createdAt"),    QStringLiteral("updatedAt"),
            QStringLiteral("verifiedAt"),    QStringLiteral("status"),       QStringLiteral("search")};
}

QString operatorOf(ListingRequest::What what, const QString &filter) {
    if (filter == QLatin1String("search"))
        return QStringLiteral("$fulltext");
    const bool isLater = what == ListingRequest::What::History && filter.endsWith(QLatin1String("At"));
    return isLater ? QStringLiteral("$gt") : QStringLiteral("$eq");
}

QString queryOf(const ListingRequest &request) {
    QString query = QStringLiteral("page=%1&limit=%2").arg(std::max(request.page, 1)).arg(RowsPerPage);
    QStringList names = request.filter.keys();
    names.sort();
    for (const QString &name : names) {
        query += QStringLiteral("&filter.%1=%2")
                     .arg(name, encoded(operatorOf(request.what, name) + u':' + request.filter.value(name)));
    }
    return query;
}

Failure noSuchList(const QString &detail) {
    return makeFailure(FailureKind::RequestRefused, Stage::Settings, detail);
}

} // namespace

V1Provider::V1Provider(ServiceSettings settings) : m_settings(std::move(settings)) {}

std::optional<Exchange<AccessToken>> V1Provider::token() const {
    return {};
}

HttpRequest V1Provider::withKey(HttpRequest request) const {
    request.authorised = false;
    const QString fallback = isWebApp(m_settings) ? QStringLiteral("bearer") : QStringLiteral("x-api-key");
    if (m_settings.options.value(QStringLiteral("key_header")).toString(fallback) == QLatin1String("bearer"))
        request.headers.append(HttpHeader{"Authorization", "Bearer " + m_settings.apiKey.reveal()});
    else
        request.headers.append(HttpHeader{"x-api-key", m_settings.apiKey.reveal()});
    return request;
}

QUrl V1Provider::address(const QString &path) const {
    return joinUrl(m_settings.baseUrl, path);
}

Exchange<Invitation> V1Provider::create(const QString &path, const QString &pathTemplate) const {
    Exchange<Invitation> exchange;
    exchange.stage = Stage::Start;
    // No body is documented; the product's origin looks into one, and an empty object pleases both.
    exchange.request = withKey(postJson(address(path), pathTemplate, "{}"));
    exchange.read = [](const HttpResponse &response) -> Step<Invitation> {
        return readInvitation(response);
    };
    exchange.repeat = Repeat::Never;
    return exchange;
}

Outcome<Exchange<Invitation>> V1Provider::start(const CredentialType &type, const Inputs &,
                                                const DeskIdentity &) const {
    const QString path = Records + QStringLiteral("/definition/");
    return create(path + encoded(definitionOf(type)), path + QStringLiteral("{definition}"));
}

Exchange<Progress> V1Provider::follow(const CredentialType &type, const Invitation &invitation) const {
    Exchange<Progress> exchange;
    exchange.stage = Stage::Follow;
    exchange.request = withKey(getRequest(address(Records + QStringLiteral("/") + encoded(invitation.sessionId)),
                                          Records + QStringLiteral("/{correlation}")));
    exchange.read = [type, id = invitation.sessionId](const HttpResponse &response) -> Step<Progress> {
        return readRecord(type, id, definitionOf(type), response);
    };
    exchange.repeat = Repeat::CallerAsks;
    return exchange;
}

/// The status carries the result; this asks for it once more, should a session want to read it again.
Exchange<Presentation> V1Provider::result(const CredentialType &type, const Invitation &invitation) const {
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

std::optional<Exchange<Done>> V1Provider::cancel(const Invitation &) const {
    return {};
}

Outcome<Exchange<ServiceListing>> V1Provider::list(const ListingRequest &request) const {
    if (request.what == ListingRequest::What::Types)
        return noSuchList(QStringLiteral("the v1 API documents no list of definitions"));
    const QStringList known = filtersOf(request.what);
    for (auto filter = request.filter.keyBegin(); filter != request.filter.keyEnd(); ++filter) {
        if (!known.contains(*filter)) {
            return makeFailure(FailureKind::RequestRefused, Stage::Settings,
                               QStringLiteral("unknown filter; the service knows %1").arg(known.join(u", ")), *filter);
        }
    }
    const bool isHistory = request.what == ListingRequest::What::History;
    const QString path = isHistory ? Records + QStringLiteral("/search/history") : QString(Records);
    Exchange<ServiceListing> exchange;
    exchange.stage = Stage::Result;
    QUrl url = address(path);
    url.setQuery(queryOf(request), QUrl::StrictMode);
    exchange.request = withKey(getRequest(url, path));
    exchange.read = [isHistory, filter = request.filter](const HttpResponse &response) -> Step<ServiceListing> {
        return isHistory ? readHistory(response, filter) : readRecords(response, filter);
    };
    return exchange;
}

std::optional<QStringList> V1Provider::filters(ListingRequest::What what) const {
    if (what == ListingRequest::What::Types)
        return {};
    return filtersOf(what);
}

Outcome<Exchange<ServiceRow>> V1Provider::show(const QString &id) const {
    Exchange<ServiceRow> exchange;
    exchange.stage = Stage::Result;
    exchange.request = withKey(
        getRequest(address(Records + QStringLiteral("/") + encoded(id)), Records + QStringLiteral("/{correlation}")));
    exchange.read = [](const HttpResponse &response) -> Step<ServiceRow> {
        return readRecordRow(response);
    };
    return exchange;
}

std::chrono::seconds V1Provider::ownLimit() const {
    return std::chrono::seconds(300);
}

Outcome<Exchange<Invitation>> WebAppProvider::start(const CredentialType &type, const Inputs &,
                                                    const DeskIdentity &) const {
    const QString path = WebApp + QStringLiteral("/definitions/%1/auth-requests");
    return create(path.arg(encoded(definitionOf(type))), path.arg(QStringLiteral("{definition}")));
}

Exchange<Progress> WebAppProvider::follow(const CredentialType &type, const Invitation &invitation) const {
    const QString path = WebApp + QStringLiteral("/auth-status");
    const bool flat = m_settings.options.value(QStringLiteral("include_verified_data")).toBool();
    const QString definition = definitionOf(type);
    Exchange<Progress> exchange;
    exchange.stage = Stage::Follow;
    exchange.request = withKey(postJson(address(path), path, statusBody(invitation.sessionId, definition, flat)));
    const QString verifier = m_settings.options.value(QStringLiteral("verifier_did")).toString();
    exchange.read = [type, id = invitation.sessionId, definition,
                     verifier](const HttpResponse &response) -> Step<Progress> {
        Outcome<Progress> progress = readStatus(type, id, definition, response);
        if (progress && progress->presentation) {
            for (Evidence &evidence : progress.value().presentation->evidence)
                evidence.audience = verifier;
        }
        return progress;
    };
    exchange.repeat = Repeat::CallerAsks;
    return exchange;
}

Outcome<Exchange<ServiceListing>> WebAppProvider::list(const ListingRequest &request) const {
    if (request.what != ListingRequest::What::Types)
        return noSuchList(QStringLiteral("the web-app API keeps requests for five minutes and lists none"));
    const QString path = WebApp + QStringLiteral("/templates");
    Exchange<ServiceListing> exchange;
    exchange.stage = Stage::Result;
    exchange.request = withKey(getRequest(address(path), path));
    exchange.read = [](const HttpResponse &response) -> Step<ServiceListing> {
        return readTemplates(response);
    };
    return exchange;
}

std::optional<QStringList> WebAppProvider::filters(ListingRequest::What what) const {
    return what == ListingRequest::What::Types ? std::optional(QStringList()) : std::nullopt;
}

/// Every definition is one credential, whose type is the definition's name with a capital letter ("emailCredential",
/// "EmailCredential"), unless the template names it.
QList<CredentialType> WebAppProvider::offers(const ServiceListing &types) const {
    QList<CredentialType> offered;
    for (const ServiceRow &row : types.rows) {
        if (!isDefinition(row.id))
            continue;
        CredentialType type;
        type.id = row.id;
        type.label = row.title;
        QString name = row.id.left(1).toUpper() + row.id.mid(1);
        for (const auto &[key, value] : row.details) {
            if (key == QLatin1String("purpose"))
                type.description = value;
            else if (key == QLatin1String("type"))
                name = value;
        }
        type.credentials = {RequestedCredential{name, {}}};
        type.options = {{QStringLiteral("definition_id"), row.id}};
        offered.append(type);
    }
    return offered;
}

Outcome<Exchange<ServiceRow>> WebAppProvider::show(const QString &) const {
    return noSuchList(QStringLiteral("the web-app API keeps requests for five minutes and shows none"));
}

ProviderDescriptor descriptor() {
    ProviderDescriptor descriptor;
    descriptor.id = QStringLiteral("nchain");
    descriptor.name = QStringLiteral("nChain Identity");
    descriptor.access = ServiceAccess::Key;
    descriptor.serviceOptions = {
        {QStringLiteral("api"), false, QStringLiteral("\"v1\" or \"web-app\""), isApi},
        {QStringLiteral("key_header"), false, QStringLiteral("\"x-api-key\" or \"bearer\""), isKeyHeader},
        {QStringLiteral("include_verified_data"), false, QStringLiteral("true or false"), isFlag},
        {QStringLiteral("fill_catalogue"), false, QStringLiteral("true or false"), isFlag},
        {QStringLiteral("verifier_did"), false, QStringLiteral("your organisation's identifier, did:…"), isIdentifier},
    };
    descriptor.typeOptions = {
        {QStringLiteral("definition_id"), true,
         QStringLiteral("the name of a definition in camelCase, e.g. emailCredential"), isDefinition},
    };
    descriptor.handsOverEvidence = isWebApp;
    descriptor.wordsOfCheck = wordsOfCheck;
    descriptor.make = [](const ServiceSettings &settings) -> std::unique_ptr<Provider> {
        if (isWebApp(settings))
            return std::make_unique<WebAppProvider>(settings);
        return std::make_unique<V1Provider>(settings);
    };
    descriptor.simulate = [](sim::Plot plot) -> std::unique_ptr<sim::SimulatedService> {
        return std::make_unique<sim::NchainSimulator>(plot);
    };
    return descriptor;
}

} // namespace kiosk::nchain
