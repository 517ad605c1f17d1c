#include "app/records/housekeeping.h"

#include "app/base/log.h"
#include "app/records/vault.h"

namespace kiosk::records {

namespace {

/// Whether there is more to remove.
Outcome<bool> removeSlice(Store &store, const std::optional<QDateTime> &before, const QDateTime &now) {
    if (before) {
        bool isMore = false;
        const auto removed = store.purge(*before, [&isMore](qint64) {
            isMore = true;
            return false; // who reads or writes here comes first
        });
        if (!removed)
            return removed.failure();
        if (isMore)
            return true;
    }
    const auto expired = Vault(store).expire(now);
    if (!expired)
        return expired.failure();
    return false;
}

} // namespace

Housekeeping::Housekeeping(Setup setup, Clock &clock, QObject *parent)
    : QObject(parent), m_setup(std::move(setup)), m_clock(clock), m_reader(m_setup.store) {}

Housekeeping::~Housekeeping() = default;

void Housekeeping::start() {
    // It takes as long as the file is large.
    m_reader.ask<Done>(
        this, [](Store &store) { return store.inspect(); },
        [this](const Outcome<Done> &whole) {
            if (!whole)
                Q_EMIT
            foundDamaged(whole.failure());
        });
    tidy();
}

void Housekeeping::tidyIn(std::chrono::milliseconds delay) {
    m_timer = m_clock.after(delay, [this] { tidy(); });
}

void Housekeeping::tidy() {
    if (!m_setup.isFree()) {
        tidyIn(Later);
        return;
    }
    const QDateTime now = m_clock.now();
    const auto before = m_setup.keepDays > 0 ? std::optional(now.addDays(-m_setup.keepDays)) : std::nullopt;
    m_reader.ask<bool>(
        this, [before, now](Store &store) { return removeSlice(store, before, now); },
        [this](const Outcome<bool> &isMore) {
            if (!isMore)
                qCWarning(logRecords).noquote() << isMore.failure().detail;
            if (isMore && *isMore)
                tidy();
            else
                tidyIn(isMore ? std::chrono::milliseconds(Every) : Again);
        });
}

} // namespace kiosk::records
