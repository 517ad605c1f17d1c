#pragma once

#include "app/base/outcome.h"
#include "app/records/filter.h"

#include <QList>

namespace kiosk::records {

/// A page of records, the newest first.
struct RecordPage {
    QList<Record> records;
    qint64 next = 0; ///< where the next page begins; 0: there is none
};

/// Where records are read: one desk's store, or the database that desks share.
class RecordSource {
public:
    RecordSource() = default;
    RecordSource(const RecordSource &) = delete;
    RecordSource &operator=(const RecordSource &) = delete;
    virtual ~RecordSource() = default;

    /// At most `most`, with smaller numbers than `before` unless that is 0.
    virtual Outcome<RecordPage> list(const Filter &filter, qint64 before, int most) const = 0;
    /// By its id or an unmistakable beginning of it.
    virtual Outcome<std::optional<Record>> find(const QString &id) const = 0;
    /// For those of a page that somebody sees in full or takes away. NotRecorded where one is not what the journal
    /// says; one that was removed since is left out.
    virtual Outcome<Done> compare(const QList<Record> &records) const = 0;
};

} // namespace kiosk::records
