#include "app/session/pollschedule.h"

#include <algorithm>

namespace kiosk {

using std::chrono::milliseconds;
using std::chrono::seconds;

milliseconds jittered(milliseconds delay, double share, double dice) {
    return delay + milliseconds(static_cast<qint64>(static_cast<double>(delay.count()) * 2 * share * (dice - 0.5)));
}

milliseconds nextPollDelay(const PollSituation &situation) {
    milliseconds delay;
    if (situation.troubles > 0)
        delay = std::min(milliseconds(1'000) * (1 << std::min(situation.troubles - 1, 3)), milliseconds(5'000));
    else if (situation.scanned)
        delay = situation.sinceChange < seconds(60) ? milliseconds(1'000) : milliseconds(2'000);
    else if (situation.sinceChange < seconds(60))
        delay = milliseconds(1'500);
    else
        delay = situation.sinceChange < seconds(180) ? milliseconds(3'000) : milliseconds(5'000);
    return std::max(jittered(delay, 0.1, situation.dice), situation.retryAfter.value_or(milliseconds::zero()));
}

} // namespace kiosk
