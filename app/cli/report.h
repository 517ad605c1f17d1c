#pragma once

#include "app/session/phase.h"

#include <QJsonObject>
#include <QLocale>

namespace kiosk::cli {

/// The end of a verification as the one JSON object that `verify --json` prints: outcome, credentialType, service,
/// sessionId, claims[], checks[], and failure{kind, stage, reference} or reason{code, subject, detail} where there is
/// one.
/// `failure` of the report: {kind, stage, reference, field}.
QJsonObject reportOf(const Failure &failure);
QJsonObject reportOf(const Phase &end, const CredentialType &type, const QString &service, const QLocale &locale);

/// The same for people.
QString textOf(const Phase &end, const CredentialType &type, const QLocale &locale);

} // namespace kiosk::cli
