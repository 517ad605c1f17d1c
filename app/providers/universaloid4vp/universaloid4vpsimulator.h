#pragma once

#include "app/simulator/grantedtokens.h"
#include "app/simulator/sessionlist.h"
#include "app/simulator/sessionservice.h"
#include "app/simulator/simulatedwalletsession.h"

namespace kiosk::sim {

/// Whose details the simulated server follows where specification and implementation differ.
enum class Oid4vpFlavour {
    Specification, ///< status below /backend/auth/requests; error objects; 200 with the state "error"
    Implementation ///< status below /backend/auth/status; error texts in `message`; 500 with the state "error"
};

/// A server with the Universal OID4VP backend API: token endpoint, requests, status, definitions, deletion, and the
/// addresses that a wallet fetches and answers.
class UniversalOid4vpSimulator final : public SessionService {
public:
    explicit UniversalOid4vpSimulator(const Plot &plot, Oid4vpFlavour flavour = Oid4vpFlavour::Implementation);
    ~UniversalOid4vpSimulator() override;

    QString mount() const override;
    QList<std::pair<QString, QString>> credentials() const override;
    QStringList examples(const QUrl &mount) const override;
    QList<Variant> variants() const override;

private:
    using Session = SimulatedWalletSession;

    Reply serve(const Request &request) override;
    SimulatedSession *sessionByLink(const QString &linkOrId) override;
    Reply tooMany(int poll) const override;
    Reply failing(int poll) const override;
    Reply token(const Request &request);
    Reply backend(const Request &request, const QStringList &parts);
    Reply wallet(const Request &request, const QStringList &parts);
    Reply create(const Request &request);
    Reply status(const QString &id);
    Reply goodStatus(Session &session) const;
    Reply failedStatus(const Session &session, const QString &why) const;
    Reply remove(const QString &id);
    Reply definitions() const;

    const Oid4vpFlavour m_flavour;
    GrantedTokens m_tokens;
    SessionList<Session> m_sessions;
};

} // namespace kiosk::sim
