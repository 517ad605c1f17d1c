#pragma once

#include "app/records/journal.h"
#include "app/records/record.h"
#include "app/records/storenotes.h"

#include <QVariantList>
#include <optional>

class QSqlQuery;

namespace kiosk::records {

class Database;

/// A transaction of a store under way: all that is done through it is on the disk in the end, or nothing of it.
class Writing {
public:
    Writing(const Database &database, const DeskKey &key) : m_database(database), m_key(key) {}

    /// Runs one statement, as Database::run() does.
    Outcome<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;
    /// Goes on with the journal.
    Outcome<ChainHead> append(const Event &event);
    Outcome<QString> note(StoreNote note) const;
    Outcome<Done> setNote(StoreNote note, const QString &value) const;
    /// The end of the journal as far as this writing has led it; nothing where it has appended nothing.
    const std::optional<ChainHead> &head() const { return m_head; }

private:
    const Database &m_database;
    const DeskKey &m_key;
    std::optional<ChainHead> m_head;
};

/// Writes the record of a verification and the event that ends it.
Outcome<Done> keep(Writing &writing, const Record &record);

/// Where the journal ends now.
Outcome<ChainHead> headOf(const Database &database);

} // namespace kiosk::records
