#pragma once

#include "app/simulator/simulatedsession.h"

#include <QJsonObject>

namespace kiosk::sim {

/// One transaction of the simulated PingOne Verify and what its visitor did.
class PingOneSimulatedTransaction final : public SimulatedSession {
public:
    /// What a client may ask for, already validated.
    struct Asked {
        QString userId;
        QString policyId;
        QJsonObject requirements;
        QJsonObject echoed; ///< of the request, repeated in answers: requirements, callback, redirect, sendNotification
    };

    PingOneSimulatedTransaction(Asked asked, const Plot &plot);

    const QString &code() const { return m_code; }
    const Asked &asked() const { return m_asked; }
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
    /// An administrator decides.
    void approve(const QString &status) { m_approval = status; }
    /// Verified data is kept for 30 minutes after the decision.
    bool hasData(Steady::time_point now);
    bool isStale(Steady::time_point now) const { return SimulatedSession::isStale(now, retention); }
    /// How well a requirement fits the document: "HIGH", "LOW".
    QString match(const QString &requirement) const;
    QStringList matchedRequirements() const;

private:
    static constexpr std::chrono::minutes retention{30};
    enum class State { Requested, Initiated, Partial, InProgress, Success, ApprovedManually, Fail, TimedOut };

    State state(Steady::time_point now);
    WalletRequest shown() const override;
    QList<Scenario> plays() const override;
    bool isAcceptable() const;
    QString word(State state, bool isDocument) const;

    Asked m_asked;
    QString m_code;
    QString m_approval; ///< the administrator's word; empty where there is none
};

/// The held credential that the pretended visitor photographs.
constexpr QLatin1String photographedDocument("Government ID");

} // namespace kiosk::sim
