#pragma once

#include "app/base/outcome.h"
#include "app/records/filter.h"
#include "app/records/journal.h"

#include <QList>
#include <functional>

class QSqlQuery;

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
    /// By its id or an unmistakable beginning of it; compared with what the journal says of it.
    Outcome<std::optional<Record>> find(const QString &id) const;
    /// For those of a page that somebody sees in full or takes away. NotRecorded where one is not what the journal
    /// says; one that was removed since is left out.
    virtual Outcome<Done> compare(const QList<Record> &records) const = 0;
    /// The journal that tells of this record, backwards from its end, at most so many events of it; stops early where
    /// `each` returns false.
    virtual Outcome<Done> journalBefore(const QString &id, int most,
                                        const std::function<bool(const Link &)> &each) const = 0;

    /// One question in words that every database of ours understands, the answer row by row until `each` returns false.
    /// `each` must not ask anything itself.
    virtual Outcome<Done> read(const QString &statement, const QVariantList &values,
                               const std::function<bool(const QSqlQuery &row)> &each) const = 0;
    /// The filter in the words of this one.
    virtual Condition conditionFor(const Filter &filter) const = 0;
};

} // namespace kiosk::records
