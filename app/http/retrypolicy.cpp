#include "app/http/retrypolicy.h"

#include <algorithm>
#include <array>

namespace kiosk {

namespace {

using std::chrono::milliseconds;

/// Wait after the first, second, third … failed attempt; the last entry holds for all later ones.
constexpr std::array Waits{milliseconds(300), milliseconds(1'000), milliseconds(3'000)};

bool mayBeSentAgain(const Failure &failure, Repeat repeat) {
    switch (repeat) {
    case Repeat::CallerAsks:
        return false;
    // Only a 429 says for certain that the service did nothing.
    case Repeat::Never:
        return failure.kind == FailureKind::RateLimited;
    case Repeat::WhenSafe:
        return isTransient(failure.kind);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<milliseconds> delayBeforeRetry(const Failure &failure, Repeat repeat, int attempt,
                                             const HttpLimits &limits, double dice) {
    if (attempt >= limits.attempts || !mayBeSentAgain(failure, repeat))
        return {};
    const milliseconds wait = Waits.at(std::min(static_cast<size_t>(attempt - 1), Waits.size() - 1));
    const milliseconds jitter(static_cast<qint64>(static_cast<double>(wait.count()) * 0.25 * dice));
    const milliseconds delay = std::max(wait + jitter, failure.retryAfter.value_or(milliseconds::zero()));
    if (delay > limits.longestWait)
        return {};
    return delay;
}

} // namespace kiosk
