#pragma once

#include "app/simulator/plot.h"
#include "app/simulator/simulatedservice.h"

#include <QDateTime>
#include <QJsonObject>
#include <chrono>

namespace kiosk::sim {

/// A credential of the pretended wallet that a verifier's definition asks for, as
/// resources/simulator/nchain/wallet.json and its like describe it: {"definition", "title", "type", "issuerName",
/// "issuer", "claims": {…}}.
using WalletCredential = QJsonObject;

/// One request of an OpenID4VP verifier and what its visitor did. States follow the clock when they are asked for;
/// there are no timers.
class SimulatedWalletSession {
public:
    using Steady = std::chrono::steady_clock;
    enum class State { Created, Sent, Received, Shared, Refused };

    SimulatedWalletSession(WalletCredential credential, const Plot &plot, QString owner = {});

    const QString &id() const { return m_id; }
    const WalletCredential &credential() const { return m_credential; }
    QString definition() const { return m_credential[u"definition"].toString(); }
    /// Who created it.
    const QString &owner() const { return m_owner; }
    const QDateTime &createdAt() const { return m_createdAt; }
    /// When it last changed.
    QDateTime updatedAt() const;
    /// Counts the status requests, this one included.
    int countPoll() { return ++m_polls; }

    State state(Steady::time_point now);
    /// True once its 300 seconds are over without an answer.
    bool isOver(Steady::time_point now) const;
    void fetch(Steady::time_point now);
    /// False where it is over, answered already, or where the plot lets no answer arrive.
    bool answer(bool share, Steady::time_point now);
    WalletRequest forWallet(Steady::time_point now);

private:
    void settle(Steady::time_point now);
    bool takesAnswers() const;

    WalletCredential m_credential;
    Plot m_plot;
    QString m_owner;
    QString m_id;
    QDateTime m_createdAt;
    Steady::time_point m_created;
    std::optional<Steady::time_point> m_fetched;
    std::optional<Steady::time_point> m_answered;
    bool m_shared = false;
    int m_polls = 0;
};

} // namespace kiosk::sim
