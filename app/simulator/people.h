#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace kiosk::sim {

/// A credential in the pretended visitor's wallet. Its person, issuer and numbers are invented.
struct HeldCredential {
    struct Claim {
        QString title; ///< "First Name"
        QString value;
        QString underAgeValue; ///< of the same person, had she been born too late
    };
    QString id;   ///< of the credential type
    QString type; ///< "Driver License"
    QString description;
    QString issuerName;
    QString issuerId;
    QString issuerEnvironment;
    QString issuedAt; ///< ISO 8601, UTC
    QList<Claim> claims;

    const Claim *claim(const QString &title) const;
};

/// What the wallet holds (resources/simulator/people.json).
const QList<HeldCredential> &heldCredentials();
/// Null where the wallet has none of this type.
const HeldCredential *heldCredential(const QString &type);

} // namespace kiosk::sim
