#include "ui/widgets/iconcard.h"

#include "ui/widgets/sign.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace kiosk::ui {

IconCard::IconCard(QWidget *parent)
    : Card(parent), m_sign(new Sign(200, this)), m_title(new TextLabel(TextRole::Card, this)),
      m_subLine(new TextLabel(TextRole::Body, this)) {
    m_sign->setProportions(0.6, 1.7);
    m_subLine->setInk(Ink::Secondary);
    for (TextLabel *label : {m_title, m_subLine}) {
        label->setWrapping(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    column()->addStretch();
    column()->addWidget(m_sign, 0, Qt::AlignHCenter);
    column()->addSpacing(16);
    column()->addWidget(m_title);
    column()->addWidget(m_subLine);
    column()->addStretch();
}

void IconCard::say(const QString &iconName, const QString &title, const QString &subLine) {
    m_sign->setIcon(
        iconName, [](const Tokens &t) { return t.accent; }, [](const Tokens &t) { return t.accentSoft; });
    m_title->setWords(title);
    m_subLine->setWords(subLine);
    m_subLine->setVisible(!subLine.isEmpty());
}

} // namespace kiosk::ui
