#pragma once

#include "app/records/journal.h"
#include "app/records/purge.h"
#include "app/records/record.h"

#include <deque>

namespace kiosk::records {

/// What verifying a journal and its records found.
struct VerifyReport {
    quint64 events = 0;
    qint64 records = 0;
    qsizetype checkpoints = 0;
    std::optional<Break> broken; ///< the first thing that does not hold
};

/// A place of a journal that holds, and the row of a record that lies there.
struct Place {
    quint64 sequence = 0;
    Event event;
    bool hasRow = false;
    std::optional<Record> record = {}; ///< nothing where the row cannot be read
};

/// Examines a journal, its checkpoints and its records against each other, wherever they are read from: first all
/// links, then all places, both by their sequence. Memory does not grow with the records; of every purge, one digest is
/// held.
class Examination {
public:
    Examination(const trust::PublicKey &key, const QList<Checkpoint> &checkpoints);

    /// The next link (`event`, where given, receives what it says), the next place. False: it does not hold, and the
    /// rest does not matter.
    bool add(const Link &link, Event *event = nullptr);
    bool add(const Place &place);
    /// What somebody else has found wrong.
    void fail(const Break &broken) { m_report.broken = broken; }
    bool holds() const { return !m_report.broken; }
    /// Of the links until now.
    quint64 events() const { return m_report.events; }
    /// After the last link.
    bool endOfJournal();
    /// After the last place; what purges say is compared only where the whole journal was there.
    VerifyReport finish();

private:
    /// What a purge says it removed, and what it did remove.
    struct Removal {
        Removal(quint64 at, const Purge &told, const PurgeProof &begin) : sequence(at), purge(told), found(begin) {}
        quint64 sequence;
        Purge purge;
        RunningProof found;
        QDateTime latest = {}; ///< the last `before` from here on
    };
    bool follow(const Event &event);
    Removal *removalOf(const Place &place);

    ChainCheck m_chain;
    std::deque<Removal> m_removals; ///< by their sequence
    VerifyReport m_report;
    bool m_isJournalWhole = false;
};

} // namespace kiosk::records
