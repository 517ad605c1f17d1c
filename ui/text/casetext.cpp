#include "ui/text/casetext.h"

#include "ui/text/verdicttext.h"

#include <QCoreApplication>

namespace kiosk::ui {

using records::CaseState;
using records::Ending;
using records::Heard;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Cases)

public:
    static QString toDecide() { return tr("To be decided"); }
    static QString secondPerson() { return tr("Somebody else must confirm"); }
    static QString atService() { return tr("The service is looking at it"); }
    static QString visitor() { return tr("Waits for the visitor"); }
    static QString approved() { return tr("Approved here"); }
    static QString declined() { return tr("Declined here"); }
    static QString answered(const QString &word) { return tr("The service: %1", "a verdict's word").arg(word); }
    static QString expired() { return tr("Expired"); }

    static QString leftToPerson() { return tr("The service leaves it to a person."); }
    static QString notMade() { return tr("A check that is required was not made."); }
    static QString undecided() { return tr("One of the rules cannot be decided."); }

    static QString review() { return tr("The service has not decided yet."); }
    static QString waiting() { return tr("The service waits for the visitor again."); }
    static QString valid() { return tr("The service has decided. What is missing is for the desk to decide."); }
    static QString gone() { return tr("The service does not know the session any more."); }
    static QString notFollowed() { return tr("The service is not asked any more."); }

    static QString approve() { return tr("Approve"); }
    static QString decline() { return tr("Decline"); }
    static QString minutes(int count) { return tr("%n minute(s)", nullptr, count); }
    static QString hours(int count) { return tr("%n hour(s)", nullptr, count); }
    static QString days(int count) { return tr("%n day(s)", nullptr, count); }
};

QString missingIn(const records::Record &record) {
    if (record.reason == nameOf(Reason::NeedsReview))
        return Words::leftToPerson();
    if (record.reason == nameOf(Reason::CheckNotMade))
        return Words::notMade();
    return record.reason == nameOf(Reason::RuleUndecided) ? Words::undecided() : record.reason;
}

QString heardIn(const records::Case &each) {
    switch (each.heard) {
    case Heard::Review:
        return each.isFollowed ? Words::review() : Words::notFollowed();
    case Heard::Waiting:
        return each.isFollowed ? Words::waiting() : Words::notFollowed();
    case Heard::Valid:
        return Words::valid();
    case Heard::Gone:
        return Words::gone();
    }
    Q_UNREACHABLE();
}

QString outcomeWord(Ending ending) {
    switch (ending) {
    case Ending::Verified:
        return wordOf(Verdict::Verified);
    case Ending::NotVerified:
        return wordOf(Verdict::NotVerified);
    case Ending::Declined:
        return wordOf(Verdict::Declined);
    default:
        return Words::expired();
    }
}

Tone toneOf(Ending ending) {
    if (ending == Ending::Verified)
        return Tone::Ok;
    return ending == Ending::NotVerified ? Tone::Bad : Tone::Calm;
}

} // namespace

CaseText textOf(const records::Case &each) {
    CaseText text;
    text.missing = missingIn(each.record);
    if (each.state == CaseState::Decided) {
        const bool isApproved = each.decisions.constLast().decision == Decision::Approve;
        text.state = isApproved ? Words::approved() : Words::declined();
        text.tone = isApproved ? Tone::Ok : Tone::Bad;
        return text;
    }
    if (each.state == CaseState::Answered) {
        const Ending outcome = each.outcome.value_or(Ending::Expired);
        text.state = Words::answered(outcomeWord(outcome));
        text.tone = toneOf(outcome);
        return text;
    }
    text.service = heardIn(each);
    text.tone = Tone::Warn;
    if (!each.decisions.isEmpty())
        text.state = Words::secondPerson();
    else if (each.isFollowed)
        text.state = each.heard == Heard::Waiting ? Words::visitor() : Words::atService();
    else
        text.state = Words::toDecide();
    return text;
}

QString wordOf(Decision decision) {
    return decision == Decision::Approve ? Words::approve() : Words::decline();
}

QString ageText(std::chrono::seconds age) {
    using namespace std::chrono;
    if (age >= hours(48))
        return Words::days(static_cast<int>(duration_cast<days>(age).count()));
    if (age >= hours(1))
        return Words::hours(static_cast<int>(duration_cast<hours>(age).count()));
    return Words::minutes(std::max(1, static_cast<int>(duration_cast<minutes>(age).count())));
}

} // namespace kiosk::ui
