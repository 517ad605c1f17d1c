#pragma once

#include "app/records/statistics.h"

#include <QObject>
#include <memory>

namespace kiosk {
class ClockTimer;
class Kiosk;
} // namespace kiosk

namespace kiosk::ui {

/// How the checks of today ended at this desk: counted by the database without anybody waiting, whenever asked for and
/// when a new day begins.
class DayCount : public QObject {
    Q_OBJECT

public:
    explicit DayCount(Kiosk &kiosk, QObject *parent = nullptr);
    ~DayCount() override;

    /// Counts; where nothing is recorded, nothing happens.
    void ask();

    /// A clock that is set, or a computer that sleeps, is noticed within this time.
    static constexpr std::chrono::minutes LooksEvery{10};

Q_SIGNALS:
    /// Nothing is counted where the records cannot be read, which the review says.
    void counted(const kiosk::records::Counts &counts);
    /// It is another day than when this was asked last.
    void dayBegan();

private:
    void waitForMidnight();
    QDate today() const;

    Kiosk &m_kiosk;
    std::unique_ptr<ClockTimer> m_timer;
    QDate m_day;
};

} // namespace kiosk::ui
