#pragma once

#include "app/simulator/plot.h"
#include "app/simulator/simulatedservice.h"

#include <QJsonObject>
#include <chrono>

namespace kiosk::sim {

/// One transaction of the simulated PingOne Verify and what its visitor did. States follow the clock when they are
/// asked for; there are no timers.
class PingOneSimulatedTransaction {
public:
    using Steady = std::chrono::steady_clock;

    /// What a client may ask for, already validated.
    struct Asked {
        QString userId;
        QString policyId;
        QJsonObject requirements;
        QJsonObject echoed; ///< of the request, repeated in answers: requirements, callback, redirect, sendNotification
    };

    PingOneSimulatedTransaction(Asked asked, const Plot &plot);

    const QString &id() const { return m_id; }
    const QString &code() const { return m_code; }
    const Asked &asked() const { return m_asked; }
    /// Counts the status requests, this one included.
    int countPoll() { return ++m_polls; }
    /// ISO 8601 with three fraction digits, as the service writes them.
    QString createdAt() const;
    QString updatedAt(Steady::time_point now);
    QString expiresAt() const;

    /// The service's words for the state and for each single check.
    QString status(Steady::time_point now);
    QJsonObject verificationStatus(Steady::time_point now);
    /// Why it failed; empty where it did not, or only ran out.
    QString problem(Steady::time_point now);
    bool isSuccessful(Steady::time_point now);
    /// Verified data is kept for 30 minutes after the decision.
    bool hasData(Steady::time_point now);
    bool isStale(Steady::time_point now) const;
    /// How well a requirement fits the document: "HIGH", "LOW".
    QString match(const QString &requirement) const;
    QStringList matchedRequirements() const;

    void fetch(Steady::time_point now);
    /// False where it is over, answered already, or where the plot lets no answer arrive.
    bool answer(bool share, Steady::time_point now);
    WalletRequest forWallet(Steady::time_point now);

private:
    enum class Answer { None, Shared, Declined };
    enum class State { Requested, Initiated, Partial, InProgress, Success, ApprovedManually, Fail, TimedOut };

    void settle(Steady::time_point now);
    State state(Steady::time_point now);
    bool isOver(Steady::time_point now) const { return now >= m_created + m_timeout; }
    bool takesAnswers() const;
    bool isAcceptable() const;
    QString word(State state, bool isDocument) const;

    Asked m_asked;
    Plot m_plot;
    QString m_id;
    QString m_code;
    std::chrono::seconds m_timeout;
    int m_polls = 0;
    std::chrono::system_clock::time_point m_createdAt;
    Steady::time_point m_created;
    std::optional<Steady::time_point> m_fetched;
    std::optional<Steady::time_point> m_answered;
    Answer m_answer = Answer::None;
};

/// The held credential that the pretended visitor photographs.
constexpr QLatin1String photographedDocument("Government ID");

} // namespace kiosk::sim
