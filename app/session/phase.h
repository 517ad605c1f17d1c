#pragma once

#include "app/base/failure.h"
#include "app/credentials/verdict.h"
#include "app/providers/provider.h"

#include <variant>

namespace kiosk {

/// A moment on Clock::monotonic().
using Moment = std::chrono::milliseconds;

/// Nothing under way.
struct Idle {
    bool operator==(const Idle &) const = default;
};
/// The service is asked for a session.
struct Requesting {
    CredentialType type;
    Inputs inputs;
    bool operator==(const Requesting &) const = default;
};
/// The visitor is invited: QR code and link are on the screen.
struct Inviting {
    CredentialType type;
    Inputs inputs;
    Invitation invitation;
    Moment begun{};
    Moment deadline{};
    int troubles = 0; ///< polls in a row that failed for reasons that may pass; shown as "reconnecting"
    bool operator==(const Inviting &) const = default;
};
/// The wallet has the request; the QR code is off the screen.
struct Scanned {
    CredentialType type;
    Inputs inputs;
    Invitation invitation;
    Moment begun{};
    Moment deadline{};
    int troubles = 0;
    QList<Check> checks; ///< live, where the service lists them
    bool operator==(const Scanned &) const = default;
};
/// The wallet has answered; the result is being read.
struct Checking {
    CredentialType type;
    Inputs inputs;
    Invitation invitation;
    Moment begun{};
    Moment deadline{};
    bool isLate = false; ///< the answer to an earlier code, which somebody took up
    bool operator==(const Checking &) const = default;
};
/// There is a verdict.
struct Concluded {
    CredentialType type;
    Inputs inputs;
    QString sessionId;
    Presentation presentation;
    Judgement judgement;
    QDateTime at; ///< wall clock, UTC
    /// No record could be written, and the configuration allows to show the verdict all the same.
    bool isUnrecorded = false;
    bool operator==(const Concluded &) const = default;
};
/// Nobody answered in time.
struct Expired {
    CredentialType type;
    Inputs inputs;
    QString sessionId;
    bool operator==(const Expired &) const = default;
};
/// It could not be done.
struct Failed {
    CredentialType type;
    Inputs inputs;
    Failure failure;
    QString sessionId;
    bool operator==(const Failed &) const = default;
};

/// One value is the state; each phase carries exactly its own data, and a phase that ends takes the person's data with
/// it.
using Phase = std::variant<Idle, Requesting, Inviting, Scanned, Checking, Concluded, Expired, Failed>;

struct Chosen {
    CredentialType type;
    Inputs inputs;
};
struct Invited {
    Invitation invitation;
    Moment begun{};
    Moment deadline{};
};
struct Followed ///< a poll's answer that is no end
{
    Progress progress;
};
struct Answered {};
struct Judged {
    Presentation presentation;
    Judgement judgement;
    QDateTime at;
};
struct Troubled ///< a poll failed for a reason that may pass
{
    Failure failure;
};
struct FailedForGood {
    Failure failure;
};
struct RanOut ///< deadline passed, or the service says expired
{
    bool isServicesWord = false; ///< then nothing can come any more
};
struct Cancelled {};
struct Again ///< the same once more: from an end page, or with a new code while the old one waits
{};
struct TakenUp ///< the answer to an earlier code has arrived, and somebody wants it
{
    CredentialType type;
    Inputs inputs;
    Invitation invitation;
    Moment begun{};
    Moment deadline{};
};
struct Reworded ///< the language has changed: the same type in other words
{
    CredentialType type;
};
struct Dismissed ///< "Done", or the screen's idle time-out
{
    bool isByItself = false; ///< nobody was there
};

using Event = std::variant<Chosen, Invited, Followed, Answered, Judged, Troubled, FailedForGood, RanOut, Cancelled,
                           Again, TakenUp, Reworded, Dismissed>;

/// The whole journey. An event that a phase does not list leaves it as it is, so late answers are harmless. Pure.
Phase advance(Phase phase, const Event &event);

/// The service's session while one is under way; null elsewhere.
const Invitation *invitationOf(const Phase &phase);
/// The type that the phase is about; null where there is none.
const CredentialType *typeOf(const Phase &phase);

/// "Idle", "Requesting", …
QString nameOf(const Phase &phase);
/// "Chosen", …
QString nameOf(const Event &event);

} // namespace kiosk
