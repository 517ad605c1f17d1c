// Fifty sessions of all services at once from one process: each reaches its own end with its own claims, in little
// memory, with no more requests than the poll schedule promises.
#include "app/http/httpclient.h"
#include "app/kiosk.h"
#include "app/providers/registry.h"
#include "tests/long/longtest.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <cmath>
#include <map>
#include <mutex>

using namespace kiosk;
using namespace kiosk::longtest;
using std::chrono::milliseconds;

namespace {

constexpr int sessionsAtOnce = 50;
constexpr qint64 mostMemoryKib = 100 * 1024;

/// The client logs a line for each request that it sends.
class RequestCounter {
public:
    RequestCounter() { s_previous = qInstallMessageHandler(&RequestCounter::take); }
    RequestCounter(const RequestCounter &) = delete;
    RequestCounter &operator=(const RequestCounter &) = delete;
    ~RequestCounter() { qInstallMessageHandler(s_previous); }

    void reset() {
        const std::lock_guard lock(s_mutex);
        s_all = s_tokens = 0;
    }
    int all() const {
        const std::lock_guard lock(s_mutex);
        return s_all;
    }
    int tokens() const {
        const std::lock_guard lock(s_mutex);
        return s_tokens;
    }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message) {
        const bool isRequest = type == QtInfoMsg && QLatin1String(context.category) == QLatin1String("kiosk.http");
        if (isRequest) {
            const std::lock_guard lock(s_mutex);
            ++s_all;
            s_tokens += message.contains(QLatin1String("token")) ? 1 : 0;
        } else if (type != QtInfoMsg && type != QtDebugMsg) {
            Run::say(message);
        }
    }
    static inline QtMessageHandler s_previous = nullptr;
    static inline std::mutex s_mutex;
    static inline int s_all = 0;
    static inline int s_tokens = 0;
};

/// One configured service: the sessions of its types share its token.
struct Service {
    std::unique_ptr<Provider> provider;
    std::unique_ptr<TokenSource> tokens; ///< null where it needs none
};

/// Requests besides the polls: beginning and reading the result, and where it has them user, data, picture and scores.
int framingRequests(const QString &provider) {
    if (provider == QLatin1String("pingone-verify"))
        return 7;
    return provider == QLatin1String("didit") ? 3 : 2;
}

/// One session with what it went through.
struct Desk {
    CredentialType type;
    std::unique_ptr<VerificationSession> session;
    QString invitedAs;
    milliseconds invitedAt{};
    milliseconds answeredAt{};
    bool isOver = false;
};

class Round {
public:
    Round(Run &run, RequestCounter &counter, sim::Scenario scenario)
        : m_run(run), m_counter(counter), m_scenario(scenario) {
        Kiosk::Options options;
        options.demo = true;
        options.keepsRecords = false; // how they poll is looked at, fifty in one thread
        options.language = QStringLiteral("en");
        options.plot.scenario = scenario;
        options.plot.autoplay = true;
        options.plot.scanAfter = milliseconds(2'500);
        options.plot.answerAfter = milliseconds(3'500);
        auto opened = Kiosk::open(options);
        if (auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened))
            m_kiosk = std::move(*kiosk);
    }

    /// Sessions that ended as they should.
    int play() {
        if (!m_run.check(m_kiosk != nullptr, QStringLiteral("the demo does not open")))
            return 0;
        const QList<CredentialType> &types = m_kiosk->types();
        openServices();
        m_counter.reset();
        for (int i = 0; i < sessionsAtOnce; ++i)
            begin(types.at(i % types.size()));
        const bool inTime = QTest::qWaitFor(
            [this] { return std::all_of(m_desks.begin(), m_desks.end(), [](const auto &d) { return d->isOver; }); },
            90'000);
        m_run.check(inTime, QStringLiteral("not every session came to an end"));
        const int good = judgeAll();
        m_desks.clear();
        return good;
    }

private:
    void openServices() {
        for (const ServiceSettings &settings : m_kiosk->configuration().services) {
            Service &service = m_services[settings.id];
            service.provider = providerById(settings.provider)->make(settings);
            if (!service.provider->token())
                continue;
            const Provider *provider = service.provider.get();
            service.tokens = std::make_unique<TokenSource>(m_kiosk->client(), m_kiosk->clock(),
                                                           [provider] { return *provider->token(); });
        }
    }
    int servicesWithTokens() const {
        return static_cast<int>(std::count_if(m_services.begin(), m_services.end(),
                                              [](const auto &entry) { return entry.second.tokens != nullptr; }));
    }

    void begin(const CredentialType &type) {
        auto desk = std::make_unique<Desk>();
        desk->type = type;
        desk->session = std::make_unique<VerificationSession>(
            m_kiosk->client(), m_kiosk->clock(),
            [this](const CredentialType &asked) -> Outcome<ServiceConnection> {
                const Service &service = m_services.at(asked.service);
                return ServiceConnection{service.provider.get(), service.tokens.get()};
            },
            m_kiosk->configuration().desk);
        Desk *raw = desk.get();
        QObject::connect(raw->session.get(), &VerificationSession::phaseChanged, raw->session.get(),
                         [this, raw] { follow(*raw); });
        m_desks.push_back(std::move(desk));
        Inputs inputs;
        for (const InputField &field : type.inputs)
            inputs.insert(field.id, field.demoValue);
        raw->session->begin(type, inputs);
    }

    void follow(Desk &desk) {
        const milliseconds now = m_kiosk->clock().monotonic();
        if (const auto *inviting = desk.session->as<Inviting>()) {
            desk.invitedAs = inviting->invitation.sessionId;
            desk.invitedAt = now;
            m_run.check(!m_ids.contains(desk.invitedAs), QStringLiteral("two sessions have one id"));
            m_ids.insert(desk.invitedAs);
        }
        if (desk.session->as<Checking>())
            desk.answeredAt = now;
        desk.isOver = desk.session->as<Concluded>() || desk.session->as<Failed>() || desk.session->as<Expired>();
    }

    int judgeAll() {
        int good = 0;
        double promised = 0;
        for (const auto &desk : m_desks) {
            good += isAsItShouldBe(*desk) ? 1 : 0;
            // The shortest pause of the schedule is a second less its jitter; one poll is free.
            promised += 1 + framingRequests(m_kiosk->serviceOf(desk->type)->provider) +
                        std::floor(static_cast<double>((desk->answeredAt - desk->invitedAt).count()) / 900.0);
        }
        const int sent = m_counter.all() - m_counter.tokens();
        Run::say(QStringLiteral("%1 sessions, %2 as they should; %3 requests, at most %4 promised; %5 token(s)")
                     .arg(m_desks.size())
                     .arg(good)
                     .arg(sent)
                     .arg(promised)
                     .arg(m_counter.tokens()));
        m_run.check(sent <= static_cast<int>(promised), QStringLiteral("more requests than promised"));
        m_run.check(sent >= 2 * sessionsAtOnce, QStringLiteral("the requests were not counted"));
        m_run.check(m_counter.tokens() == servicesWithTokens(), QStringLiteral("a token was fetched more than once"));
        return good;
    }

    bool isAsItShouldBe(const Desk &desk) {
        const auto *end = desk.session->as<Concluded>();
        if (!m_run.check(end != nullptr, QStringLiteral("a session was lost: ") + nameOf(desk.session->phase())))
            return false;
        bool good = m_run.check(end->sessionId == desk.invitedAs && end->type.id == desk.type.id,
                                QStringLiteral("a session has another one's end"));
        const bool wants = m_scenario == sim::Scenario::Approve;
        good &= m_run.check((end->judgement.verdict == Verdict::Verified) == wants,
                            QStringLiteral("%1 became %2").arg(desk.type.id, nameOf(end->judgement.verdict)));
        if (wants) {
            const auto &credentials = end->presentation.credentials;
            good &= m_run.check(credentials.size() == desk.type.credentials.size() &&
                                    credentials.first().type == desk.type.credentials.first().type,
                                QStringLiteral("a session has another one's claims"));
        }
        return good;
    }

    Run &m_run;
    RequestCounter &m_counter;
    sim::Scenario m_scenario;
    std::unique_ptr<Kiosk> m_kiosk;
    std::map<QString, Service> m_services;
    std::vector<std::unique_ptr<Desk>> m_desks;
    QSet<QString> m_ids;
};

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    Run run(QStringLiteral("sessions"));
    if (!run.readArguments(QCoreApplication::arguments()))
        return 64;
    RequestCounter counter;
    const QList<sim::Scenario> scenarios{sim::Scenario::Approve, sim::Scenario::Revoked};
    const int rounds = run.isFull() ? 40 : 2;
    int good = 0;
    qint64 memory = 0;
    for (int i = 0; i < rounds; ++i) {
        Round round(run, counter, scenarios.at(i % scenarios.size()));
        good += round.play();
        memory = std::max(memory, residentKib());
    }
    run.check(good == rounds * sessionsAtOnce, QStringLiteral("sessions were lost or mixed up"));
    run.check(memory < mostMemoryKib, QStringLiteral("more than 100 MB of memory"));
    return run.end(QStringLiteral("%1 rounds of %2 sessions at once, %3 as they should; %4 MB")
                       .arg(rounds)
                       .arg(sessionsAtOnce)
                       .arg(good)
                       .arg(memory / 1024));
}
