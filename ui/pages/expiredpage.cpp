#include "ui/pages/expiredpage.h"

#include "app/base/displaytext.h"
#include "app/handbook.h"
#include "app/session/sessionstatus.h"
#include "ui/pages/explanation.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/verdictband.h"

#include <QBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int longestLabel = 80;

} // namespace

ExpiredPage::ExpiredPage(QWidget *parent)
    : EndPage(QStringLiteral("expiredPage"), parent), m_explanation(new Explanation(this)) {
    middle()->addWidget(m_explanation);
    keepOpen()->hide();
    again()->setRole(ActionButton::Role::Primary);
    done()->setRole(ActionButton::Role::Secondary);
    retranslate();
    arrange();
}

void ExpiredPage::draw(const Phase &phase) {
    const auto *end = std::get_if<Expired>(&phase);
    if (!end) {
        return;
    }
    const StatusRow &row = rowOf(SessionStatus::Expired);
    band()->setVerdict(row.tone, row.icon, row.word.text(),
                       tr("%1 · nobody answered the request").arg(displayText(end->type.label, longestLabel)));
    m_explanation->explain(
        {{tr("What happened"), tr("The request was open for its whole time and was not answered on a phone. "
                                  "Nothing was shared.")},
         {tr("What to do"), tr("Try again when the visitor has the wallet ready, or check in another way.")},
         {{}, tr("Tell the visitor: “%1”").arg(tr("The code has run out. Shall I show you a new one?"))}},
        {tr("Reference %1").arg(expiryReference())});
    setReference(expiryReference());
}

void ExpiredPage::leave() {
    EndPage::leave();
    m_explanation->clear();
    band()->clear();
}

QWidget *ExpiredPage::firstFocus() {
    return again();
}

} // namespace kiosk::ui
