#include "ui/widgets/reasonrow.h"

#include "app/base/displaytext.h"
#include "ui/style/accessibles.h"
#include "ui/style/paint.h"
#include "ui/style/textblock.h"

#include <QLocale>
#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int leastHeight = 56;
constexpr int padding = 8;
constexpr int countGap = 14;
constexpr qsizetype longestText = 120;

} // namespace

struct ReasonRow::Shape {
    TextBlock meaning;
    TextBlock reference;
    double left; ///< where the words begin
};

ReasonRow::ReasonRow(const QString &meaning, const QString &reference, qint64 count, QWidget *parent)
    : Pressable(parent), m_meaning(displayText(meaning, longestText)), m_reference(displayText(reference, longestText)),
      m_count(QLocale().toString(count)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    //: what went wrong, its reference, and how often
    setSpokenName(this, tr("%1 (%2): %3").arg(m_meaning, m_reference, m_count));
    setAccessibleDescription(tr("Shows them in the list"));
}

ReasonRow::Shape ReasonRow::measure(int width) const {
    const Theme &theme = Theme::current();
    const double left = std::ceil(QFontMetricsF(theme.font(TextRole::Value)).horizontalAdvance(m_count)) + countGap;
    const double room = qMax(40.0, width - left - padding);
    return {TextBlock(m_meaning, theme.font(TextRole::Secondary), room, Qt::AlignLeft, layoutDirection()),
            TextBlock(m_reference, theme.font(TextRole::Label), room, Qt::AlignLeft, layoutDirection()), left};
}

int ReasonRow::heightForWidth(int width) const {
    const Shape shape = measure(width);
    return qMax(leastHeight,
                static_cast<int>(std::ceil(shape.meaning.height() + shape.reference.height())) + 2 * padding);
}

void ReasonRow::paintEvent(QPaintEvent * /*event*/) {
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    if (isDown() || isHovered()) {
        paintBox(painter, rect(), theme.metrics().controlRadius, isDown() ? t.accentSoft : t.surface2);
    }
    const Shape shape = measure(width());
    const double top = (height() - shape.meaning.height() - shape.reference.height()) / 2;
    painter.setPen(t.ink);
    painter.setFont(theme.font(TextRole::Value));
    painter.drawText(mirrored(QRectF(padding, 0, shape.left - countGap + 1, height()), rect(), layoutDirection()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_count);
    const double room = width() - shape.left - padding;
    const QRectF words = mirrored(QRectF(shape.left + padding, top, room, height()), rect(), layoutDirection());
    shape.meaning.paint(painter, words.topLeft(), t.ink);
    shape.reference.paint(painter, words.topLeft() + QPointF(0, shape.meaning.height()), t.ink2);
}

} // namespace kiosk::ui
