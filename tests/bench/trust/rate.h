#pragma once

#include <functional>

namespace kiosk::bench {

/// Runs per second of this thread's own processor time, so that other programs of the machine do not count. Measures
/// for about `seconds` of it; `run` answers whether it did what it should, and one "no" ends the program.
double perSecond(double seconds, const std::function<bool()> &run);

} // namespace kiosk::bench
