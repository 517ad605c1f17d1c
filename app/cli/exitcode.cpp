#include "app/cli/exitcode.h"

namespace kiosk::cli {

ExitCode exitCodeOf(const Failure &failure) {
    switch (failure.kind) {
    case FailureKind::CredentialsRejected:
    case FailureKind::NotAllowed:
        return ExitCode::CredentialsRejected;
    case FailureKind::BadConfiguration:
    case FailureKind::SecretMissing:
        return ExitCode::Configuration;
    case FailureKind::MissingInput:
        return ExitCode::Usage;
    case FailureKind::DeskOffline:
    case FailureKind::Offline:
    case FailureKind::Timeout:
    case FailureKind::ConnectionLost:
    case FailureKind::Untrusted:
    case FailureKind::NotFound:
    case FailureKind::RateLimited:
    case FailureKind::RequestRefused:
    case FailureKind::ServiceError:
    case FailureKind::Redirected:
    case FailureKind::TooLarge:
    case FailureKind::BadAnswer:
    case FailureKind::Internal:
        return ExitCode::Unavailable;
    case FailureKind::NotRecorded:
        return ExitCode::Records;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(const Phase &end) {
    if (const auto *failed = std::get_if<Failed>(&end))
        return exitCodeOf(failed->failure);
    const auto *concluded = std::get_if<Concluded>(&end);
    if (!concluded)
        return ExitCode::NoAnswer;
    switch (concluded->judgement.verdict) {
    case Verdict::Verified:
        return ExitCode::Verified;
    case Verdict::NotVerified:
    case Verdict::Declined:
        return ExitCode::NotVerified;
    case Verdict::Review:
        return ExitCode::Review;
    }
    Q_UNREACHABLE();
}

} // namespace kiosk::cli
