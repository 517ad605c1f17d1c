#pragma once

#include "app/records/sharedrecords.h"
#include "app/records/store.h"

namespace kiosk::records {

/// How far a desk's journal has come to the shared database.
struct OutboxState {
    quint64 recorded = 0; ///< events in the store
    quint64 shared = 0;   ///< of them in the shared database, as far as is known

    quint64 waiting() const { return recorded - shared; }
    bool operator==(const OutboxState &) const = default;
};

/// What a desk's store has and the shared database does not: goes there in order and exactly once. The store itself
/// is the outbox; where its journal ends over there says what is still to come, so that nothing depends on what was
/// confirmed before a power cut.
class Outbox {
public:
    struct Options {
        QString deskName;           ///< how the desk is called there
        int recordsPerCommit = 100; ///< at most
    };

    Outbox(Store &store, SharedRecords &shared, Options options);

    /// Makes the desk known there and finds out what it lacks. NotRecorded where another journal of this desk's key
    /// lies there.
    Outcome<OutboxState> begin();
    /// The next few, which PostgreSQL has on its disk when this returns; the state after it.
    Outcome<OutboxState> step();

    /// What was known the last time, without asking the shared database.
    static Outcome<OutboxState> lastKnown(const Store &store);

private:
    Outcome<QList<OutgoingLink>> next() const;
    Outcome<Done> addRecords(QList<OutgoingLink> &links) const;
    Outcome<Done> remember(Commit commit);

    Store &m_store;
    SharedRecords &m_shared;
    Options m_options;
    QString m_desk;
    OutboxState m_state;
};

} // namespace kiosk::records
