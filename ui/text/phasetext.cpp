#include "ui/text/phasetext.h"

#include "app/base/displaytext.h"
#include "app/base/overload.h"
#include "ui/text/durationtext.h"
#include "ui/text/failuretext.h"
#include "ui/text/verdicttext.h"

#include <QCoreApplication>

namespace kiosk::ui {

namespace {

constexpr qsizetype longestLabel = 80;

/// A label inside a sentence: "First name" → "first name". German nouns, "ID" and the like keep their capitals.
QString withinSentence(const QString &label, const QLocale &locale) {
    const bool keeps = locale.language() == QLocale::German || label.size() < 2 || !label.at(1).isLower();
    return keeps ? label : label.at(0).toLower() + label.sliced(1);
}

class Phases {
    Q_DECLARE_TR_FUNCTIONS(Phases)

public:
    static QString spoken(const Phase &phase);
    static QString request(const CredentialType &type, const QLocale &locale);
};

QString Phases::spoken(const Phase &phase) {
    return std::visit(Overload{
                          [](const Idle &) { return tr("Choose what you would like to check."); },
                          [](const Requesting &p) {
                              return tr("%1: asking the service.").arg(displayText(p.type.label, longestLabel));
                          },
                          [](const Inviting &p) {
                              return tr("%1: the code is on the screen. The visitor can scan it now.")
                                  .arg(displayText(p.type.label, longestLabel));
                          },
                          [](const Scanned &) { return tr("The phone has the request. The visitor decides there."); },
                          [](const Checking &) { return tr("The visitor has answered. The result is being read."); },
                          [](const Concluded &p) {
                              const VerdictText text = textOf(p.type, p.presentation, p.judgement);
                              const QString whole = displayText(p.type.label, longestLabel);
                              return text.headline.isEmpty() ? tr("%1: %2.").arg(whole, text.word)
                                                             : tr("%1: %2, %3.").arg(whole, text.word, text.headline);
                          },
                          [](const Expired &) { return tr("Time is up. Nobody answered the request."); },
                          [](const Failed &p) {
                              const FailureText text = textOf(p.failure);
                              return tr("%1. %2").arg(text.title, text.action);
                          },
                      },
                      phase);
}

QString Phases::request(const CredentialType &type, const QLocale &locale) {
    QStringList names;
    for (const RequestedCredential &credential : type.credentials) {
        for (const RequestedClaim &claim : credential.claims) {
            const QString label = displayText(claim.label.isEmpty() ? claim.id : claim.label, longestLabel);
            names += withinSentence(label, locale);
        }
    }
    names.removeDuplicates();
    const QString asked = names.isEmpty() ? tr("We ask for the whole credential.")
                                          : tr("We ask for %1.").arg(locale.createSeparatedList(names));
    //: %1 is a length of time: "1 minute"
    const QString kept = tr("The answer leaves this screen after %1.").arg(durationText(type.clearAfter));
    return asked + u' ' + kept;
}

} // namespace

QString spokenStatus(const Phase &phase) {
    return Phases::spoken(phase);
}

QString requestSentence(const CredentialType &type, const QLocale &locale) {
    return Phases::request(type, locale);
}

} // namespace kiosk::ui
