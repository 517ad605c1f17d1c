#include "ui/widgets/veil.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

namespace kiosk::ui {

namespace {

constexpr int fadeMilliseconds = 150;

} // namespace

Veil::Veil(QWidget *below) : QWidget(below) {
    setObjectName(QStringLiteral("veil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_fade.setStartValue(1.0);
    m_fade.setEndValue(0.0);
    m_fade.setDuration(fadeMilliseconds);
    m_fade.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_fade, &QVariantAnimation::finished, this, &QWidget::hide);
}

void Veil::lift() {
    drop();
    if (!parentWidget()->isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0) {
        return;
    }
    setGeometry(parentWidget()->rect());
    raise();
    show();
    m_fade.start();
}

void Veil::drop() {
    m_fade.stop();
    hide();
}

void Veil::paintEvent(QPaintEvent * /*event*/) {
    QColor color = Theme::current().tokens().bg;
    color.setAlphaF(m_fade.currentValue().toFloat());
    QPainter(this).fillRect(rect(), color);
}

} // namespace kiosk::ui
