#pragma once

#include "app/simulator/plot.h"
#include "app/simulator/simulatedservice.h"

#include <QJsonObject>
#include <chrono>

namespace kiosk::sim {

/// One presentation session of the simulated PingOne and what its visitor did. States follow the clock when they are
/// asked for; there are no timers.
class PingOneSimulatedSession {
public:
    using Steady = std::chrono::steady_clock;

    /// What a client may ask for, already validated.
    struct Asked {
        QString message;
        QList<WalletRequest::Item> items;
        QStringList issuerEnvironments; ///< empty: any
        std::chrono::seconds timeout{300};
        bool openId4Vp = false;     ///< keys are ignored, the link has another form
        QString pushTo = {};        ///< the wallet installation that was told; empty: none
        QJsonObject notification{}; ///< the push message's template, as asked for
    };

    /// The digital wallet application and the one installation of it that the simulated environment knows.
    static QString walletApplication();
    static QString walletInstallation();

    /// How it stands.
    enum class Outcome { Running, Expired, Successful, Declined, NotHeld, WrongIssuer };

    PingOneSimulatedSession(Asked asked, const Plot &plot, int number);

    const QString &id() const { return m_id; }
    const QString &requestId() const { return m_requestId; }
    const QString &walletId() const { return m_walletId; }
    const Asked &asked() const { return m_asked; }
    bool isVisitorUnderAge() const { return m_plot.scenario == Scenario::UnderAge; }
    /// Counts the sessions of a service from 0.
    int number() const { return m_number; }
    /// Counts the status requests, this one included.
    int countPoll() { return ++m_polls; }
    /// ISO 8601 with nine fraction digits, as the service writes them.
    QString createdAt() const;
    QString expiresAt() const;

    Outcome outcome(Steady::time_point now);
    /// The service's word for the state.
    QString status(Steady::time_point now);
    /// True once nobody needs it any more.
    bool isStale(Steady::time_point now) const;

    void fetch(Steady::time_point now);
    /// False where it is over, answered already, or where the plot lets no answer arrive.
    bool answer(bool share, Steady::time_point now);
    WalletRequest forWallet(Steady::time_point now);

private:
    enum class Answer { None, Shared, Declined };

    void settle(Steady::time_point now);
    bool isOver(Steady::time_point now) const { return now >= m_created + m_asked.timeout; }
    bool takesAnswers() const;
    bool isHeld(const WalletRequest::Item &item) const;

    Asked m_asked;
    Plot m_plot;
    int m_number;
    int m_polls = 0;
    QString m_id;
    QString m_requestId;
    QString m_walletId;
    std::chrono::system_clock::time_point m_createdAt;
    Steady::time_point m_created;
    std::optional<Steady::time_point> m_fetched;
    std::optional<Steady::time_point> m_answered;
    Answer m_answer = Answer::None;
};

} // namespace kiosk::sim
