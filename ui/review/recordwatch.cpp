#include "ui/review/recordwatch.h"

#include "app/kiosk.h"
#include "app/records/recordscope.h"

namespace kiosk::ui {

namespace {

constexpr std::chrono::seconds every{3};

} // namespace

RecordWatch::RecordWatch(Kiosk &kiosk, records::RecordScope &scope, QObject *parent)
    : QObject(parent), m_kiosk(kiosk), m_scope(scope) {}

RecordWatch::~RecordWatch() = default;

void RecordWatch::start() {
    m_newest = -1;
    look();
}

void RecordWatch::stop() {
    m_timer.reset();
}

void RecordWatch::wait() {
    m_timer = m_kiosk.clock().after(every, [this] { look(); });
}

void RecordWatch::look() {
    wait();
    m_scope.ask<qint64>(this, records::newestNumber, [this](const Outcome<qint64> &newest) {
        const qint64 today = m_kiosk.clock().now().toLocalTime().date().toJulianDay();
        // What cannot be read is said by whoever asks for more than its number.
        if (!m_timer || !newest) {
            return;
        }
        const bool isFirst = m_newest < 0;
        const bool isOther = *newest != m_newest || today != m_day;
        m_newest = *newest;
        m_day = today;
        if (!isFirst && isOther) {
            Q_EMIT
            changed();
        }
    });
}

} // namespace kiosk::ui
