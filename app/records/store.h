#pragma once

#include "app/base/clock.h"
#include "app/records/checkpointfile.h"
#include "app/records/commit.h"
#include "app/records/examination.h"
#include "app/records/passwordhash.h"
#include "app/records/purge.h"
#include "app/records/recordsource.h"
#include "app/records/writing.h"

#include <chrono>
#include <functional>
#include <memory>

namespace kiosk::records {

class Database;
class KeptCheck;

/// The records and the journal of one desk, in a folder that only the kiosk's user may read: `records.sqlite`,
/// `checkpoints`, `desk.key`, `desk.pub`, `store.key`, `lock`. Any number of programs on this computer may have it open
/// at once.
///
/// What a function has returned Done for is on the disk, but for events that were appended as Ordered. Failures are
/// NotRecorded, with plain words in `detail`.
class Store final : public RecordSource {
public:
    struct Options {
        QString directory;
        bool isDemo = false;        ///< a demo's store is never a real one's, and the other way round
        bool mustExist = false;     ///< for reading: nothing is created
        Secret secret = {};         ///< of what lies sealed; empty: the file `store.key` in the directory
        int pinCost = UsualPinCost; ///< of the PINs that are set through it, see passwordhash.h
        /// How long open() waits for others that open it at this moment; several programs that start at once on a busy
        /// computer wait for each other.
        std::chrono::milliseconds patience = std::chrono::seconds(15);
    };

    /// Creates folder, key and database where they are missing.
    static Outcome<std::unique_ptr<Store>> open(const Options &options, Clock &clock);
    /// Leaves a checkpoint behind, and the log empty where it is owed.
    ~Store() override;

    /// Everything that `work` does, or nothing of it. What stands beside records and journal (kept values, operators,
    /// cases) is written through this, together with the events that tell of it.
    Outcome<Done> write(const std::function<Outcome<Done>(Writing &)> &work, Commit commit = Commit::Durable);
    /// One question to the database; the answer is read forward only.
    Outcome<QSqlQuery> ask(const QString &statement, const QVariantList &values = {}) const;
    /// What it notes of itself; empty where it does not.
    Outcome<QString> note(StoreNote note) const;
    /// Looks at every page of the database, which open() does only where it is small.
    Outcome<Done> inspect() const;
    /// What was deleted is no longer in the write-ahead log either.
    Outcome<Done> emptyLog() const;
    /// The same for who can neither wait nor fail for it: where somebody reads there, it is owed.
    void emptyLogWithoutWaiting();
    /// Tries again where it is owed.
    void emptyOwedLog();

    Outcome<Done> append(const Event &event, Commit commit = Commit::Durable);
    /// The record of a verification, the event that ends it, and what `beside` writes: all or nothing.
    Outcome<Done> keep(const Record &record, const std::function<Outcome<Done>(Writing &)> &beside = {});
    /// Several at once, all or none.
    Outcome<Done> keep(const QList<Record> &several);
    /// Notes in the journal when the configuration's digest is another one than the last time.
    Outcome<Done> noteSettings(const QString &digest);

    Outcome<RecordPage> list(const Filter &filter, qint64 before, int most) const override;
    Outcome<Done> compare(const QList<Record> &records) const override;
    Outcome<Done> journalBefore(const QString &id, int most,
                                const std::function<bool(const Link &)> &each) const override;
    Outcome<Done> read(const QString &statement, const QVariantList &values,
                       const std::function<bool(const QSqlQuery &row)> &each) const override;
    Condition conditionFor(const Filter &filter) const override { return conditionOf(filter, 0); }
    /// Removes what ended before this moment for good, and writes down how much it was; a slice at a time, so that
    /// memory does not grow with it and others can write meanwhile. `goOn` is told after each how many are gone; false
    /// breaks it off. One that was broken off goes on where it was, and its proof covers the whole. A failure may leave
    /// what was removed in the write-ahead log, which doing it again empties.
    using Removed = std::function<bool(qint64 records)>;
    Outcome<PurgeProof> purge(const QDateTime &before, const Removed &goOn = {});
    /// A copy of the database, made while it is used; `file` must not exist.
    Outcome<Done> backUp(const QString &file);

    /// The journal from its beginning; stops early where `each` returns false.
    Outcome<Done> forEachLink(const std::function<bool(const Link &)> &each) const;
    Outcome<QList<Checkpoint>> checkpoints() const { return m_checkpoints.read(); }
    /// Told from time to time how many events were verified; false gives up, and the report is of no use.
    using Progress = std::function<bool(quint64 events)>;
    /// Examines journal, checkpoints, records and notes against each other with this public key.
    Outcome<VerifyReport> verify(const trust::PublicKey &key, const Progress &goOn = {}) const;

    const DeskKey &key() const { return m_key; }
    bool isDemo() const { return m_options.isDemo; }
    const QString &directory() const { return m_options.directory; }
    const Secret &secret() const { return m_options.secret; }
    int pinCost() const { return m_options.pinCost; }
    QDateTime now() const { return m_clock.now(); }

    /// Events between two checkpoints.
    static constexpr quint64 CheckpointEvery = 16;
    /// Records that a purge removes at once.
    static constexpr int PurgeSlice = 200;

private:
    Store(Options options, Clock &clock, DeskKey key, std::unique_ptr<Database> database);
    Outcome<Done> markKind();
    Outcome<Done> examine(Examination &examination, const Progress &goOn) const;
    Outcome<Done> examineRecords(Examination &examination, KeptCheck &kept,
                                 const std::function<bool()> &isGivenUp) const;
    Outcome<Done> examineRest(Examination &examination, KeptCheck &kept, const std::function<bool()> &isGivenUp) const;
    void leaveCheckpoint(const ChainHead &head, std::chrono::milliseconds patience);

    Options m_options;
    Clock &m_clock;
    DeskKey m_key;
    std::unique_ptr<Database> m_database;
    CheckpointFile m_checkpoints;
    quint64 m_lastCheckpoint = 0;
    bool m_owesEmptyLog = false;
};

/// Where a store lies unless the configuration says otherwise: ~/.local/share/verifier-kiosk/records, or demo-records.
QString usualDirectory(bool isDemo);

} // namespace kiosk::records
