#pragma once

#include "app/records/examination.h"
#include "app/records/recordsource.h"
#include "app/records/sharedaccess.h"

#include <QVariantList>
#include <memory>

namespace kiosk::records {

class SharedDatabase;

/// A desk as the shared database knows it.
struct SharedDesk {
    QString key; ///< keyIdOf() its public key
    QString name;
    QByteArray publicKey; ///< in PEM, as desk.pub holds it
    quint64 events = 0;   ///< in its journal there
    qint64 records = 0;
};

/// A link of a desk's journal on its way, with the row of the record that it ends.
struct OutgoingLink {
    quint64 sequence = 0;
    Link link;
    QVariantList record = {}; ///< as RecordRow::values(); empty: there is none
};

/// Journals and records of several desks in one PostgreSQL database: every row belongs to a desk's key and a place in
/// its journal, so that nothing can be there twice.
class SharedRecords final : public RecordSource {
public:
    static Outcome<std::unique_ptr<SharedRecords>> open(const SharedAccess &access);
    ~SharedRecords() override;

    /// Makes a desk known, or known by its new name.
    Outcome<Done> enrol(const SharedDesk &desk);
    /// Where a desk's journal ends there.
    Outcome<ChainHead> headOf(const QString &desk) const;
    /// Goes on with a desk's journal and records, all of it or nothing; what a purge of the desk removed goes here too.
    /// How many links were new: another program of the desk may have been faster. anotherJournal() where something else
    /// than this link has its place.
    Outcome<qsizetype> add(const QString &desk, const QList<OutgoingLink> &links);
    /// What to say where the journal there is not this desk's at this event.
    static Failure anotherJournal(quint64 sequence);

    Outcome<RecordPage> list(const Filter &filter, qint64 before, int most) const override;
    Outcome<Done> compare(const QList<Record> &records) const override;
    Outcome<Done> journalBefore(const QString &id, int most,
                                const std::function<bool(const Link &)> &each) const override;
    Outcome<Done> read(const QString &statement, const QVariantList &values,
                       const std::function<bool(const QSqlQuery &row)> &each) const override;
    Condition conditionFor(const Filter &filter) const override;
    /// All of them, by name.
    Outcome<QList<SharedDesk>> desks() const;
    /// Examines what a desk has there with this public key.
    Outcome<VerifyReport> verify(const QString &desk, const trust::PublicKey &key,
                                 const QList<Checkpoint> &checkpoints) const;

private:
    explicit SharedRecords(std::unique_ptr<SharedDatabase> database);
    Outcome<bool> add(const QString &desk, const OutgoingLink &link);
    Outcome<bool> isThere(const QString &desk, const OutgoingLink &link) const;
    Outcome<bool> has(qint64 number) const;

    std::unique_ptr<SharedDatabase> m_database;
};

} // namespace kiosk::records
