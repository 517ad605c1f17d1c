#pragma once

#include "app/providers/pingonecredentials/pingonesimulatedsession.h"

#include <QUrl>

namespace kiosk::sim {

/// Where the simulated service's resources are, as the client reaches them.
struct PingOneAddresses {
    QUrl mount;
    QString environment;

    QString session(const QString &id, const QString &below = {}) const;
    QString credentialTypes() const;
    /// The request that a wallet fetches; a picture of the QR code for everybody else.
    QString request(const QString &requestId) const;
    /// What the QR code says: opens the wallet on the phone.
    QString appOpen(const QString &requestId) const;
    /// The same for a session's protocol: OPENID4VP has a scheme of its own.
    QString link(const PingOneSimulatedSession &session) const;
};

/// The service's JSON bodies, filled from resources/simulator/pingone.
namespace bodies {

using Session = PingOneSimulatedSession;

QByteArray session(const PingOneAddresses &at, Session &session);
/// The documented shape of credentialData.
QByteArray listedData(const PingOneAddresses &at, Session &session);
/// The nested shape; `verificationStatus` is the word about each credential ("VALID").
QByteArray nestedData(const PingOneAddresses &at, Session &session, const QString &verificationStatus);
QByteArray sessionData(const PingOneAddresses &at, Session &session);
/// The wallets of a user: an old one that is not active any more, and the installed one.
QByteArray digitalWallets(const PingOneAddresses &at, const QString &user);
QByteArray credentialTypes(const PingOneAddresses &at);

} // namespace bodies

} // namespace kiosk::sim
