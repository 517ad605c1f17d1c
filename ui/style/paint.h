#pragma once

#include <QPainter>

namespace kiosk::ui {

/// A rounded box whose border lies inside of the rectangle, crisp at whole pixels.
inline void paintBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &border = {},
                     qreal width = 1) {
    const bool framed = border.isValid() && width > 0;
    const qreal inset = framed ? width / 2 : 0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(framed ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

/// The rectangle as the page reads: mirrored inside of `page` when the language runs from right to left.
inline QRectF mirrored(const QRectF &box, const QRectF &page, Qt::LayoutDirection direction) {
    if (direction == Qt::LeftToRight) {
        return box;
    }
    return {page.left() + page.right() - box.right(), box.top(), box.width(), box.height()};
}

} // namespace kiosk::ui
