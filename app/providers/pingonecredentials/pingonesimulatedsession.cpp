#include "app/providers/pingonecredentials/pingonesimulatedsession.h"

#include "app/simulator/people.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUuid>
#include <algorithm>

namespace kiosk::sim {

using namespace std::chrono_literals;

namespace {

/// How long an ended session can still be read.
constexpr auto kept = 120s;
/// Tokens of the scenario that outlives them; see the token endpoint.
constexpr auto afterTokens = 3s;

QString withNanoseconds(std::chrono::system_clock::time_point time) {
    const auto sinceEpoch = std::chrono::duration_cast<std::chrono::nanoseconds>(time.time_since_epoch());
    const auto seconds = std::chrono::floor<std::chrono::seconds>(sinceEpoch);
    return QStringLiteral("%1.%2Z").arg(
        QDateTime::fromSecsSinceEpoch(seconds.count(), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd'T'hh:mm:ss")),
        QString::number((sinceEpoch - seconds).count()).rightJustified(9, u'0'));
}

/// A child has no badge or student card: only what it has in a form of its own.
bool isForChildren(const HeldCredential &held) {
    return std::any_of(held.claims.begin(), held.claims.end(),
                       [](const HeldCredential::Claim &claim) { return claim.underAgeValue != claim.value; });
}

QString newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

PingOneSimulatedSession::PingOneSimulatedSession(Asked asked, const Plot &plot, int number)
    : m_asked(std::move(asked)), m_plot(plot), m_number(number), m_id(newId()), m_requestId(newId()),
      m_walletId(m_asked.pushTo.isEmpty() ? newId() : m_asked.pushTo), m_createdAt(std::chrono::system_clock::now()),
      m_created(Steady::now()) {
    if (m_plot.scenario == Scenario::TokenExpires) {
        m_plot.answerAfter = std::max<std::chrono::milliseconds>(m_plot.answerAfter, afterTokens);
    }
}

QString PingOneSimulatedSession::createdAt() const {
    return withNanoseconds(m_createdAt);
}

QString PingOneSimulatedSession::expiresAt() const {
    return withNanoseconds(m_createdAt + m_asked.timeout);
}

QString PingOneSimulatedSession::walletApplication() {
    return QStringLiteral("6b1f0c9d-52e7-4a38-9c06-e1d24f7a8b30");
}

QString PingOneSimulatedSession::walletInstallation() {
    return QStringLiteral("4a7e1e0e-0e59-4a36-9f38-1d7d8c7b6a55");
}

bool PingOneSimulatedSession::isHeld(const WalletRequest::Item &item) const {
    const HeldCredential *held = heldCredential(item.credential);
    return held != nullptr && !held->issuerEnvironment.isEmpty() && (!isVisitorUnderAge() || isForChildren(*held));
}

bool PingOneSimulatedSession::takesAnswers() const {
    return m_plot.scenario != Scenario::NeverScanned && m_plot.scenario != Scenario::SilentExpiry;
}

/// Lets the visitor who acts alone do what is due.
void PingOneSimulatedSession::settle(Steady::time_point now) {
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

PingOneSimulatedSession::Outcome PingOneSimulatedSession::outcome(Steady::time_point now) {
    settle(now);
    switch (m_plot.scenario == Scenario::UnknownStatus ? Answer::None : m_answer) {
    case Answer::None:
        return isOver(now) ? Outcome::Expired : Outcome::Running;
    case Answer::Declined:
        return Outcome::Declined;
    case Answer::Shared:
        break;
    }
    if (m_plot.scenario == Scenario::WrongIssuer) {
        return Outcome::WrongIssuer;
    }
    for (const WalletRequest::Item &item : std::as_const(m_asked.items)) {
        if (!isHeld(item)) {
            return Outcome::NotHeld;
        }
        const HeldCredential *held = heldCredential(item.credential);
        if (!m_asked.issuerEnvironments.isEmpty() && !m_asked.issuerEnvironments.contains(held->issuerEnvironment)) {
            return Outcome::WrongIssuer;
        }
    }
    return Outcome::Successful;
}

QString PingOneSimulatedSession::status(Steady::time_point now) {
    const Outcome how = outcome(now);
    if (m_plot.scenario == Scenario::UnknownStatus && m_fetched) {
        return QStringLiteral("VERIFICATION_PENDING_REVIEW_X");
    }
    switch (how) {
    case Outcome::Successful:
        return QStringLiteral("VERIFICATION_SUCCESSFUL");
    case Outcome::Declined:
    case Outcome::NotHeld:
    case Outcome::WrongIssuer:
        return QStringLiteral("VERIFICATION_FAILED");
    case Outcome::Expired:
        if (m_plot.scenario == Scenario::NeverScanned) {
            return QStringLiteral("VERIFICATION_EXPIRED");
        }
        break; // sessions time out silently: the word stays what it was
    case Outcome::Running:
        break;
    }
    return m_fetched ? QStringLiteral("WAITING") : QStringLiteral("INITIAL");
}

bool PingOneSimulatedSession::isStale(Steady::time_point now) const {
    return now > (m_answered ? *m_answered : m_created + m_asked.timeout) + kept;
}

void PingOneSimulatedSession::fetch(Steady::time_point now) {
    settle(now);
    if (!m_fetched && !isOver(now) && m_plot.scenario != Scenario::NeverScanned) {
        m_fetched = now;
    }
}

bool PingOneSimulatedSession::answer(bool share, Steady::time_point now) {
    fetch(now);
    if (!takesAnswers() || m_answer != Answer::None || isOver(now)) {
        return false;
    }
    m_answer = share ? Answer::Shared : Answer::Declined;
    m_answered = now;
    return true;
}

WalletRequest PingOneSimulatedSession::forWallet(Steady::time_point now) {
    settle(now);
    WalletRequest request;
    request.id = m_requestId;
    request.verifier = QStringLiteral("Verifier Kiosk demo");
    request.message = m_asked.message;
    request.items = m_asked.items;
    if (m_answer != Answer::None) {
        request.state = m_answer == Answer::Shared ? WalletRequest::State::Shared : WalletRequest::State::Declined;
    } else if (isOver(now)) {
        request.state = WalletRequest::State::Over;
    } else {
        request.state = m_fetched ? WalletRequest::State::Fetched : WalletRequest::State::Open;
    }
    // Without keys the whole credential is shared, so that is what the wallet shows.
    for (WalletRequest::Item &item : request.items) {
        const HeldCredential *held = heldCredential(item.credential);
        if (item.claims.isEmpty() && held != nullptr) {
            for (const HeldCredential::Claim &claim : held->claims) {
                item.claims.append(claim.title);
            }
        }
    }
    return request;
}

} // namespace kiosk::sim
