#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace kiosk::ui {

void ElidedLabel::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // otherwise the application's, which puts the dots elsewhere
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(
        rect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
        shown);
}

} // namespace kiosk::ui
