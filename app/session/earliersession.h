#pragma once

#include "app/session/phase.h"

namespace kiosk {

/// A session that nobody waits for any more, and whose answer may still come.
struct EarlierSession {
    CredentialType type;
    Inputs inputs;
    Invitation invitation;
    Moment until{};          ///< then it is forgotten
    bool isAnswered = false; ///< the service has the answer; what it says was not looked at

    bool operator==(const EarlierSession &) const = default;
};

/// What is to be followed beside the journey after `event` led from `before` to `after`; `known` is what was until
/// then. A session counts as earlier where it ended without an answer although one may come: a new code, time that is
/// up by the desk's own clock, a service that could not be asked. Whoever cancels or is done means the end of all, and
/// an answer that is being read ends the wait for another. Pure.
std::optional<EarlierSession> earlierAfter(const std::optional<EarlierSession> &known, const Phase &before,
                                           const Event &event, const Phase &after, Moment now,
                                           std::chrono::milliseconds grace);

} // namespace kiosk
