#pragma once

#include "app/providers/didit/diditsimulatedsession.h"

#include <variant>

namespace kiosk::sim {

/// The one published workflow of the simulated console: OCR + NFC + LIVENESS + FACE_MATCH + IP_ANALYSIS.
extern const QString diditWorkflow;

/// Reads the body of "Create Session" as strictly as the service does. Gives what is asked for, or the service's error
/// body (HTTP status 400).
std::variant<DiditSimulatedSession::Asked, QByteArray> readDiditRequest(int version, const QByteArray &body);

/// What "Update Status" asks for.
struct DiditStatusUpdate {
    QString status;
    QString comment;
};
/// Reads its body as strictly as the service does; `current` is the session's status now.
std::variant<DiditStatusUpdate, QByteArray> readDiditUpdate(int version, const QByteArray &body,
                                                            const QString &current);

} // namespace kiosk::sim
