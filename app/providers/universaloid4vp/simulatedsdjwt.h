#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace kiosk::sim {

/// did:jwk of the simulated issuer, whose key is made at the first use in a process.
QString oid4vpIssuer();

/// A credential as the wallet presents it: SD-JWT VC with each of `claims` behind a disclosure, bound to the wallet's
/// key for this nonce. `tokenClaims` (iss, iat, exp) stand open.
QByteArray simulatedSdJwt(const QString &type, const QJsonObject &claims, const QJsonObject &tokenClaims,
                          const QString &nonce, const QString &audience, const QDateTime &now);

} // namespace kiosk::sim
