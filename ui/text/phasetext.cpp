#include "ui/text/phasetext.h"

#include "app/base/displaytext.h"
#include "app/base/overload.h"
#include "app/session/sessionstatus.h"
#include "ui/text/failuretext.h"
#include "ui/text/verdicttext.h"

#include <QCoreApplication>

namespace kiosk::ui {

namespace {

constexpr qsizetype longestLabel = 80;

class Phases {
    Q_DECLARE_TR_FUNCTIONS(Phases)

public:
    static QString spoken(const Phase &phase);

private:
    static QString rowText(SessionStatus status) {
        const StatusRow &row = rowOf(status);
        return tr("%1. %2").arg(row.word.text(), row.next.text());
    }
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
                          [](const Scanned &) { return rowText(SessionStatus::PhoneHasIt); },
                          [](const Checking &) { return rowText(SessionStatus::Checking); },
                          [](const Concluded &p) {
                              const VerdictText text = textOf(p.type, p.presentation, p.judgement);
                              const QString whole = displayText(p.type.label, longestLabel);
                              return text.headline.isEmpty() ? tr("%1: %2.").arg(whole, text.word)
                                                             : tr("%1: %2, %3.").arg(whole, text.word, text.headline);
                          },
                          [](const Expired &) { return rowText(SessionStatus::Expired); },
                          [](const Failed &p) {
                              const FailureText text = textOf(p.failure);
                              const QString word = rowOf(statusOf(p.failure)).word.text();
                              return tr("%1: %2.").arg(word, text.title) + u' ' + text.action;
                          },
                      },
                      phase);
}

} // namespace

QString spokenStatus(const Phase &phase) {
    return Phases::spoken(phase);
}

} // namespace kiosk::ui
