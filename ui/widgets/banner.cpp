#include "ui/widgets/banner.h"

#include "ui/style/accessibles.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace kiosk::ui {

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_sign(new Sign(24, this)), m_text(new TextLabel(TextRole::Body, this)),
      m_button(new ActionButton(QString(), ActionButton::Role::Secondary, this)),
      m_second(new ActionButton(QString(), ActionButton::Role::Secondary, this)) {
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_text->setWrapping(true);
    m_button->setSmall(true);
    m_button->setObjectName(QStringLiteral("bannerButton"));
    m_button->hide();
    m_second->setSmall(true);
    m_second->setObjectName(QStringLiteral("bannerSecondButton"));
    m_second->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 12, 8);
    row->setSpacing(14);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_second);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(Theme::current().metrics().targetHeight);
    connect(m_button, &ActionButton::clicked, this, &Banner::actionTriggered);
    connect(m_second, &ActionButton::clicked, this, &Banner::secondTriggered);
}

void Banner::say(Tone tone, const QString &iconName, const QString &text) {
    m_tone = tone;
    m_sign->setIcon(iconName, [tone](const Tokens &t) { return t.tone(tone).ink; });
    m_text->setForeignText(text);
    const bool isNew = accessibleName() != m_text->text() || isHidden();
    setSpokenName(this, m_text->text());
    show();
    update();
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::setAction(const QString &words) {
    m_button->setText(words);
    m_button->setVisible(!words.isEmpty());
}

void Banner::setSecondAction(const QString &words) {
    m_second->setText(words);
    m_second->setVisible(!words.isEmpty());
}

QString Banner::text() const {
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    paintBox(painter, rect(), Theme::current().metrics().controlRadius, Theme::current().tokens().tone(m_tone).soft);
}

} // namespace kiosk::ui
