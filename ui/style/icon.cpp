#include "ui/style/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>

namespace kiosk::ui {

namespace {

/// The drawing as it lies in the resources, read once; empty when there is none of this name.
const QByteArray &drawing(const QString &name) {
    static QHash<QString, QByteArray> drawings;
    auto it = drawings.constFind(name);
    if (it == drawings.cend()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        it = drawings.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *it;
}

bool isMirrored(QStringView name) {
    return name == QLatin1String("back") && QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

QPixmap render(QStringView name, int pixels, const QColor &color, double stroke = 2) {
    const bool mirrored = isMirrored(name);
    const QString key = QStringLiteral("kiosk-icon/%1/%2/%3/%4/%5")
                            .arg(name)
                            .arg(pixels)
                            .arg(color.rgba(), 0, 16)
                            .arg(stroke)
                            .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QByteArray svg = drawing(name.toString());
    if (!svg.isEmpty()) {
        svg.replace("#000", color.name().toLatin1());
        svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(stroke) + '"');
        QSvgRenderer renderer(svg);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine : public QIconEngine {
public:
    Engine(QStringView name, const QColor &color) : m_name(name.toString()), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override {
        paintIcon(*painter, rect, m_name, tint(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override {
        QPixmap result = render(m_name, qMin(size.width(), size.height()), tint(mode));
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine *clone() const override { return new Engine(m_name, m_color); }

private:
    QColor tint(QIcon::Mode mode) const {
        QColor color = m_color;
        if (mode == QIcon::Disabled) {
            color.setAlphaF(0.5F);
        }
        return color;
    }

    QString m_name;
    QColor m_color;
};

} // namespace

void paintIcon(QPainter &painter, const QRectF &box, QStringView name, const QColor &color, double stroke) {
    const qreal ratio = painter.device()->devicePixelRatio();
    const int pixels = int(std::lround(qMin(box.width(), box.height()) * ratio));
    if (pixels <= 0 || drawing(name.toString()).isEmpty()) {
        return;
    }
    QPixmap pixmap = render(name, pixels, color, stroke);
    pixmap.setDevicePixelRatio(ratio);
    const qreal side = pixels / ratio;
    painter.drawPixmap(QPointF(box.center().x() - side / 2, box.center().y() - side / 2), pixmap);
}

QPixmap iconPixmap(QStringView name, int size, const QColor &color, qreal devicePixelRatio) {
    QPixmap pixmap = render(name, int(std::lround(size * devicePixelRatio)), color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon icon(QStringView name, const QColor &color) {
    return QIcon(new Engine(name, color));
}

bool hasIcon(QStringView name) {
    return !drawing(name.toString()).isEmpty();
}

} // namespace kiosk::ui
