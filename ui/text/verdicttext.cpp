#include "ui/text/verdicttext.h"

#include "app/base/displaytext.h"
#include "app/session/sessionstatus.h"

#include <QCoreApplication>
#include <algorithm>

namespace kiosk::ui {

namespace {

/// Longest piece of foreign text inside a sentence.
constexpr qsizetype longestQuote = 200;

QString labelOfClaim(const CredentialType &type, const QString &id) {
    for (const RequestedCredential &credential : type.credentials) {
        for (const RequestedClaim &claim : credential.claims) {
            if (claim.id == id && !claim.label.isEmpty()) {
                return displayText(claim.label, longestQuote);
            }
        }
    }
    return displayText(id, longestQuote);
}

QString labelOfCheck(const Judgement &judgement) {
    const auto check = std::find_if(judgement.checks.cbegin(), judgement.checks.cend(),
                                    [&judgement](const Check &each) { return each.id == judgement.subject; });
    return displayText(check == judgement.checks.cend() ? judgement.subject : labelOf(*check), longestQuote);
}

/// Why the first rule with this result ended so, as a sentence to be appended.
QString whyOf(const Judgement &judgement, CheckResult result) {
    const auto rule = std::find_if(judgement.checks.cbegin(), judgement.checks.cend(), [result](const Check &check) {
        return check.id == u"rule" && check.result == result && !check.why.isEmpty();
    });
    return rule == judgement.checks.cend() ? QString() : u' ' + displayText(rule->why.text(), longestQuote);
}

class Verdicts {
    Q_DECLARE_TR_FUNCTIONS(Verdicts)

public:
    static VerdictText of(const CredentialType &type, const Presentation &presentation, const Judgement &judgement);

private:
    static QString serviceSays(const Presentation &presentation);
    static QString anotherWay() { return tr("I could not complete this check. May I see something else?"); }
    static QString onceMore() { return tr("That did not come through completely. Shall we try once more?"); }
};

QString Verdicts::serviceSays(const Presentation &presentation) {
    const QString words = displayText(presentation.reason.text(), longestQuote);
    return words.isEmpty() ? QString() : u' ' + tr("The service says: “%1”.").arg(words);
}

VerdictText Verdicts::of(const CredentialType &type, const Presentation &presentation, const Judgement &judgement) {
    VerdictText text;
    text.word = wordOf(judgement.verdict);
    if (judgement.reason == Reason::None) {
        return text;
    }
    text.reference = QStringLiteral("RESULT-") + nameOf(judgement.reason);
    switch (judgement.reason) {
    case Reason::None:
        break;
    case Reason::ServiceSaysNo:
        text.headline = tr("not accepted by the service");
        text.whatHappened = tr("The service checked what was shown and did not accept it.") + serviceSays(presentation);
        text.whatToDo = tr("Check in another way. Trying again helps only if a step on the phone went wrong.");
        text.forVisitor = anotherWay();
        break;
    case Reason::NothingChecked:
        text.headline = tr("nothing was checked");
        text.whatHappened = tr("The service ended without a check of its own, so nothing is known about the visitor.") +
                            serviceSays(presentation);
        text.whatToDo = tr("Check in another way, and call the person who looks after this kiosk.");
        text.forVisitor = anotherWay();
        break;
    case Reason::DeclinedOrNotAccepted:
        text.headline = tr("declined or not accepted");
        text.whatHappened = tr("The visitor declined on the phone, or the service did not accept what was shared. "
                               "The service does not say which of the two.") +
                            serviceSays(presentation);
        text.whatToDo = tr("Ask whether the visitor meant to share. If so, try again; otherwise check in another way.");
        text.forVisitor = anotherWay();
        break;
    case Reason::VisitorDeclined:
        text.headline = tr("the visitor chose not to share");
        text.whatHappened = tr("The request was declined on the phone. Nothing was shared with you.");
        text.whatToDo =
            tr("That is the visitor's right. Offer another way to check, or try again if it was a mistake.");
        text.forVisitor = tr("That is all right. Is there another way you would like to show it?");
        break;
    case Reason::NeedsReview:
        text.headline = tr("a person must decide");
        text.whatHappened = tr("The service could not decide by itself.") + serviceSays(presentation);
        text.whatToDo =
            tr("Compare what was shared with the visitor, and ask the person responsible before you go on.");
        text.forVisitor = tr("One moment please, a colleague will have a look.");
        break;
    case Reason::NothingPresented:
        text.headline = tr("nothing was shared");
        text.whatHappened =
            tr("The service reports success, but hands over no credential. Without one nothing is verified.");
        text.whatToDo = tr("Try again. If it happens once more, call the person who looks after this kiosk.");
        text.forVisitor = onceMore();
        break;
    case Reason::WrongCredential:
        text.headline = tr("another credential was shared");
        text.whatHappened = judgement.subject.isEmpty() ? tr("What was shared is not what this check asks for.")
                                                        : tr("The check asks for “%1”, and that was not shared.")
                                                              .arg(displayText(judgement.subject, longestQuote));
        text.whatToDo = tr("Ask the visitor to choose the right card in the wallet, then try again.");
        text.forVisitor = tr("That was a different card. Could you choose the other one?");
        break;
    case Reason::ClaimMissing:
        text.headline = tr("something was not shared");
        text.whatHappened = tr("“%1” is required, but was not shared.").arg(labelOfClaim(type, judgement.subject));
        text.whatToDo = tr("Ask the visitor to share everything that the request lists, then try again.");
        text.forVisitor = onceMore();
        break;
    case Reason::CredentialExpired:
        text.headline = tr("the credential has expired");
        text.whatHappened = tr("What was shared is genuine as far as the service can tell, but its date has passed.");
        text.whatToDo = tr("Ask for a credential that is still valid, or check in another way.");
        text.forVisitor = tr("This card is past its date. Do you have a newer one?");
        break;
    case Reason::ClaimNotAccepted:
        text.headline = tr("not accepted here");
        text.whatHappened = tr("What was shared is genuine as far as the service can tell, but it does not meet this "
                               "desk's rule “%1”.")
                                .arg(displayText(judgement.subject, longestQuote)) +
                            whyOf(judgement, CheckResult::Failed);
        text.whatToDo = tr("Do as the rules of this desk say, or check in another way.");
        text.forVisitor = tr("I am sorry, I cannot accept this. May I see something else?");
        break;
    case Reason::CheckFailed:
        text.headline = tr("a check failed");
        text.whatHappened = tr("This check failed: “%1”.").arg(labelOfCheck(judgement)) + serviceSays(presentation);
        text.whatToDo = tr("Do not rely on this credential. Check in another way.");
        text.forVisitor = anotherWay();
        break;
    case Reason::CheckNotMade:
        text.headline = tr("a required check was not made");
        text.whatHappened =
            tr("This desk relies on the check “%1”, and it could not be made.").arg(labelOfCheck(judgement));
        text.whatToDo = judgement.verdict == Verdict::Review
                            ? tr("Compare what was shared with the visitor, and ask the person responsible before "
                                 "you go on.")
                            : tr("Do not rely on this credential. Check in another way.");
        text.forVisitor = anotherWay();
        break;
    case Reason::RuleUndecided:
        text.headline = tr("a rule could not be decided");
        text.whatHappened = tr("What was shared does not show whether this desk's rule “%1” is met.")
                                .arg(displayText(judgement.subject, longestQuote)) +
                            whyOf(judgement, CheckResult::NotChecked);
        text.whatToDo = judgement.verdict == Verdict::Review
                            ? tr("Compare what was shared with the visitor, and ask the person responsible before "
                                 "you go on.")
                            : tr("Ask for something else that shows it, or check in another way.");
        text.forVisitor = tr("I cannot tell from this card alone. May I see something else?");
        break;
    }
    return text;
}

} // namespace

QString wordOf(Verdict verdict) {
    return rowOf(statusOf(verdict)).word.text();
}

VerdictText textOf(const CredentialType &type, const Presentation &presentation, const Judgement &judgement) {
    return Verdicts::of(type, presentation, judgement);
}

} // namespace kiosk::ui
