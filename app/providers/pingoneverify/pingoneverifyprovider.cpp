#include "app/providers/pingoneverify/pingoneverifyprovider.h"

#include "app/providers/pingone/pingonepages.h"
#include "app/providers/pingone/pingoneqrpicture.h"
#include "app/providers/pingoneverify/pingoneverifydata.h"
#include "app/providers/pingoneverify/pingoneverifymessages.h"
#include "app/providers/pingoneverify/pingoneverifyrequest.h"
#include "app/providers/pingoneverify/pingoneverifysimulator.h"

#include <QUuid>
#include <algorithm>

namespace kiosk::pingone {

namespace {

constexpr int PageSize = 20;
constexpr int MostTransactionPages = 49; ///< the service gives at most 1000 entries

const QString transactionsPath = usersPath() + QStringLiteral("/{user}/verifyTransactions");
const QString transactionPath = transactionsPath + QStringLiteral("/{transaction}");

/// The service's addresses for one configuration.
class Addresses {
public:
    explicit Addresses(const ServiceSettings &settings) {
        // The conversation goes on without the secrets.
        m_settings.baseUrl = settings.baseUrl;
        m_settings.options = settings.options;
    }

    QUrl users() const { return usersUrl(m_settings); }
    QUrl search(const QString &filter) const { return userSearchUrl(m_settings, filter); }
    QUrl transactions(const QString &user) const {
        return joinUrl(users(), u'/' + encoded(user) + QStringLiteral("/verifyTransactions"));
    }
    QUrl transaction(const QString &user, const QString &id, const QString &below = {}) const {
        return joinUrl(transactions(user), u'/' + encoded(id) + below);
    }
    QUrl policies() const {
        return joinUrl(m_settings.baseUrl, environmentPath(m_settings) + QStringLiteral("/verifyPolicies"));
    }

private:
    ServiceSettings m_settings;
};

/// The last step of the beginning. A second POST would make a second transaction: it is never repeated.
Exchange<Invitation> createTransaction(const Addresses &at, const CredentialType &type, const Inputs &inputs,
                                       const QString &user) {
    Exchange<Invitation> exchange;
    exchange.stage = Stage::Start;
    exchange.request = postJson(at.transactions(user), transactionsPath, createTransactionBody(type, inputs));
    exchange.repeat = Repeat::Never;
    exchange.read = [type, user, service = at.users()](const HttpResponse &response) -> Step<Invitation> {
        return withQrPicture(readTransactionInvitation(response, type, user), service, QStringLiteral("qrUrl"),
                             QStringLiteral("/idValidations/webVerifications/{transaction}/qr"));
    };
    return exchange;
}

Exchange<Invitation> createUser(const Addresses &at, const CredentialType &type, const Inputs &inputs) {
    const QString typed = inputs.value(QStringLiteral("user")).trimmed();
    const bool isUsername = type.options.value(QStringLiteral("user")).toString() == QLatin1String("username");
    // Visitors without a name of their own in the directory get one that nobody else has.
    const QString username =
        isUsername && !typed.isEmpty() ? typed : QUuid::createUuid().toString(QUuid::WithoutBraces);
    Exchange<Invitation> exchange;
    exchange.stage = Stage::Start;
    exchange.request = postJson(at.users(), usersPath(), createUserBody(type, inputs, username));
    exchange.repeat = Repeat::Never;
    exchange.read = [at, type, inputs](const HttpResponse &response) -> Step<Invitation> {
        const Outcome<PlatformUser> user = readUser(response);
        if (!user)
            return user.failure();
        return createTransaction(at, type, inputs, user->id);
    };
    return exchange;
}

Step<Invitation> withUser(const Addresses &at, const CredentialType &type, const Inputs &inputs,
                          const Outcome<QList<PlatformUser>> &users) {
    if (!users)
        return users.failure();
    if (users->isEmpty() && createsUser(type, inputs))
        return createUser(at, type, inputs);
    const Outcome<PlatformUser> user = onlyUser(*users);
    if (!user)
        return user.failure();
    if (!user->mayVerify)
        return makeFailure(FailureKind::RequestRefused, Stage::Start,
                           QStringLiteral("verification is disabled for this user"), QStringLiteral("verifyStatus"));
    return createTransaction(at, type, inputs, user->id);
}

Exchange<Presentation> resultStep(const QUrl &url, const QString &below,
                                  std::function<Step<Presentation>(const HttpResponse &)> read) {
    Exchange<Presentation> exchange;
    exchange.stage = Stage::Result;
    exchange.request = getRequest(url, transactionPath + below);
    exchange.read = std::move(read);
    return exchange;
}

/// Reading a result: what there is, the data, the pictures one by one, the scores.
struct ResultReading {
    Addresses at;
    CredentialType type;
    QString user;
    QString transaction;
    QVariantMap context; ///< how the transaction ended
    Presentation presentation;
    QList<VerifiedItem> pictures = {};

    QUrl url(const QString &below) const { return at.transaction(user, transaction, below); }
};

Step<Presentation> scores(const ResultReading &reading) {
    if (!readsScores(reading.type))
        return concluded(reading.presentation, reading.type, reading.context);
    // The path is spelt metaData.
    return resultStep(reading.url(QStringLiteral("/metaData")), QStringLiteral("/metaData"),
                      [reading](const HttpResponse &response) -> Step<Presentation> {
                          Presentation presentation = reading.presentation;
                          if (const auto failure = addScores(response, presentation))
                              return *failure;
                          return concluded(std::move(presentation), reading.type, reading.context);
                      });
}

Step<Presentation> pictures(ResultReading reading) {
    if (reading.pictures.isEmpty())
        return scores(reading);
    const VerifiedItem item = reading.pictures.takeFirst();
    return resultStep(reading.url(QStringLiteral("/verifiedData/") + encoded(item.id)),
                      QStringLiteral("/verifiedData/{item}"),
                      [reading, item](const HttpResponse &response) -> Step<Presentation> {
                          ResultReading next = reading;
                          if (const auto failure = addPicture(response, item, next.presentation))
                              return *failure;
                          return pictures(std::move(next));
                      });
}

Step<Presentation> data(ResultReading reading, const Outcome<QList<VerifiedItem>> &items) {
    if (!items)
        return items.failure();
    noteRetention(*items, reading.presentation);
    const QStringList types = dataTypes(reading.type, *items);
    reading.pictures = picturesAsked(reading.type, *items);
    if (types.isEmpty())
        return scores(reading);
    QUrl url = reading.url(QStringLiteral("/verifiedData"));
    url.setQuery(QStringLiteral("type=%1&attempt=LATEST").arg(types.join(u',')));
    return resultStep(url, QStringLiteral("/verifiedData"),
                      [reading](const HttpResponse &response) -> Step<Presentation> {
                          ResultReading next = reading;
                          if (const auto failure = addData(response, next.type, next.presentation))
                              return *failure;
                          return pictures(std::move(next));
                      });
}

Exchange<ServiceListing> transactionsOf(const Addresses &at, const QString &user, int page) {
    Exchange<ServiceListing> exchange;
    exchange.stage = Stage::Follow;
    QUrl url = at.transactions(user);
    // There are no pages, only a number of latest entries; one more shows whether another page follows.
    url.setQuery(QStringLiteral("limit=%1").arg(page * PageSize + 1));
    exchange.request = getRequest(url, transactionsPath);
    exchange.read = [user, page](const HttpResponse &response) -> Step<ServiceListing> {
        return readTransactions(response, user, page, PageSize);
    };
    return exchange;
}

} // namespace

VerifyProvider::VerifyProvider(ServiceSettings settings) : m_settings(std::move(settings)) {}

std::optional<Exchange<AccessToken>> VerifyProvider::token() const {
    return tokenExchange(m_settings);
}

QList<InputField> VerifyProvider::inputs(const CredentialType &type) const {
    return verifyInputs(type);
}

Outcome<Exchange<Invitation>> VerifyProvider::start(const CredentialType &type, const Inputs &inputs,
                                                    const DeskIdentity &) const {
    if (const auto failure = badInput(type, inputs))
        return *failure;
    const Addresses at(m_settings);
    const QString filter = userFilter(type, inputs);
    if (filter.isEmpty())
        return createUser(at, type, inputs);
    Exchange<Invitation> exchange;
    exchange.stage = Stage::Start;
    exchange.request = getRequest(at.search(filter), usersPath());
    exchange.read = [at, type, inputs](const HttpResponse &response) -> Step<Invitation> {
        return withUser(at, type, inputs, readUsers(response));
    };
    return exchange;
}

Exchange<Progress> VerifyProvider::follow(const CredentialType &, const Invitation &invitation) const {
    Exchange<Progress> exchange;
    exchange.stage = Stage::Follow;
    exchange.request =
        getRequest(Addresses(m_settings)
                       .transaction(invitation.context.value(QStringLiteral("user")).toString(), invitation.sessionId),
                   transactionPath);
    exchange.read = [id = invitation.sessionId](const HttpResponse &response) -> Step<Progress> {
        return readTransactionProgress(response, id);
    };
    exchange.repeat = Repeat::CallerAsks;
    return exchange;
}

Exchange<Presentation> VerifyProvider::result(const CredentialType &type, const Invitation &invitation) const {
    const ResultReading reading{.at = Addresses(m_settings),
                                .type = type,
                                .user = invitation.context.value(QStringLiteral("user")).toString(),
                                .transaction = invitation.sessionId,
                                .context = invitation.context,
                                .presentation = presentationFrom(invitation.context)};
    return resultStep(
        reading.url(QStringLiteral("/verifiedData")), QStringLiteral("/verifiedData"),
        [reading](const HttpResponse &response) -> Step<Presentation> { return data(reading, readItems(response)); });
}

std::optional<Exchange<Done>> VerifyProvider::cancel(const Invitation &) const {
    return {};
}

/// An administrator may approve what failed or is still being checked; to refuse needs no word to the service.
std::optional<Exchange<QString>> VerifyProvider::decide(const Invitation &invitation, Decision decision,
                                                        const QString &) const {
    if (decision != Decision::Approve)
        return {};
    Exchange<QString> exchange;
    exchange.stage = Stage::Result;
    exchange.request =
        postJson(Addresses(m_settings)
                     .transaction(invitation.context.value(QStringLiteral("user")).toString(), invitation.sessionId),
                 transactionPath, approvalBody());
    exchange.request.method = HttpMethod::Put;
    exchange.read = [id = invitation.sessionId](const HttpResponse &response) -> Step<QString> {
        return readApproval(response, id);
    };
    exchange.repeat = Repeat::Never;
    return exchange;
}

Outcome<Exchange<ServiceListing>> VerifyProvider::list(const ListingRequest &request) const {
    const Addresses at(m_settings);
    if (request.what == ListingRequest::What::Types)
        return pageExchange(at.policies(), QStringLiteral("/environments/{environment}/verifyPolicies"), request.page,
                            readPolicies);
    if (request.what != ListingRequest::What::Sessions)
        return Provider::list(request);
    const Outcome<TransactionOwner> owner = transactionOwner(request.filter);
    if (!owner)
        return owner.failure();
    const int page = std::clamp(request.page, 1, MostTransactionPages);
    if (!owner->id.isEmpty())
        return transactionsOf(at, owner->id, page);
    Exchange<ServiceListing> exchange;
    exchange.stage = Stage::Follow;
    exchange.request = getRequest(at.search(owner->filter), usersPath());
    exchange.read = [at, page](const HttpResponse &response) -> Step<ServiceListing> {
        const Outcome<QList<PlatformUser>> users = readUsers(response);
        if (!users)
            return users.failure();
        if (users->isEmpty())
            return ServiceListing{};
        const Outcome<PlatformUser> user = onlyUser(*users);
        if (!user)
            return user.failure();
        return transactionsOf(at, user->id, page);
    };
    return exchange;
}

std::optional<QStringList> VerifyProvider::filters(ListingRequest::What what) const {
    if (what == ListingRequest::What::History)
        return {};
    return what == ListingRequest::What::Sessions ? transactionFilters() : QStringList();
}

Outcome<Exchange<ServiceRow>> VerifyProvider::show(const QString &id) const {
    const QString user = id.section(u'/', 0, 0);
    const QString transaction = id.section(u'/', 1);
    if (user.isEmpty() || transaction.isEmpty())
        return makeFailure(FailureKind::MissingInput, Stage::Settings,
                           QStringLiteral("expected the user's id, a slash and the transaction's id"),
                           QStringLiteral("id"));
    Exchange<ServiceRow> exchange;
    exchange.stage = Stage::Follow;
    exchange.request = getRequest(Addresses(m_settings).transaction(user, transaction), transactionPath);
    exchange.read = [user](const HttpResponse &response) -> Step<ServiceRow> {
        return readTransactionRow(response, user);
    };
    return exchange;
}

std::chrono::seconds VerifyProvider::ownLimit() const {
    return std::chrono::minutes(30);
}

ProviderDescriptor verifyDescriptor() {
    ProviderDescriptor descriptor;
    descriptor.id = QStringLiteral("pingone-verify");
    descriptor.name = QStringLiteral("PingOne Verify");
    descriptor.region = addressesOf;
    descriptor.serviceOptions = {environmentOption()};
    descriptor.typeOptions = verifyTypeOptions();
    descriptor.typeProblem = [](const ServiceSettings &, const CredentialType &type) {
        return typeProblem(type);
    };
    descriptor.wordsOfCheck = wordsOfCheck;
    descriptor.make = [](const ServiceSettings &settings) -> std::unique_ptr<Provider> {
        return std::make_unique<VerifyProvider>(settings);
    };
    descriptor.simulate = [](sim::Plot plot) -> std::unique_ptr<sim::SimulatedService> {
        return std::make_unique<sim::PingOneVerifySimulator>(plot);
    };
    return descriptor;
}

} // namespace kiosk::pingone
