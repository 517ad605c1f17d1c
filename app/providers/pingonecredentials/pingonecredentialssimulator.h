#pragma once

#include "app/providers/pingone/pingonesimulateddirectory.h"
#include "app/providers/pingone/pingonesimulatedplatform.h"
#include "app/simulator/sessionlist.h"
#include "app/simulator/sessionservice.h"

namespace kiosk::sim {

class PingOneSimulatedSession;
struct PingOneAddresses;

/// Which of the two bodies seen in the wild the service's credentialData has: the documented list, the nested list that
/// live clients read (it names the issuer), or one after the other, session by session.
enum class PingOneDataShape { Listed, Nested, Alternate };

/// What else can be chosen about the simulated PingOne.
struct PingOneSimulatorOptions {
    QString authMethod = QStringLiteral("basic"); ///< or "post"; a worker application has exactly one
    PingOneDataShape shape = PingOneDataShape::Nested;
};

/// PingOne Credentials, presentation sessions (NATIVE, also with a push message, and OPENID4VP), as PingOne's API pages
/// describe it: token endpoint, sessions, data, credential types and the QR picture. Bodies come from files made from
/// the documented examples (resources/simulator/pingone), so that a field misspelt in the provider cannot be misspelt
/// here too.
class PingOneCredentialsSimulator final : public SessionService {
public:
    explicit PingOneCredentialsSimulator(const Plot &plot, PingOneSimulatorOptions options = {});
    ~PingOneCredentialsSimulator() override;

    QString mount() const override;
    QList<std::pair<QString, QString>> credentials() const override;
    QStringList examples(const QUrl &mount) const override;
    QList<Variant> variants() const override;

private:
    enum class Part { Status, CredentialData, SessionData };

    Reply serve(const Request &request) override;
    SimulatedSession *sessionByLink(const QString &linkOrId) override;
    Reply tooMany(int poll) const override;
    Reply failing(int poll) const override;
    Reply api(const Request &request, const QStringList &parts);
    Reply create(const Request &request);
    Reply read(const Request &request, const QString &id, Part part);
    Reply dataOf(const PingOneAddresses &at, PingOneSimulatedSession &session, Part part) const;
    QByteArray told(QByteArray body) const;
    Reply credentialTypes(const Request &request) const;
    Reply users(const Request &request, const QStringList &parts) const;
    Reply picture(const Request &request, const QString &requestId);
    Reply walletRequest(const Request &request, const QString &id);

    const PingOneSimulatorOptions m_options;
    PingOneSimulatedPlatform m_platform;
    const SimulatedDirectory m_directory;
    SessionList<PingOneSimulatedSession> m_sessions;
    int m_sessionCount = 0;
};

} // namespace kiosk::sim
