#include "app/records/housekeeping.h"
#include "app/records/vault.h"
#include "tests/app/records/samplekeepsakes.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "tests/support/keyhunter.h"
#include "tests/support/sqlfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using namespace kiosk::test;

/// What is over goes by itself, in the background, and not in the middle of a verification.
class HousekeepingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_isFree = true;
        m_slicesUntilBusy = -1;
        m_clock = std::make_unique<FakeClock>(sampleRecord(1).endedAt);
        m_store = std::move(Store::open({m_folder->path()}, *m_clock)).value();
    }
    void cleanup() {
        m_housekeeping.reset();
        m_store.reset();
    }

    void oldRecords_goAtTheStartAndEveryDay() {
        keep(1, 3);
        Record late = sampleRecord(4);
        late.endedAt = sampleRecord(3).endedAt.addDays(1);
        QVERIFY(m_store->keep(late));
        m_clock->setWall(sampleRecord(3).endedAt.addDays(7).addSecs(1));
        start(7);
        QTRY_COMPARE(count(), 1);
        QTRY_COMPARE(m_clock->pendingWith(Housekeeping::Every), 1);
        m_clock->advance(Housekeeping::Every + std::chrono::minutes(5));
        QTRY_COMPARE(count(), 0);
        checkHolds();
    }

    /// Little at a time, in between of which others can write; whoever is verified meanwhile comes first.
    void manyRecords_goLittleByLittle() {
        QList<Record> all;
        for (int number = 0; number < 3 * Store::PurgeSlice; ++number)
            all.append(sampleRecord(number));
        QVERIFY(m_store->keep(all));
        m_clock->setWall(sampleRecord(0).endedAt.addDays(30));
        m_slicesUntilBusy = 2;
        start(7);
        QTRY_COMPARE(m_clock->pendingWith(Housekeeping::Later), 1);
        QCOMPARE(count(), Store::PurgeSlice);
        m_clock->advance(Housekeeping::Later);
        QTRY_COMPARE(count(), 0);
        checkHolds();
    }

    void nothingGoes_whileSomebodyIsVerified() {
        keep(1, 3);
        m_isFree = false;
        m_clock->setWall(sampleRecord(3).endedAt.addDays(30));
        start(7);
        m_clock->advance(std::chrono::minutes(5));
        QCOMPARE(count(), 3);
        QCOMPARE(m_clock->pendingWith(Housekeeping::Later), 1);
        m_isFree = true;
        m_clock->advance(Housekeeping::Later);
        QTRY_COMPARE(count(), 0);
    }

    void nothingGoes_whereRecordsAreKeptForEver() {
        keep(1, 3);
        m_clock->setWall(sampleRecord(3).endedAt.addDays(10'000));
        start(0);
        QTRY_COMPARE(m_clock->pendingWith(Housekeeping::Every), 1);
        QCOMPARE(count(), 3);
    }

    /// What was destroyed while somebody read leaves the write-ahead log as soon as nobody does.
    void whatIsOver_leavesTheLogToo() {
        QVERIFY(Vault(*m_store).keep(sampleRecord(1), sampleKeepsakes(QStringLiteral("Teixeira"))));
        const SqlFile file(m_folder->filePath(QStringLiteral("records.sqlite")));
        const QByteArray key = QByteArray::fromHex(
            file.value(QStringLiteral("SELECT hex(key) FROM kept_keys WHERE is_free = 0")).toLatin1());
        QVERIFY(isInFolder(m_folder->path(), key));
        QCOMPARE(file.run(QStringLiteral("BEGIN; SELECT count(*) FROM kept")), QString());
        m_clock->setWall(sampleRecord(1).endedAt.addDays(1'000));
        start(0);
        QTRY_COMPARE_WITH_TIMEOUT(m_clock->pendingWith(Housekeeping::Again), 1, 30'000);
        QVERIFY(isInFolder(m_folder->path(), key));
        QCOMPARE(file.run(QStringLiteral("COMMIT")), QString());
        m_clock->advance(Housekeeping::Again);
        QTRY_COMPARE(m_clock->pendingWith(Housekeeping::Every), 1);
        QVERIFY(!isInFolder(m_folder->path(), key));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Housekeeping> m_housekeeping;
    bool m_isFree = true;
    int m_slicesUntilBusy = -1; ///< below 0: never

    void keep(int first, int last) {
        for (int number = first; number <= last; ++number)
            QVERIFY(m_store->keep(sampleRecord(number)));
    }
    void start(int keepDays) {
        m_housekeeping =
            std::make_unique<Housekeeping>(Housekeeping::Setup{{m_folder->path()},
                                                               keepDays,
                                                               [this] {
                                                                   return m_isFree && m_slicesUntilBusy-- != 0;
                                                               }},
                                           *m_clock);
        m_housekeeping->start();
    }
    qsizetype count() const { return m_store->list({}, 0, 1'000)->records.size(); }
    void checkHolds() const {
        const auto report = m_store->verify(m_store->key().publicKey());
        QVERIFY(report && !report->broken);
    }
};

QTEST_GUILESS_MAIN(HousekeepingTest)
#include "tst_housekeeping.moc"
