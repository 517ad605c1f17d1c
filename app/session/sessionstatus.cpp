#include "app/session/sessionstatus.h"

#include "app/base/overload.h"

namespace kiosk {

namespace {

using records::Ending;

StatusRow row(SessionStatus status) {
    switch (status) {
    case SessionStatus::Waiting:
        return {QStringLiteral("waiting"), Phrase::translate("Status", "Waiting"),
                Phrase::translate("Status", "The visitor scans the code with a phone."), QStringLiteral("clock"),
                Tone::Calm};
    case SessionStatus::PhoneHasIt:
        return {QStringLiteral("phoneHasIt"), Phrase::translate("Status", "Phone has it"),
                Phrase::translate("Status", "The visitor decides on the phone."), QStringLiteral("phone"), Tone::Calm};
    case SessionStatus::Checking:
        return {QStringLiteral("checking"), Phrase::translate("Status", "Checking"),
                Phrase::translate("Status", "The result appears by itself."), QStringLiteral("shield"), Tone::Calm};
    case SessionStatus::Verified:
        return {QStringLiteral("verified"), Phrase::translate("Status", "Verified"),
                Phrase::translate("Status", "Go on with the visitor."), QStringLiteral("tick"), Tone::Ok};
    case SessionStatus::NotVerified:
        return {QStringLiteral("notVerified"), Phrase::translate("Status", "Not verified"),
                Phrase::translate("Status", "Do not rely on it. Check in another way."), QStringLiteral("cross"),
                Tone::Bad};
    case SessionStatus::NeedsReview:
        return {QStringLiteral("review"), Phrase::translate("Status", "Needs review"),
                Phrase::translate("Status", "Ask the person responsible before you go on."), QStringLiteral("eye"),
                Tone::Warn};
    case SessionStatus::Declined:
        return {QStringLiteral("declined"), Phrase::translate("Status", "Declined"),
                Phrase::translate("Status", "Offer another way to check."), QStringLiteral("dash"), Tone::Calm};
    case SessionStatus::Expired:
        return {QStringLiteral("expired"), Phrase::translate("Status", "Expired"),
                Phrase::translate("Status", "Try again when the visitor has the wallet ready."),
                QStringLiteral("clock"), Tone::Calm};
    case SessionStatus::CannotCheck:
        return {QStringLiteral("cannotCheck"), Phrase::translate("Status", "Cannot check"),
                Phrase::translate("Status", "Look the reference up in the handbook."), QStringLiteral("warning"),
                Tone::Calm};
    case SessionStatus::DeskOffline:
        return {QStringLiteral("deskOffline"), Phrase::translate("Status", "Desk offline"),
                Phrase::translate("Status", "Check the network cable or the Wi-Fi of this kiosk, then try again."),
                QStringLiteral("plug"), Tone::Calm};
    case SessionStatus::Cancelled:
        return {QStringLiteral("cancelled"), Phrase::translate("Status", "Cancelled"),
                Phrase::translate("Status", "Begin again when the visitor is ready."), QStringLiteral("cancel"),
                Tone::Calm};
    }
    Q_UNREACHABLE();
}

} // namespace

const StatusRow &rowOf(SessionStatus status) {
    static const QList<StatusRow> table = [] {
        QList<StatusRow> rows;
        for (int each = 0; each <= static_cast<int>(SessionStatus::Cancelled); ++each)
            rows.append(row(static_cast<SessionStatus>(each)));
        return rows;
    }();
    return table.at(static_cast<int>(status));
}

std::optional<SessionStatus> statusOf(const Phase &phase) {
    using Status = std::optional<SessionStatus>;
    return std::visit(Overload{
                          [](const Idle &) -> Status { return {}; },
                          [](const Requesting &) -> Status { return SessionStatus::Waiting; },
                          [](const Inviting &) -> Status { return SessionStatus::Waiting; },
                          [](const Scanned &) -> Status { return SessionStatus::PhoneHasIt; },
                          [](const Checking &) -> Status { return SessionStatus::Checking; },
                          [](const Concluded &end) -> Status { return statusOf(end.judgement.verdict); },
                          [](const Expired &) -> Status { return SessionStatus::Expired; },
                          [](const Failed &end) -> Status { return statusOf(end.failure); },
                      },
                      phase);
}

SessionStatus statusOf(const Failure &failure) {
    return failure.kind == FailureKind::DeskOffline ? SessionStatus::DeskOffline : SessionStatus::CannotCheck;
}

SessionStatus statusOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Verified:
        return SessionStatus::Verified;
    case Verdict::NotVerified:
        return SessionStatus::NotVerified;
    case Verdict::Declined:
        return SessionStatus::Declined;
    case Verdict::Review:
        return SessionStatus::NeedsReview;
    }
    Q_UNREACHABLE();
}

SessionStatus statusOf(Ending ending) {
    switch (ending) {
    case Ending::Verified:
        return SessionStatus::Verified;
    case Ending::NotVerified:
        return SessionStatus::NotVerified;
    case Ending::Declined:
        return SessionStatus::Declined;
    case Ending::Review:
        return SessionStatus::NeedsReview;
    case Ending::Expired:
        return SessionStatus::Expired;
    case Ending::Failed:
        return SessionStatus::CannotCheck;
    case Ending::Cancelled:
        return SessionStatus::Cancelled;
    }
    Q_UNREACHABLE();
}

/// A record of a failure has the failure's reference as its reason.
SessionStatus statusOf(const records::Record &record) {
    const bool isOffline = record.ending == Ending::Failed && record.reason.endsWith(nameOf(FailureKind::DeskOffline));
    return isOffline ? SessionStatus::DeskOffline : statusOf(record.ending);
}

} // namespace kiosk
