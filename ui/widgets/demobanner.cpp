#include "ui/widgets/demobanner.h"

#include "ui/style/accessibles.h"
#include "ui/style/textblock.h"

#include <QEvent>
#include <QPainter>
#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int leastHeight = 32;
constexpr int stripe = 22; // width of one stripe along the edge
constexpr int margin = 16;

QFont capitals() {
    QFont font = Theme::current().font(TextRole::Heading);
    font.setPixelSize(int(std::lround(15 * Theme::current().textScale())));
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.2);
    return font;
}

TextBlock blockOf(const QString &words, int width) {
    return TextBlock(words, capitals(), width - 2 * margin, Qt::AlignHCenter);
}

} // namespace

DemoBanner::DemoBanner(QWidget *parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would not grow with its lines
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_words = tr("Demo · simulated services and people · nothing here is real");
    setSpokenName(this, m_words);
}

void DemoBanner::setWords(const QString &words) {
    m_ownWords = true;
    m_words = words;
    setSpokenName(this, words);
    updateGeometry();
    update();
}

int DemoBanner::heightForWidth(int width) const {
    return qMax(leastHeight, int(blockOf(m_words, width).height()) + 10);
}

QSize DemoBanner::sizeHint() const {
    return {640, leastHeight};
}

void DemoBanner::paintEvent(QPaintEvent * /*event*/) {
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.demo);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.demoStripe);
    for (int x = -height(); x < width(); x += 2 * stripe) {
        const QPointF corners[] = {QPointF(x, height()), QPointF(x + height(), 0), QPointF(x + height() + stripe, 0),
                                   QPointF(x + stripe, height())};
        painter.drawConvexPolygon(corners, 4);
    }
    const TextBlock block = blockOf(m_words, width());
    block.paint(painter, QPointF(margin, (height() - block.height()) / 2), t.onDemo);
}

void DemoBanner::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_ownWords) {
        m_words = tr("Demo · simulated services and people · nothing here is real");
        setSpokenName(this, m_words);
        updateGeometry();
    } else if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace kiosk::ui
