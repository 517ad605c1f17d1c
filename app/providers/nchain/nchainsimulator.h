#pragma once

#include "app/providers/nchain/simulatedtokens.h"
#include "app/simulator/sessionlist.h"
#include "app/simulator/sessionservice.h"

namespace kiosk::sim {

/// nChain (TNG) Identity Verifier as its documentation describes it: the v1 API (records, lists, search history), the
/// web-app API (requests, status, templates) and the addresses that a wallet fetches and answers. Three keys stand for
/// the three roles.
class NchainSimulator final : public SessionService {
public:
    explicit NchainSimulator(const Plot &plot, NchainTrap trap = NchainTrap::None);
    ~NchainSimulator() override;

    QString mount() const override;
    QList<std::pair<QString, QString>> credentials() const override;
    QStringList examples(const QUrl &mount) const override;
    QList<Variant> variants() const override;

private:
    enum class Role { Admin, User, Auditor };
    using Session = SimulatedWalletSession;

    Reply serve(const Request &request) override;
    SimulatedSession *sessionByLink(const QString &linkOrId) override;
    Reply tooMany(int poll) const override;
    Reply failing(int poll) const override;
    static Reply resolve(const Request &request, const QStringList &parts);
    Reply records(const Request &request, const QStringList &parts, Role role);
    Reply webApp(const Request &request, const QStringList &parts, Role role);
    Reply wallet(const Request &request, const QStringList &parts);
    Reply create(const Request &request, const QString &definition, Role role, bool isWebApp);
    Reply record(const Request &request, const QString &id, Role role);
    Reply list(const Request &request, Role role);
    Reply history(const Request &request, Role role);
    Reply status(const Request &request);
    Reply templates() const;
    /// `good`, or what the plot puts in place of a good answer to a status request.
    Reply statusOr(Session &session, const Reply &good) const;
    /// What the service finds wrong with an answer; empty where nothing.
    static QString objection(Scenario scenario);
    QString word(Session &session) const;
    static std::optional<Role> roleOf(const Request &request);

    const NchainTrap m_trap;
    SessionList<Session> m_sessions;
    QByteArrayList m_history; ///< newest first
};

} // namespace kiosk::sim
