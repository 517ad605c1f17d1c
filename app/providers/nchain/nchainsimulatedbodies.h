#pragma once

#include "app/providers/nchain/simulatedtokens.h"

/// The simulated nChain Identity's answers, filled from resources/simulator/nchain.
namespace kiosk::sim::nchainbodies {

/// NestJS's error body.
Reply error(int status, const QString &message);
Reply missingRole();
Reply wrongMethod(const QByteArray &allowed);
QByteArray fill(const char *file, const QHash<QString, QString> &values);

/// "<mount>/{env}/verifier/api".
QString addressOf(const QUrl &mount);
/// The user behind a role's key.
QString userOf(int role);
std::optional<WalletCredential> credentialFor(const QString &definition);

QByteArray created(const QString &address, const SimulatedWalletSession &session, bool isWebApp);
QByteArray requestObject(const QString &address, const SimulatedWalletSession &session);
QByteArray record(SimulatedWalletSession &session, const QString &status, Scenario scenario);
QByteArray statusWaiting(const SimulatedWalletSession &session, const QString &status);
QByteArray statusError(const QString &id, const QString &definition, const QString &why);
QByteArray statusVerified(const SimulatedWalletSession &session, NchainTrap trap, Scenario scenario, bool flat);
QByteArray templates();

/// Whether a record passes the query's filters; unknown filters are ignored, as the service does.
bool isMeant(const QHash<QString, QString> &query, const QJsonObject &record);
bool isMeantSearch(const QHash<QString, QString> &query, const QJsonObject &search);
/// The part of `rows` that the query's page and limit ask for, with the page data.
QByteArray page(const Request &request, const QByteArrayList &rows);
QByteArray historyEntry(const Request &request, const QString &user, int found);

} // namespace kiosk::sim::nchainbodies
