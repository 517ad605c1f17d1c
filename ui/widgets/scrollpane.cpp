#include "ui/widgets/scrollpane.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QScroller>
#include <QVBoxLayout>

namespace kiosk::ui {

ScrollPane::ScrollPane(QWidget *parent) : QScrollArea(parent) {
    auto *body = new QWidget;
    body->setProperty("scrolled", true);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(body);
    body->setAutoFillBackground(false);
    body->installEventFilter(this);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(QScroller::scroller(viewport()), &QScroller::stateChanged, this, [this](QScroller::State state) {
        if (state == QScroller::Dragging) {
            letGo();
        }
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollPane::followRange);
}

void ScrollPane::layBarOverMargin() {
    m_isBarOverMargin = true;
    verticalScrollBar()->parentWidget()->raise();
    followRange();
}

void ScrollPane::followRange() {
    const bool scrolls = verticalScrollBar()->maximum() > verticalScrollBar()->minimum();
    setFocusPolicy(scrolls ? Qt::TabFocus : Qt::NoFocus);
    // What the bar takes from the viewport is given back.
    const int given = scrolls && m_isBarOverMargin ? -verticalScrollBar()->sizeHint().width() : 0;
    setViewportMargins(isRightToLeft() ? given : 0, 0, isRightToLeft() ? 0 : given, 0);
}

QSize ScrollPane::sizeHint() const {
    const QSize hint = widget()->sizeHint();
    const int height =
        widget()->hasHeightForWidth() ? widget()->heightForWidth(qMax(width(), hint.width())) : hint.height();
    return {hint.width(), height};
}

/// The finger scrolls. What lay below it when it came down moves along with it and would be pressed when it goes up.
void ScrollPane::letGo() {
    constexpr QPointF outside(-10'000, -10'000);
    for (auto *button : widget()->findChildren<QAbstractButton *>()) {
        if (button->isDown()) {
            QMouseEvent release(QEvent::MouseButtonRelease, outside, button->mapToGlobal(outside), Qt::LeftButton,
                                Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(button, &release);
        }
    }
}

void ScrollPane::changeEvent(QEvent *event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    } else if (event->type() == QEvent::LayoutDirectionChange && m_column) {
        followRange();
    }
}

bool ScrollPane::eventFilter(QObject *watched, QEvent *event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace kiosk::ui
