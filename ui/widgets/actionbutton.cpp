#include "ui/widgets/actionbutton.h"

#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/textblock.h"

#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int frame = 2;
constexpr int leastPrimaryWidth = 168;

} // namespace

struct ActionButton::Look {
    QColor fill, border, ink;
};

ActionButton::ActionButton(const QString &text, Role role, QWidget *parent) : Pressable(parent), m_role(role) {
    setText(text);
    setRole(role);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ActionButton::setRole(Role role) {
    m_role = role;
    setProperty("role", QVariant::fromValue(role));
    updateGeometry();
    update();
}

void ActionButton::setIconName(const QString &name) {
    m_icon = name;
    updateGeometry();
    update();
}

void ActionButton::setSmall(bool isSmall) {
    m_small = isSmall;
    updateGeometry();
}

void ActionButton::setTone(std::optional<Tone> tone) {
    m_tone = tone;
    update();
}

QFont ActionButton::wordFont() const {
    QFont font = Theme::current().font(m_small ? TextRole::Secondary : TextRole::Action);
    font.setWeight(QFont::DemiBold);
    if (m_small) {
        font.setPixelSize(font.pixelSize() * 15 / 16);
    }
    return font;
}

int ActionButton::sidePadding() const {
    return m_small ? 12 : Theme::current().isCompact() ? 20 : 30;
}

int ActionButton::leastHeight() const {
    const Metrics &m = Theme::current().metrics();
    return m_small ? m.targetHeight : m.actionHeight;
}

int ActionButton::iconSide() const {
    return Theme::current().iconPixels(m_small ? 18 : 24);
}

/// The icon and the space after it, where words follow.
int ActionButton::iconRoom() const {
    if (m_icon.isEmpty()) {
        return 0;
    }
    return iconSide() + (text().isEmpty() ? 0 : m_small ? 6 : 12);
}

int ActionButton::heightForWidth(int width) const {
    const TextBlock words(text(), wordFont(), width - 2 * sidePadding() - iconRoom());
    return qMax(leastHeight(), int(std::ceil(words.height())) + 16);
}

QSize ActionButton::sizeHint() const {
    const int words = int(std::ceil(QFontMetricsF(wordFont()).horizontalAdvance(text()))) + 2;
    const int least = m_role == Role::Primary && !m_small ? leastPrimaryWidth : leastHeight();
    const int width = qMax(least, words + iconRoom() + 2 * sidePadding());
    return {width, heightForWidth(width)};
}

QSize ActionButton::minimumSizeHint() const {
    // As narrow as the longest word, so that none is broken.
    const QFontMetricsF metrics(wordFont());
    double longest = 0;
    for (const QString &word : text().split(u' ')) {
        longest = qMax(longest, metrics.horizontalAdvance(word));
    }
    const int width = int(std::ceil(longest)) + 2 + iconRoom() + 2 * sidePadding();
    return {qMin(sizeHint().width(), qMax(leastHeight(), width)), leastHeight()};
}

ActionButton::Look ActionButton::look() const {
    const Tokens &t = Theme::current().tokens();
    const bool down = isDown() || isChecked();
    if (!isEnabled()) {
        return {t.surface2, t.line, t.ink2};
    }
    if (m_tone) {
        const ToneColours &tone = t.tone(*m_tone);
        return {down ? tone.soft : isHovered() ? t.surface2 : t.surface, tone.ink, tone.ink};
    }
    switch (m_role) {
    case Role::Primary: {
        const QColor pressed = t.dark ? t.accent.lighter(112) : t.accent.darker(125);
        const QColor hovered = t.dark ? t.accent.lighter(106) : t.accent.darker(112);
        return {down ? pressed : isHovered() ? hovered : t.accent, {}, t.onAccent};
    }
    case Role::Secondary:
        return {down ? t.accentSoft : isHovered() ? t.surface2 : t.surface, down ? t.accent : t.line, t.ink};
    case Role::Quiet:
        break;
    }
    return {down ? t.accentSoft : isHovered() ? t.surface2 : QColor(Qt::transparent), {}, t.accent};
}

void ActionButton::paintEvent(QPaintEvent * /*event*/) {
    const Look colours = look();
    QPainter painter(this);
    paintBox(painter, rect(), Theme::current().metrics().controlRadius, colours.fill, colours.border, frame);

    const double room = width() - 2.0 * sidePadding() - iconRoom();
    const TextBlock words(text(), wordFont(), room, Qt::AlignHCenter);
    const double together = iconRoom() + words.naturalWidth();
    const double start = (width() - together) / 2;
    if (!m_icon.isEmpty()) {
        const double side = iconSide();
        const QRectF box(start, (height() - side) / 2, side, side);
        paintIcon(painter, mirrored(box, rect(), layoutDirection()), m_icon, colours.ink, m_small ? 2.5 : 2);
    }
    const QRectF box(start + iconRoom() - (room - words.naturalWidth()) / 2, (height() - words.height()) / 2, room,
                     words.height());
    words.paint(painter, mirrored(box, rect(), layoutDirection()).topLeft(), colours.ink);
}

} // namespace kiosk::ui
