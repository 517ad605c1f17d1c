#include "app/kiosk.h"

#include "app/base/log.h"
#include "app/deskoperator.h"
#include "app/favourites.h"
#include "app/http/httpclient.h"
#include "app/http/tokens.h"
#include "app/offeredtypes.h"
#include "app/providers/registry.h"
#include "app/records/drain.h"
#include "app/records/housekeeping.h"
#include "app/session/casefollower.h"
#include "app/session/deskrecorder.h"
#include "app/session/servicewatch.h"
#include "app/settings/secrets.h"
#include "app/simulator/simulator.h"
#include "app/trust/inspector.h"
#include "app/trust/refusalwords.h"

#include <algorithm>

namespace kiosk {

/// A configured service brought to life.
struct Kiosk::Service {
    ServiceSettings settings;
    std::unique_ptr<Provider> provider;
    std::unique_ptr<TokenSource> tokens;
};

namespace {

Kiosk::StartFailure startFailure(FailureKind kind, const QString &detail,
                                 const QList<ConfigurationError> &errors = {}) {
    return {makeFailure(kind, Stage::Settings, detail), errors};
}

QList<DemoService> demoServices(const sim::Simulator &simulator) {
    QList<DemoService> services;
    for (const ProviderDescriptor &descriptor : providers())
        services.append({descriptor.id, simulator.mountOf(descriptor.id),
                         simulator.serviceOf(descriptor.id)->credentials(), simulator.authorityPem()});
    return services;
}

} // namespace

std::variant<std::unique_ptr<Kiosk>, Kiosk::StartFailure> Kiosk::open(const Options &options) {
    const ConfigurationPlace place = options.demo ? ConfigurationPlace{} : findConfiguration(options.configFile);
    std::unique_ptr<sim::Simulator> simulator;
    Configuration configuration;
    if (place.file.isEmpty()) {
        sim::SimulatorOptions simulatorOptions;
        simulatorOptions.plot = options.plot;
        auto started = sim::Simulator::start(simulatorOptions);
        if (!started)
            return startFailure(FailureKind::Internal, started.failure().detail);
        simulator = std::move(started).value();
        ConfigurationResult result = demoConfiguration(demoServices(*simulator), options.language);
        if (!result.errors.isEmpty())
            return startFailure(FailureKind::Internal, QStringLiteral("the demo's own configuration"), result.errors);
        configuration = std::move(result.configuration);
    } else {
        ConfigurationResult result = readConfiguration(place.file, readSecret, options.language);
        if (!result.errors.isEmpty())
            return startFailure(FailureKind::BadConfiguration, place.file, result.errors);
        configuration = std::move(result.configuration);
    }
    auto trusted = trust::TrustBase::from(configuration.trust);
    if (!trusted)
        return startFailure(FailureKind::BadConfiguration, place.file,
                            {ConfigurationError{place.file, 0, 0, QStringLiteral("issuers"),
                                                trust::wordsOf(trusted.refused()).text()}});
    return std::unique_ptr<Kiosk>(
        new Kiosk(std::move(configuration), std::move(trusted).value(), std::move(simulator), options));
}

Kiosk::Kiosk(Configuration configuration, trust::TrustBase trusted, std::unique_ptr<sim::Simulator> simulator,
             const Options &options)
    : m_ownClock(options.clock ? nullptr : std::make_unique<SystemClock>()),
      m_clock(options.clock ? options.clock : m_ownClock.get()), m_limit(options.limit),
      m_configuration(std::move(configuration)), m_simulator(std::move(simulator)),
      m_client(std::make_unique<HttpClient>(*m_clock)),
      m_watch(std::make_unique<ServiceWatch>(*m_client, *m_clock,
                                             [this] { return std::holds_alternative<Idle>(m_session->phase()); })) {
    for (const ServiceSettings &settings : std::as_const(m_configuration.services)) {
        const ProviderDescriptor *descriptor = providerById(settings.provider);
        Q_ASSERT(descriptor);
        auto service = std::make_unique<Service>();
        service->settings = settings;
        service->provider = descriptor->make(settings);
        QStringList hosts{settings.baseUrl.host()};
        ServiceWatch::Service watched{settings.id, settings.baseUrl};
        if (const auto token = service->provider->token()) {
            hosts.append(token->request.url.host());
            const Provider *provider = service->provider.get();
            service->tokens =
                std::make_unique<TokenSource>(*m_client, *m_clock, [provider] { return *provider->token(); });
            watched.tokenUrl = token->request.url;
            watched.tokens = service->tokens.get();
        }
        m_watch->add(watched);
        m_client->trust(QSslCertificate::fromData(settings.authorityPem, QSsl::Pem), hosts);
        m_services.push_back(std::move(service));
    }
    completeTypes();
    m_inspector = std::make_unique<trust::Inspector>(*m_client, *m_clock, std::move(trusted));
    m_session = std::make_unique<VerificationSession>(
        *m_client, *m_clock, [this](const CredentialType &type) { return connectionTo(type.service); },
        m_configuration.desk);
    m_session->setInspector(m_inspector.get());
    m_session->setGrace(m_configuration.lateAnswer);
    connect(m_session.get(), &VerificationSession::phaseChanged, this, [this] {
        if (!m_session->as<Idle>())
            m_watch->stopAsking();
        if (m_session->as<Requesting>())
            renewIssuers();
    });
    if (options.keepsRecords)
        startRecording(options);
    m_favourites = std::make_unique<Favourites>(Favourites::Setup{m_reader.get(),
                                                                  [this] {
                                                                      return records();
                                                                  }},
                                                *m_clock);
}

// The session and its calls end before the client they use, the client before the simulator it talks to.
Kiosk::~Kiosk() {
    m_session.reset();
    m_cases.reset();
    m_housekeeping.reset();
    m_drain.reset();
    m_sharedReader.reset();
    m_deskOperator.reset();
    m_favourites.reset();
    m_reader.reset();
    m_recorder.reset();
    m_lists.clear();
    m_inspector.reset();
    m_watch.reset();
    m_services.clear();
    m_client.reset();
}

/// Signed lists of issuers may be replaced while the kiosk runs. Those that were read count, until their own end, as
/// long as something is wrong with the new ones.
void Kiosk::renewIssuers() {
    if (!m_configuration.hasOtherLists())
        return;
    const ConfigurationResult read = readAgain(m_configuration, m_clock->now());
    const auto trusted = trust::TrustBase::from(read.configuration.trust);
    if (!read.errors.isEmpty() || !trusted) {
        const QString trouble =
            read.errors.isEmpty() ? trust::wordsOf(trusted.refused()).text() : toText(read.errors.constFirst());
        qCWarning(logSettings).noquote() << "the new list of issuers is not used:" << trouble;
        return;
    }
    m_configuration.trustLike(read.configuration);
    m_inspector->setTrust(*trusted);
    m_session->reword(m_configuration.desk, m_configuration.types);
    qCInfo(logSettings) << "the lists of issuers were read again";
}

void Kiosk::startRecording(const Options &options) {
    records::Store::Options store;
    store.isDemo = isDemo();
    store.directory = options.recordsDirectory;
    if (store.directory.isEmpty())
        store.directory = m_configuration.records.directory;
    if (store.directory.isEmpty())
        store.directory = records::usualDirectory(isDemo());
    store.secret = m_configuration.records.secret;
    m_recorder =
        std::make_unique<DeskRecorder>(DeskRecorder::Setup{store, m_configuration.records.isRequired,
                                                           m_configuration.desk.desk, m_configuration.settingsDigest},
                                       *m_clock);
    m_session->setRecorder(m_recorder.get());
    m_reader = std::make_unique<records::Reader>(store);
    m_cases = std::make_unique<CaseFollower>(
        *m_client, *m_clock, m_inspector.get(),
        CaseFollower::Setup{[this] { return records(); },
                            [this](const CredentialType &type) { return connectionTo(type.service); },
                            [this](const QString &id) { return typeById(id); }, m_configuration.desk.desk,
                            m_configuration.records.needsTwoPeople, m_configuration.records.followDays});
    if (m_configuration.records.shared.isConfigured())
        startSharing(store.directory);
    m_deskOperator = std::make_unique<DeskOperator>(
        DeskOperator::Setup{store, [this] { return records(); }, m_configuration.operators}, *m_clock);
    connect(m_deskOperator.get(), &DeskOperator::changed, this, [this] {
        const auto &who = m_deskOperator->who();
        m_recorder->setOperator(who ? who->name : QString());
        Q_EMIT
        signedInChanged();
    });
    m_housekeeping = std::make_unique<records::Housekeeping>(
        records::Housekeeping::Setup{store, m_configuration.records.keepDays,
                                     [this] {
                                         return std::holds_alternative<Idle>(m_session->phase());
                                     }},
        *m_clock);
    startHousekeeping();
}

void Kiosk::startHousekeeping() {
    connect(m_housekeeping.get(), &records::Housekeeping::foundDamaged, this, [this](const Failure &failure) {
        if (!m_recorder->store())
            return;
        qCWarning(logRecords).noquote() << failure.detail;
        m_recorder->distrustStore(failure);
    });
    m_housekeeping->start();
}

std::optional<records::SignedIn> Kiosk::signedIn() const {
    return m_deskOperator ? m_deskOperator->who() : std::nullopt;
}

bool Kiosk::may(records::Permission permission) const {
    return m_deskOperator ? m_deskOperator->may(permission) : permission == records::Permission::Check;
}

bool Kiosk::isAllowed(records::Permission permission) {
    records::Store *store = records();
    if (!store || may(permission))
        return store;
    const auto isEmpty = records::Operators(*store, m_clock->now()).isEmpty();
    return isEmpty && *isEmpty;
}

void Kiosk::startSharing(const QString &directory) {
    const records::SharedAccess &access = m_configuration.records.shared;
    m_sharedReader = std::make_unique<records::SharedReader>(access);
    m_drain = std::make_unique<records::Drain>(
        records::Drain::Options{{directory, isDemo(), true}, access, {m_configuration.desk.desk}});
    // In the middle of a journey nothing is complete yet.
    connect(m_session.get(), &VerificationSession::phaseChanged, m_drain.get(), [this] {
        const Phase &phase = m_session->phase();
        if (std::holds_alternative<Concluded>(phase) || std::holds_alternative<Idle>(phase))
            m_drain->nudge();
    });
}

records::Store *Kiosk::records() {
    return m_recorder ? m_recorder->store() : nullptr;
}

/// What the configuration alone does not say of a type, and the types that it does not have.
void Kiosk::completeTypes() {
    for (const CredentialType &type : std::as_const(m_offered)) {
        if (!typeById(type.id))
            m_configuration.types.append(type);
    }
    for (CredentialType &type : m_configuration.types) {
        const auto connection = connectionTo(type.service);
        if (connection)
            type.inputs = connection->provider->inputs(type);
        if (m_limit)
            type.limit = std::min(type.limit, *m_limit);
    }
}

void Kiosk::setLanguage(const QString &language) {
    m_configuration.speak(language);
    completeTypes();
    m_session->reword(m_configuration.desk, m_configuration.types);
}

const CredentialType *Kiosk::typeById(const QString &id) const {
    const auto &list = m_configuration.types;
    const auto found =
        std::find_if(list.cbegin(), list.cend(), [&id](const CredentialType &type) { return type.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

const ServiceSettings *Kiosk::serviceOf(const CredentialType &type) const {
    const auto &list = m_configuration.services;
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [&type](const ServiceSettings &service) { return service.id == type.service; });
    return found == list.cend() ? nullptr : &*found;
}

std::optional<Failure> Kiosk::problemWith(const CredentialType &type, const Inputs &inputs) {
    const auto connection = connectionTo(type.service);
    if (!connection)
        return connection.failure();
    const auto start = connection->provider->start(type, inputs, m_configuration.desk);
    return start ? std::nullopt : std::optional(start.failure());
}

QString Kiosk::serviceLabel(const CredentialType &type) const {
    const ServiceSettings *service = serviceOf(type);
    return service ? service->label : QString();
}

void Kiosk::warm() {
    for (const auto &service : m_services) {
        m_client->warm(service->settings.baseUrl);
        if (service->tokens) {
            service->tokens->get(this, [](const Outcome<Secret> &token) {
                // The session that needs it reports the failure to the person at the desk.
                if (!token)
                    qCWarning(logHttp).noquote() << referenceOf(token.failure());
            });
        }
    }
}

void Kiosk::fillCatalogue() {
    for (const auto &service : m_services) {
        if (!service->settings.options.value(QStringLiteral("fill_catalogue")).toBool())
            continue;
        ++m_awaitedLists;
        m_lists.push_back(list(
            service->settings.id, {.what = ListingRequest::What::Types},
            [this, id = service->settings.id](const Outcome<ServiceListing> &listing) { adoptList(id, listing); }));
    }
}

/// What is configured stays, whatever the service answers.
void Kiosk::adoptList(const QString &service, const Outcome<ServiceListing> &listing) {
    --m_awaitedLists;
    const auto connection = connectionTo(service);
    if (!listing) {
        qCWarning(logHttp).noquote() << "the catalogue is not filled:" << referenceOf(listing.failure());
    } else if (connection) {
        m_offered += offeredTypes(service, connection->provider->offers(*listing), m_configuration.types);
        completeTypes();
    }
    Q_EMIT
    typesChanged();
}

Outcome<ServiceConnection> Kiosk::connectionTo(const QString &service) {
    for (const auto &known : m_services) {
        if (known->settings.id == service)
            return ServiceConnection{known->provider.get(), known->tokens.get()};
    }
    return makeFailure(FailureKind::BadConfiguration, Stage::Settings, QStringLiteral("no such service"));
}

template <typename T>
std::unique_ptr<Call> Kiosk::ask(const QString &service,
                                 const std::function<Outcome<Exchange<T>>(const Provider &)> &exchangeOf,
                                 std::function<void(Outcome<T>)> done) {
    const Outcome<ServiceConnection> connection = connectionTo(service);
    const Outcome<Exchange<T>> exchange =
        connection ? exchangeOf(*connection->provider) : Outcome<Exchange<T>>(connection.failure());
    if (exchange)
        return m_client->run<T>(*exchange, connection->tokens, std::move(done));
    auto call = std::make_unique<Call>();
    QMetaObject::invokeMethod(
        call.get(), [done = std::move(done), failure = exchange.failure()] { done(failure); }, Qt::QueuedConnection);
    return call;
}

std::unique_ptr<Call> Kiosk::list(const QString &service, const ListingRequest &request,
                                  std::function<void(Outcome<ServiceListing>)> done) {
    return ask<ServiceListing>(
        service, [&request](const Provider &provider) { return provider.list(request); }, std::move(done));
}

std::unique_ptr<Call> Kiosk::show(const QString &service, const QString &id,
                                  std::function<void(Outcome<ServiceRow>)> done) {
    return ask<ServiceRow>(
        service, [&id](const Provider &provider) { return provider.show(id); }, std::move(done));
}

std::optional<QStringList> Kiosk::filters(const QString &service, ListingRequest::What what) {
    const auto connection = connectionTo(service);
    return connection ? connection->provider->filters(what) : std::nullopt;
}

} // namespace kiosk
