#include "app/session/servicewatch.h"

#include "app/http/tokens.h"

#include <QRandomGenerator>
#include <algorithm>

namespace kiosk {

using std::chrono::milliseconds;

struct ServiceWatch::Watched {
    Service service;
    ServiceHealth health = {};
    std::unique_ptr<ClockTimer> timer = {};
    std::unique_ptr<QObject> token = {}; ///< lives while its token is awaited
    std::unique_ptr<Call> call = {};
};

namespace {

/// Whether this address belongs to the service, or only to somebody at the same host.
bool isBelow(const QUrl &url, const QUrl &base) {
    if (base.isEmpty() || url.scheme() != base.scheme() || url.host() != base.host() || url.port() != base.port())
        return false;
    const QString path = base.path();
    return url.path() == path || url.path().startsWith(path.endsWith(u'/') ? path : path + u'/');
}

double dice() {
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

ServiceWatch::ServiceWatch(HttpClient &client, Clock &clock, std::function<bool()> isIdle)
    : m_client(client), m_clock(clock), m_isIdle(std::move(isIdle)) {
    connect(&client, &HttpClient::observed, this, &ServiceWatch::listen);
}

ServiceWatch::~ServiceWatch() = default;

void ServiceWatch::add(const Service &service) {
    m_services.push_back(std::make_unique<Watched>(Watched{service}));
}

void ServiceWatch::start() {
    m_isStarted = true;
    for (const auto &each : m_services)
        wait(*each, FirstAfter);
}

void ServiceWatch::askNow() {
    if (!m_isIdle())
        return;
    for (const auto &each : m_services) {
        if (!each->token && !each->call)
            ask(*each);
    }
}

void ServiceWatch::stopAsking() {
    for (const auto &each : m_services) {
        if (!each->token && !each->call)
            continue;
        each->token.reset();
        each->call.reset();
        if (m_isStarted)
            wait(*each, BusyPause);
    }
}

bool ServiceWatch::isAsking() const {
    return std::any_of(m_services.cbegin(), m_services.cend(),
                       [](const auto &each) { return each->token || each->call; });
}

ServiceHealth ServiceWatch::healthOf(const QString &service) const {
    for (const auto &each : m_services) {
        if (each->service.id == service)
            return each->health;
    }
    return {};
}

QList<ServiceHealth> ServiceWatch::all() const {
    QList<ServiceHealth> found;
    for (const auto &each : m_services)
        found.append(each->health);
    return found;
}

void ServiceWatch::listen(const Observation &observation) {
    bool isOther = false;
    for (const auto &each : m_services) {
        if (!isBelow(observation.url, each->service.base) && observation.url != each->service.tokenUrl)
            continue;
        const ServiceHealth before = each->health;
        each->health.take(observation);
        each->health.tokenEnds = tokenEnds(*each);
        isOther = isOther || before != each->health;
    }
    if (isOther)
        Q_EMIT
    changed();
}

std::optional<QDateTime> ServiceWatch::tokenEnds(const Watched &watched) const {
    const auto ends = watched.service.tokens ? watched.service.tokens->expiresAt() : std::nullopt;
    if (!ends || *ends < m_clock.monotonic())
        return {};
    return m_clock.now().addMSecs((*ends - m_clock.monotonic()).count());
}

void ServiceWatch::wait(Watched &watched, milliseconds delay) {
    watched.timer = m_clock.after(delay, [this, &watched] {
        if (m_isIdle())
            ask(watched);
        else
            wait(watched, BusyPause);
    });
}

void ServiceWatch::ask(Watched &watched) {
    watched.timer.reset();
    if (!watched.service.tokens) {
        askHead(watched);
        return;
    }
    watched.token = std::make_unique<QObject>();
    watched.service.tokens->get(watched.token.get(), [this, &watched](const Outcome<Secret> &token) {
        watched.token.release()->deleteLater(); // its callback is running
        watched.health.takeToken(token ? std::nullopt : std::optional(token.failure()), tokenEnds(watched));
        Q_EMIT
        changed();
        // Where the token is refused, the service itself would only say so again.
        if (token)
            askHead(watched);
        else
            finish(watched);
    });
}

/// What it answers does not matter: whatever it says, it is there.
void ServiceWatch::askHead(Watched &watched) {
    HttpRequest request;
    request.method = HttpMethod::Head;
    request.url = watched.service.base;
    request.pathTemplate = QStringLiteral("(base address)");
    request.authorised = false;
    watched.call = std::make_unique<Call>();
    m_client.send(watched.call.get(), Stage::Settings, request, Repeat::CallerAsks, nullptr,
                  [this, &watched](const Outcome<HttpResponse> & /*answer*/) {
                      // It was observed already.
                      watched.call.release()->deleteLater();
                      finish(watched);
                  });
}

void ServiceWatch::finish(Watched &watched) {
    if (m_isStarted)
        wait(watched, delayUntilAsked(watched.health, dice()));
    Q_EMIT
    changed();
}

} // namespace kiosk
