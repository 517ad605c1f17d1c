#pragma once

#include "app/http/observation.h"

#include <QList>

namespace kiosk {

/// Whether a service could verify somebody now. Closed, the best first.
enum class Readiness {
    Unknown,     ///< it has not been asked yet
    Ready,       ///< it answers
    Slow,        ///< it answers, but only after SlowAfter
    Failing,     ///< it answers that it does not work
    Unreachable, ///< it does not answer
    Rejected,    ///< it does not accept the desk's credentials
};

/// What is known of one service, and how fresh that is. A value: it changes by what is observed, and asks nobody.
struct ServiceHealth {
    Readiness readiness = Readiness::Unknown;
    std::optional<FailureKind> trouble = {};                  ///< what exactly is wrong, where something is
    std::optional<std::chrono::milliseconds> answerTime = {}; ///< of the last answer
    QDateTime askedAt = {};                                   ///< invalid: never
    QDateTime answeredAt = {};                                ///< the same of the last answer
    /// The service's clock minus this computer's, to a second or so.
    std::optional<std::chrono::milliseconds> clockOffset = {};
    QDateTime certificateEnds = {}; ///< invalid without TLS
    /// When the token ends, by this computer's clock; nothing where none is held.
    std::optional<QDateTime> tokenEnds = {};
    int troublesInARow = 0;
    bool isTokenRefused = false; ///< what is rejected is rejected where tokens are granted

    void take(const Observation &observation);
    /// The service granted a token, or did not.
    void takeToken(const std::optional<Failure> &failure, const std::optional<QDateTime> &ends);

    bool isReady() const { return readiness == Readiness::Ready || readiness == Readiness::Unknown; }
    /// Something that needs somebody soon although it works today: a clock more than ClockTolerance wrong, a
    /// certificate that ends within CertificateNotice.
    bool isClockWrong() const;
    bool endsSoon(const QDateTime &now) const;

    bool operator==(const ServiceHealth &) const = default;

    static constexpr std::chrono::milliseconds SlowAfter{3'000};
    static constexpr std::chrono::seconds ClockTolerance{60};
    static constexpr int CertificateNoticeDays = 14;

private:
    void fail(Readiness how, FailureKind kind);
    void recover(Readiness how);
};

/// How long until a service is asked again: some minutes while it is ready; sooner after the first troubles, then later
/// and later. `dice` in [0, 1) is the jitter.
std::chrono::milliseconds delayUntilAsked(const ServiceHealth &health, double dice);

/// The worst of them; Unknown where nobody was asked yet.
Readiness worstOf(const QList<ServiceHealth> &all);

} // namespace kiosk
