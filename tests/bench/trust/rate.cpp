#include "tests/bench/trust/rate.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace kiosk::bench {

namespace {

double threadSeconds() {
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

} // namespace

double perSecond(double seconds, const std::function<bool()> &run) {
    constexpr int between = 16; // runs between looks at the clock
    const double begun = threadSeconds();
    double spent = 0;
    long runs = 0;
    do {
        for (int i = 0; i < between; ++i) {
            if (!run()) {
                std::fputs("A verification that must succeed did not.\n", stderr);
                std::exit(1);
            }
        }
        runs += between;
        spent = threadSeconds() - begun;
    } while (spent < seconds);
    return static_cast<double>(runs) / spent;
}

} // namespace kiosk::bench
