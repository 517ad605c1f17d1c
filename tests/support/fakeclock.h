#pragma once

#include "app/base/clock.h"

namespace kiosk::test {

/// Time under the test's thumb: it stands still until advance(). Real sockets take real time, so that a test tells with
/// setBusy() what has to arrive before time may go on.
class FakeClock final : public Clock {
public:
    explicit FakeClock(const QDateTime &start = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    ~FakeClock() override;

    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    std::unique_ptr<ClockTimer> after(std::chrono::milliseconds delay, std::function<void()> action) override;

    /// Fires what becomes due in its order; before every step the event loop runs until nothing is busy.
    void advance(std::chrono::milliseconds by);
    /// The same in steps from timer to timer until `condition` holds; false after `most` of this clock's time, or when
    /// no timer is left.
    bool advanceUntil(const std::function<bool()> &condition, std::chrono::milliseconds most);
    /// Runs the event loop until nothing is busy; time stands still.
    void settle();
    /// The computer slept for so long: every timer is late.
    void leap(std::chrono::milliseconds by);
    /// Somebody sets the wall clock; monotonic() must not care.
    void setWall(const QDateTime &time);

    /// True while something is under way that needs no time of this clock.
    void setBusy(std::function<bool()> busy);
    /// Timers that were set for exactly this long and have not fired.
    int pendingWith(std::chrono::milliseconds delay) const;
    int pending() const;

private:
    class Timer;
    struct Queue;
    bool fireNext(std::chrono::milliseconds limit);

    std::shared_ptr<Queue> m_queue;
    std::chrono::milliseconds m_monotonic{1'000'000};
    QDateTime m_wall;
    std::function<bool()> m_busy;
};

} // namespace kiosk::test
