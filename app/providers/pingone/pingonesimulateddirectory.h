#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace kiosk::sim {

/// A user of the simulated PingOne environment.
struct SimulatedUser {
    QString id;
    QString username;
    QString email;
    QString externalId;
    QString given;
    QString family;
    QString verifyStatus = QStringLiteral("NOT_INITIATED");
    QString createdAt;
};

/// The users of the simulated environment and the part of the SCIM filter language that the service's page shows:
/// `attribute eq "text"` and `sw`, joined by `and` and `or`.
class SimulatedDirectory {
public:
    SimulatedDirectory();

    /// Nothing where the filter is not understood.
    std::optional<QList<SimulatedUser>> search(const QString &filter) const;
    const SimulatedUser *byId(const QString &id) const;
    const SimulatedUser *byUsername(const QString &username) const;
    const SimulatedUser &add(SimulatedUser user);

private:
    QList<SimulatedUser> m_users;
};

/// The platform's JSON bodies of users, filled from resources/simulator/pingone; `environment` is the address of the
/// environment's resource.
QByteArray userBody(const QString &environment, const SimulatedUser &user);
QByteArray usersBody(const QString &environment, const QList<SimulatedUser> &users);

} // namespace kiosk::sim
