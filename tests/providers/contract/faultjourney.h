#pragma once

#include "app/credentials/claimrows.h"
#include "app/http/httpclient.h"
#include "app/providers/registry.h"
#include "app/session/verificationsession.h"
#include "app/settings/configuration.h"
#include "app/simulator/simulator.h"
#include "app/trust/inspector.h"
#include "tests/support/contract.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultproxy.h"

#include <QElapsedTimer>
#include <QUuid>
#include <algorithm>

namespace kiosk::test {

/// A simulator whose visitor acts nearly at once: a session begins unused.
inline std::unique_ptr<sim::Simulator> quickSimulator() {
    sim::SimulatorOptions options;
    options.plot.autoplay = true;
    options.plot.scanAfter = std::chrono::milliseconds(5);
    options.plot.answerAfter = std::chrono::milliseconds(5);
    auto started = sim::Simulator::start(options);
    return started ? std::move(started).value() : nullptr;
}

/// A desk whose service stands behind the proxy: the real session, client and provider over real sockets, with the
/// demo's type that the contract names.
class FaultJourney {
public:
    /// No answer may be larger than `largestAnswer`.
    FaultJourney(const sim::Simulator &simulator, const Contract &contract, qint64 largestAnswer = 1024 * 1024)
        : clock(QDateTime::currentDateTimeUtc()), proxy(simulator.baseUrl()), m_client(clock) {
        HttpLimits limits;
        limits.attempt = std::chrono::milliseconds(5'003);
        limits.total = std::chrono::milliseconds(15'011);
        limits.largestAnswer = largestAnswer;
        m_client.setLimits(limits);
        clock.setBusy([this] { return isBusy(); });
        configure(simulator, contract.more[u"demo"].toObject());
        m_tokens = std::make_unique<TokenSource>(m_client, clock, [this] { return *m_provider->token(); });
        session = std::make_unique<VerificationSession>(
            m_client, clock,
            [this](const CredentialType &) -> Outcome<ServiceConnection> {
                return ServiceConnection{m_provider.get(), m_provider->token() ? m_tokens.get() : nullptr};
            },
            m_configuration.desk);
        m_inspector =
            std::make_unique<trust::Inspector>(m_client, clock, trust::TrustBase::from(m_configuration.trust).value());
        session->setInspector(m_inspector.get());
        QObject::connect(session.get(), &VerificationSession::phaseChanged, session.get(), [this] {
            if (const auto *inviting = session->as<Inviting>())
                m_deadline = inviting->deadline;
        });
    }

    /// False where the session does not end, or later than it must.
    bool run() {
        session->begin(m_type, m_inputs);
        const auto isOver = [this] {
            return session->as<Concluded>() || session->as<Expired>() || session->as<Failed>();
        };
        if (!clock.advanceUntil(isOver, std::chrono::hours(2)))
            return false;
        return !m_deadline || clock.monotonic() <= *m_deadline + std::chrono::seconds(5);
    }
    bool isVerified() const {
        return session->as<Concluded>() && session->as<Concluded>()->judgement.verdict == Verdict::Verified;
    }
    QList<ClaimRow> rows() const {
        return session->as<Concluded>() ? rowsOf(m_type, session->as<Concluded>()->presentation, QLocale::c())
                                        : QList<ClaimRow>();
    }
    QString end() const {
        return session->as<Failed>() ? referenceOf(session->as<Failed>()->failure) : nameOf(session->phase());
    }
    qsizetype count(const Answer &answer) const {
        const auto &all = proxy.requests();
        return std::count_if(all.cbegin(), all.cend(), [&answer](const TestRequest &request) {
            return answer.looksLike(request.method, request.target);
        });
    }

    FakeClock clock;
    FaultProxy proxy;

    /// Answers that were sent and never arrived, as far as the client's library tells.
    int lost() const { return m_lost; }

private:
    /// Every request is on its way, or rests at the proxy. Rarely Qt loses a reply whose connection ended within its
    /// body: nothing more comes then, and the client's own time-out is what saves the session.
    bool isBusy() {
        const int underWay = clock.pendingWith(m_client.limits().attempt) - proxy.held();
        const auto state = std::pair(underWay, proxy.requests().size());
        if (underWay == 0 || state != m_busyState) {
            m_busyState = state;
            m_busySince.start();
            return underWay != 0;
        }
        const bool isLost = m_busySince.elapsed() > LongestSilence;
        if (isLost && state.second != m_lostAt) {
            m_lostAt = state.second;
            ++m_lost;
        }
        return !isLost;
    }

    static constexpr qint64 LongestSilence = 10'000;

    void configure(const sim::Simulator &simulator, const QJsonObject &demo) {
        QList<DemoService> services;
        for (const ProviderDescriptor &descriptor : providers()) {
            services.append(DemoService{descriptor.id, proxy.through(simulator.mountOf(descriptor.id)),
                                        simulator.serviceOf(descriptor.id)->credentials()});
        }
        m_configuration = demoConfiguration(services, QStringLiteral("en")).configuration;
        const QString id = demo[u"type"].toString();
        m_type = *std::find_if(m_configuration.types.cbegin(), m_configuration.types.cend(),
                               [&id](const CredentialType &type) { return type.id == id; });
        ServiceSettings settings =
            *std::find_if(m_configuration.services.cbegin(), m_configuration.services.cend(),
                          [this](const ServiceSettings &service) { return service.id == m_type.service; });
        const QJsonObject options = demo[u"service"].toObject();
        for (auto option = options.begin(); option != options.end(); ++option)
            settings.options.insert(option.key(), option.value());
        m_provider = providerById(settings.provider)->make(settings);
        const QList<InputField> fields = m_provider->inputs(m_type);
        for (const InputField &field : fields)
            m_inputs.insert(field.id, field.demoValue);
        const QJsonObject inputs = demo[u"inputs"].toObject();
        for (auto input = inputs.begin(); input != inputs.end(); ++input)
            m_inputs.insert(input.key(), input.value().toString().replace(QStringLiteral("{{unique}}"), unique()));
    }

    /// Somebody whom the simulator has not seen yet.
    static QString unique() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    HttpClient m_client;
    Configuration m_configuration;
    CredentialType m_type;
    Inputs m_inputs;
    std::unique_ptr<kiosk::Provider> m_provider;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<trust::Inspector> m_inspector;
    std::optional<Moment> m_deadline;
    std::pair<int, qsizetype> m_busyState{0, 0};
    QElapsedTimer m_busySince;
    qsizetype m_lostAt = -1;
    int m_lost = 0;

public:
    std::unique_ptr<VerificationSession> session; ///< ends before what it uses
};

} // namespace kiosk::test
