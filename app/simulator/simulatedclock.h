#pragma once

#include <atomic>
#include <chrono>

namespace kiosk::sim {

/// The clock of the simulated services: the monotonic one, ahead of it where a test lets time pass, so that what runs
/// out in half an hour can be seen to run out.
class SimulatedClock {
public:
    using time_point = std::chrono::steady_clock::time_point;

    static time_point now() { return std::chrono::steady_clock::now() + s_ahead.load(); }
    /// For every simulated service of this process.
    static void pass(std::chrono::milliseconds time) { s_ahead = s_ahead.load() + time; }

private:
    static inline std::atomic<std::chrono::milliseconds> s_ahead{std::chrono::milliseconds::zero()};
};

} // namespace kiosk::sim
