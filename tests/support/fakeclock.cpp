#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <map>

namespace kiosk::test {

using std::chrono::milliseconds;

struct FakeClock::Queue {
    struct Entry {
        milliseconds delay;
        std::function<void()> action;
    };
    std::map<std::pair<milliseconds, quint64>, Entry> entries; ///< by due time, then by order of creation
    quint64 created = 0;
};

class FakeClock::Timer final : public ClockTimer {
public:
    Timer(std::shared_ptr<Queue> queue, std::pair<milliseconds, quint64> key) : m_queue(std::move(queue)), m_key(key) {}
    ~Timer() override { m_queue->entries.erase(m_key); }

private:
    std::shared_ptr<Queue> m_queue;
    std::pair<milliseconds, quint64> m_key;
};

FakeClock::FakeClock(const QDateTime &start) : m_queue(std::make_shared<Queue>()), m_wall(start) {}

FakeClock::~FakeClock() = default;

QDateTime FakeClock::now() const {
    return m_wall;
}

milliseconds FakeClock::monotonic() const {
    return m_monotonic;
}

std::unique_ptr<ClockTimer> FakeClock::after(milliseconds delay, std::function<void()> action) {
    const std::pair key(m_monotonic + std::max(delay, milliseconds::zero()), m_queue->created++);
    m_queue->entries.emplace(key, Queue::Entry{delay, std::move(action)});
    return std::make_unique<Timer>(m_queue, key);
}

void FakeClock::settle() {
    // Quiet several times in a row: what a socket brought may have posted an event, and that one the next.
    constexpr int QuietRounds = 6;
    QElapsedTimer patience;
    patience.start();
    int quiet = 0;
    while (quiet < QuietRounds) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const bool isBusy = m_busy && m_busy();
        quiet = isBusy ? 0 : quiet + 1;
        if (isBusy)
            QTest::qWait(1);
        if (patience.elapsed() > 60'000)
            qFatal("what the test waits for does not arrive");
    }
}

bool FakeClock::fireNext(milliseconds limit) {
    const auto first = m_queue->entries.begin();
    if (first == m_queue->entries.end() || first->first.first > limit)
        return false;
    const milliseconds passed = std::max(first->first.first - m_monotonic, milliseconds::zero());
    m_monotonic += passed;
    m_wall = m_wall.addMSecs(passed.count());
    const auto action = std::move(first->second.action);
    m_queue->entries.erase(first);
    action();
    return true;
}

void FakeClock::advance(milliseconds by) {
    const milliseconds end = m_monotonic + by;
    settle();
    while (fireNext(end))
        settle();
    m_wall = m_wall.addMSecs((end - m_monotonic).count());
    m_monotonic = end;
    settle();
}

bool FakeClock::advanceUntil(const std::function<bool()> &condition, milliseconds most) {
    const milliseconds end = m_monotonic + most;
    for (;;) {
        settle();
        if (condition())
            return true;
        if (!fireNext(end))
            return false;
    }
}

void FakeClock::leap(milliseconds by) {
    m_monotonic += by;
    m_wall = m_wall.addMSecs(by.count());
}

void FakeClock::setWall(const QDateTime &time) {
    m_wall = time;
}

void FakeClock::setBusy(std::function<bool()> busy) {
    m_busy = std::move(busy);
}

int FakeClock::pendingWith(milliseconds delay) const {
    return static_cast<int>(std::count_if(m_queue->entries.cbegin(), m_queue->entries.cend(),
                                          [delay](const auto &entry) { return entry.second.delay == delay; }));
}

int FakeClock::pending() const {
    return static_cast<int>(m_queue->entries.size());
}

} // namespace kiosk::test
