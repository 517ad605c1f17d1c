#pragma once

#include "app/records/store.h"

namespace kiosk::records {

/// What somebody wrote to a record. Remarks are added and never changed; they go when their record goes.
struct Remark {
    QString record; ///< id of the record
    QDateTime at;   ///< UTC, milliseconds
    QString author;
    QString text;

    bool operator==(const Remark &) const = default;

    static constexpr qsizetype Longest = 2'000; ///< UTF-16 units of its text
};

/// SHA-256, in hex, of the remark as RFC 8785 writes it: what the journal says of it.
QString digestOf(const Remark &remark);

/// What the journal tells of it.
Event eventOf(const Remark &remark);

/// Writes it down together with the event that tells of it. NotRecorded where there is no such record.
Outcome<Done> addRemark(Store &store, const Remark &remark);
/// Those of a record, the oldest first. NotRecorded where one is not what the journal says.
Outcome<QList<Remark>> remarksOf(const Store &store, const QString &record);

} // namespace kiosk::records
