#pragma once

#include "app/providers/nchain/simulatedwalletsession.h"

#include <QMutex>
#include <deque>

namespace kiosk::sim {

/// Whose details the simulated server follows where specification and implementation differ.
enum class Oid4vpFlavour {
    Specification, ///< status below /backend/auth/requests; error objects; 200 with the state "error"
    Implementation ///< status below /backend/auth/status; error texts in `message`; 500 with the state "error"
};

/// A server with the Universal OID4VP backend API: token endpoint, requests, status, definitions, deletion, and the
/// addresses that a wallet fetches and answers.
class UniversalOid4vpSimulator final : public SimulatedService {
public:
    explicit UniversalOid4vpSimulator(const Plot &plot, Oid4vpFlavour flavour = Oid4vpFlavour::Implementation);
    ~UniversalOid4vpSimulator() override;

    QString mount() const override;
    Reply handle(const Request &request) override;
    std::optional<WalletRequest> look(const QString &linkOrId, bool fetch) override;
    bool share(const QString &linkOrId) override;
    bool decline(const QString &linkOrId) override;
    QList<std::pair<QString, QString>> credentials() const override;
    QStringList examples(const QUrl &mount) const override;

private:
    using Session = SimulatedWalletSession;
    struct Token {
        QByteArray text;
        std::chrono::steady_clock::time_point dies;
    };

    Reply dispatch(const Request &request, const QStringList &parts);
    Reply token(const Request &request);
    Reply backend(const Request &request, const QStringList &parts);
    Reply wallet(const Request &request, const QStringList &parts);
    Reply create(const Request &request);
    Reply status(const QString &id);
    Reply goodStatus(Session &session) const;
    Reply failedStatus(const Session &session, const QString &why) const;
    std::optional<Reply> trouble(Session &session, Reply &good) const;
    Reply remove(const QString &id);
    Reply definitions() const;
    bool isKnown(const Request &request) const;
    Session *sessionById(const QString &id);
    Session *sessionByLink(const QString &linkOrId);
    bool answer(const QString &linkOrId, bool share);

    const Plot m_plot;
    const Oid4vpFlavour m_flavour;
    QMutex m_mutex;
    QList<Token> m_tokens;
    int m_tokenCount = 0;
    std::deque<Session> m_sessions; ///< oldest first
};

} // namespace kiosk::sim
