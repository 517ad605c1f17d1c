#pragma once

#include <QtGlobal>
#include <chrono>
#include <optional>

namespace kiosk {

/// When to ask the service next: quickly while somebody is likely to act, slower later. Pure numbers, so that a
/// benchmark can compare what happened with the ideal.
struct PollSituation {
    std::chrono::milliseconds sinceChange{};             ///< since the session began or last changed
    bool scanned = false;                                ///< the wallet has the request: an answer is near
    int troubles = 0;                                    ///< failed polls in a row
    std::optional<std::chrono::milliseconds> retryAfter; ///< obeyed where longer
    double dice = 0.5;                                   ///< jitter in [0, 1)
};

/// `delay`, by up to `share` of it longer or shorter as the dice in [0, 1) say, so that desks do not ask in step.
std::chrono::milliseconds jittered(std::chrono::milliseconds delay, double share, double dice);

/// Delay from the end of one poll to the start of the next.
std::chrono::milliseconds nextPollDelay(const PollSituation &situation);

} // namespace kiosk
