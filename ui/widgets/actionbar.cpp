#include "ui/widgets/actionbar.h"

#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>

namespace kiosk::ui {

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent), m_left(new FlowLayout(Metrics{}.gap)), m_right(new FlowLayout(Metrics{}.gap, Qt::AlignRight)) {
    auto *row = new QHBoxLayout(this);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_right);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would not grow with its lines
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    adoptMetrics();
    connect(&Theme::current(), &Theme::changed, this, &ActionBar::adoptMetrics);
}

void ActionBar::adoptMetrics() {
    const Metrics &m = Theme::current().metrics();
    layout()->setContentsMargins(m.pageMargin, m.gap, m.pageMargin, m.pageMargin - 4);
    layout()->setSpacing(m.gap);
}

ActionButton *ActionBar::addLeft(const QString &text, const QString &iconName, ActionButton::Role role) {
    auto *button = new ActionButton(text, role, this);
    button->setIconName(iconName);
    addLeft(button);
    return button;
}

ActionButton *ActionBar::addRight(const QString &text, const QString &iconName, ActionButton::Role role) {
    auto *button = new ActionButton(text, role, this);
    button->setIconName(iconName);
    addRight(button);
    return button;
}

void ActionBar::addLeft(QWidget *widget) {
    m_left->addWidget(widget);
}

void ActionBar::addRight(QWidget *widget) {
    m_right->addWidget(widget);
}

} // namespace kiosk::ui
