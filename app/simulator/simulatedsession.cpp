#include "app/simulator/simulatedsession.h"

#include <QUuid>
#include <algorithm>

namespace kiosk::sim {

using namespace std::chrono_literals;

namespace {

/// Tokens of the scenario that outlives them; see GrantedTokens.
constexpr auto afterTokens = 3s;

constexpr QLatin1String distinct("distinct-visitors");
/// The first name in everything that the pretended visitor holds.
constexpr QLatin1String firstName("Marta");
/// How much of the session's id makes a name its own.
constexpr qsizetype ownPart = 8;

} // namespace

SimulatedSession::SimulatedSession(const Plot &plot, std::chrono::milliseconds lifetime)
    : m_plot(plot), m_lifetime(lifetime), m_id(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_createdAt(std::chrono::system_clock::now()), m_created(Steady::now()) {
    if (m_plot.scenario == Scenario::TokenExpires) {
        m_plot.answerAfter = std::max<std::chrono::milliseconds>(m_plot.answerAfter, afterTokens);
    }
}

Variant SimulatedSession::distinctVisitors() {
    return {distinct,
            QStringLiteral("every visitor has a first name of their own: Marta and the session id's beginning")};
}

QString SimulatedSession::told(QString text) const {
    return m_plot.has(distinct) ? text.replace(firstName, firstName + u' ' + m_id.first(ownPart)) : text;
}

std::chrono::system_clock::time_point SimulatedSession::changedTime() const {
    const auto last = m_answered ? *m_answered : m_fetched.value_or(m_created);
    return m_createdAt + std::chrono::duration_cast<std::chrono::system_clock::duration>(last - m_created);
}

bool SimulatedSession::takesAnswers() const {
    return m_plot.scenario != Scenario::NeverScanned && m_plot.scenario != Scenario::SilentExpiry;
}

bool SimulatedSession::isOver(Steady::time_point now) const {
    return m_answer == Answer::None && now >= m_created + m_lifetime;
}

bool SimulatedSession::isStale(Steady::time_point now, std::chrono::milliseconds kept) const {
    return now > m_answered.value_or(m_created + m_lifetime) + kept;
}

void SimulatedSession::settle(Steady::time_point now) {
    if (!m_plot.autoplay || m_plot.scenario == Scenario::NeverScanned) {
        return;
    }
    const auto scan = m_created + m_plot.scanAfter;
    if (!m_fetched && now >= scan && !isOver(scan)) {
        m_fetched = scan;
    }
    if (m_fetched && m_answer == Answer::None && takesAnswers()) {
        const auto reply = *m_fetched + m_plot.answerAfter;
        if (now >= reply && !isOver(reply)) {
            m_answered = reply;
            m_answer = m_plot.scenario == Scenario::Decline ? Answer::Declined : Answer::Shared;
        }
    }
}

void SimulatedSession::fetch(Steady::time_point now) {
    settle(now);
    if (!m_fetched && !isOver(now) && m_plot.scenario != Scenario::NeverScanned) {
        m_fetched = now;
    }
}

bool SimulatedSession::answer(bool share, Steady::time_point now) {
    fetch(now);
    if (!takesAnswers() || m_answer != Answer::None || isOver(now)) {
        return false;
    }
    m_answer = share ? Answer::Shared : Answer::Declined;
    m_answered = now;
    return true;
}

QList<Scenario> SimulatedSession::plays() const {
    return {Scenario::WrongIssuer, Scenario::Revoked, Scenario::UnderAge};
}

bool SimulatedSession::play(Scenario scenario, Steady::time_point now) {
    fetch(now);
    if (!plays().contains(scenario) || !takesAnswers() || m_answer != Answer::None || isOver(now)) {
        return false;
    }
    m_plot.scenario = scenario;
    if (scenario == Scenario::NeverScanned) {
        m_lifetime = std::chrono::floor<std::chrono::milliseconds>(now - m_created);
        return true;
    }
    return answer(true, now);
}

WalletRequest SimulatedSession::forWallet(Steady::time_point now) {
    settle(now);
    WalletRequest request = shown();
    request.verifier = QStringLiteral("Verifier Kiosk demo");
    request.plays = plays();
    if (m_answer != Answer::None) {
        request.state = m_answer == Answer::Shared ? WalletRequest::State::Shared : WalletRequest::State::Declined;
    } else if (isOver(now)) {
        request.state = WalletRequest::State::Over;
    } else {
        request.state = m_fetched ? WalletRequest::State::Fetched : WalletRequest::State::Open;
    }
    return request;
}

} // namespace kiosk::sim
