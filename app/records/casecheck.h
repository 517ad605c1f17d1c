#pragma once

#include "app/records/journal.h"

namespace kiosk::records {

class Database;

/// Whether the cases of a store are as the journal tells: open until a final decision or the service's answer, closed
/// at that moment. What the journal tells of them lies in a temporary table, so that memory does not grow with them.
class CaseCheck {
public:
    explicit CaseCheck(const Database &database) : m_database(database) {}

    Outcome<Done> begin() const;
    /// An event of the journal, in order.
    Outcome<Done> follow(const Event &event) const;
    /// After the last event: the first case that is otherwise, at the place of its record.
    Outcome<std::optional<Break>> finish() const;

private:
    const Database &m_database;
};

} // namespace kiosk::records
