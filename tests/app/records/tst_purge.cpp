#include "app/records/vault.h"
#include "tests/app/records/samplekeepsakes.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sqlfile.h"

#include <QTemporaryDir>
#include <QTest>
#include <malloc.h>

using namespace kiosk;
using namespace kiosk::records;
using kiosk::test::sampleRecord;

namespace {

constexpr int Slice = Store::PurgeSlice;

/// Bytes that the program holds now.
qint64 held() {
    const struct mallinfo2 info = ::mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
}

} // namespace

/// A large purge goes in slices: each proves what it removed, the last one the whole, and one that was broken off goes
/// on. Neither it nor who verifies holds what there is at once.
class PurgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = open();
    }
    void cleanup() { m_store.reset(); }

    void event_comesBack() {
        const QDateTime at = m_clock.now();
        for (const Purge &purge : {Purge{at, 0, 0, {3, QStringLiteral("ab")}}, Purge{at, 17, 4, {9, QString()}}})
            QCOMPARE(purgeIn(eventOf(purge, at)), std::optional(purge));
        Event other = eventOf({at, 0, 0, {3, QStringLiteral("ab")}}, at);
        other.details.insert(QStringLiteral("more"), QString());
        QVERIFY(!purgeIn(other));
    }

    void slices_proveEachItsPartAndTheLastTheWhole() {
        fill(1, 2 * Slice + 5);
        qint64 told = 0;
        const auto proof = m_store->purge(sampleRecord(2 * Slice + 4).endedAt, [&told](qint64 records) {
            told = records;
            return true;
        });
        QVERIFY(proof);
        QCOMPARE(proof->count, 2 * Slice + 3);
        QCOMPARE(told, 2 * Slice);
        const QList<Purge> purges = this->purges();
        QCOMPARE(purges.size(), 3);
        QCOMPARE(purges.at(0).proof.count, Slice);
        QCOMPARE(purges.at(0).through, quint64(Slice));
        QCOMPARE(purges.at(1).after, quint64(2 * Slice + 6));
        QCOMPARE(purges.at(2).through, quint64(0));
        QCOMPARE(purges.at(2).proof, *proof);
        QCOMPARE(m_store->list({}, 0, 10)->records.size(), 2);
        checkHolds();
    }

    void exactlyASlice_isOne() {
        fill(1, Slice);
        QCOMPARE(m_store->purge(m_clock.now().addYears(100))->count, Slice);
        QCOMPARE(purges().size(), 1);
        checkHolds();
    }

    void brokenOff_holdsAndGoesOn() {
        fill(1, 2 * Slice + 5);
        const QDateTime before = sampleRecord(2 * Slice).endedAt;
        const auto first = m_store->purge(before, [](qint64) { return false; });
        QCOMPARE(first->count, Slice);
        checkHolds();
        reopen();
        checkHolds();
        // The next day its time reaches further; one proof covers both.
        const auto second = m_store->purge(before.addSecs(60));
        QCOMPARE(second->count, 2 * Slice);
        QCOMPARE(purges().constLast().proof, *second);
        QCOMPARE(purges().constLast().after, quint64(2 * Slice + 6));
        checkHolds();
        QCOMPARE(m_store->purge(before)->count, 0);
        checkHolds();
    }

    /// It was told of that many records went that this one would not have removed.
    void brokenOff_isNotTheOtherPurgesWhole() {
        fill(1, 2 * Slice);
        QVERIFY(m_store->purge(sampleRecord(2 * Slice).endedAt, [](qint64) { return false; }));
        const auto other = m_store->purge(sampleRecord(Slice + 3).endedAt);
        QCOMPARE(other->count, 2);
        QCOMPARE(purges().constLast().after, quint64(0));
        checkHolds();
    }

    void whatAPurgeSays_isCompared_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<Flaw>("flaw");
        QTest::addColumn<quint64>("position");
        QTest::newRow("gone behind the slice")
            << QStringLiteral("DELETE FROM records WHERE sequence = %1").arg(Slice + 2) << Flaw::RecordMissing
            << quint64(Slice + 2);
        QTest::newRow("back again")
            << QStringLiteral("UPDATE records SET sequence = 2 WHERE sequence = %1").arg(Slice + 2)
            << Flaw::RecordUnknown << quint64(2);
        QTest::newRow("what is under way")
            << QStringLiteral("UPDATE notes SET value = '0' WHERE key = 'purge'") << Flaw::NoteDiffers << quint64(0);
        QTest::newRow("nothing is under way")
            << QStringLiteral("DELETE FROM notes WHERE key = 'purge'") << Flaw::NoteMissing << quint64(Slice + 11);
    }

    void whatAPurgeSays_isCompared() {
        QFETCH(QString, statement);
        QFETCH(Flaw, flaw);
        QFETCH(quint64, position);
        fill(1, Slice + 10);
        QVERIFY(m_store->purge(sampleRecord(Slice + 20).endedAt, [](qint64) { return false; }));
        m_store.reset();
        QCOMPARE(test::SqlFile(database()).run(statement), QString());
        m_store = open();
        const auto broken = verified().broken;
        QVERIFY(broken);
        QCOMPARE(nameOf(broken->flaw), nameOf(flaw));
        QCOMPARE(broken->position, position);
    }

    void falseProofs_areFound_data() {
        QTest::addColumn<Purge>("purge");
        QTest::addColumn<Flaw>("flaw");
        const QDateTime before = sampleRecord(3).endedAt;
        const PurgeProof none;
        const QDateTime earlier = sampleRecord(1).startedAt;
        QTest::newRow("what is still there") << Purge{before, 0, 0, none} << Flaw::RecordUnknown;
        QTest::newRow("more than went") << Purge{earlier, 0, 0, {1, QStringLiteral("00")}} << Flaw::PurgeDiffers;
        QTest::newRow("goes on from nothing") << Purge{earlier, 0, 2, none} << Flaw::PurgeDiffers;
    }

    /// Signed by the desk all the same.
    void falseProofs_areFound() {
        QFETCH(Purge, purge);
        QFETCH(Flaw, flaw);
        fill(1, 4);
        QVERIFY(m_store->append(eventOf(purge, m_clock.now())));
        const auto broken = verified().broken;
        QVERIFY(broken);
        QCOMPARE(nameOf(broken->flaw), nameOf(flaw));
    }

    void expiredValues_goInSlicesToo() {
        Vault vault(*m_store);
        constexpr int people = 130; // four values each
        for (int number = 1; number <= people; ++number)
            QVERIFY(vault.keep(sampleRecord(number), test::sampleKeepsakes()));
        m_clock.setWall(sampleRecord(people).endedAt.addDays(50));
        QCOMPARE(vault.expire(m_clock.now())->count, 4 * people);
        const test::SqlFile hands(database());
        QCOMPARE(hands.value(QStringLiteral("SELECT count(*) FROM kept")), QStringLiteral("0"));
        checkHolds();
        QCOMPARE(vault.expire(m_clock.now())->count, 0);
    }

    void memory_doesNotGrowWithTheRecords() {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer's memory is not the program's");
#endif
        constexpr qint64 bound = 300'000;
        constexpr int few = 3000; // fills SQLite's cache
        constexpr int more = 3000;
        fill(1, few);
        checkHolds(); // SQLite has its pages
        const qint64 before = peakOfVerifying();
        fill(few + 1, more);
        const qint64 after = peakOfVerifying();
        QVERIFY2(after - before < bound, qPrintable(QString::number(after - before)));
        // What this would see: a digest of every record.
        const qint64 empty = held();
        QMap<quint64, QString> digests;
        for (int number = 1; number <= more; ++number)
            digests.insert(static_cast<quint64>(number), digestOf(sampleRecord(number)));
        QVERIFY(held() - empty > bound);
        digests.clear();

        qint64 highest = 0;
        const qint64 start = held();
        QVERIFY(m_store->purge(m_clock.now().addYears(100), [&](qint64) {
            highest = std::max(highest, held() - start);
            return true;
        }));
        QVERIFY2(highest < bound, qPrintable(QString::number(highest)));
        checkHolds();
    }

private:
    std::unique_ptr<Store> open() {
        auto opened = Store::open({m_folder->path()}, m_clock);
        return opened ? std::move(opened).value() : nullptr;
    }
    void reopen() {
        m_store.reset();
        m_store = open();
    }
    QString database() const {
        return m_folder->filePath(QStringLiteral("records.sqlite"));
    }
    void fill(int first, int count) {
        QList<Record> records;
        for (int number = first; number < first + count; ++number)
            records.append(sampleRecord(number));
        QVERIFY(m_store->keep(records));
    }
    QList<Purge> purges() const {
        QList<Purge> purges;
        const auto read = m_store->forEachLink([&purges](const Link &link) {
            const Event event = readCanonicalBytes(link.bytes)->event;
            if (event.kind == EventKind::Purged)
                purges.append(*purgeIn(event));
            return true;
        });
        return read ? purges : QList<Purge>();
    }
    VerifyReport verified(const Store::Progress &goOn = {}) const {
        const auto report = m_store->verify(m_store->key().publicKey(), goOn);
        return report ? *report : VerifyReport{0, 0, 0, Break{}};
    }
    void checkHolds() const {
        const auto broken = verified().broken;
        QVERIFY2(!broken, broken ? qPrintable(nameOf(broken->flaw) + QString::number(broken->position)) : "");
    }
    qint64 peakOfVerifying() const {
        qint64 highest = 0;
        const VerifyReport report = verified([&highest](quint64) {
            highest = std::max(highest, held());
            return true;
        });
        return report.broken ? std::numeric_limits<qint64>::max() : highest;
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(PurgeTest)
#include "tst_purge.moc"
