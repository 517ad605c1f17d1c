#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QStringView>

class QPainter;
class QRectF;

namespace kiosk::ui {

/// The icons of resources/icons, one family of strokes on a grid of 24, painted in any colour and size. Icons that
/// point somewhere (back) are mirrored in right-to-left languages. An unknown name paints nothing. The
/// stroke is given on the grid of 24; small icons that stand for an outcome want a bolder one.
void paintIcon(QPainter &painter, const QRectF &box, QStringView name, const QColor &color, double stroke = 2);

/// A square pixmap of `size` device-independent pixels for a screen with the given pixel ratio.
QPixmap iconPixmap(QStringView name, int size, const QColor &color, qreal devicePixelRatio);

/// The same for Qt's own controls; sharp in every size.
QIcon icon(QStringView name, const QColor &color);

bool hasIcon(QStringView name);

} // namespace kiosk::ui
