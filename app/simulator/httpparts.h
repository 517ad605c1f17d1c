#pragma once

#include "app/simulator/simulatedservice.h"

namespace kiosk::sim {

/// Small parts of HTTP that every simulated service reads and writes.

Reply jsonReply(int status, const QByteArray &body);
/// A page as a proxy in front of a service answers it, from the simulator's resources ("didit/garbage.html").
Reply pageReply(int status, const QString &resource);

bool hasContentType(const Request &request, QByteArrayView wanted);
/// Fields of a body of the type application/x-www-form-urlencoded.
QHash<QString, QString> formOf(const QByteArray &body);
/// Whether the request proves who it is by client_secret_basic.
bool hasBasic(const Request &request, const QString &id, const QString &secret);

/// "curl -s", with the authority's file where the mount speaks TLS.
QString curlFor(const QUrl &mount);
/// A line of shell that keeps the text member `name` of the JSON in $FROM as $VARIABLE. With sed instead of a JSON
/// tool: it is on every machine.
QString keepLine(const QString &variable, const QString &from, const QString &name);
/// A line of shell that presses a button of the wallet's page for the request $VARIABLE.
QString walletLine(const QUrl &mount, const QString &variable, const QString &button);
/// A line of shell that asks once a second until the answer contains `sign`, and prints that answer.
QString untilLine(const QString &command, const QString &sign);

} // namespace kiosk::sim
