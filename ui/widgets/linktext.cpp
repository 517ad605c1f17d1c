#include "ui/widgets/linktext.h"

#include "app/base/displaytext.h"
#include "ui/style/accessibles.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/textblock.h"
#include "ui/style/theme.h"
#include "ui/style/wipe.h"

#include <QEvent>
#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int longestShown = 4000; // no code holds as much
constexpr int padding = 14;
constexpr int linkSide = 24;
constexpr int textLeft = padding + linkSide + 14;
constexpr int foldSide = 20;
constexpr int textRight = foldSide + 18;
constexpr int usualWidth = 380;
constexpr int leastWidth = textLeft + textRight + 60;

/// Without the scheme, which says nothing to a person and takes the room of the host's name.
QString shortened(const QString &link) {
    const qsizetype scheme = link.indexOf(QLatin1String("://"));
    return scheme > 0 && scheme < 10 ? link.mid(scheme + 3) : link;
}

} // namespace

LinkText::LinkText(QWidget *parent) : Pressable(parent) {
    setCheckable(true);
    setLayoutDirection(Qt::LeftToRight); // as all links read
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &LinkText::toggled, this, [this] {
        describe();
        updateGeometry();
        update();
    });
    describe();
}

LinkText::~LinkText() {
    setAccessibleDescription({});
    wipe(m_link);
}

void LinkText::setLink(const QString &link) {
    wipe(m_link);
    m_link = displayText(link, longestShown);
    setChecked(false);
    describe();
    update();
}

void LinkText::describe() {
    setSpokenName(this, isUnfolded() ? tr("Fold the link") : tr("Show the whole link"));
    setAccessibleDescription(m_link);
}

int LinkText::foldedHeight() {
    const int line = QFontMetrics(Theme::current().font(TextRole::Secondary)).height();
    return qMax(Theme::current().metrics().targetHeight, line + 16);
}

TextBlock LinkText::whole(int width) const {
    return TextBlock(m_link, Theme::current().codeFont(TextRole::Secondary), width - textLeft - textRight,
                     Qt::AlignLeft, Qt::LeftToRight, QTextOption::WrapAnywhere);
}

int LinkText::heightForWidth(int width) const {
    const int folded = foldedHeight();
    if (!isUnfolded()) {
        return folded;
    }
    const int line = QFontMetrics(Theme::current().codeFont(TextRole::Secondary)).height();
    return qMax(folded, int(std::ceil(whole(width).height())) + folded - line);
}

QSize LinkText::sizeHint() const {
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize LinkText::minimumSizeHint() const {
    return {leastWidth, foldedHeight()};
}

void LinkText::paintEvent(QPaintEvent * /*event*/) {
    const Tokens &t = Theme::current().tokens();
    const QColor ink = isDown() || isHovered() ? t.accent : t.ink2;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // otherwise the application's, which puts the dots elsewhere
    const QRect firstLine(textLeft, 0, width() - textLeft - textRight, foldedHeight());
    const auto square = [&firstLine](int left, int side) {
        return QRectF(left, (firstLine.height() - side) / 2.0, side, side);
    };
    paintIcon(painter, square(padding, linkSide), u"link", t.ink);
    paintIcon(painter, square(width() - foldSide - 8, foldSide), isUnfolded() ? u"fold" : u"unfold", ink);
    if (isUnfolded()) {
        const QFontMetrics metrics(Theme::current().codeFont(TextRole::Secondary));
        const double top = (firstLine.height() - metrics.height()) / 2.0;
        whole(width()).paint(painter, QPointF(textLeft, top), t.ink);
        return;
    }
    painter.setFont(Theme::current().font(TextRole::Secondary));
    painter.setPen(ink);
    painter.drawText(firstLine, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(shortened(m_link), Qt::ElideRight, firstLine.width()));
}

void LinkText::changeEvent(QEvent *event) {
    Pressable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
}

} // namespace kiosk::ui
