#include "ui/widgets/portrait.h"

#include "ui/style/accessibles.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace kiosk::ui {

Portrait::Portrait(QWidget *parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::Graphic);
    setSpokenName(this, tr("Portrait"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void Portrait::setImage(const QImage &image) {
    clear();
    m_image = image;
    update();
}

void Portrait::clear() {
    if (m_image.isDetached()) {
        m_image.fill(0);
    }
    m_image = {};
    update();
}

void Portrait::paintEvent(QPaintEvent * /*event*/) {
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QRectF box = rect();
    if (!m_image.isNull()) {
        QSizeF size = m_image.size();
        size.scale(box.size(), Qt::KeepAspectRatio);
        box = QRectF(QPointF(box.center().x() - size.width() / 2, box.top()), size);
    }
    QPainterPath outline;
    outline.addRoundedRect(box, Theme::current().metrics().controlRadius, Theme::current().metrics().controlRadius);
    painter.fillPath(outline, t.surface2);
    if (m_image.isNull()) {
        QRectF person(0, 0, box.width() / 2, box.width() / 2);
        person.moveCenter(box.center());
        paintIcon(painter, person, u"person", t.ink2);
        return;
    }
    painter.setClipPath(outline);
    painter.drawImage(box, m_image);
}

void Portrait::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setSpokenName(this, tr("Portrait"));
    }
}

} // namespace kiosk::ui
