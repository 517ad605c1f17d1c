#pragma once

#include "app/providers/pingone/pingonesimulateddirectory.h"
#include "app/providers/pingone/pingonesimulatedplatform.h"
#include "app/simulator/sessionlist.h"
#include "app/simulator/sessionservice.h"

namespace kiosk::sim {

class PingOneSimulatedTransaction;

/// PingOne Verify as PingOne's API pages describe it: token endpoint, users, verify policies, transactions, verified
/// data, metadata, the QR picture and the address of the capture page, which leads to the pretended wallet. Bodies come
/// from files made from the documented examples (resources/simulator/pingone-verify).
class PingOneVerifySimulator final : public SessionService {
public:
    explicit PingOneVerifySimulator(const Plot &plot, const QString &authMethod = QStringLiteral("basic"));
    ~PingOneVerifySimulator() override;

    QString mount() const override;
    QList<std::pair<QString, QString>> credentials() const override;
    QStringList examples(const QUrl &mount) const override;
    QList<Variant> variants() const override;

private:
    Reply serve(const Request &request) override;
    SimulatedSession *sessionByLink(const QString &linkOrId) override;
    Reply tooMany(int poll) const override;
    Reply failing(int poll) const override;
    Reply api(const Request &request, const QStringList &parts);
    Reply users(const Request &request, const QStringList &parts);
    Reply createUser(const Request &request);
    Reply transactions(const Request &request, const QString &userId, const QStringList &below);
    Reply createTransaction(const Request &request, const QString &userId);
    Reply approve(const Request &request, PingOneSimulatedTransaction &transaction);
    Reply listTransactions(const Request &request, const QString &userId);
    Reply read(const Request &request, PingOneSimulatedTransaction &transaction, const QStringList &below);
    Reply picture(const Request &request, const QString &id);
    Reply capturePage(const Request &request);

    PingOneSimulatedPlatform m_platform;
    SimulatedDirectory m_directory;
    SessionList<PingOneSimulatedTransaction> m_transactions;
};

} // namespace kiosk::sim
