#include "app/base/clock.h"

#include <QTimer>
#include <ctime>

namespace kiosk {

namespace {

class QtTimer final : public ClockTimer {
public:
    QtTimer(std::chrono::milliseconds delay, std::function<void()> action) : m_action(std::move(action)) {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            // The action may destroy this timer; the copy lives on the stack until it returns.
            const auto work = m_action;
            work();
        });
        m_timer.start(std::max(delay, std::chrono::milliseconds::zero()));
    }

private:
    std::function<void()> m_action;
    QTimer m_timer;
};

} // namespace

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const {
    using namespace std::chrono;
#ifdef Q_OS_LINUX
    // steady_clock stands still while a laptop sleeps; the service's session does not.
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return duration_cast<milliseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
#endif
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

std::unique_ptr<ClockTimer> SystemClock::after(std::chrono::milliseconds delay, std::function<void()> action) {
    return std::make_unique<QtTimer>(delay, std::move(action));
}

} // namespace kiosk
