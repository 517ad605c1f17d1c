#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace kiosk {

/// Somebody whose credentials are accepted, as configured. An issuer's name and logo are shown only from here, never
/// from a token.
struct TrustedIssuer {
    QString name = {};               ///< what staff read: "Harbour State Registry"
    QString logo = {};               ///< path of a picture; may be empty
    QStringList identifiers = {};    ///< what its credentials say in `iss`: DIDs, https addresses
    QList<QJsonObject> keys = {};    ///< public keys (JWK) known beforehand; nothing is fetched where one fits
    QByteArray certificatesPem = {}; ///< roots of its certificate chains (x5c), PEM
    QStringList types = {};          ///< the credential types it is trusted for ("EmailCredential", a vct); empty: all
    QDateTime until = {};            ///< the end of the signed list that names it; invalid: it is trusted without end

    /// Whether its list is over. It is still known then, but nothing of it counts.
    bool isOver(const QDateTime &now) const { return until.isValid() && until <= now; }

    bool operator==(const TrustedIssuer &) const = default;
};

/// What the examination of evidence may rely on, as configured.
struct TrustSettings {
    QList<TrustedIssuer> issuers = {};
    /// "https://resolver.example/1.0/identifiers/": the DID is appended. Empty: methods that need one are not resolved.
    QUrl resolver = {};

    bool operator==(const TrustSettings &) const = default;
};

} // namespace kiosk
