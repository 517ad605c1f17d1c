#pragma once

#include "app/base/clock.h"
#include "app/kiosk.h"
#include "tests/bench/figures.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>

namespace kiosk::bench {

/// Real time that remembers when the next poll was due, and can make the pauses between polls short.
class BenchClock final : public Clock {
public:
    QDateTime now() const override { return m_system.now(); }
    std::chrono::milliseconds monotonic() const override { return m_system.monotonic(); }
    std::unique_ptr<ClockTimer> after(std::chrono::milliseconds delay, std::function<void()> action) override;

    /// When the pause before the latest poll was over, see nowMs().
    double pollDue() const { return m_pollDue; }
    void setHasty(bool hasty) { m_hasty = hasty; }

private:
    SystemClock m_system;
    double m_pollDue = 0;
    bool m_hasty = false;
};

/// One verification, in ms.
struct JourneyTimes {
    double tapToQr = 0;
    double verifiedToClaims = 0;
    double verifiedToPoll = 0; ///< what the poll schedule alone costs
};

/// The real window with a real kiosk, operated with the mouse.
class Desk {
public:
    explicit Desk(const QString &configuration);

    bool isOpen() const { return m_kiosk != nullptr; }
    /// From the tap on the type to the claims and back to the start page; nothing where anything goes wrong.
    std::optional<JourneyTimes> verify();
    BenchClock &clock() { return m_clock; }

private:
    BenchClock m_clock;
    QTemporaryDir m_records; ///< journeys are measured with their records
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<ui::MainWindow> m_window;
    double m_invitedAt = 0;
};

} // namespace kiosk::bench
