#pragma once

#include "app/simulator/simulatedsession.h"

#include <QDateTime>
#include <QJsonObject>

namespace kiosk::sim {

/// A credential of the pretended wallet that a verifier's definition asks for, as
/// resources/simulator/nchain/wallet.json and its like describe it: {"definition", "title", "type", "issuerName",
/// "issuer", "claims": {…}}.
using WalletCredential = QJsonObject;

/// One request of an OpenID4VP verifier and what its visitor did.
class SimulatedWalletSession final : public SimulatedSession {
public:
    enum class State { Created, Sent, Received, Shared, Refused };

    SimulatedWalletSession(WalletCredential credential, const Plot &plot, QString owner = {});

    const WalletCredential &credential() const { return m_credential; }
    QString definition() const { return m_credential[u"definition"].toString(); }
    /// Who created it.
    const QString &owner() const { return m_owner; }
    QDateTime createdAt() const;
    /// When it last changed.
    QDateTime updatedAt() const;

    State state(Steady::time_point now);

private:
    WalletRequest shown() const override;

    WalletCredential m_credential;
    QString m_owner;
};

} // namespace kiosk::sim
