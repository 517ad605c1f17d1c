#include "ui/text/healthtext.h"

#include "app/base/displaytext.h"
#include "ui/text/durationtext.h"
#include "ui/text/failuretext.h"

#include <QCoreApplication>
#include <algorithm>

namespace kiosk::ui {

namespace {

struct Health {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

constexpr int longestName = 24;
/// A Date header tells whole seconds, and the answer's way takes its time.
constexpr std::chrono::seconds sameClock{3};

QString lineOfOne(const NamedHealth &service) {
    const QString name = displayText(service.label, longestName);
    switch (service.health.readiness) {
    case Readiness::Slow:
        return Health::tr("%1 is slow", "a service").arg(name);
    case Readiness::Failing:
        return Health::tr("%1 does not work", "a service").arg(name);
    case Readiness::Unreachable:
        return Health::tr("%1 cannot be reached", "a service").arg(name);
    case Readiness::Rejected:
        return Health::tr("%1 rejects this kiosk", "a service").arg(name);
    case Readiness::Unknown:
    case Readiness::Ready:
        break;
    }
    return {};
}

} // namespace

QString wordOf(Readiness readiness) {
    switch (readiness) {
    case Readiness::Unknown:
        return Health::tr("not asked yet", "a service");
    case Readiness::Ready:
        return Health::tr("ready", "a service");
    case Readiness::Slow:
        return Health::tr("slow", "a service");
    case Readiness::Failing:
        return Health::tr("does not work", "a service");
    case Readiness::Unreachable:
        return Health::tr("cannot be reached", "a service");
    case Readiness::Rejected:
        return Health::tr("rejects the credentials of this kiosk", "a service");
    }
    Q_UNREACHABLE();
}

Tone toneOf(Readiness readiness) {
    switch (readiness) {
    case Readiness::Ready:
        return Tone::Ok;
    case Readiness::Slow:
    case Readiness::Rejected:
        return Tone::Warn;
    case Readiness::Unknown:
    case Readiness::Failing:
    case Readiness::Unreachable:
        return Tone::Calm;
    }
    Q_UNREACHABLE();
}

HealthLine lineOf(const QList<NamedHealth> &services, const QDateTime &now) {
    QList<ServiceHealth> all;
    QList<NamedHealth> troubled;
    for (const NamedHealth &each : services) {
        all.append(each.health);
        if (!each.health.isReady()) {
            troubled.append(each);
        }
    }
    const Readiness worst = worstOf(all);
    if (worst == Readiness::Unknown) {
        return {};
    }
    if (troubled.size() == 1) {
        return {lineOfOne(troubled.constFirst()), toneOf(worst)};
    }
    if (!troubled.isEmpty()) {
        return {Health::tr("%n service(s) not ready", nullptr, static_cast<int>(troubled.size())), toneOf(worst)};
    }
    if (std::any_of(all.cbegin(), all.cend(), [](const ServiceHealth &each) { return each.isClockWrong(); })) {
        return {Health::tr("The clock is wrong"), Tone::Warn};
    }
    if (std::any_of(all.cbegin(), all.cend(), [&now](const ServiceHealth &each) { return each.endsSoon(now); })) {
        return {Health::tr("A certificate ends soon"), Tone::Warn};
    }
    return {Health::tr("All services ready"), Tone::Ok};
}

QString adviceFor(const ServiceHealth &health, const QDateTime &now) {
    if (health.trouble) {
        const FailureText text = textOf(makeFailure(*health.trouble, Stage::Settings));
        return text.body + u' ' + text.action;
    }
    if (health.readiness == Readiness::Slow) {
        return Health::tr("Checks work, but take longer. If it stays so, look at this computer's network.");
    }
    if (health.isClockWrong()) {
        return Health::tr(
            "The clocks of this computer and the service differ. Set the date and time of this computer.");
    }
    if (health.endsSoon(now)) {
        return Health::tr("The service's certificate ends soon. Whoever runs the service must renew it.");
    }
    return {};
}

QString clockText(std::chrono::milliseconds offset) {
    const auto length = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(offset));
    if (length <= sameClock) {
        return Health::tr("the same as here", "a service's clock");
    }
    return offset > std::chrono::milliseconds::zero()
               ? Health::tr("%1 ahead of this computer", "a service's clock, by a length of time")
                     .arg(durationText(length))
               : Health::tr("%1 behind this computer", "a service's clock, by a length of time")
                     .arg(durationText(length));
}

} // namespace kiosk::ui
