#pragma once

#include "app/simulator/grantedtokens.h"
#include "app/simulator/sessionlist.h"
#include "app/simulator/sessionservice.h"

namespace kiosk::sim {

class DiditSimulatedSession;

/// What can be chosen about the simulated Didit.
struct DiditSimulatorOptions {
    /// How long a session can be used; the least that a real workflow allows is an hour. Where the plot lets nobody
    /// scan it is a minute, so that the expiry is seen.
    std::optional<std::chrono::milliseconds> lifetime = {};
    /// Older deployments answer 401 to a wrong key, newer ones 403.
    int wrongKeyStatus = 403;
};

/// Didit as its API pages describe it, V1, V2 and V3 side by side: token endpoint, sessions, decisions, changes of
/// status, deletion, list of sessions, workflows, reviews, pictures. Three hosts of the real service are three folders
/// here: "apx", "verification" and "verify".
class DiditSimulator final : public SessionService {
public:
    explicit DiditSimulator(const Plot &plot, DiditSimulatorOptions options = {});
    ~DiditSimulator() override;

    QString mount() const override;
    QList<std::pair<QString, QString>> credentials() const override;
    QStringList examples(const QUrl &mount) const override;
    QList<Variant> variants() const override;

private:
    enum class Access { None, BadToken, Live, Sandbox };

    Reply serve(const Request &request) override;
    SimulatedSession *sessionByLink(const QString &linkOrId) override;
    Reply tooMany(int poll) const override;
    Reply failing(int poll) const override;
    Reply token(const Request &request);
    Reply api(const Request &request, const QStringList &parts);
    Reply create(const Request &request, int version);
    Reply session(const Request &request, int version, const QStringList &parts);
    Reply decision(const Request &request, DiditSimulatedSession &session);
    Reply update(const Request &request, DiditSimulatedSession &session);
    static Reply reviews(const DiditSimulatedSession &session);
    Reply list(const Request &request);
    Reply refused(Access access, bool names) const;
    Access accessOf(const Request &request, int version) const;
    std::chrono::milliseconds lifetime() const;

    DiditSimulatorOptions m_options;
    GrantedTokens m_tokens;
    SessionList<DiditSimulatedSession> m_sessions;
    int m_sessionCount = 0;
};

} // namespace kiosk::sim
