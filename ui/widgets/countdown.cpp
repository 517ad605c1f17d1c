#include "ui/widgets/countdown.h"

#include "ui/style/accessibles.h"
#include "ui/style/theme.h"
#include "ui/text/durationtext.h"

#include <QEvent>
#include <QPainter>

namespace kiosk::ui {

namespace {

constexpr std::chrono::seconds urgent{30};
constexpr int leastSide = 108;
constexpr int stroke = 8;

int wholeSeconds(std::chrono::milliseconds left) {
    return left.count() <= 0 ? 0 : int(std::chrono::ceil<std::chrono::seconds>(left).count());
}

/// A screen reader that speaks every second says nothing else: full minutes and the last marks are enough.
bool isWorthSaying(int seconds) {
    return seconds % 60 == 0 || seconds == 30 || seconds == 10;
}

} // namespace

QString minutesAndSeconds(std::chrono::milliseconds left) {
    const int seconds = wholeSeconds(left);
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

Countdown::Countdown(QWidget *parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::ProgressBar);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void Countdown::setRemaining(std::chrono::milliseconds left, std::chrono::milliseconds total) {
    const bool changed = wholeSeconds(left) != seconds() || total != m_total;
    m_left = qMax(left, std::chrono::milliseconds{0});
    m_total = total;
    if (changed) {
        describe();
    }
    update();
}

int Countdown::seconds() const {
    return wholeSeconds(m_left);
}

QString Countdown::text() const {
    return minutesAndSeconds(m_left);
}

bool Countdown::isUrgent() const {
    return m_left <= urgent;
}

void Countdown::describe() {
    setSpokenName(this, tr("Time left"));
    setAccessibleDescription(durationText(std::chrono::seconds(seconds())));
    setAccessibleValue(this, seconds(), wholeSeconds(m_total), isWorthSaying(seconds()));
}

QSize Countdown::sizeHint() const {
    const QFontMetrics metrics(Theme::current().font(TextRole::Title));
    const int side = qMax(leastSide, metrics.horizontalAdvance(QStringLiteral("00:00")) + 4 * stroke);
    return {side, side};
}

void Countdown::paintEvent(QPaintEvent * /*event*/) {
    const Tokens &t = Theme::current().tokens();
    const QColor color = isUrgent() ? t.warn.ink : t.accent;
    const int side = qMin(width(), height());
    const QRectF ring = QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side)
                            .adjusted(5, 5, -5, -5); // half a stroke, air
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, stroke));
    painter.drawEllipse(ring);
    if (m_total.count() > 0 && m_left.count() > 0) {
        constexpr int full = 360 * 16;
        const double share = qMin(1.0, double(m_left.count()) / double(m_total.count()));
        painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, -int(full * share));
    }
    painter.setPen(isUrgent() ? color : t.ink);
    painter.setFont(Theme::current().font(TextRole::Title));
    painter.drawText(ring, Qt::AlignCenter, text());
}

void Countdown::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
    } else if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace kiosk::ui
