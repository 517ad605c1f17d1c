#pragma once

#include "app/credentials/credentialtype.h"
#include "app/credentials/presentation.h"

namespace kiosk {

/// The word on the band. Expired is an end without an answer and has a phase of its own.
enum class Verdict { Verified, NotVerified, Declined, Review };

/// What is wrong, as a closed set; words and remedy come from one table.
enum class Reason {
    None,
    ServiceSaysNo, ///< the service found it invalid
    VisitorDeclined,
    DeclinedOrNotAccepted, ///< one of the two above; the service cannot tell which
    NothingChecked,        ///< the service made no check
    NeedsReview,
    NothingPresented, ///< "verified", but without any credential
    WrongCredential,  ///< another type than asked for
    ClaimMissing,     ///< a required claim was not shared
    CredentialExpired,
    ClaimNotAccepted, ///< one of the type's rules refuses what was shared (under age)
    CheckFailed,      ///< a single check failed, the service's or the kiosk's
    CheckNotMade,     ///< a check that the type requires was not made
    RuleUndecided,    ///< one of the type's rules cannot tell
};

/// Fixed word of a verdict: "verified", "notVerified", "declined", "review".
QString nameOf(Verdict verdict);
/// Fixed word of a reason, e.g. "CLAIM-MISSING"; part of the reference that staff read out.
QString nameOf(Reason reason);

/// A verdict with everything that led to it.
struct Judgement {
    Verdict verdict = Verdict::NotVerified;
    Reason reason = Reason::ServiceSaysNo;
    QString subject = {};     ///< the claim, check or rule that `reason` is about; may be empty
    QList<Check> checks = {}; ///< the service's and the kiosk's, in the order to be shown

    bool operator==(const Judgement &) const = default;
};

/// The rule of the whole product: green only where the service says valid, every requested credential is there with its
/// required claims, every rule of the type accepts it, nothing is expired at `now`, every check that the type requires
/// was made, and none failed. What cannot be decided is not verified, or for a person to look at where the type says
/// so. Where the service itself leaves it to a person it is that person's, never green, and not verified for the same
/// reasons; only a check of the service's own that failed does not count then, unless the type requires it: it may be
/// the very thing to look at. `now` is in the desk's time zone: its date is the desk's day. Pure.
Judgement judge(const CredentialType &type, const Presentation &presentation, const QDateTime &now);

/// The same judgement with its rules' words in the present language, which may have changed since.
Judgement retold(const Judgement &judgement, const CredentialType &type, const Presentation &presentation,
                 const QDateTime &now);

} // namespace kiosk
