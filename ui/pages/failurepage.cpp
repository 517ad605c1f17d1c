#include "ui/pages/failurepage.h"

#include "app/base/displaytext.h"
#include "app/session/sessionstatus.h"
#include "ui/pages/explanation.h"
#include "ui/text/failuretext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/verdictband.h"

#include <QBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int longestLabel = 80;
constexpr int longestReference = 120;

} // namespace

FailurePage::FailurePage(QWidget *parent)
    : EndPage(QStringLiteral("failurePage"), parent), m_explanation(new Explanation(this)) {
    middle()->addWidget(m_explanation);
    keepOpen()->hide();
    done()->setIconName(QStringLiteral("back"));
    retranslate();
    arrange();
}

void FailurePage::retranslate() {
    EndPage::retranslate();
    done()->setText(tr("Back"));
}

void FailurePage::draw(const Phase &phase) {
    const auto *end = std::get_if<Failed>(&phase);
    if (!end) {
        return;
    }
    const FailureText text = textOf(end->failure);
    const StatusRow &row = rowOf(statusOf(end->failure));
    band()->setVerdict(row.tone, row.icon, row.word.text(),
                       tr("%1 · %2", "the credential's name and what happened")
                           .arg(displayText(end->type.label, longestLabel), text.title));
    QStringList smallPrint{tr("Reference %1").arg(referenceOf(end->failure))};
    if (!end->failure.serviceReference.isEmpty()) {
        smallPrint +=
            tr("The service's own reference: %1").arg(displayText(end->failure.serviceReference, longestReference));
    }
    m_explanation->explain({{tr("What happened"), text.body},
                            {tr("What to do"), text.action},
                            {{}, tr("Tell the visitor: “%1”").arg(text.forVisitor)}},
                           smallPrint);
    setReference(referenceOf(end->failure));

    const bool helps = isFixableAtDesk(end->failure.kind);
    again()->setVisible(helps);
    again()->setRole(ActionButton::Role::Primary);
    done()->setRole(helps ? ActionButton::Role::Secondary : ActionButton::Role::Primary);
}

void FailurePage::leave() {
    EndPage::leave();
    m_explanation->clear();
    band()->clear();
}

QWidget *FailurePage::firstFocus() {
    return again()->isHidden() ? done() : again();
}

} // namespace kiosk::ui
