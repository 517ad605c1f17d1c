#include "ui/widgets/outcomelook.h"

#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <cmath>

namespace kiosk::ui {

namespace {

using records::Ending;

constexpr int iconSide = 18;
constexpr int iconGap = 6;
constexpr int sidePadding = 10;
constexpr int badgeHeight = 32;

Qt::BrushStyle patternOf(Ending ending) {
    switch (ending) {
    case Ending::Verified:
        return Qt::SolidPattern;
    case Ending::NotVerified:
        return Qt::BDiagPattern;
    case Ending::Review:
        return Qt::Dense5Pattern;
    case Ending::Declined:
        return Qt::HorPattern;
    case Ending::Expired:
        return Qt::VerPattern;
    case Ending::Failed:
        return Qt::DiagCrossPattern;
    case Ending::Cancelled:
        return Qt::NoBrush;
    }
    Q_UNREACHABLE();
}

} // namespace

OutcomeLook lookOf(Ending ending) {
    const StatusRow &row = rowOf(statusOf(ending));
    return {row.tone, row.icon, patternOf(ending)};
}

void paintOutcome(QPainter &painter, const QRectF &box, Ending ending) {
    const OutcomeLook look = lookOf(ending);
    const ToneColours &colours = Theme::current().tokens().tone(look.tone);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(box, look.pattern == Qt::SolidPattern ? colours.ink : colours.soft);
    painter.setPen(QPen(colours.ink, 1));
    painter.setBrush(QBrush(colours.ink, look.pattern));
    painter.drawRect(box.adjusted(0, 0, -1, -1));
}

double paintStatusBadge(QPainter &painter, const QRectF &box, SessionStatus status, Qt::LayoutDirection direction) {
    const StatusRow &look = rowOf(status);
    const Theme &theme = Theme::current();
    const ToneColours &colours = theme.tokens().tone(look.tone);
    QFont font = theme.font(TextRole::Secondary);
    font.setWeight(QFont::DemiBold);
    const QString word = look.word.text();
    const double side = theme.iconPixels(iconSide);
    const double words = std::ceil(QFontMetricsF(font).horizontalAdvance(word)) + 1;
    const double width = qMin(box.width(), words + side + iconGap + 2 * sidePadding);
    const double height = qMax<double>(badgeHeight, QFontMetricsF(font).height() + 8);
    const QRectF pill(box.left(), box.center().y() - height / 2, width, height);
    paintBox(painter, mirrored(pill, box, direction), height / 2, colours.soft);
    const QRectF sign(pill.left() + sidePadding, pill.center().y() - side / 2, side, side);
    paintIcon(painter, mirrored(sign, box, direction), look.icon, colours.ink, 2.6);
    painter.setFont(font);
    painter.setPen(colours.ink);
    const QRectF text(sign.right() + iconGap, pill.top(), pill.right() - sidePadding / 2.0 - sign.right() - iconGap,
                      height);
    painter.drawText(mirrored(text, box, direction), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(word, Qt::ElideRight, text.width()));
    return width;
}

const QList<Ending> &allEndings() {
    static const QList<Ending> all{Ending::Verified, Ending::NotVerified, Ending::Review,   Ending::Declined,
                                   Ending::Expired,  Ending::Failed,      Ending::Cancelled};
    return all;
}

} // namespace kiosk::ui
