#pragma once

#include <QString>
#include <chrono>

namespace kiosk::ui {

/// "3 minutes 38 seconds", "1 minute", "10 seconds": a length of time in words, in whole seconds.
QString durationText(std::chrono::seconds length);

} // namespace kiosk::ui
