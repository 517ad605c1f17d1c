#include "app/session/servicehealth.h"

#include <algorithm>
#include <cmath>

namespace kiosk {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds WhileReady{240'000};
constexpr milliseconds AfterTrouble{30'000};
constexpr milliseconds AtMost{480'000};
constexpr double Jitter = 0.2;
constexpr int MostDoublings = 6;
constexpr int BadRequest = 400;
constexpr int Unauthorized = 401;
constexpr int Forbidden = 403;
constexpr int NotImplemented = 501; // of the question that a service is asked, not of the service

/// Whether the desk's credentials are refused. Token endpoints say so in several ways (RFC 6749 5.2).
bool isRefusal(const Observation &seen) {
    if (seen.stage == Stage::Token)
        return seen.status == BadRequest || seen.status == Unauthorized || seen.status == Forbidden;
    return seen.status == Unauthorized && seen.isAuthorised;
}

bool isOfTheWay(FailureKind kind) {
    switch (kind) {
    case FailureKind::DeskOffline:
    case FailureKind::Offline:
    case FailureKind::Timeout:
    case FailureKind::ConnectionLost:
    case FailureKind::Untrusted:
        return true;
    default:
        return false;
    }
}

} // namespace

void ServiceHealth::fail(Readiness how, FailureKind kind) {
    readiness = how;
    trouble = kind;
    ++troublesInARow;
}

void ServiceHealth::take(const Observation &seen) {
    askedAt = seen.at;
    if (seen.certificateEnds.isValid())
        certificateEnds = seen.certificateEnds;
    if (seen.status == 0) {
        if (seen.trouble && isOfTheWay(*seen.trouble))
            fail(Readiness::Unreachable, *seen.trouble);
        return;
    }
    answeredAt = seen.at;
    answerTime = seen.took;
    if (seen.serverTime) {
        // The answer was written somewhere in the middle of the time that it took, and tells no fractions of a second.
        clockOffset = milliseconds(seen.at.msecsTo(*seen.serverTime)) + seen.took / 2 + milliseconds(500);
    }
    if (seen.status >= 500 && seen.status != NotImplemented) {
        fail(Readiness::Failing, FailureKind::ServiceError);
        return;
    }
    if (isRefusal(seen)) {
        isTokenRefused = seen.stage == Stage::Token;
        fail(Readiness::Rejected, FailureKind::CredentialsRejected);
        return;
    }
    // Whoever asked without credentials learns nothing about them, and a token is not yet an answer of the service.
    const bool isToken = seen.stage == Stage::Token;
    const bool isAccepted = isToken ? isTokenRefused : seen.isAuthorised;
    if (readiness == Readiness::Rejected && !isAccepted)
        return;
    recover(seen.took > SlowAfter ? Readiness::Slow : Readiness::Ready);
}

void ServiceHealth::recover(Readiness how) {
    readiness = how;
    trouble.reset();
    troublesInARow = 0;
    isTokenRefused = false;
}

void ServiceHealth::takeToken(const std::optional<Failure> &failure, const std::optional<QDateTime> &ends) {
    tokenEnds = ends;
    if (!failure) {
        if (readiness == Readiness::Rejected && isTokenRefused)
            recover(Readiness::Ready);
        return;
    }
    const bool isRefused = failure->kind == FailureKind::CredentialsRejected ||
                           failure->kind == FailureKind::NotAllowed || failure->kind == FailureKind::RequestRefused;
    const Readiness found = isRefused                   ? Readiness::Rejected
                            : isOfTheWay(failure->kind) ? Readiness::Unreachable
                                                        : Readiness::Failing;
    isTokenRefused = isRefused;
    // The attempt itself was observed too, and is one trouble.
    if (found == readiness)
        trouble = failure->kind;
    else
        fail(found, failure->kind);
}

bool ServiceHealth::isClockWrong() const {
    return clockOffset && std::chrono::abs(*clockOffset) > ClockTolerance;
}

bool ServiceHealth::endsSoon(const QDateTime &now) const {
    return certificateEnds.isValid() && now.daysTo(certificateEnds) < CertificateNoticeDays;
}

milliseconds delayUntilAsked(const ServiceHealth &health, double dice) {
    milliseconds delay = WhileReady;
    if (health.troublesInARow > 0)
        delay = std::min(AtMost, AfterTrouble * (1 << std::min(health.troublesInARow - 1, MostDoublings)));
    return milliseconds(std::llround(static_cast<double>(delay.count()) * (1 + Jitter * (2 * dice - 1))));
}

Readiness worstOf(const QList<ServiceHealth> &all) {
    Readiness worst = Readiness::Unknown;
    for (const ServiceHealth &each : all)
        worst = std::max(worst, each.readiness);
    return worst;
}

} // namespace kiosk
