#include "ui/text/failuretext.h"

#include "app/base/displaytext.h"
#include "ui/widgets/countdown.h"

#include <QCoreApplication>

namespace kiosk::ui {

namespace {

/// Longest name of a field that a sentence carries.
constexpr qsizetype longestName = 60;

class Failures {
    Q_DECLARE_TR_FUNCTIONS(Failures)

public:
    static FailureText of(const Failure &failure);
    /// To say aloud: it is nobody's fault at the counter, and no detail.
    static QString forVisitor(FailureKind kind) {
        return isFixableAtDesk(kind)
                   ? tr("I cannot check this just now. One moment please, I will try again.")
                   : tr("I cannot check this just now. Is there another way you would like to show it?");
    }

private:
    static QString callSomebody() {
        return tr("Call the person who looks after this kiosk and read out the reference.");
    }
    static QString tryAgainThenCall() {
        return tr("Try again. If it happens once more, call the person who looks after this kiosk and read out the "
                  "reference.");
    }
    static QString waitAndTry(const Failure &failure);
    static QString rolesNeeded(const Failure &failure);
};

QString Failures::rolesNeeded(const Failure &failure) {
    const QString roles = displayText(failure.field, longestName);
    return roles.isEmpty() ? QString() : u' ' + tr("It needs one of these roles at the service: %1.").arg(roles);
}

QString Failures::waitAndTry(const Failure &failure) {
    if (!failure.retryAfter) {
        return tr("Wait a minute, then try again.");
    }
    return tr("Wait %1 min, then try again.", "%1 is minutes and seconds: 0:20")
        .arg(minutesAndSeconds(*failure.retryAfter));
}

FailureText Failures::of(const Failure &failure) {
    switch (failure.kind) {
    case FailureKind::DeskOffline:
        return {tr("This kiosk has no network"),
                tr("The computer at this desk is not connected to any network, so nobody could be asked."),
                tr("Check the network cable or the Wi-Fi of this kiosk, then try again.")};
    case FailureKind::Offline:
        return {tr("The service cannot be reached"), tr("The kiosk got no connection to the verification service."),
                tr("Check the network cable or the Wi-Fi of this kiosk, then try again.")};
    case FailureKind::Timeout:
        return {tr("The service did not answer in time"),
                tr("The verification service is there, but its answer took too long."), tryAgainThenCall()};
    case FailureKind::ConnectionLost:
        return {tr("The connection was lost"), tr("The connection ended before the answer was complete."),
                tr("Check the network of this kiosk, then try again.")};
    case FailureKind::Untrusted:
        return {tr("The service could not prove who it is"),
                tr("The certificate of the verification service is not trusted. Nothing was sent."), callSomebody()};
    case FailureKind::CredentialsRejected:
        return {tr("The service did not let this kiosk in"),
                tr("The verification service rejected the kiosk's own user name or password."), callSomebody()};
    case FailureKind::NotAllowed:
        return {tr("This kiosk may not do that"),
                tr("The verification service knows this kiosk, but does not allow it to make this check.") +
                    rolesNeeded(failure),
                callSomebody()};
    case FailureKind::NotFound:
        return {tr("The service does not know this request"),
                tr("The request is no longer there, or the service is set up differently than this kiosk."),
                tryAgainThenCall()};
    case FailureKind::RateLimited:
        return {tr("The service asks for a pause"), tr("Too many requests were made in a short time."),
                waitAndTry(failure)};
    case FailureKind::RequestRefused:
        return {tr("The service did not accept the request"),
                tr("What this check asks for does not fit the settings of the verification service."), callSomebody()};
    case FailureKind::ServiceError:
        return {tr("The service has a problem"), tr("The verification service reported an error of its own."),
                tryAgainThenCall()};
    case FailureKind::Redirected:
        return {tr("The service pointed somewhere else"),
                tr("The verification service sent the kiosk to another address. The kiosk does not follow."),
                callSomebody()};
    case FailureKind::TooLarge:
        return {tr("The answer was too large"), tr("The verification service sent more than this kiosk accepts."),
                tryAgainThenCall()};
    case FailureKind::BadAnswer:
        return {tr("The answer could not be read"),
                tr("The verification service answered in a way that this kiosk does not understand. "
                   "Nothing was verified."),
                tryAgainThenCall()};
    case FailureKind::SecretMissing:
        return {tr("The kiosk's password is missing"),
                tr("The password for the verification service cannot be read on this computer."), callSomebody()};
    case FailureKind::BadConfiguration:
        return {tr("The settings of this kiosk are wrong"), tr("The kiosk cannot work with its settings as they are."),
                callSomebody()};
    case FailureKind::MissingInput:
        return {tr("Something is missing"),
                tr("The check needs “%1” before it can start. It was not entered, or the service does not know it.")
                    .arg(displayText(failure.field, longestName)),
                tr("Try again: the form opens with what was entered, to be corrected.")};
    case FailureKind::NotRecorded:
        return {tr("This check could not be recorded"),
                tr("The kiosk must keep a record of every check and could not write it. Nothing is shown that was not "
                   "recorded."),
                callSomebody()};
    case FailureKind::Internal:
        return {tr("The kiosk made a mistake"), tr("Something went wrong inside this program. Nothing was verified."),
                callSomebody()};
    }
    Q_UNREACHABLE();
}

} // namespace

FailureText textOf(const Failure &failure) {
    FailureText text = Failures::of(failure);
    text.forVisitor = Failures::forVisitor(failure.kind);
    return text;
}

} // namespace kiosk::ui
