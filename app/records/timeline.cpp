#include "app/records/timeline.h"

namespace kiosk::records {

namespace {

/// Other desks of the same store write between the events of one verification, but not without end.
constexpr int FurthestBack = 5'000;

} // namespace

Outcome<QList<Event>> timelineOf(const RecordSource &source, const Record &record) {
    QList<Event> events;
    const auto asked = source.journalBefore(record.id, FurthestBack, [&](const Link &link) {
        const auto told = readCanonicalBytes(link.bytes);
        if (!told || told->event.subject != record.id)
            return true;
        events.prepend(told->event);
        return told->event.kind != EventKind::SessionStarted;
    });
    if (!asked)
        return asked.failure();
    return events;
}

} // namespace kiosk::records
