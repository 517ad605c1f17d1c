#pragma once

#include "app/records/store.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "tests/support/powercut.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <random>

namespace kiosk::test {

/// A desk at work on a disk whose power goes at some change: what it was promised must hold when the power is back. The
/// same seed is the same work.
class PowerScene {
public:
    /// `earlier`: a folder with a demo's store of five records, which it begins with; empty: with nothing.
    PowerScene(PowerCut &disk, quint32 seed, QString earlier = {})
        : m_disk(disk), m_seed(seed), m_earlier(std::move(earlier)) {}

    /// How many changes of the disk the whole work is.
    int length() {
        Desk desk(m_seed, m_earlier);
        desk.work();
        const int changes = m_disk.changes();
        m_disk.comeBack([] { return true; });
        return changes;
    }
    /// What does not hold after the power went with this change; empty where all does. `isTidy`: nothing that was not
    /// synced survives; else some of it does.
    QString cutAt(int change, bool isTidy) {
        Desk desk(m_seed, m_earlier);
        m_disk.cutAt(change);
        desk.work();
        if (!m_disk.isOut())
            return QStringLiteral("the power never went");
        std::mt19937 random(m_seed + static_cast<quint32>(change));
        m_disk.comeBack([&] { return !isTidy && random() % 2 == 0; });
        QString complaint = desk.complaint();
        // And it goes on.
        if (complaint.isEmpty()) {
            desk.work();
            complaint = desk.complaint();
        }
        m_disk.comeBack([] { return true; });
        return complaint.isEmpty() ? complaint
                                   : QStringLiteral("%1 (power went at change %2)").arg(complaint).arg(change);
    }

private:
    class Desk {
    public:
        Desk(quint32 seed, const QString &earlier) : m_random(seed), m_earlier(earlier.isEmpty() ? 0 : 5) {
            const QStringList names = earlier.isEmpty() ? QStringList() : QDir(earlier).entryList(QDir::Files);
            for (const QString &name : names) {
                const QString copy = m_folder.filePath(name);
                if (!QFile::copy(QDir(earlier).filePath(name), copy) ||
                    !QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
                    qFatal("%s is not copied", qPrintable(name));
            }
        }

        /// Journeys, purges and closing times; over at the first failure.
        void work() {
            constexpr int days = 3;
            for (int day = 0; day < days; ++day) {
                const auto store = open();
                if (!store || !workADay(**store))
                    return;
            }
        }

        /// What does not hold of what this desk was told.
        QString complaint() {
            const auto store = open();
            if (!store)
                return store.failure().detail;
            const auto report = (*store)->verify((*store)->key().publicKey());
            if (!report)
                return report.failure().detail;
            if (report->broken)
                return QStringLiteral("%1 at %2")
                    .arg(records::nameOf(report->broken->flaw))
                    .arg(report->broken->position);
            return complaintOf(**store);
        }

    private:
        Outcome<std::unique_ptr<records::Store>> open() {
            return records::Store::open({m_folder.path(), true, false}, m_clock);
        }
        int dice(quint32 sides) { return static_cast<int>(m_random() % sides); }

        bool workADay(records::Store &store) {
            for (int i = 4 + dice(8); i > 0; --i) {
                if (!journey(store))
                    return false;
            }
            m_purging = std::max(m_purging, m_number - 2 - dice(5));
            if (!store.purge(sampleRecord(m_purging).endedAt))
                return false;
            m_purged = m_purging;
            return true;
        }
        bool journey(records::Store &store) {
            records::Record record = sampleRecord(++m_number);
            // Some are longer than a page of the database.
            for (int i = dice(40); i > 0; --i)
                record.claims.append(QStringLiteral("A claim with a name of some length, number %1").arg(i * m_number));
            for (const auto kind : {records::EventKind::SessionStarted, records::EventKind::LinkShown,
                                    records::EventKind::Scanned, records::EventKind::Answered}) {
                if (!store.append({kind, record.startedAt, record.id, {}}, records::Commit::Ordered))
                    return false;
            }
            if (!store.keep(record))
                return false;
            m_shown.insert(m_number);
            return true;
        }
        /// Every verdict that was shown has its record unless it was to be purged, and what was purged is gone. The
        /// last journey and the last purge may have come to the disk or not.
        QString complaintOf(records::Store &store) {
            QSet<QString> kept;
            for (qint64 before = 0;;) {
                const auto page = store.list({}, before, 7);
                if (!page)
                    return page.failure().detail;
                for (const records::Record &record : page->records)
                    kept.insert(record.id);
                before = page->next;
                if (before == 0)
                    break;
            }
            for (int number = 1; number <= m_number; ++number) {
                const bool isKept = kept.remove(sampleRecord(number).id);
                if (!isKept && number >= m_purging && m_shown.contains(number))
                    return QStringLiteral("record %1 is missing").arg(number);
                if (isKept && number < m_purged)
                    return QStringLiteral("record %1 was purged and is back").arg(number);
                // The one that the power took may have come to the disk, and is then a record like others.
                if (isKept)
                    m_shown.insert(number);
            }
            return kept.size() == m_earlier ? QString() : QStringLiteral("%1 earlier records").arg(kept.size());
        }

        QTemporaryDir m_folder;
        FakeClock m_clock;
        std::mt19937 m_random;
        qsizetype m_earlier;
        int m_number = 0;  ///< of the last journey that began
        QSet<int> m_shown; ///< numbers of verdicts that were shown
        int m_purging = 1; ///< older ones were to go
        int m_purged = 1;  ///< older ones are gone
    };

    PowerCut &m_disk;
    quint32 m_seed;
    QString m_earlier;
};

} // namespace kiosk::test
