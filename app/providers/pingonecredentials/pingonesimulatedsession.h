#pragma once

#include "app/simulator/simulatedsession.h"

#include <QJsonObject>

namespace kiosk::sim {

/// One presentation session of the simulated PingOne and what its visitor did.
class PingOneSimulatedSession final : public SimulatedSession {
public:
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

    const QString &requestId() const { return m_requestId; }
    const QString &walletId() const { return m_walletId; }
    const Asked &asked() const { return m_asked; }
    bool isVisitorUnderAge() const { return plot().scenario == Scenario::UnderAge; }
    /// Counts the sessions of a service from 0.
    int number() const { return m_number; }
    /// ISO 8601 with nine fraction digits, as the service writes them.
    QString createdAt() const;
    QString expiresAt() const;

    Outcome outcome(Steady::time_point now);
    /// The service's word for the state.
    QString status(Steady::time_point now);

private:
    WalletRequest shown() const override;
    QList<Scenario> plays() const override;
    bool isHeld(const WalletRequest::Item &item) const;

    Asked m_asked;
    int m_number;
    QString m_requestId;
    QString m_walletId;
};

} // namespace kiosk::sim
