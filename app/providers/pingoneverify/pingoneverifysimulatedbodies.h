#pragma once

#include "app/providers/pingoneverify/pingoneverifysimulatedtransaction.h"

#include <QUrl>

namespace kiosk::sim {

/// Where the simulated service's resources are, as the client reaches them.
struct PingOneVerifyAddresses {
    QUrl mount;

    QString environment() const;
    QString user(const QString &id) const;
    QString transaction(const PingOneSimulatedTransaction &transaction) const;
    QString qr(const PingOneSimulatedTransaction &transaction) const;
    /// What the QR code says: opens the capture page on the phone.
    QString webVerification(const PingOneSimulatedTransaction &transaction) const;
};

/// The service's JSON bodies, filled from resources/simulator/pingone-verify.
namespace verifybodies {

using Transaction = PingOneSimulatedTransaction;

QByteArray transaction(const PingOneVerifyAddresses &at, Transaction &transaction);
QByteArray transactions(const PingOneVerifyAddresses &at, const QString &userId, const QByteArrayList &entries);
/// All of them, or the one with this id; empty where there is none.
QByteArray policies(const PingOneVerifyAddresses &at, const QString &id = {});
/// Ids of the policies, the default one first.
QStringList policyIds();
/// Without `types` only what there is; otherwise those kinds with their data.
QByteArray verifiedData(const PingOneVerifyAddresses &at, Transaction &transaction, const QStringList &types);
/// One item with its data; empty where there is none.
QByteArray verifiedItem(const PingOneVerifyAddresses &at, Transaction &transaction, const QString &id);
QByteArray metaData(const PingOneVerifyAddresses &at, Transaction &transaction);

} // namespace verifybodies

} // namespace kiosk::sim
