#include "app/session/earliersession.h"

#include "app/base/overload.h"

namespace kiosk {

namespace {

/// Whether an answer may come although the phase that waited for it has ended so.
bool leavesOpen(const Event &event) {
    return std::visit(Overload{
                          [](const Again &) { return true; },
                          [](const RanOut &ended) { return !ended.isServicesWord; },
                          [](const FailedForGood &ended) { return isTransient(ended.failure.kind); },
                          [](const auto &) { return false; },
                      },
                      event);
}

bool meansTheEnd(const Event &event) {
    const auto *dismissed = std::get_if<Dismissed>(&event);
    return std::holds_alternative<Cancelled>(event) || (dismissed && !dismissed->isByItself);
}

std::optional<EarlierSession> leftBehind(const Phase &phase, Moment until) {
    return std::visit(
        [until](const auto &ended) -> std::optional<EarlierSession> {
            if constexpr (requires { ended.invitation; })
                return EarlierSession{ended.type, ended.inputs, ended.invitation, until, false};
            else
                return {};
        },
        phase);
}

} // namespace

std::optional<EarlierSession> earlierAfter(const std::optional<EarlierSession> &known, const Phase &before,
                                           const Event &event, const Phase &after, Moment now,
                                           std::chrono::milliseconds grace) {
    if (grace <= std::chrono::milliseconds::zero() || meansTheEnd(event))
        return {};
    if (std::holds_alternative<Checking>(after) || std::holds_alternative<Concluded>(after))
        return {};
    const bool hasEnded = before.index() != after.index();
    if (hasEnded && invitationOf(before) && leavesOpen(event))
        return leftBehind(before, now + grace);
    return known && now < known->until ? known : std::nullopt;
}

} // namespace kiosk
