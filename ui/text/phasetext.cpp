#include "ui/text/phasetext.h"

#include "app/base/displaytext.h"
#include "app/base/overload.h"
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

} // namespace

QString spokenStatus(const Phase &phase) {
    return Phases::spoken(phase);
}

} // namespace kiosk::ui
