#pragma once

#include <QEventLoop>
#include <QWidget>
#include <functional>
#include <optional>

namespace kiosk::bench {

/// Notes when a widget of a window is on the screen: the end of the window's update in which the widget was painted
/// while `counts` held.
class PaintWatch final : public QObject {
public:
    PaintWatch(QWidget &window, QWidget &widget, std::function<bool()> counts);

    /// Runs the event loop until it is painted; nothing after `milliseconds`.
    std::optional<double> wait(int milliseconds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note();

    QWidget &m_window;
    QWidget &m_widget;
    std::function<bool()> m_counts;
    QEventLoop m_loop;
    bool m_wasPainted = false;
    std::optional<double> m_at;
};

} // namespace kiosk::bench
