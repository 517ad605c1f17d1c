#pragma once

#include "app/providers/nchain/simulatedtokens.h"

#include <QMutex>
#include <deque>

namespace kiosk::sim {

/// nChain (TNG) Identity Verifier as its documentation describes it: the v1 API (records, lists, search history), the
/// web-app API (requests, status, templates) and the addresses that a wallet fetches and answers. Three keys stand for
/// the three roles.
class NchainSimulator final : public SimulatedService {
public:
    explicit NchainSimulator(const Plot &plot, NchainTrap trap = NchainTrap::None);
    ~NchainSimulator() override;

    QString mount() const override;
    Reply handle(const Request &request) override;
    std::optional<WalletRequest> look(const QString &linkOrId, bool fetch) override;
    bool share(const QString &linkOrId) override;
    bool decline(const QString &linkOrId) override;
    QList<std::pair<QString, QString>> credentials() const override;
    QStringList examples(const QUrl &mount) const override;

private:
    enum class Role { Admin, User, Auditor };
    using Session = SimulatedWalletSession;

    Reply dispatch(const Request &request, const QStringList &parts);
    Reply records(const Request &request, const QStringList &parts, Role role);
    Reply webApp(const Request &request, const QStringList &parts, Role role);
    Reply wallet(const Request &request, const QStringList &parts);
    Reply create(const Request &request, const QString &definition, Role role, bool isWebApp);
    Reply record(const Request &request, const QString &id, Role role);
    Reply list(const Request &request, Role role);
    Reply history(const Request &request, Role role);
    Reply status(const Request &request);
    Reply templates() const;
    std::optional<Reply> trouble(Session &session, Reply &good) const;
    /// What the service finds wrong with an answer; empty where nothing.
    QString objection() const;
    QString word(Session &session) const;
    static std::optional<Role> roleOf(const Request &request);
    Session *sessionById(const QString &id);
    Session *sessionByLink(const QString &linkOrId);
    bool answer(const QString &linkOrId, bool share);

    const Plot m_plot;
    const NchainTrap m_trap;
    QMutex m_mutex;
    std::deque<Session> m_sessions; ///< oldest first
    QByteArrayList m_history;       ///< newest first
};

} // namespace kiosk::sim
