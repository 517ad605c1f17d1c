#include "ui/daycount.h"

#include "app/kiosk.h"
#include "app/records/reader.h"

#include <algorithm>

namespace kiosk::ui {

DayCount::DayCount(Kiosk &kiosk, QObject *parent) : QObject(parent), m_kiosk(kiosk) {}

DayCount::~DayCount() = default;

QDate DayCount::today() const {
    return m_kiosk.clock().now().toLocalTime().date();
}

void DayCount::ask() {
    if (!m_kiosk.reader()) {
        return;
    }
    m_day = today();
    records::Filter filter;
    filter.from = m_day.startOfDay();
    filter.to = m_day.addDays(1).startOfDay();
    m_kiosk.reader()->ask<records::Counts>(
        this, [filter](records::Store &store) { return countsOf(store, filter); },
        [this](const Outcome<records::Counts> &counts) {
            Q_EMIT
            counted(counts ? *counts : records::Counts());
        });
    waitForMidnight();
}

void DayCount::waitForMidnight() {
    using std::chrono::milliseconds;
    const milliseconds left(m_kiosk.clock().now().msecsTo(m_day.addDays(1).startOfDay()));
    m_timer = m_kiosk.clock().after(std::clamp<milliseconds>(left, milliseconds(1), LooksEvery), [this] {
        if (today() != m_day) {
            ask();
            Q_EMIT
            dayBegan();
        } else {
            waitForMidnight();
        }
    });
}

} // namespace kiosk::ui
