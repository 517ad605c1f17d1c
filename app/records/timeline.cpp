#include "app/records/timeline.h"

#include <QSqlQuery>

namespace kiosk::records {

namespace {

/// Other desks of the same store write between the events of one verification, but not without end.
constexpr int FurthestBack = 5'000;

} // namespace

Outcome<QList<Event>> timelineOf(const Store &store, const Record &record) {
    auto asked = store.ask(QStringLiteral("SELECT event FROM journal WHERE sequence <= "
                                          "(SELECT sequence FROM records WHERE id = ?) ORDER BY sequence DESC LIMIT ?"),
                           {record.id, FurthestBack});
    if (!asked)
        return asked.failure();
    QList<Event> events;
    for (QSqlQuery &query = asked.value(); query.next();) {
        const auto read = readCanonicalBytes(query.value(0).toByteArray());
        if (!read || read->event.subject != record.id)
            continue;
        events.prepend(read->event);
        if (read->event.kind == EventKind::SessionStarted)
            break;
    }
    return events;
}

} // namespace kiosk::records
