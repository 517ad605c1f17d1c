#pragma once

#include "app/providers/pingone/pingonesimulatedplatform.h"
#include "app/providers/pingoneverify/pingoneverifysimulateddirectory.h"

#include <QMutex>
#include <deque>

namespace kiosk::sim {

class PingOneSimulatedTransaction;

/// PingOne Verify as PingOne's API pages describe it: token endpoint, users, verify policies, transactions, verified
/// data, metadata, the QR picture and the address of the capture page, which leads to the pretended wallet. Bodies come
/// from files made from the documented examples (resources/simulator/pingone-verify).
class PingOneVerifySimulator final : public SimulatedService {
public:
    explicit PingOneVerifySimulator(const Plot &plot, const QString &authMethod = QStringLiteral("basic"));
    ~PingOneVerifySimulator() override;

    QString mount() const override;
    Reply handle(const Request &request) override;
    std::optional<WalletRequest> look(const QString &linkOrId, bool fetch) override;
    bool share(const QString &linkOrId) override;
    bool decline(const QString &linkOrId) override;
    QList<std::pair<QString, QString>> credentials() const override;
    QStringList examples(const QUrl &mount) const override;

private:
    Reply api(const Request &request, const QStringList &parts);
    Reply users(const Request &request, const QStringList &parts);
    Reply createUser(const Request &request);
    Reply transactions(const Request &request, const QString &userId, const QStringList &below);
    Reply createTransaction(const Request &request, const QString &userId);
    Reply listTransactions(const Request &request, const QString &userId);
    Reply read(const Request &request, PingOneSimulatedTransaction &transaction, const QStringList &below);
    std::optional<Reply> trouble(PingOneSimulatedTransaction &transaction, bool isStatus, Reply &good) const;
    Reply picture(const Request &request, const QString &id);
    Reply capturePage(const Request &request);
    bool answer(const QString &linkOrId, bool share);
    PingOneSimulatedTransaction *byId(const QString &id);
    PingOneSimulatedTransaction *byLink(const QString &linkOrId);

    const Plot m_plot;
    QMutex m_mutex;
    PingOneSimulatedPlatform m_platform;
    SimulatedDirectory m_directory;
    std::deque<PingOneSimulatedTransaction> m_transactions; ///< oldest first
};

} // namespace kiosk::sim
