#pragma once

#include <functional>
#include <memory>

namespace kiosk::cli {

/// Calls `action` in the event loop when the user presses Ctrl+C or the system asks the program to end.
class Interrupt {
public:
    explicit Interrupt(std::function<void()> action);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kiosk::cli
