#include "ui/widgets/picturetile.h"

#include "app/base/displaytext.h"
#include "ui/style/accessibles.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int inset = 10;
constexpr int signSide = 40;
constexpr int longestName = 80;

} // namespace

PictureTile::PictureTile(const QString &name, QWidget *parent)
    : Pressable(parent), m_name(displayText(name, longestName)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRadius", Theme::current().metrics().controlRadius);
    setSpokenName(this, m_name);
}

/// Whoever is on it leaves the memory too.
PictureTile::~PictureTile() {
    if (m_picture.isDetached()) {
        m_picture.fill(0);
    }
}

void PictureTile::setPicture(const QImage &picture) {
    m_picture = picture;
    m_isBroken = picture.isNull();
    update();
}

QSize PictureTile::sizeHint() const {
    const QFontMetricsF words(Theme::current().font(TextRole::Label));
    return {side + 2 * inset, side + 3 * inset + static_cast<int>(std::ceil(words.height()))};
}

void PictureTile::paintEvent(QPaintEvent * /*event*/) {
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    paintBox(painter, rect(), theme.metrics().controlRadius, isDown() ? t.accentSoft : t.surface,
             isDown() || isHovered() ? t.accent : t.line);
    const QRectF box(inset, inset, side, side);
    paintBox(painter, box, theme.metrics().controlRadius / 2.0, t.surface2);
    if (m_picture.isNull()) {
        const QRectF sign(box.center() - QPointF(signSide, signSide) / 2, QSizeF(signSide, signSide));
        paintIcon(painter, sign, m_isBroken ? QStringLiteral("warning") : QStringLiteral("person"), t.ink2);
    } else {
        const QSizeF size = QSizeF(m_picture.size()).scaled(box.size(), Qt::KeepAspectRatio);
        const QRectF place(box.center() - QPointF(size.width(), size.height()) / 2, size);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_picture);
    }
    painter.setFont(theme.font(TextRole::Label));
    painter.setPen(t.ink);
    const QRectF words(inset, box.bottom() + inset, side, height() - box.bottom() - 2 * inset);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(m_name, Qt::ElideMiddle, words.width()));
}

} // namespace kiosk::ui
