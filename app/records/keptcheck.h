#pragma once

#include "app/records/journal.h"
#include "app/records/record.h"

#include <QSet>

namespace kiosk::records {

class Database;

/// Whether everything that records say was kept lies there as it was sealed, or the journal tells of its end. Needs no
/// key.
class KeptCheck {
public:
    explicit KeptCheck(const Database &database) : m_database(database) {}

    /// An event of the journal, in order.
    void follow(const Event &event);
    /// A record that the journal vouches for.
    Outcome<std::optional<Flaw>> look(const Record &record);
    /// After the last record: whether something is kept that none names.
    Outcome<std::optional<Flaw>> finish() const;

private:
    bool isErased(const Record &record, const KeptClaim &kept) const;

    const Database &m_database;
    QSet<QString> m_erased; ///< ids of records
    QDateTime m_expired;    ///< whatever was over at this moment is gone
    qint64 m_count = 0;     ///< rows that a record names
};

} // namespace kiosk::records
