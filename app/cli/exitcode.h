#pragma once

#include "app/base/failure.h"
#include "app/session/phase.h"

namespace kiosk::cli {

/// The program's exit codes; the upper ones are those of sysexits.h.
enum class ExitCode {
    Verified = 0,
    NotVerified = 1, ///< not verified or declined
    NoAnswer = 2,    ///< expired, not answered or cancelled
    Review = 3,
    Usage = 64,
    NoInput = 66, ///< a file that cannot be read
    Unavailable = 69,
    Records = 74, ///< the records cannot be read or written
    CredentialsRejected = 77,
    Configuration = 78,
};

ExitCode exitCodeOf(const Failure &failure);
/// Of a phase that is an end; Idle means cancelled.
ExitCode exitCodeOf(const Phase &end);

} // namespace kiosk::cli
