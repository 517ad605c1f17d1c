#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>

namespace kiosk::sim {

/// The named scenarios: what the pretended visitor, issuer and network do.
enum class Scenario {
    Approve,
    Decline,
    WrongIssuer,
    Revoked,
    NeverScanned,
    SilentExpiry,
    Slow,
    RateLimited,
    ServerError,
    TokenExpires,
    Garbage,
    DropsConnection,
    UnknownStatus,
    Review,
    UnderAge,
};

struct ScenarioInfo {
    Scenario scenario;
    QString name;        ///< "wrong-issuer", as on the command line
    QString description; ///< one line for --help
};

const QList<ScenarioInfo> &scenarios();
/// "wrong-issuer".
QString nameOf(Scenario scenario);
/// Nothing where the name is unknown.
const ScenarioInfo *scenarioByName(const QString &name);

/// Another way in which a service is known to answer.
struct Variant {
    QString name;        ///< "listed-data", as on the command line
    QString description; ///< one line for people
};

/// What a simulated service plays.
struct Plot {
    Scenario scenario = Scenario::Approve;
    /// The simulated visitor acts by itself: scans after `scanAfter`, answers `answerAfter` later. Otherwise the wallet
    /// page or the window's panel plays the visitor.
    bool autoplay = false;
    std::chrono::milliseconds scanAfter{300};
    std::chrono::milliseconds answerAfter{500};
    /// Lifetime of tokens.
    std::chrono::seconds tokenLifetime{3600};
    /// Names of the services' variants: other bodies, spellings and rules than usual, see SimulatedService::variants().
    QStringList variants = {};

    bool has(QLatin1String variant) const { return variants.contains(variant); }
};

} // namespace kiosk::sim
