#pragma once

#include "app/records/outbox.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace kiosk::test {

/// A desk with a store of its own, which may share it.
class SampleDesk {
public:
    explicit SampleDesk(const QString &name) : m_name(name) {
        auto opened = records::Store::open({m_folder.path(), false, false}, m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.failure().detail));
        m_store = std::move(opened).value();
    }

    records::Store &store() { return *m_store; }
    QString key() const { return records::keyIdOf(m_store->key().publicKey()); }
    /// Verifications from their start to their record.
    void verify(int first, int count) {
        for (int number = first; number < first + count; ++number) {
            records::Record record = sampleRecord(number);
            record.desk = m_name;
            if (!m_store->append({records::EventKind::SessionStarted, record.startedAt, record.id, {}},
                                 records::Commit::Ordered) ||
                !m_store->keep(record))
                qFatal("nothing can be written");
        }
    }
    Outcome<records::OutboxState> drain(const records::SharedAccess &access, int recordsPerCommit = 2) {
        auto shared = records::SharedRecords::open(access);
        if (!shared)
            return shared.failure();
        return drain(**shared, recordsPerCommit);
    }
    Outcome<records::OutboxState> drain(records::SharedRecords &shared, int recordsPerCommit = 2) {
        records::Outbox outbox(*m_store, shared, {m_name, recordsPerCommit});
        auto state = outbox.begin();
        while (state && state->waiting() > 0)
            state = outbox.step();
        return state;
    }

private:
    QString m_name;
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<records::Store> m_store;
};

} // namespace kiosk::test
