#pragma once

#include <QDateTime>
#include <chrono>
#include <functional>
#include <memory>

namespace kiosk {

/// Keeps a timer alive; destroying it cancels.
class ClockTimer {
public:
    ClockTimer() = default;
    ClockTimer(const ClockTimer &) = delete;
    ClockTimer &operator=(const ClockTimer &) = delete;
    virtual ~ClockTimer() = default;
};

/// Time as the kiosk sees it; tests bring their own. Deadlines are kept on `monotonic()`, so that setting the wall
/// clock can neither end nor prolong a session.
class Clock {
public:
    virtual ~Clock() = default;

    /// Wall clock, UTC.
    virtual QDateTime now() const = 0;
    /// Milliseconds since some fixed moment; never jumps, goes on while the computer sleeps.
    virtual std::chrono::milliseconds monotonic() const = 0;
    /// Calls `action` once, on this thread, `delay` from now.
    [[nodiscard]] virtual std::unique_ptr<ClockTimer> after(std::chrono::milliseconds delay,
                                                            std::function<void()> action) = 0;
};

/// The real one, on Qt's event loop.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    std::unique_ptr<ClockTimer> after(std::chrono::milliseconds delay, std::function<void()> action) override;
};

} // namespace kiosk
