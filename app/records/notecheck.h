#pragma once

#include "app/records/casecheck.h"

class QSqlQuery;

namespace kiosk::records {

/// Whether what people wrote of records (remarks and decisions), the cases that they close, and what the store notes of
/// itself, is what the journal tells. Follows a journal that holds; memory does not grow with it.
class NoteCheck {
public:
    explicit NoteCheck(const Database &database) : m_database(database), m_cases(database) {}

    /// The first thing that does not hold.
    Outcome<std::optional<Break>> run();

private:
    Outcome<std::optional<Break>> follow(const QSqlQuery &row);
    Outcome<std::optional<Break>> missing(quint64 sequence, const Event &event) const;
    Outcome<std::optional<Break>> strays() const;
    Outcome<std::optional<Break>> storeNotes() const;

    const Database &m_database;
    CaseCheck m_cases;
    quint64 m_events = 0;
    quint64 m_openPurge = 0;  ///< the last slice of a purge that is not done
    quint64 m_settingsAt = 0; ///< the last event that tells of settings; 0: there is none
    QString m_settings;       ///< their digest
};

} // namespace kiosk::records
