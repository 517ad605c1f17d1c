#include "app/records/database.h"
#include "app/records/deskkey.h"
#include "app/records/folderlock.h"
#include "app/records/store.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fulldisk.h"
#include "tests/support/sqlfile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace kiosk;
using namespace kiosk::records;
using kiosk::test::sampleRecord;

namespace {

/// An ordinary user, also where the tests run as root, who may write everywhere.
class OrdinaryUser {
public:
    OrdinaryUser() {
        if (m_isRoot && ::seteuid(Nobody) != 0)
            qFatal("root stays root");
    }
    ~OrdinaryUser() {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("root does not come back");
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    static void give(const QString &path) {
        if (::geteuid() == 0 && ::chown(QFile::encodeName(path).constData(), Nobody, Nobody) != 0)
            qFatal("cannot give away %s", qPrintable(path));
    }

private:
    static constexpr uid_t Nobody = 65'534;
    bool m_isRoot = ::geteuid() == 0;
};

} // namespace

/// Whatever happens to a store: clear words, nothing lost, and it goes on when the trouble is over.
class StoreTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fullDisk_losesNothingAndGoesOn() {
        const auto store = open();
        QVERIFY(store);
        int kept = 0;
        {
            const test::FullDisk disk(1024 * 1024);
            Outcome<Done> last = Done{};
            while (last && kept < 10'000) {
                last = (*store)->keep(sampleRecord(kept + 1));
                kept += last ? 1 : 0;
            }
            QVERIFY(!last);
            QCOMPARE(last.failure().kind, FailureKind::NotRecorded);
            QVERIFY2(last.failure().detail.contains(QStringLiteral("disk")), qPrintable(last.failure().detail));
            QVERIFY(kept > 10);
            checkHolds(**store, kept);
        }
        QVERIFY((*store)->keep(sampleRecord(kept + 1)));
        checkHolds(**store, kept + 1);
    }

    void fullDiskAtTheFirstStart_isToldAndPassesBy() {
        {
            const test::FullDisk disk(4 * 1024);
            checkRefuses(QStringLiteral("disk"));
        }
        QVERIFY(open());
    }

    void lockedByAnother_waitsThenSaysSo() {
        const auto store = open();
        QVERIFY(store);
        QVERIFY((*store)->keep(sampleRecord(1)));
        {
            const test::SqlFile other(database());
            QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
            const auto refused = (*store)->keep(sampleRecord(2));
            QVERIFY(!refused);
            QVERIFY2(refused.failure().detail.contains(QStringLiteral("another program")),
                     qPrintable(refused.failure().detail));
            // Reading goes on meanwhile.
            QCOMPARE((*store)->list({}, 0, 10)->records.size(), 1);
        }
        QVERIFY((*store)->keep(sampleRecord(2)));
        checkHolds(**store, 2);
    }

    /// What a program leaves that is killed, or whose computer is, while it opens its store.
    void lockFileOfNobody_locksNothing() {
        write(m_folder->filePath(QStringLiteral("lock")), {});
        fill(1);
        const auto store = open();
        QVERIFY(store);
        checkHolds(**store, 1);
    }

    void lockedFolder_waitsForItsHolder() {
        const QString file = m_folder->filePath(QStringLiteral("lock"));
        FolderLock second(file);
        {
            FolderLock first(file);
            QVERIFY(first.take(std::chrono::milliseconds(0)));
            QVERIFY(!second.take(std::chrono::milliseconds(20)));
            QVERIFY(second.isThere());
        }
        FolderLock third(file);
        QVERIFY(third.take(std::chrono::milliseconds(0)));
    }

    void readOnlyDatabase_isTold() {
        fill(1);
        for (const QString &name : {QString(), QStringLiteral("records.sqlite"), QStringLiteral("desk.key"),
                                    QStringLiteral("desk.pub"), QStringLiteral("checkpoints")})
            OrdinaryUser::give(m_folder->filePath(name));
        QVERIFY(QFile::setPermissions(database(), QFileDevice::ReadOwner));
        {
            const OrdinaryUser user;
            const auto store = open();
            const auto kept = store ? (*store)->keep(sampleRecord(2)) : Outcome<Done>(store.failure());
            QVERIFY(!kept);
            QVERIFY2(kept.failure().detail.contains(QStringLiteral("read-only")), qPrintable(kept.failure().detail));
        }
        QVERIFY(QFile::setPermissions(database(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const auto store = open();
        QVERIFY(store);
        checkHolds(**store, 1);
    }

    void foreignFolder_isTold() {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner |
                                                            QFileDevice::ReadOther | QFileDevice::ExeOther |
                                                            QFileDevice::ReadUser | QFileDevice::ExeUser));
        const OrdinaryUser user;
        checkRefuses(QStringLiteral("may not write"));
    }

    void everyDamagedPage_isFoundOrMeansNothing() {
        fill(150);
        const QByteArray whole = read(database());
        constexpr qsizetype page = 4096;
        QVERIFY(whole.size() > 20 * page);
        const auto seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int found = 0;
        for (qsizetype at = 0; at + page <= whole.size(); at += page) {
            QByteArray damaged = whole;
            for (qsizetype i = 0; i < page; ++i)
                damaged[at + i] = static_cast<char>(random.bounded(256));
            write(database(), damaged);
            const QString place = QStringLiteral("page %1, seed %2").arg(at / page).arg(seed);
            const auto store = open();
            if (!store) {
                ++found;
                QVERIFY2(store.failure().detail.contains(QStringLiteral("damaged")),
                         qPrintable(place + store.failure().detail));
                continue;
            }
            // A page of no use to anybody: everything is still there and true.
            const auto report = (*store)->verify((*store)->key().publicKey());
            QVERIFY2(report && !report->broken && report->records == 150, qPrintable(place));
        }
        QVERIFY(found > 20);
        write(database(), whole);
        const auto store = open();
        QVERIFY(store);
        checkHolds(**store, 150);
    }

    /// Nobody waits for the whole of a large file to be read; it is read meanwhile.
    void largeDamagedStore_isFoundByInspection() {
        fill(150);
        QCOMPARE(test::SqlFile(database())
                     .run(QStringLiteral("CREATE TABLE filler AS SELECT zeroblob(%1)").arg(Database::LargeFile)),
                 QString());
        {
            const auto store = open();
            QVERIFY(store);
            QVERIFY((*store)->inspect());
        }
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const int page = test::SqlFile(database())
                             .value(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'records_by_type'"))
                             .toInt();
        QVERIFY(page > 1 && file.seek((page - 1) * 4096LL) && file.write(QByteArray(4096, '\xa5')) == 4096);
        file.close();
        const auto store = open();
        QVERIFY2(store, store ? "" : qPrintable(store.failure().detail));
        const auto whole = (*store)->inspect();
        QVERIFY(!whole);
        QVERIFY2(whole.failure().detail.contains(QStringLiteral("damaged")), qPrintable(whole.failure().detail));
    }

    /// A few bytes change under everybody's eyes: no record that is looked at is another than was kept.
    void changedBytes_areNeverTakenForARecord() {
        fill(150);
        const QByteArray whole = read(database());
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int found = 0;
        for (int i = 0; i < 100; ++i) {
            QByteArray damaged = whole;
            for (int changes = 0; changes < 20; ++changes) {
                const qsizetype at = random.bounded(static_cast<int>(damaged.size()));
                damaged[at] = static_cast<char>(damaged.at(at) ^ (1 << random.bounded(8)));
            }
            write(database(), damaged);
            const auto store = open();
            found += store && showsOnlyWhatWasKept(**store, seed) ? 0 : 1;
        }
        QVERIFY(found > 50);
    }

    void notADatabase_isTold() {
        fill(1);
        write(database(), QByteArray(10'000, 'x'));
        checkRefuses(QStringLiteral("damaged"));
    }

    void newerSchema_isLeftAlone() {
        fill(3);
        QCOMPARE(test::SqlFile(database()).run(QStringLiteral("PRAGMA user_version = 99")), QString());
        const QByteArray before = read(database());
        checkRefuses(QStringLiteral("newer version"));
        QCOMPARE(read(database()), before);
    }

    void wrongSchema_isTold_data() {
        QTest::addColumn<QString>("change");
        for (const char *change : {"DROP TABLE notes", "DROP TABLE journal", "PRAGMA user_version = 0",
                                   "PRAGMA user_version = 1", "ALTER TABLE notes RENAME COLUMN value TO content"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }

    void wrongSchema_isTold() {
        QFETCH(QString, change);
        fill(3);
        QCOMPARE(test::SqlFile(database()).run(change), QString());
        checkRefuses(QStringLiteral("its tables are not as this program makes them"));
        QCOMPARE(test::SqlFile(database()).value(QStringLiteral("SELECT count(*) FROM records")), QStringLiteral("3"));
    }

    void lostKey_isNotReplaced() {
        fill(1);
        QVERIFY(QFile::remove(privateKeyFile(m_folder->path())));
        checkRefuses(QStringLiteral("the key is missing"));
        QVERIFY(!QFile::exists(privateKeyFile(m_folder->path())));
    }

    void shownKey_isRefused() {
        fill(1);
        QVERIFY(
            QFile::setPermissions(privateKeyFile(m_folder->path()), QFileDevice::ReadOwner | QFileDevice::ReadOther));
        checkRefuses(QStringLiteral("0600"));
    }

    void demoAndRealRecords_neverMix() {
        fill(1);
        const auto demo = Store::open({m_folder->path(), true, false}, m_clock);
        QVERIFY(!demo);
        QVERIFY(demo.failure().detail.contains(QStringLiteral("the demo keeps its own")));
        const QTemporaryDir other;
        QVERIFY(Store::open({other.path(), true, false}, m_clock));
        const auto real = Store::open({other.path(), false, false}, m_clock);
        QVERIFY(!real);
        QVERIFY(real.failure().detail.contains(QStringLiteral("demo")));
    }

    void readingWhatIsNotThere_createsNothing() {
        const QString nowhere = m_folder->filePath(QStringLiteral("nothing/here"));
        QVERIFY(!Store::open({nowhere, false, true}, m_clock));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("nothing"))));
    }

    void tornCheckpoint_isWrittenAnew() {
        fill(20);
        const QString file = m_folder->filePath(QStringLiteral("checkpoints"));
        const QByteArray whole = read(file);
        write(file, whole + whole.left(40)); // what a power cut leaves
        const auto store = open();
        QVERIFY(store);
        checkHolds(**store, 20);
        for (int number = 21; number <= 40; ++number)
            QVERIFY((*store)->keep(sampleRecord(number)));
        checkHolds(**store, 40);
        QVERIFY((*store)->checkpoints()->size() >= 2);
    }

    void files_areTheOwnersAlone() {
        fill(1);
        for (const char *name : {"records.sqlite", "desk.key", "checkpoints"}) {
            const auto others = QFile::permissions(m_folder->filePath(QLatin1String(name))) &
                                (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther);
            QVERIFY2(!others, name);
        }
    }

private:
    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString database() const { return m_folder->filePath(QStringLiteral("records.sqlite")); }
    Outcome<std::unique_ptr<Store>> open() { return Store::open({m_folder->path(), false, false}, m_clock); }

    void fill(int count) {
        const auto store = open();
        QVERIFY(store);
        for (int number = 1; number <= count; ++number)
            QVERIFY((*store)->keep(sampleRecord(number)));
    }
    void checkRefuses(const QString &words) {
        const auto store = open();
        QVERIFY(!store);
        QCOMPARE(store.failure().kind, FailureKind::NotRecorded);
        QVERIFY2(store.failure().detail.contains(words), qPrintable(store.failure().detail));
    }
    static void checkHolds(const Store &store, qint64 records) {
        const auto report = store.verify(store.key().publicKey());
        QVERIFY2(report, report ? "" : qPrintable(report.failure().detail));
        QVERIFY2(!report->broken, report->broken ? qPrintable(nameOf(report->broken->flaw)) : "");
        QCOMPARE(report->records, records);
    }
    /// False where something is missing or was called damaged.
    static bool showsOnlyWhatWasKept(Store &store, quint32 seed) {
        bool isWhole = store.list({}, 0, 150).ok();
        for (int number = 1; number <= 150; ++number) {
            const Record kept = sampleRecord(number);
            const auto shown = store.find(kept.id);
            isWhole = isWhole && shown && *shown;
            if (shown && *shown && **shown != kept)
                QTest::qFail(qPrintable(QStringLiteral("record %1, seed %2").arg(number).arg(seed)), __FILE__,
                             __LINE__);
        }
        return isWhole;
    }
    static QByteArray read(const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &bytes) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

QTEST_GUILESS_MAIN(StoreTroubleTest)
#include "tst_storetrouble.moc"
