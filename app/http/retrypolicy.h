#pragma once

#include "app/http/exchange.h"

#include <optional>

namespace kiosk {

/// Limits of one exchange: per attempt and in all.
struct HttpLimits {
    std::chrono::milliseconds attempt{10'000};
    std::chrono::milliseconds total{30'000};
    int attempts = 4;
    /// Longer waits asked for by Retry-After end the exchange instead.
    std::chrono::milliseconds longestWait{10'000};
    qint64 largestAnswer = 8 * 1024 * 1024;
};

/// How long to wait before sending again after `failure` of attempt number `attempt` (1-based); nothing: do not.
/// `dice` in [0, 1) is the jitter. Pure.
std::optional<std::chrono::milliseconds> delayBeforeRetry(const Failure &failure, Repeat repeat, int attempt,
                                                          const HttpLimits &limits, double dice);

} // namespace kiosk
