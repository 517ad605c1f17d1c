#pragma once

#include "app/providers/didit/diditsimulatedsession.h"

namespace kiosk::sim::diditbodies {

/// Bodies of the simulated Didit, from files made after the documented examples (resources/simulator/didit).

QByteArray filled(const QString &file, const QHash<QString, QString> &values);
QByteArray detail(const QString &text);
/// Address of the visitor's page: {mount}/verify/{language}/session/{token}.
QString link(const QUrl &mount, const DiditSimulatedSession &session);
QByteArray created(const QUrl &mount, DiditSimulatedSession &session);
QByteArray decision(const QUrl &mount, DiditSimulatedSession &session);
/// What people said of a session, as its own list has it.
QByteArrayList reviews(const DiditSimulatedSession &session);
QByteArray row(const QUrl &mount, DiditSimulatedSession &session);
/// {count, next, previous, results}.
QByteArray page(const QByteArrayList &rows, qsizetype count, const QString &next, const QString &previous);
/// The drawn portrait in the document, PNG.
QByteArray portrait();

} // namespace kiosk::sim::diditbodies
