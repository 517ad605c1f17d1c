#pragma once

#include "app/providers/pingone/pingonesimulatedplatform.h"

#include <QMutex>
#include <deque>

namespace kiosk::sim {

class PingOneSimulatedSession;

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
class PingOneCredentialsSimulator final : public SimulatedService {
public:
    explicit PingOneCredentialsSimulator(const Plot &plot, PingOneSimulatorOptions options = {});
    ~PingOneCredentialsSimulator() override;

    QString mount() const override;
    Reply handle(const Request &request) override;
    std::optional<WalletRequest> look(const QString &linkOrId, bool fetch) override;
    bool share(const QString &linkOrId) override;
    bool decline(const QString &linkOrId) override;
    QList<std::pair<QString, QString>> credentials() const override;
    QStringList examples(const QUrl &mount) const override;

private:
    enum class Part { Status, CredentialData, SessionData };

    Reply api(const Request &request, const QStringList &parts);
    Reply create(const Request &request);
    Reply read(const Request &request, const QString &id, Part part);
    Reply statusOf(const QUrl &mount, PingOneSimulatedSession &session);
    std::optional<Reply> trouble(PingOneSimulatedSession &session, Part part, Reply &good) const;
    Reply credentialTypes(const Request &request) const;
    Reply picture(const Request &request, const QString &requestId);
    Reply walletRequest(const Request &request, const QString &id);
    bool answer(const QString &linkOrId, bool share);
    PingOneSimulatedSession *sessionById(const QString &id);
    PingOneSimulatedSession *sessionByLink(const QString &linkOrId);

    const Plot m_plot;
    const PingOneSimulatorOptions m_options;
    QMutex m_mutex;
    PingOneSimulatedPlatform m_platform;
    std::deque<PingOneSimulatedSession> m_sessions; ///< oldest first
    int m_sessionCount = 0;
};

} // namespace kiosk::sim
