#include "ui/widgets/sign.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace kiosk::ui {

Sign::Sign(int side, QWidget *parent) : QWidget(parent), m_side(side) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sign::setIcon(const QString &name, Colour ink, Colour disc) {
    m_icon = name;
    m_ink = std::move(ink);
    m_disc = std::move(disc);
    update();
}

void Sign::setProportions(double share, double stroke) {
    m_share = share;
    m_stroke = stroke;
    update();
}

void Sign::paintEvent(QPaintEvent * /*event*/) {
    if (!m_ink) {
        return;
    }
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF box(0, 0, m_side, m_side);
    if (m_disc) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_disc(t));
        painter.drawEllipse(box);
        const double margin = m_side * (1 - m_share) / 2;
        box.adjust(margin, margin, -margin, -margin);
    }
    paintIcon(painter, box, m_icon, m_ink(t), m_disc ? m_stroke : 2);
}

} // namespace kiosk::ui
