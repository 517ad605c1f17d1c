#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QStringView>

class QPainter;
class QRectF;

namespace kiosk::ui {

/// The icons of resources/icons, one family of strokes on a grid of 24, painted in any colour and size. Icons that
/// point somewhere (back) are mirrored in right-to-left languages. An unknown name paints nothing.
void paintIcon(QPainter &painter, const QRectF &box, QStringView name, const QColor &color);

/// A square pixmap of `size` device-independent pixels for a screen with the given pixel ratio.
QPixmap iconPixmap(QStringView name, int size, const QColor &color, qreal devicePixelRatio);

/// The same for Qt's own controls; sharp in every size.
QIcon icon(QStringView name, const QColor &color);

bool hasIcon(QStringView name);

} // namespace kiosk::ui
