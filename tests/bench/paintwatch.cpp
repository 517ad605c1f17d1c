#include "tests/bench/paintwatch.h"

#include "tests/bench/figures.h"

#include <QEvent>
#include <QTimer>

namespace kiosk::bench {

PaintWatch::PaintWatch(QWidget &window, QWidget &widget, std::function<bool()> counts)
    : m_window(window), m_widget(widget), m_counts(std::move(counts)) {
    window.installEventFilter(this);
    if (&window != &widget)
        widget.installEventFilter(this);
}

std::optional<double> PaintWatch::wait(int milliseconds) {
    if (!m_at) {
        QTimer::singleShot(milliseconds, &m_loop, &QEventLoop::quit);
        m_loop.exec();
    }
    return m_at;
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event) {
    if (m_at)
        return false;
    if (watched == &m_widget && event->type() == QEvent::Paint && m_counts() && !m_wasPainted) {
        m_wasPainted = true;
        // A window that appears is painted without an update request; then the end is the way back to the event loop.
        QTimer::singleShot(0, this, &PaintWatch::note);
    }
    if (watched != &m_window || event->type() != QEvent::UpdateRequest)
        return false;
    // Delivered here instead of by the caller, so that its end can be seen.
    watched->event(event);
    if (m_wasPainted)
        note();
    return true;
}

void PaintWatch::note() {
    if (!m_at)
        m_at = nowMs();
    m_loop.quit();
}

} // namespace kiosk::bench
