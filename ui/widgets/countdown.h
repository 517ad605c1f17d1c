#pragma once

#include <QWidget>
#include <chrono>

namespace kiosk::ui {

/// The time left as a ring that empties and as minutes and seconds inside of it; in the last thirty seconds in the
/// colour of attention. Keeps no time itself: whoever owns the clock says what is left.
class Countdown : public QWidget {
    Q_OBJECT

public:
    explicit Countdown(QWidget *parent = nullptr);

    void setRemaining(std::chrono::milliseconds left, std::chrono::milliseconds total);

    QString text() const; ///< "3:38", rounded up so that 0:00 means the end
    bool isUrgent() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int seconds() const;
    void describe();

    std::chrono::milliseconds m_left{0};
    std::chrono::milliseconds m_total{0};
};

/// "0:24" for a rest of time, rounded up to whole seconds; never negative.
QString minutesAndSeconds(std::chrono::milliseconds left);

} // namespace kiosk::ui
