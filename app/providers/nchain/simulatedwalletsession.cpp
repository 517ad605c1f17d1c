#include "app/providers/nchain/simulatedwalletsession.h"

#include <QUuid>
#include <algorithm>

namespace kiosk::sim {

using namespace std::chrono_literals;

namespace {

constexpr auto lifetime = 300s;
/// How long an answer is being checked.
constexpr auto checking = 150ms;
/// Tokens of the scenario that outlives them.
constexpr auto afterTokens = 3s;

} // namespace

SimulatedWalletSession::SimulatedWalletSession(WalletCredential credential, const Plot &plot, QString owner)
    : m_credential(std::move(credential)), m_plot(plot), m_owner(std::move(owner)),
      m_id(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_createdAt(QDateTime::currentDateTimeUtc()),
      m_created(Steady::now()) {
    if (m_plot.scenario == Scenario::TokenExpires) {
        m_plot.answerAfter = std::max<std::chrono::milliseconds>(m_plot.answerAfter, afterTokens);
    }
}

QDateTime SimulatedWalletSession::updatedAt() const {
    const auto last = m_answered ? *m_answered : m_fetched.value_or(m_created);
    return m_createdAt.addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(last - m_created).count());
}

bool SimulatedWalletSession::takesAnswers() const {
    return m_plot.scenario != Scenario::NeverScanned && m_plot.scenario != Scenario::SilentExpiry;
}

bool SimulatedWalletSession::isOver(Steady::time_point now) const {
    return !m_answered && now >= m_created + lifetime;
}

/// Lets the visitor who acts alone do what is due.
void SimulatedWalletSession::settle(Steady::time_point now) {
    if (!m_plot.autoplay || m_plot.scenario == Scenario::NeverScanned) {
        return;
    }
    const auto scan = m_created + m_plot.scanAfter;
    if (!m_fetched && now >= scan && !isOver(scan)) {
        m_fetched = scan;
    }
    if (m_fetched && !m_answered && takesAnswers()) {
        const auto reply = *m_fetched + m_plot.answerAfter;
        if (now >= reply && !isOver(reply)) {
            m_answered = reply;
            m_shared = m_plot.scenario != Scenario::Decline;
        }
    }
}

SimulatedWalletSession::State SimulatedWalletSession::state(Steady::time_point now) {
    settle(now);
    if (m_answered) {
        if (now < *m_answered + checking) {
            return State::Received;
        }
        return m_shared ? State::Shared : State::Refused;
    }
    return m_fetched ? State::Sent : State::Created;
}

void SimulatedWalletSession::fetch(Steady::time_point now) {
    settle(now);
    if (!m_fetched && !isOver(now) && m_plot.scenario != Scenario::NeverScanned) {
        m_fetched = now;
    }
}

bool SimulatedWalletSession::answer(bool share, Steady::time_point now) {
    fetch(now);
    if (!takesAnswers() || m_answered || isOver(now)) {
        return false;
    }
    m_shared = share;
    m_answered = now;
    return true;
}

WalletRequest SimulatedWalletSession::forWallet(Steady::time_point now) {
    settle(now);
    WalletRequest request;
    request.id = m_id;
    request.verifier = QStringLiteral("Verifier Kiosk demo");
    WalletRequest::Item item;
    item.credential = m_credential[u"title"].toString();
    item.claims = m_credential[u"claims"].toObject().keys();
    item.issuer = m_credential[u"issuerName"].toString();
    request.items.append(item);
    if (m_answered) {
        request.state = m_shared ? WalletRequest::State::Shared : WalletRequest::State::Declined;
    } else if (isOver(now)) {
        request.state = WalletRequest::State::Over;
    } else {
        request.state = m_fetched ? WalletRequest::State::Fetched : WalletRequest::State::Open;
    }
    return request;
}

} // namespace kiosk::sim
