#include "ui/widgets/chip.h"

#include "ui/style/accessibles.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int sidePadding = 18;
constexpr int iconSide = 22;
constexpr int dotSide = 12;
constexpr int signGap = 10;

} // namespace

Chip::Chip(const QString &text, const QString &iconName, QWidget *parent) : Pressable(parent), m_icon(iconName) {
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRadius", Theme::current().metrics().targetHeight / 2);
}

void Chip::setIconName(const QString &name) {
    m_icon = name;
    updateGeometry();
    update();
}

void Chip::setDot(std::optional<Tone> tone) {
    m_dot = tone;
    updateGeometry();
    update();
}

void Chip::setStatement(bool isStatement) {
    setFocusPolicy(isStatement ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, isStatement);
    changeAccessibleRole(this, isStatement ? QAccessible::StaticText : QAccessible::Button);
    setSpokenName(this, isStatement ? text() : QString());
}

int Chip::signRoom() const {
    return m_dot              ? Theme::current().iconPixels(dotSide) + signGap
           : m_icon.isEmpty() ? 0
                              : Theme::current().iconPixels(iconSide) + signGap;
}

QSize Chip::sizeHint() const {
    const QFontMetricsF metrics(Theme::current().font(TextRole::Secondary));
    const int words = int(std::ceil(metrics.horizontalAdvance(text()))) + 1;
    return {words + signRoom() + 2 * sidePadding,
            qMax(Theme::current().metrics().targetHeight, int(metrics.height()) + 12)};
}

void Chip::paintEvent(QPaintEvent * /*event*/) {
    const Tokens &t = Theme::current().tokens();
    const bool chosen = isCheckable() && isChecked();
    const QColor fill = chosen ? t.accent : isDown() ? t.accentSoft : isHovered() ? t.surface2 : t.surface;
    const QColor ink = chosen ? t.onAccent : isEnabled() ? t.ink : t.ink2;
    QPainter painter(this);
    paintBox(painter, rect(), height() / 2.0, fill, chosen ? t.accent : t.line);

    const auto place = [this](double left, double side) {
        return mirrored(QRectF(left, (height() - side) / 2, side, side), rect(), layoutDirection());
    };
    if (m_dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.tone(*m_dot).ink);
        painter.drawEllipse(place(sidePadding, Theme::current().iconPixels(dotSide)));
    } else if (!m_icon.isEmpty()) {
        paintIcon(painter, place(sidePadding, Theme::current().iconPixels(iconSide)), m_icon, ink);
    }
    painter.setPen(ink);
    painter.setFont(Theme::current().font(TextRole::Secondary));
    const QRectF words(sidePadding + signRoom(), 0, width() - 2.0 * sidePadding - signRoom(), height());
    painter.drawText(mirrored(words, rect(), layoutDirection()), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace kiosk::ui
