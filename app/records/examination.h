#pragma once

#include "app/records/journal.h"
#include "app/records/record.h"

namespace kiosk::records {

/// What verifying a journal and its records found.
struct VerifyReport {
    quint64 events = 0;
    qint64 records = 0;
    qsizetype checkpoints = 0;
    std::optional<Break> broken; ///< the first thing that does not hold
};

/// Examines a journal, its checkpoints and its records against each other, wherever they are read from: first all
/// links, then all records, both by their sequence. Memory grows with the records that were not purged, a digest each.
class Examination {
public:
    Examination(const trust::PublicKey &key, const QList<Checkpoint> &checkpoints);

    /// The next link (`event`, where given, receives what it says), the next record; `record` is nothing where the row
    /// cannot be read. False: it does not hold, and the rest does not matter.
    bool add(const Link &link, Event *event = nullptr);
    bool add(quint64 sequence, const std::optional<Record> &record);
    /// What somebody else has found wrong.
    void fail(const Break &broken) { m_report.broken = broken; }
    /// Of the links until now.
    quint64 events() const { return m_report.events; }
    /// After the last link.
    bool endOfJournal();
    /// After the last record; what is missing is told only where the whole journal was there.
    VerifyReport finish();

private:
    struct Expected {
        QDateTime endedAt;
        QString digest;
    };
    bool follow(const Event &event);
    bool removes(const Event &purge);

    ChainCheck m_chain;
    QMap<quint64, Expected> m_expected; ///< what the journal says of records, by their sequence
    VerifyReport m_report;
    bool m_isJournalWhole = false;
};

} // namespace kiosk::records
