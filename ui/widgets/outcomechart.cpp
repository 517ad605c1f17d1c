#include "ui/widgets/outcomechart.h"

#include "ui/style/accessibles.h"
#include "ui/style/paint.h"
#include "ui/style/textblock.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/outcomelook.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int plotHeight = 170;
constexpr int leastPlotHeight = 90;
constexpr int gap = 8;
constexpr double widestBar = 44;
constexpr double barShare = 0.66;
constexpr int wordLines = 2;
constexpr int scaleSteps = 2; ///< lines above the ground line

/// The next of 2, 4, 10, 20, 40, 100…: halves of it are whole numbers.
qint64 roundUp(qint64 count) {
    qint64 step = 2;
    for (int i = 0; step < count; ++i) {
        step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return step;
}

} // namespace

/// Where everything lies at the present size.
struct OutcomeChart::Frame {
    QRectF words;
    QRectF plot;
    QRectF labels;
    double slot;
    qint64 top; ///< the count that the plot's upper edge stands for
    Qt::LayoutDirection direction;

    QRectF slotOf(int bar) const {
        return mirrored({plot.left() + slot * bar, plot.top(), slot, plot.height()}, plot, direction);
    }
    double heightOf(qint64 count) const {
        return plot.height() * static_cast<double>(count) / static_cast<double>(top);
    }
};

QString sentenceOf(const OutcomeBar &bar) {
    QStringList parts;
    for (const records::Ending ending : allEndings()) {
        if (const qint64 count = bar.counts.of(ending); count > 0) {
            //: a number of checks and how they ended: "12 × Verified"
            parts += OutcomeChart::tr("%1 × %2").arg(QLocale().toString(count), wordOf(ending));
        }
    }
    //: a stretch of time and what happened in it
    return OutcomeChart::tr("%1: %2").arg(bar.name, parts.isEmpty() ? OutcomeChart::tr("nothing")
                                                                    : parts.join(QStringLiteral(", ")));
}

OutcomeChart::OutcomeChart(QWidget *parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleRole(this, QAccessible::Chart);
}

void OutcomeChart::setBars(const QString &about, const QList<OutcomeBar> &bars) {
    const bool isSameTime = bars.size() == m_bars.size();
    m_about = about;
    m_bars = bars;
    m_current = isSameTime ? m_current : -1;
    setSpokenName(this, words());
    update();
}

QString OutcomeChart::words() const {
    return m_current < 0 ? m_about : sentenceOf(m_bars.at(m_current));
}

qint64 OutcomeChart::highest() const {
    qint64 most = 0;
    for (const OutcomeBar &bar : m_bars) {
        most = std::max(most, bar.counts.total());
    }
    return most;
}

QSize OutcomeChart::sizeHint() const {
    const QSize least = minimumSizeHint();
    return {480, least.height() + plotHeight - leastPlotHeight};
}

QSize OutcomeChart::minimumSizeHint() const {
    const QFontMetrics words(Theme::current().font(TextRole::Secondary));
    const QFontMetrics labels(Theme::current().font(TextRole::Label));
    return {240, words.height() * wordLines + labels.height() + 2 * gap + leastPlotHeight};
}

OutcomeChart::Frame OutcomeChart::frame() const {
    const QFontMetricsF wordMetrics(Theme::current().font(TextRole::Secondary));
    const QFontMetricsF metrics(Theme::current().font(TextRole::Label));
    const qint64 top = roundUp(highest());
    const double scaleRoom = metrics.horizontalAdvance(QLocale().toString(top)) + gap;
    const double above = wordMetrics.height() * wordLines + gap;
    const double below = metrics.height() + gap;
    const QRectF all(rect());
    const QRectF plot =
        mirrored({scaleRoom, above, all.width() - scaleRoom, all.height() - above - below}, all, layoutDirection());
    return {QRectF(0, 0, all.width(), above),
            plot,
            QRectF(plot.left(), plot.bottom() + gap / 2.0, plot.width(), metrics.height()),
            plot.width() / static_cast<double>(std::max<qsizetype>(1, m_bars.size())),
            top,
            layoutDirection()};
}

void OutcomeChart::paintScale(QPainter &painter, const Frame &frame) const {
    const Tokens &t = Theme::current().tokens();
    painter.setFont(Theme::current().font(TextRole::Label));
    const double height = QFontMetricsF(painter.font()).height();
    for (int step = 0; step <= scaleSteps; ++step) {
        const qint64 count = frame.top * step / scaleSteps;
        const double y = std::round(frame.plot.bottom() - frame.heightOf(count));
        painter.fillRect(QRectF(frame.plot.left(), y, frame.plot.width(), 1), step == 0 ? t.ink2 : t.line);
        painter.setPen(t.ink2);
        const QRectF box(0, y - height / 2, width() - frame.plot.width() - gap, height);
        painter.drawText(mirrored(box, rect(), frame.direction), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(count));
    }
}

void OutcomeChart::paintBar(QPainter &painter, const Frame &frame, int bar) const {
    const QRectF slot = frame.slotOf(bar);
    if (bar == m_current) {
        painter.fillRect(slot, Theme::current().tokens().accentSoft);
    }
    const double width = std::round(std::min(widestBar, slot.width() * barShare));
    const double left = std::round(slot.center().x() - width / 2);
    qint64 below = 0;
    for (const records::Ending ending : allEndings()) {
        const qint64 count = m_bars.at(bar).counts.of(ending);
        if (count == 0) {
            continue;
        }
        const double bottom = std::round(frame.plot.bottom() - frame.heightOf(below));
        below += count;
        // Seldom things stay visible beside frequent ones.
        const double top = std::min(bottom - 3, std::round(frame.plot.bottom() - frame.heightOf(below)));
        paintOutcome(painter, QRectF(left, top, width, bottom - top), ending);
    }
}

/// As many labels as have room.
void OutcomeChart::paintLabels(QPainter &painter, const Frame &frame) const {
    painter.setFont(Theme::current().font(TextRole::Label));
    painter.setPen(Theme::current().tokens().ink2);
    const QFontMetricsF metrics(painter.font());
    double widest = 1;
    for (const OutcomeBar &bar : m_bars) {
        widest = std::max(widest, metrics.horizontalAdvance(bar.label) + gap);
    }
    const int every = std::max(1, static_cast<int>(std::ceil(widest / frame.slot)));
    for (int bar = 0; bar < m_bars.size(); bar += every) {
        const QRectF slot = frame.slotOf(bar);
        const QRectF box(slot.center().x() - widest, frame.labels.top(), 2 * widest, frame.labels.height());
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, m_bars.at(bar).label);
    }
}

void OutcomeChart::paintEvent(QPaintEvent * /*event*/) {
    const Frame f = frame();
    QPainter painter(this);
    const TextBlock text(words(), Theme::current().font(TextRole::Secondary), f.words.width(), Qt::AlignLeft,
                         layoutDirection());
    text.paint(painter, f.words.topLeft(),
               m_current < 0 ? Theme::current().tokens().ink2 : Theme::current().tokens().ink);
    paintScale(painter, f);
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        paintBar(painter, f, bar);
    }
    paintLabels(painter, f);
}

void OutcomeChart::setCurrent(int bar) {
    if (bar == m_current || bar >= m_bars.size()) {
        return;
    }
    m_current = bar;
    setSpokenName(this, words());
    update();
}

int OutcomeChart::barAt(const QPointF &place) const {
    const Frame f = frame();
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        if (f.slotOf(bar).adjusted(0, 0, 0, f.labels.height()).contains(place)) {
            return bar;
        }
    }
    return -1;
}

void OutcomeChart::keyPressEvent(QKeyEvent *event) {
    if (m_bars.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int last = static_cast<int>(m_bars.size()) - 1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isOn = (event->key() == Qt::Key_Right) != isMirrored;
        const int start = m_current < 0 ? (isOn ? -1 : last + 1) : m_current;
        setCurrent(std::clamp(start + (isOn ? 1 : -1), 0, last));
        break;
    }
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void OutcomeChart::mouseMoveEvent(QMouseEvent *event) {
    setCurrent(barAt(event->position()));
}

void OutcomeChart::mousePressEvent(QMouseEvent *event) {
    setCurrent(barAt(event->position()));
}

void OutcomeChart::leaveEvent(QEvent *event) {
    QWidget::leaveEvent(event);
    if (!hasFocus()) {
        setCurrent(-1);
    }
}

void OutcomeChart::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

} // namespace kiosk::ui
