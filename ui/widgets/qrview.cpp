#include "ui/widgets/qrview.h"

#include "app/base/displaytext.h"
#include "ui/style/accessibles.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/style/wipe.h"

#include <QEvent>
#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int preferredSide = 548;
constexpr int leastSide = 200;
constexpr int longestSpokenLink = 4000;

/// One grey pixel per device pixel, light zone included.
QImage draw(const QrMatrix &matrix, int module) {
    const int side = (matrix.size + 2 * qrQuietZone) * module;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < matrix.size; ++y) {
        const int top = (y + qrQuietZone) * module;
        uchar *first = image.scanLine(top);
        for (int x = 0; x < matrix.size; ++x) {
            if (matrix.isDark(x, y)) {
                std::fill_n(first + (x + qrQuietZone) * module, module, uchar(0));
            }
        }
        for (int row = 1; row < module; ++row) {
            std::copy_n(first, side, image.scanLine(top + row));
        }
    }
    return image;
}

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void QrView::setMatrix(const QrMatrix &matrix) {
    m_image = {};
    m_drawn = {};
    m_matrix = matrix;
    describe();
    update();
}

void QrView::setImage(const QImage &image) {
    m_matrix.reset();
    m_drawn = {};
    m_image = image;
    describe();
    update();
}

void QrView::setLink(const QString &link) {
    m_link = link;
    describe();
}

void QrView::clear() {
    if (m_matrix) {
        m_matrix->dark.assign(m_matrix->dark.size(), false);
    }
    m_matrix.reset();
    m_image = {};
    m_drawn = {};
    wipe(m_link);
    describe();
    update();
}

void QrView::describe() {
    setSpokenName(this, isEmpty() ? QString() : tr("QR code to scan with a wallet"));
    setAccessibleDescription(displayText(m_link, longestSpokenLink));
}

QRectF QrView::plate() const {
    const int side = qMin(width(), height());
    return {double((width() - side) / 2), double((height() - side) / 2), double(side), double(side)};
}

int QrView::moduleSize() const {
    if (!m_matrix || m_matrix->size <= 0) {
        return 0;
    }
    constexpr int hairlines = 2;
    const double pixels = (plate().width() - hairlines) * devicePixelRatioF();
    return int(std::floor(pixels / (m_matrix->size + 2 * qrQuietZone)));
}

QSize QrView::sizeHint() const {
    return {preferredSide, preferredSide};
}

QSize QrView::minimumSizeHint() const {
    return {leastSide, leastSide};
}

void QrView::paintEvent(QPaintEvent * /*event*/) {
    if (isEmpty()) {
        return;
    }
    QPainter painter(this);
    const QRectF box = plate();
    paintBox(painter, box, Theme::current().metrics().cardRadius, Qt::white, Theme::current().tokens().line);
    if (m_matrix) {
        paintMatrix(painter, box);
    } else {
        paintImage(painter, box);
    }
}

void QrView::paintMatrix(QPainter &painter, const QRectF &plate) {
    const int module = moduleSize();
    if (module <= 0) {
        return; // smaller than one pixel a module: nothing that anybody could scan
    }
    const int side = (m_matrix->size + 2 * qrQuietZone) * module;
    if (m_drawn.width() != side) {
        m_drawn = draw(*m_matrix, module);
    }
    // With a fractional pixel ratio the middle of the plate may lie between two device pixels, which would blur all
    // edges: paint in device pixels from a whole one.
    const double ratio = painter.device()->devicePixelRatio();
    const QPointF middle = painter.deviceTransform().map(plate.center());
    const QPointF corner(std::round(middle.x() - side / 2.0), std::round(middle.y() - side / 2.0));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawImage(painter.deviceTransform().inverted().map(corner), m_drawn);
    painter.restore();
}

void QrView::paintImage(QPainter &painter, const QRectF &plate) const {
    // A service's picture brings its own quiet zone, or not; half of ours is a compromise that readers accept.
    const double room = plate.width() * 0.92;
    const double ratio = painter.device()->devicePixelRatio();
    const double most = room * ratio / qMax(m_image.width(), m_image.height());
    const double factor = most >= 1 ? std::floor(most) : most; // whole pixels when enlarging
    painter.setRenderHint(QPainter::SmoothPixmapTransform, most < 1);
    const QSizeF size = QSizeF(m_image.size()) * (factor / ratio);
    const QPointF corner(std::round(plate.center().x() - size.width() / 2),
                         std::round(plate.center().y() - size.height() / 2));
    painter.drawImage(QRectF(corner, size), m_image);
}

void QrView::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
}

} // namespace kiosk::ui
