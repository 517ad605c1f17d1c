#include "app/providers/pingonecredentials/pingonesimulatedsession.h"

#include "app/simulator/people.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUuid>
#include <algorithm>

namespace kiosk::sim {

namespace {

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
    : SimulatedSession(plot, asked.timeout), m_asked(std::move(asked)), m_number(number), m_requestId(newId()),
      m_walletId(m_asked.pushTo.isEmpty() ? newId() : m_asked.pushTo) {}

QString PingOneSimulatedSession::createdAt() const {
    return withNanoseconds(createdTime());
}

QString PingOneSimulatedSession::expiresAt() const {
    return withNanoseconds(expiryTime());
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

PingOneSimulatedSession::Outcome PingOneSimulatedSession::outcome(Steady::time_point now) {
    settle(now);
    switch (plot().scenario == Scenario::UnknownStatus ? Answer::None : given()) {
    case Answer::None:
        return isOver(now) ? Outcome::Expired : Outcome::Running;
    case Answer::Declined:
        return Outcome::Declined;
    case Answer::Shared:
        break;
    }
    if (plot().scenario == Scenario::WrongIssuer) {
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
    if (plot().scenario == Scenario::UnknownStatus && fetchedAt()) {
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
        if (plot().scenario == Scenario::NeverScanned) {
            return QStringLiteral("VERIFICATION_EXPIRED");
        }
        break; // sessions time out silently: the word stays what it was
    case Outcome::Running:
        break;
    }
    return fetchedAt() ? QStringLiteral("WAITING") : QStringLiteral("INITIAL");
}

QList<Scenario> PingOneSimulatedSession::plays() const {
    return SimulatedSession::plays() + QList<Scenario>{Scenario::NeverScanned};
}

WalletRequest PingOneSimulatedSession::shown() const {
    WalletRequest request;
    request.id = m_requestId;
    request.message = m_asked.message;
    request.items = m_asked.items;
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
