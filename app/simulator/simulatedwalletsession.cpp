#include "app/simulator/simulatedwalletsession.h"

namespace kiosk::sim {

using namespace std::chrono_literals;

namespace {

constexpr auto lifetime = 300s;
/// How long an answer is being checked.
constexpr auto checking = 150ms;

QDateTime dateTime(std::chrono::system_clock::time_point time) {
    const auto sinceEpoch = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), Qt::UTC);
}

} // namespace

SimulatedWalletSession::SimulatedWalletSession(WalletCredential credential, const Plot &plot, QString owner)
    : SimulatedSession(plot, lifetime), m_credential(std::move(credential)), m_owner(std::move(owner)) {
    QJsonObject claims = m_credential[u"claims"].toObject();
    for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
        if (claim.value().isString()) {
            claim.value() = told(claim.value().toString());
        }
    }
    m_credential.insert(QStringLiteral("claims"), claims);
}

QDateTime SimulatedWalletSession::createdAt() const {
    return dateTime(createdTime());
}

QDateTime SimulatedWalletSession::updatedAt() const {
    return dateTime(changedTime());
}

SimulatedWalletSession::State SimulatedWalletSession::state(Steady::time_point now) {
    settle(now);
    if (given() == Answer::None) {
        return fetchedAt() ? State::Sent : State::Created;
    }
    if (now < *answeredAt() + checking) {
        return State::Received;
    }
    return given() == Answer::Shared ? State::Shared : State::Refused;
}

WalletRequest SimulatedWalletSession::shown() const {
    WalletRequest request;
    request.id = id();
    WalletRequest::Item item;
    item.credential = m_credential[u"title"].toString();
    item.claims = m_credential[u"claims"].toObject().keys();
    item.issuer = m_credential[u"issuerName"].toString();
    request.items.append(item);
    return request;
}

} // namespace kiosk::sim
