// Fifty sessions of all services at once from one process: each reaches its own end with its own visitor's claims and
// sends no more requests than the poll schedule promises it; all together need little memory while they run.
#include "app/http/httpclient.h"
#include "app/kiosk.h"
#include "app/providers/registry.h"
#include "app/trust/inspector.h"
#include "tests/long/longtest.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTest>
#include <array>
#include <map>

using namespace kiosk;
using namespace kiosk::longtest;
using std::chrono::milliseconds;

namespace {

constexpr int sessionsAtOnce = 50;
constexpr qint64 mostMemoryKib = 100 * 1024;

/// Only what a service or the program complains about is worth a line.
void sayWarnings(QtMsgType type, const QMessageLogContext &, const QString &message) {
    if (type != QtInfoMsg && type != QtDebugMsg)
        Run::say(message);
}

constexpr char deskHeader[] = "X-Desk";

/// A provider's conversation, each request of which names the desk that sends it: what the one client of all desks
/// sends can be counted for each.
class DeskProvider final : public Provider {
public:
    DeskProvider(const Provider &provider, int desk) : m_provider(provider), m_desk(QByteArray::number(desk)) {}

    std::optional<Exchange<AccessToken>> token() const override { return m_provider.token(); }
    Outcome<Exchange<Invitation>> start(const CredentialType &type, const Inputs &inputs,
                                        const DeskIdentity &desk) const override {
        const auto exchange = m_provider.start(type, inputs, desk);
        return exchange ? Outcome(named(*exchange, m_desk)) : exchange;
    }
    Exchange<Progress> follow(const CredentialType &type, const Invitation &invitation) const override {
        return named(m_provider.follow(type, invitation), m_desk);
    }
    Exchange<Presentation> result(const CredentialType &type, const Invitation &invitation) const override {
        return named(m_provider.result(type, invitation), m_desk);
    }
    std::optional<Exchange<Done>> cancel(const Invitation &invitation) const override {
        const auto exchange = m_provider.cancel(invitation);
        return exchange ? std::optional(named(*exchange, m_desk)) : exchange;
    }
    std::chrono::seconds ownLimit() const override { return m_provider.ownLimit(); }

private:
    template <typename T>
    static Exchange<T> named(Exchange<T> exchange, const QByteArray &desk) {
        exchange.request.headers.append(HttpHeader{deskHeader, desk});
        exchange.read = [read = std::move(exchange.read), desk](const HttpResponse &response) -> Step<T> {
            const Step<T> step = read(response);
            return step.next() ? Step<T>(named(*step.next(), desk)) : step;
        };
        return exchange;
    }

    const Provider &m_provider;
    const QByteArray m_desk;
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
    std::unique_ptr<DeskProvider> provider;
    std::unique_ptr<VerificationSession> session;
    QString invitedAs;
    milliseconds invitedAt{};
    milliseconds answeredAt{};
    bool isOver = false;
};

class Round {
public:
    Round(Run &run, sim::Scenario scenario) : m_run(run), m_scenario(scenario) {
        Kiosk::Options options;
        options.demo = true;
        options.keepsRecords = false; // how they poll is looked at, fifty in one thread
        options.language = QStringLiteral("en");
        options.plot.scenario = scenario;
        options.plot.variants = {QStringLiteral("distinct-visitors")};
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
        countRequests();
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
    /// Every attempt of the client, by the desk in its header.
    void countRequests() {
        auto trusted = trust::TrustBase::from(m_kiosk->configuration().trust);
        if (m_run.check(trusted.ok(), QStringLiteral("the demo trusts nobody")))
            m_inspector = std::make_unique<trust::Inspector>(m_kiosk->client(), m_kiosk->clock(), trusted.value());
        auto *network = m_kiosk->client().findChild<QNetworkAccessManager *>();
        QObject::connect(network, &QNetworkAccessManager::finished, network, [this](const QNetworkReply *reply) {
            const QByteArray desk = reply->request().rawHeader(deskHeader);
            if (!desk.isEmpty())
                ++m_sent[static_cast<std::size_t>(desk.toInt())];
            else if (reply->url().path().contains(QLatin1String("token")))
                ++m_tokens;
        });
    }
    int servicesWithTokens() const {
        return static_cast<int>(std::count_if(m_services.begin(), m_services.end(),
                                              [](const auto &entry) { return entry.second.tokens != nullptr; }));
    }

    void begin(const CredentialType &type) {
        auto desk = std::make_unique<Desk>();
        desk->type = type;
        desk->provider =
            std::make_unique<DeskProvider>(*m_services.at(type.service).provider, static_cast<int>(m_desks.size()));
        desk->session = std::make_unique<VerificationSession>(
            m_kiosk->client(), m_kiosk->clock(),
            [this, provider = desk->provider.get()](const CredentialType &asked) -> Outcome<ServiceConnection> {
                return ServiceConnection{provider, m_services.at(asked.service).tokens.get()};
            },
            m_kiosk->configuration().desk);
        desk->session->setInspector(m_inspector.get());
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
        if (desk.session->as<Checking>() && desk.answeredAt == milliseconds::zero())
            desk.answeredAt = now;
        desk.isOver = desk.session->as<Concluded>() || desk.session->as<Failed>() || desk.session->as<Expired>();
    }

    int judgeAll() {
        int good = 0;
        int sent = 0;
        int most = 0;
        for (std::size_t i = 0; i < m_desks.size(); ++i) {
            const Desk &desk = *m_desks[i];
            good += isAsItShouldBe(desk) ? 1 : 0;
            const int promised = promisedTo(desk);
            m_run.check(m_sent[i] <= promised, QStringLiteral("%1 sent %2 requests and not the %3 promised at most")
                                                   .arg(desk.type.id)
                                                   .arg(m_sent[i])
                                                   .arg(promised));
            // One begins the session, one more finds its end.
            m_run.check(m_sent[i] >= 2, QStringLiteral("the requests of %1 were not counted").arg(desk.type.id));
            sent += m_sent[i];
            most += promised;
        }
        Run::say(QStringLiteral("%1 sessions, %2 as they should; %3 requests, %4 promised at most; %5 token(s)")
                     .arg(m_desks.size())
                     .arg(good)
                     .arg(sent)
                     .arg(most)
                     .arg(m_tokens));
        m_run.check(m_tokens == servicesWithTokens(), QStringLiteral("a token was fetched more than once"));
        return good;
    }

    /// The shortest pause of the schedule is a second less its jitter; one poll is free.
    int promisedTo(const Desk &desk) const {
        const auto pauses = static_cast<int>((desk.answeredAt - desk.invitedAt) / milliseconds(900));
        return 1 + framingRequests(m_kiosk->serviceOf(desk.type)->provider) + pauses;
    }

    /// Whether a name in the claims is the one that only this session's visitor has. A proof of age tells nothing in
    /// which two visitors could differ.
    bool isOwn(const Desk &desk, const Presentation &presentation) const {
        const QString name = QStringLiteral("Marta ") + desk.invitedAs.first(8);
        int own = 0;
        for (const PresentedCredential &credential : presentation.credentials) {
            for (const Claim &claim : credential.claims) {
                if (claim.value.contains(QLatin1String("Marta")) && !claim.value.contains(name))
                    return false;
                own += claim.value.contains(name) ? 1 : 0;
            }
        }
        return own > 0 || desk.type.id == QLatin1String("proof-of-age");
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
                                    credentials.first().type == desk.type.credentials.first().type &&
                                    isOwn(desk, end->presentation),
                                QStringLiteral("a session has another one's claims"));
        }
        return good;
    }

    Run &m_run;
    sim::Scenario m_scenario;
    std::array<int, sessionsAtOnce> m_sent{}; ///< by desk
    int m_tokens = 0;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<trust::Inspector> m_inspector;
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
    qInstallMessageHandler(&sayWarnings);
    const QList<sim::Scenario> scenarios{sim::Scenario::Approve, sim::Scenario::Revoked};
    const int rounds = run.isFull() ? 40 : 2;
    int good = 0;
    for (int i = 0; i < rounds; ++i) {
        Round round(run, scenarios.at(i % scenarios.size()));
        good += round.play();
    }
    const qint64 memory = peakKib();
    run.check(good == rounds * sessionsAtOnce, QStringLiteral("sessions were lost or mixed up"));
    run.check(memory > 0 && memory < mostMemoryKib, QStringLiteral("more than 100 MB of memory at the peak"));
    return run.end(QStringLiteral("%1 rounds of %2 sessions at once, %3 as they should; at most %4 MB")
                       .arg(rounds)
                       .arg(sessionsAtOnce)
                       .arg(good)
                       .arg(memory / 1024));
}
