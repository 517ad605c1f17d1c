#include "ui/widgets/figuretile.h"

#include "ui/style/accessibles.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/outcomelook.h"

#include <QEvent>
#include <QLocale>
#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int padding = 14;
constexpr int iconSide = 20;
constexpr int iconGap = 6;

} // namespace

FigureTile::FigureTile(records::Ending ending, QWidget *parent) : Pressable(parent), m_ending(ending) {
    setObjectName(QStringLiteral("figure-") + records::nameOf(ending));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("focusRadius", Theme::current().metrics().cardRadius);
    describe();
}

void FigureTile::setCount(qint64 count) {
    m_count = count;
    describe();
    update();
}

void FigureTile::describe() {
    //: an outcome and how often it happened
    setSpokenName(this, tr("%1: %2").arg(wordOf(m_ending), QLocale().toString(m_count)));
    setAccessibleDescription(tr("Shows them in the list"));
}

QSize FigureTile::sizeHint() const {
    const Theme &theme = Theme::current();
    const QFontMetricsF words(theme.font(TextRole::Label));
    const QFontMetricsF number(theme.font(TextRole::Title));
    const double room = words.horizontalAdvance(wordOf(m_ending)) + theme.iconPixels(iconSide) + iconGap;
    return {static_cast<int>(std::ceil(qMax(room, number.horizontalAdvance(QLocale().toString(m_count))))) +
                2 * padding + 1,
            static_cast<int>(std::ceil(words.height() + number.height())) + 2 * padding};
}

void FigureTile::paintEvent(QPaintEvent * /*event*/) {
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    const OutcomeLook look = lookOf(m_ending);
    // Whatever waits for somebody stands out.
    const bool calls = m_ending == records::Ending::Review && m_count > 0;
    const QColor border = calls ? t.tone(look.tone).ink : t.line;
    QPainter painter(this);
    paintBox(painter, rect(), theme.metrics().cardRadius,
             isDown()      ? t.accentSoft
             : isHovered() ? t.surface2
                           : t.surface,
             border, calls ? 2 : 1);
    const QRectF box = QRectF(rect()).adjusted(padding, padding, -padding, -padding);
    const double side = theme.iconPixels(iconSide);
    painter.setFont(theme.font(TextRole::Label));
    const double line = qMax(side, QFontMetricsF(painter.font()).height());
    paintIcon(painter, mirrored({box.left(), box.top() + (line - side) / 2, side, side}, rect(), layoutDirection()),
              look.icon, t.tone(look.tone).ink, 2.4);
    painter.setPen(t.ink2);
    const double left = box.left() + side + iconGap;
    painter.drawText(mirrored({left, box.top(), box.right() - left, line}, rect(), layoutDirection()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, wordOf(m_ending));
    painter.setFont(theme.font(TextRole::Title));
    painter.setPen(m_count == 0 ? t.ink2 : calls ? t.tone(look.tone).ink : t.ink);
    painter.drawText(
        mirrored({box.left(), box.top() + line, box.width(), box.height() - line}, rect(), layoutDirection()),
        Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, QLocale().toString(m_count));
}

void FigureTile::changeEvent(QEvent *event) {
    Pressable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
    }
}

} // namespace kiosk::ui
