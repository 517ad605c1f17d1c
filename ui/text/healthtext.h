#pragma once

#include "app/session/servicehealth.h"
#include "ui/style/tokens.h"

#include <QString>

namespace kiosk::ui {

/// A service by its name, and how it is.
struct NamedHealth {
    QString label;
    ServiceHealth health;
};

/// "ready", "cannot be reached", …: behind a service's name.
QString wordOf(Readiness readiness);
Tone toneOf(Readiness readiness);

/// All services in one line for the bar: "All services ready", "PingOne is slow", "2 services are not ready"; empty
/// while nobody has been asked. A clock or a certificate that needs somebody is said where everything else is well.
struct HealthLine {
    QString words;
    Tone tone = Tone::Ok;
};
HealthLine lineOf(const QList<NamedHealth> &services, const QDateTime &now);

/// What somebody at the desk does about it; empty where nothing is to be done.
QString adviceFor(const ServiceHealth &health, const QDateTime &now);
/// "the same as here", "3 minutes behind".
QString clockText(std::chrono::milliseconds offset);

} // namespace kiosk::ui
