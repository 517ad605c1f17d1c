#include "app/simulator/plot.h"

namespace kiosk::sim {

const QList<ScenarioInfo> &scenarios() {
    static const QList<ScenarioInfo> all{
        {Scenario::Approve, QStringLiteral("approve"), QStringLiteral("the visitor shares a valid credential")},
        {Scenario::Decline, QStringLiteral("decline"), QStringLiteral("the visitor refuses to share")},
        {Scenario::WrongIssuer, QStringLiteral("wrong-issuer"),
         QStringLiteral("the credential comes from an issuer that is not accepted")},
        {Scenario::Revoked, QStringLiteral("revoked"), QStringLiteral("the credential was revoked by its issuer")},
        {Scenario::NeverScanned, QStringLiteral("never-scanned"),
         QStringLiteral("nobody scans the code; the service reports the expiry")},
        {Scenario::SilentExpiry, QStringLiteral("silent-expiry"),
         QStringLiteral("the code is scanned but never answered, and the service never reports the expiry")},
        {Scenario::Slow, QStringLiteral("slow"), QStringLiteral("every answer of the service takes 1.5 seconds")},
        {Scenario::RateLimited, QStringLiteral("rate-limited"),
         QStringLiteral("the service refuses every second status request as too many")},
        {Scenario::ServerError, QStringLiteral("server-error"),
         QStringLiteral("the service fails whenever it is asked for the status")},
        {Scenario::TokenExpires, QStringLiteral("token-expires"),
         QStringLiteral("access tokens die after two seconds, while the session runs")},
        {Scenario::Garbage, QStringLiteral("garbage"),
         QStringLiteral("instead of the credential's data comes a web page")},
        {Scenario::DropsConnection, QStringLiteral("drops-connection"),
         QStringLiteral("every second status request loses its connection before or within the answer")},
        {Scenario::UnknownStatus, QStringLiteral("unknown-status"),
         QStringLiteral("the service reports a status that nobody knows")},
        {Scenario::Review, QStringLiteral("review"),
         QStringLiteral("the service wants a person to look at it, where it knows such a state")},
        {Scenario::UnderAge, QStringLiteral("under-age"),
         QStringLiteral("the credential is valid, but the visitor is younger than 18")},
    };
    return all;
}

QString nameOf(Scenario scenario) {
    for (const ScenarioInfo &info : scenarios()) {
        if (info.scenario == scenario) {
            return info.name;
        }
    }
    return {};
}

const ScenarioInfo *scenarioByName(const QString &name) {
    for (const ScenarioInfo &info : scenarios()) {
        if (info.name == name) {
            return &info;
        }
    }
    return nullptr;
}

} // namespace kiosk::sim
