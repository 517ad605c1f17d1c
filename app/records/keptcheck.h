#pragma once

#include "app/records/journal.h"
#include "app/records/record.h"

namespace kiosk::records {

class Database;

/// Whether everything that records say was kept lies there as it was sealed, or the journal tells of its end. Needs no
/// key; whose values were erased lies in a temporary table, so that memory does not grow with them.
class KeptCheck {
public:
    explicit KeptCheck(const Database &database) : m_database(database) {}

    Outcome<Done> begin() const;
    /// An event of the journal, in order.
    Outcome<Done> follow(const Event &event);
    /// A record that the journal vouches for.
    Outcome<std::optional<Flaw>> look(const Record &record);
    /// After the last record: whether something is kept that none names.
    Outcome<std::optional<Flaw>> finish() const;

private:
    Outcome<bool> isErased(const Record &record, const KeptClaim &kept) const;

    const Database &m_database;
    QDateTime m_expired; ///< whatever was over at this moment is gone
    qint64 m_count = 0;  ///< rows that a record names
};

} // namespace kiosk::records
