#include "ui/pages/visitorpanel.h"

#include "ui/style/accessibles.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace kiosk::ui {

VisitorPanel::VisitorPanel(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this)), m_heading(new TextLabel(TextRole::Heading, this)),
      m_scan(new ActionButton({}, ActionButton::Role::Secondary, this)),
      m_share(new ActionButton({}, ActionButton::Role::Secondary, this)),
      m_decline(new ActionButton({}, ActionButton::Role::Secondary, this)) {
    setObjectName(QStringLiteral("visitorPanel"));
    setAccessibleRole(this, QAccessible::Grouping);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_heading->setWrapping(true);
    m_scan->setObjectName(QStringLiteral("visitorScan"));
    m_share->setObjectName(QStringLiteral("visitorShare"));
    m_decline->setObjectName(QStringLiteral("visitorDecline"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (ActionButton *button : {m_scan, m_share, m_decline}) {
        button->setSmall(true);
        buttons->addWidget(button, 1);
    }
    m_rows->addWidget(m_heading);
    m_rows->addLayout(buttons);
    connect(m_scan, &ActionButton::clicked, this, &VisitorPanel::scanned);
    connect(m_share, &ActionButton::clicked, this, &VisitorPanel::shared);
    connect(m_decline, &ActionButton::clicked, this, &VisitorPanel::declined);
    connect(&Theme::current(), &Theme::changed, this, &VisitorPanel::adoptMetrics);
    retranslate();
    adoptMetrics();
    setState(std::nullopt);
}

void VisitorPanel::retranslate() {
    m_heading->setWords(tr("Play the visitor"));
    m_scan->setText(tr("Scan"));
    m_scan->setAccessibleDescription(tr("The pretended phone scans the code"));
    m_share->setText(tr("Share"));
    m_share->setAccessibleDescription(tr("The pretended visitor shares what is asked for"));
    m_decline->setText(tr("Decline"));
    m_decline->setAccessibleDescription(tr("The pretended visitor does not share"));
    setSpokenName(this, m_heading->text());
}

void VisitorPanel::adoptMetrics() {
    const int around = Theme::current().isCompact() ? 8 : 14;
    m_rows->setContentsMargins(around, around - 2, around, around);
    m_rows->setSpacing(Theme::current().isCompact() ? 2 : 8);
}

void VisitorPanel::setState(std::optional<State> state) {
    const bool hadFocus = m_scan->hasFocus();
    m_scan->setEnabled(state == State::Open);
    m_share->setEnabled(state == State::Fetched);
    m_decline->setEnabled(state == State::Fetched);
    if (hadFocus && m_share->isEnabled()) {
        m_share->setFocus(Qt::OtherFocusReason);
    }
}

void VisitorPanel::paintEvent(QPaintEvent * /*event*/) {
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    paintBox(painter, rect(), Theme::current().metrics().cardRadius, t.surface, t.demo, 2);
}

void VisitorPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace kiosk::ui
