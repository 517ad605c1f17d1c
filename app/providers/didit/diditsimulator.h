#pragma once

#include "app/simulator/simulatedservice.h"

#include <QMutex>
#include <deque>

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

/// Didit as its API pages describe it, V1, V2 and V3 side by side: token endpoint, sessions, decisions, deletion, list
/// of sessions, workflows, reviews, pictures. Three hosts of the real service are three folders here: "apx",
/// "verification" and "verify".
class DiditSimulator final : public SimulatedService {
public:
    explicit DiditSimulator(const Plot &plot, DiditSimulatorOptions options = {});
    ~DiditSimulator() override;

    QString mount() const override;
    Reply handle(const Request &request) override;
    std::optional<WalletRequest> look(const QString &linkOrId, bool fetch) override;
    bool share(const QString &linkOrId) override;
    bool decline(const QString &linkOrId) override;
    QList<std::pair<QString, QString>> credentials() const override;
    QStringList examples(const QUrl &mount) const override;

private:
    struct Token {
        QByteArray text;
        std::chrono::steady_clock::time_point dies;
    };
    enum class Access { None, BadToken, Live, Sandbox };

    Reply route(const Request &request);
    Reply token(const Request &request);
    Reply api(const Request &request, const QStringList &parts);
    Reply create(const Request &request, int version);
    Reply session(const Request &request, int version, const QStringList &parts);
    Reply decision(const Request &request, DiditSimulatedSession &session);
    Reply list(const Request &request);
    Reply refused(Access access, bool names) const;
    Access accessOf(const Request &request, int version) const;
    bool answer(const QString &linkOrId, bool share);
    std::chrono::milliseconds lifetime() const;
    DiditSimulatedSession *sessionById(const QString &id);
    DiditSimulatedSession *sessionByLink(const QString &linkOrId);

    const Plot m_plot;
    const DiditSimulatorOptions m_options;
    QMutex m_mutex;
    QList<Token> m_tokens;
    int m_tokenCount = 0;
    std::deque<DiditSimulatedSession> m_sessions; ///< oldest first
    int m_sessionCount = 0;
};

} // namespace kiosk::sim
