#pragma once

#include <QAccessible>
#include <QColor>
#include <QImage>
#include <QWidget>
#include <algorithm>

namespace kiosk::testing {

/// What an assistive program reads of a widget.
inline QString spoken(QWidget &widget, QAccessible::Text kind = QAccessible::Name) {
    return QAccessible::queryAccessibleInterface(&widget)->text(kind);
}

inline QAccessible::Role roleOf(QWidget &widget) {
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

/// How it is drawn.
inline QImage picture(QWidget &widget) {
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Whether a picture has a pixel of exactly this colour.
inline bool has(const QImage &image, const QColor &colour) {
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::find(line, line + image.width(), colour.rgb()) != line + image.width()) {
            return true;
        }
    }
    return false;
}

} // namespace kiosk::testing
