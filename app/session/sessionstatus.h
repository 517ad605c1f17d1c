#pragma once

#include "app/base/phrase.h"
#include "app/base/tone.h"
#include "app/records/record.h"
#include "app/session/phase.h"

namespace kiosk {

/// How a verification stands, in one of few words: the same on every page, in the records and on the command line.
/// Closed.
enum class SessionStatus {
    Waiting,     ///< for the service's code, then for a phone
    PhoneHasIt,  ///< the visitor decides there
    Checking,    ///< the answer has arrived
    Verified,    //
    NotVerified, //
    NeedsReview, ///< a person must decide
    Declined,    ///< the visitor chose not to share
    Expired,     ///< nobody answered in time
    CannotCheck, ///< something between the desk and the service went wrong, or in one of them
    DeskOffline, ///< this computer has no network at all
    Cancelled,   ///< the desk gave up
};

/// One row of the table that every place reads.
struct StatusRow {
    QString name;   ///< fixed word for programs: "phoneHasIt"
    Phrase word;    ///< for people: "Phone has it"
    Phrase next;    ///< what the desk does now, as a sentence
    QString icon;   ///< its shape, so that nothing is told by colour alone
    Tone tone = {}; ///< its colour
};
const StatusRow &rowOf(SessionStatus status);

/// Nothing while nothing is under way.
std::optional<SessionStatus> statusOf(const Phase &phase);
SessionStatus statusOf(const Failure &failure);
SessionStatus statusOf(Verdict verdict);
/// Of an ending alone, whatever the reason was.
SessionStatus statusOf(records::Ending ending);
SessionStatus statusOf(const records::Record &record);

} // namespace kiosk
