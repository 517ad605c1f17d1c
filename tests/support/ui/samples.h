#pragma once

#include "app/session/phase.h"

namespace kiosk::testing {

/// Phases made by hand, about a person who exists nowhere else.
CredentialType driverLicence();
Invitation invitation();
Presentation marta(); ///< a valid driver licence of Marta Teixeira with a portrait
QByteArray portraitPng();

Inviting inviting();
Scanned scanned();
Checking checking();
/// `presentation` as the engine judges it.
Concluded concluded(const Presentation &presentation);
Concluded verified();
/// Not valid for the given reason, with Marta's claims in the presentation all the same.
Concluded refused(Verdict verdict, Reason reason, const QString &subject = {});
Expired expired();
Failed failed(FailureKind kind, Stage stage = Stage::Start);

/// Every reason and every kind there is.
QList<Reason> allReasons();
QList<FailureKind> allFailureKinds();

} // namespace kiosk::testing
