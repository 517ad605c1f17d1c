#include "app/records/exports.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sqlfile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using kiosk::test::sampleRecord;

/// What goes into a store comes out of it, page by page, filter by filter, and goes for good when its time is over.
class StoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.setWall(QDateTime(QDate(2026, 3, 2), QTime(18, 0), Qt::UTC));
        m_store = open();
    }
    void cleanup() { m_store.reset(); }

    void record_comesBackWhole() {
        Record record = sampleRecord(1);
        record.visit = QStringLiteral("visit-7");
        record.lateAnswerOf = QStringLiteral("0000-earlier");
        record.claims.append(QStringLiteral("back\\slash"));
        QCOMPARE(readRecord(toJson(record)), std::optional(record));
        keep(record);
        Record bare = sampleRecord(2);
        bare.answeredAt.reset();
        bare.ending = Ending::Failed;
        bare.reason = QStringLiteral("START-TIMEOUT");
        bare.desk.clear();
        bare.issuers.clear();
        bare.checks.clear();
        bare.claims.clear();
        keep(bare);
        QCOMPARE(idsOf({}), (QStringList{bare.id, record.id}));
        QCOMPARE(m_store->find(record.id)->value(), record);
        QCOMPARE(m_store->find(bare.id.left(8))->value(), bare);
        QVERIFY(!m_store->find(QStringLiteral("0000000"))->has_value()); // both begin so
        QVERIFY(!m_store->find(QStringLiteral("START-TIMEOUT"))->has_value());
    }

    void record_isThereAfterReopening() {
        keep(sampleRecord(1));
        const QByteArray key = m_store->key().publicKey().thumbprint();
        m_store.reset();
        m_store = open();
        QCOMPARE(m_store->key().publicKey().thumbprint(), key);
        QCOMPARE(idsOf({}).size(), 1);
        checkHolds(1, 1);
    }

    void checkpoints_knowOnlyWhatIsOnTheDisk() {
        for (int i = 0; i < 40; ++i)
            QVERIFY(m_store->append({EventKind::LinkShown, m_clock.now(), QStringLiteral("id"), {}}, Commit::Ordered));
        QCOMPARE(m_store->checkpoints()->size(), 0);
        keep(sampleRecord(1));
        QCOMPARE(m_store->checkpoints()->size(), 1);
        QVERIFY(m_store->append({EventKind::LinkShown, m_clock.now(), QStringLiteral("id"), {}}, Commit::Ordered));
        m_store.reset();
        m_store = open();
        QCOMPARE(m_store->checkpoints()->size(), 2);
        checkHolds(42, 1);
    }

    void sameRecord_isNotKeptTwice() {
        keep(sampleRecord(1));
        QVERIFY(!m_store->keep(sampleRecord(1)));
        checkHolds(1, 1); // nor did its event stay
    }

    void filters_findWhatTheySay_data() {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QList<int>>("numbers");
        const QDateTime nine(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        QTest::newRow("all") << Filter{} << QList<int>{4, 3, 2, 1};
        QTest::newRow("from") << Filter{.from = nine.addSecs(180)} << QList<int>{4, 3};
        QTest::newRow("to") << Filter{.to = nine.addSecs(180)} << QList<int>{2, 1};
        QTest::newRow("type") << Filter{.type = QStringLiteral("student-card")} << QList<int>{2};
        QTest::newRow("service") << Filter{.service = QStringLiteral("didit")} << QList<int>{2};
        QTest::newRow("outcome") << Filter{.outcome = Ending::NotVerified} << QList<int>{3};
        QTest::newRow("desk") << Filter{.desk = QStringLiteral("Back door")} << QList<int>{4};
        QTest::newRow("visit") << Filter{.visit = QStringLiteral("v1")} << QList<int>{4};
        QTest::newRow("reference, id") << Filter{.reference = QStringLiteral("00000002")} << QList<int>{2};
        QTest::newRow("reference, reason") << Filter{.reference = QStringLiteral("claim-missing")} << QList<int>{3};
        QTest::newRow("text, label") << Filter{.text = QStringLiteral("STUDENT")} << QList<int>{2};
        QTest::newRow("text, issuer") << Filter{.text = QStringLiteral("university")} << QList<int>{2};
        QTest::newRow("text, claim") << Filter{.text = QStringLiteral("birth")} << QList<int>{4, 3, 1};
        QTest::newRow("text, nothing special") << Filter{.text = QStringLiteral("%")} << QList<int>{3};
        QTest::newRow("text, a quote") << Filter{.text = QStringLiteral("' OR 1=1 --")} << QList<int>{};
        QTest::newRow("several") << Filter{.type = QStringLiteral("driver-licence"), .outcome = Ending::Verified}
                                 << QList<int>{4, 1};
    }

    void filters_findWhatTheySay() {
        QFETCH(Filter, filter);
        QFETCH(QList<int>, numbers);
        keep(sampleRecord(1));
        Record student = sampleRecord(2);
        student.type = QStringLiteral("student-card");
        student.typeLabel = QStringLiteral("Student card");
        student.service = QStringLiteral("didit");
        student.issuers = {QStringLiteral("Simulated University")};
        student.claims = {QStringLiteral("Programme")};
        keep(student);
        Record missing = sampleRecord(3);
        missing.ending = Ending::NotVerified;
        missing.reason = QStringLiteral("CLAIM-MISSING");
        missing.issuers = {QStringLiteral("100 % sure")};
        keep(missing);
        Record elsewhere = sampleRecord(4);
        elsewhere.desk = QStringLiteral("Back door");
        elsewhere.visit = QStringLiteral("v1");
        keep(elsewhere);
        QStringList ids;
        for (const int number : std::as_const(numbers))
            ids.append(sampleRecord(number).id);
        QCOMPARE(idsOf(filter), ids);
    }

    void pages_haveEveryRecordOnce() {
        for (int number = 1; number <= 25; ++number)
            keep(sampleRecord(number));
        QStringList ids;
        QList<qsizetype> sizes;
        qint64 before = 0;
        do {
            const auto page = m_store->list({}, before, 10);
            QVERIFY(page);
            for (const Record &record : page->records)
                ids.append(record.id);
            sizes.append(page->records.size());
            before = page->next;
            // A new one in between moves nothing.
            if (sizes.size() == 1)
                keep(sampleRecord(26));
        } while (before > 0);
        QCOMPARE(sizes, (QList<qsizetype>{10, 10, 5}));
        for (int number = 25; number >= 1; --number)
            QCOMPARE(ids.takeFirst(), sampleRecord(number).id);
    }

    /// A record that comes late, from another desk for example, stands where its time is.
    void list_isInTheOrderOfTime() {
        for (const int number : {1, 5, 3, 4, 2})
            keep(sampleRecord(number));
        QStringList ids;
        for (qint64 before = 0;;) {
            const auto page = m_store->list({.type = QStringLiteral("driver-licence")}, before, 2);
            QVERIFY(page);
            for (const Record &record : page->records)
                ids.append(record.id);
            before = page->next;
            if (before == 0)
                break;
        }
        QCOMPARE(ids.size(), 5);
        for (int number = 5; number >= 1; --number)
            QCOMPARE(ids.takeFirst(), sampleRecord(number).id);
    }

    void pages_endWhereAPurgeHasGone() {
        for (int number = 1; number <= 10; ++number)
            keep(sampleRecord(number));
        const auto page = m_store->list({}, 0, 4);
        QVERIFY(m_store->purge(sampleRecord(8).endedAt));
        QCOMPARE(m_store->list({}, page->next, 4)->records.size(), 0);
    }

    void words_areFoundPageByPage() {
        for (int number = 1; number <= 30; ++number) {
            Record record = sampleRecord(number);
            record.issuers = {QStringLiteral("Office %1").arg(number % 3)};
            record.desk = number % 2 == 0 ? QStringLiteral("North") : QStringLiteral("South");
            keep(record);
        }
        const Filter filter{.desk = QStringLiteral("North"), .text = QStringLiteral("office")};
        QList<int> sizes;
        QStringList ids;
        for (qint64 before = 0;;) {
            const auto page = m_store->list(filter, before, 6);
            QVERIFY(page);
            sizes.append(static_cast<int>(page->records.size()));
            for (const Record &record : page->records)
                ids.append(record.id);
            before = page->next;
            if (before == 0)
                break;
        }
        QCOMPARE(sizes, (QList<int>{6, 6, 3}));
        for (int number = 30; number > 0; number -= 2)
            QCOMPARE(ids.takeFirst(), sampleRecord(number).id);
        QCOMPARE(m_store->list({.text = QStringLiteral("office 1")}, 0, 50)->records.size(), 10);
    }

    void reasons_areNoBeginningsOfIds() {
        for (int reason = 1; reason <= static_cast<int>(Reason::RuleUndecided); ++reason) {
            const QString word = nameOf(static_cast<Reason>(reason));
            QVERIFY2(word.contains(QRegularExpression(QStringLiteral("[G-Z]"))), qPrintable(word));
        }
    }

    void journal_holdsAndNamesWhatWasTouched_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<Break>("expected");
        QTest::newRow("a record's outcome")
            << QStringLiteral("UPDATE records SET outcome = 'verified' WHERE number = 2")
            << Break{2, Flaw::RecordDiffers};
        QTest::newRow("a word that is none")
            << QStringLiteral("UPDATE records SET outcome = 'fine' WHERE number = 2") << Break{2, Flaw::RecordDiffers};
        QTest::newRow("a record's time") << QStringLiteral("UPDATE records SET ended = ended + 1 WHERE number = 3")
                                         << Break{3, Flaw::RecordDiffers};
        QTest::newRow("a record is gone")
            << QStringLiteral("DELETE FROM records WHERE number = 4") << Break{4, Flaw::RecordMissing};
        QTest::newRow("what a search looks at")
            << QStringLiteral("UPDATE texts SET text = 'other'") << Break{1, Flaw::RecordDiffers};
        QTest::newRow("an event is gone")
            << QStringLiteral("PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE sequence = 20")
            << Break{20, Flaw::EndMissing};
        QTest::newRow("the end is gone, with its records")
            << QStringLiteral("DELETE FROM records WHERE sequence > 17; DELETE FROM journal WHERE sequence > 17")
            << Break{18, Flaw::EndMissing};
        QTest::newRow("an event in the middle") << QStringLiteral("DELETE FROM records WHERE sequence = 5; "
                                                                  "DELETE FROM journal WHERE sequence = 5")
                                                << Break{5, Flaw::OutOfOrder};
        QTest::newRow("a signature") << QStringLiteral("UPDATE journal SET signature = zeroblob(64) WHERE sequence = 6")
                                     << Break{6, Flaw::SignatureWrong};
    }

    void journal_holdsAndNamesWhatWasTouched() {
        QFETCH(QString, statement);
        QFETCH(Break, expected);
        for (int number = 1; number <= 20; ++number) {
            Record record = sampleRecord(number);
            if (number == 2)
                record.ending = Ending::NotVerified;
            keep(record);
        }
        checkHolds(20, 20);
        m_store.reset();
        QCOMPARE(test::SqlFile(m_folder->filePath(QStringLiteral("records.sqlite"))).run(statement), QString());
        m_store = open();
        const auto report = m_store->verify(m_store->key().publicKey());
        QVERIFY(report);
        QVERIFY(report->broken);
        QCOMPARE(nameOf(report->broken->flaw), nameOf(expected.flaw));
        QCOMPARE(report->broken->position, expected.position);
    }

    void purge_removesForGoodAndProvesIt() {
        for (int number = 1; number <= 6; ++number) {
            Record record = sampleRecord(number);
            record.issuers = {QStringLiteral("UniqueIssuer%1").arg(number)};
            keep(record);
        }
        QVERIFY(isOnDisk("UniqueIssuer2"));
        const QDateTime before = sampleRecord(4).endedAt;
        const auto proof = m_store->purge(before);
        QVERIFY(proof);
        QCOMPARE(proof->count, 3);
        QCOMPARE(idsOf({}).size(), 3);
        QVERIFY(!isOnDisk("UniqueIssuer2"));
        QVERIFY(isOnDisk("UniqueIssuer4"));
        checkHolds(7, 3);
        // Nothing more to remove: nothing to tell.
        QCOMPARE(m_store->purge(before)->count, 0);
        checkHolds(7, 3);
        QCOMPARE(m_store->purge(before.addYears(1))->count, 3);
        checkHolds(8, 0);
    }

    void backup_isAWholeStore() {
        for (int number = 1; number <= 3; ++number)
            keep(sampleRecord(number));
        const QTemporaryDir other;
        const QString copy = other.filePath(QStringLiteral("records.sqlite"));
        const auto done = m_store->backUp(copy);
        QVERIFY2(done, done ? "" : qPrintable(done.failure().detail));
        QVERIFY(!m_store->backUp(copy)); // never over something else

        // Whoever has been at it for long is still at it.
        const QString second = other.filePath(QStringLiteral("second.sqlite"));
        QLockFile busy(second + QStringLiteral(".part.lock"));
        busy.setStaleLockTime(0);
        QVERIFY(busy.tryLock(0));
        QFile lock(second + QStringLiteral(".part.lock"));
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-600), QFileDevice::FileModificationTime));
        lock.close();
        QVERIFY(!m_store->backUp(second));
        busy.unlock();
        QVERIFY(m_store->backUp(second));
        QVERIFY(copyKey(other.path()));
        SystemClock clock;
        const auto restored = Store::open({other.path(), false, true}, clock);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.failure().detail));
        QCOMPARE((*restored)->list({}, 0, 10)->records, m_store->list({}, 0, 10)->records);
    }

    void exportedRecords_areSealed() {
        for (int number = 1; number <= 3; ++number)
            keep(sampleRecord(number));
        const QByteArray file = exported(ExportFormat::Json);
        const trust::PublicKey &key = m_store->key().publicKey();
        const ExportReport report = verifyExport(file, key);
        QVERIFY(!report.broken);
        QCOMPARE(report.count, 3);
        for (qsizetype at = 0; at < file.size(); ++at) {
            QByteArray changed = file;
            changed[at] = static_cast<char>(changed.at(at) ^ 1);
            QVERIFY2(verifyExport(changed, key).broken, changed.constData());
            if (at % 16 == 0)
                QVERIFY(verifyExport(file.left(at), key).broken);
        }
        QCOMPARE(verifyExport(file, DeskKey::make()->publicKey()).broken,
                 std::optional(Break{0, Flaw::SignatureWrong}));
        checkHolds(4, 3); // the export is in the journal
    }

    /// Nor where somebody has written the journal's bytes anew as well, without the key.
    void changedRecord_isNeitherShownNorExported_data() {
        QTest::addColumn<bool>("alsoInTheJournal");
        QTest::newRow("the record alone") << false;
        QTest::newRow("also in the journal") << true;
    }

    void changedRecord_isNeitherShownNorExported() {
        QFETCH(bool, alsoInTheJournal);
        keep(sampleRecord(1));
        keep(sampleRecord(2));
        Record changed = sampleRecord(2);
        changed.desk = QStringLiteral("Another desk");
        const test::SqlFile file(m_folder->filePath(QStringLiteral("records.sqlite")));
        QCOMPARE(file.run(QStringLiteral("UPDATE records SET desk = 'Another desk' WHERE sequence = 2")), QString());
        if (alsoInTheJournal) {
            const QString bytes = file.value(QStringLiteral("SELECT hex(event) FROM journal WHERE sequence = 2"));
            auto event = readCanonicalBytes(QByteArray::fromHex(bytes.toLatin1()));
            QVERIFY(event);
            event->event.details.insert(QStringLiteral("record"), digestOf(changed));
            QCOMPARE(file.run(QStringLiteral("UPDATE journal SET event = x'%1' WHERE sequence = 2")
                                  .arg(QString::fromLatin1(canonicalBytes(*event).toHex()))),
                     QString());
        }
        QVERIFY(m_store->find(sampleRecord(1).id)->has_value());
        const auto shown = m_store->find(changed.id);
        QVERIFY(!shown);
        for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Csv}) {
            QBuffer out;
            QVERIFY(out.open(QIODevice::WriteOnly));
            const auto count = exportRecords(*m_store, {}, format, out);
            QVERIFY(!count);
            QVERIFY2(count.failure().detail.contains(changed.id), qPrintable(count.failure().detail));
        }
    }

    void exportedJournal_isVerifiedByTheKeyAlone() {
        for (int number = 1; number <= 20; ++number)
            keep(sampleRecord(number));
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(exportJournal(*m_store, out).value(), 21); // its own export is the last event
        const ExportReport report = verifyExport(out.data(), m_store->key().publicKey());
        QVERIFY(!report.broken);
        QCOMPARE(report.count, 21);
        QByteArray shorter = out.data();
        const qsizetype from = shorter.indexOf("{\"event\"");
        shorter.remove(from, shorter.indexOf("{\"event\"", from + 1) - from);
        QCOMPARE(verifyExport(shorter, m_store->key().publicKey()).broken,
                 std::optional(Break{0, Flaw::SignatureWrong}));
    }

    void csv_isQuotedAndNoFormula() {
        Record record = sampleRecord(1);
        record.issuers = {QStringLiteral("=cmd|' /C calc'!A0, \"Inc\"")};
        keep(record);
        const QList<QByteArray> lines = exported(ExportFormat::Csv).split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith("\"id\",\"started_at\","));
        QVERIFY2(lines.at(1).contains(",\"'=cmd|' /C calc'!A0, \"\"Inc\"\"\","), lines.at(1).constData());
        QVERIFY(lines.at(1).endsWith('\r'));
    }

    void csv_saysWhenAVisitorWasInvitedAndByWhom() {
        Record record = sampleRecord(1);
        record.invitedAt = record.startedAt.addSecs(1);
        record.operatorName = QStringLiteral("Maria Sandoval");
        keep(record);
        const QList<QByteArray> lines = exported(ExportFormat::Csv).split('\n');
        const auto cell = [&lines](const char *name) {
            const qsizetype column = lines.at(0).simplified().split(',').indexOf('"' + QByteArray(name) + '"');
            return column < 0 ? QByteArray() : lines.at(1).split(',').at(column);
        };
        QCOMPARE(cell("invited_at"), QByteArrayLiteral("\"2026-03-02T09:00:31.000Z\""));
        QCOMPARE(cell("operator"), QByteArrayLiteral("\"Maria Sandoval\""));
    }

    void settings_areNotedWhenTheyChange() {
        QVERIFY(m_store->noteSettings(QStringLiteral("a")));
        QVERIFY(m_store->noteSettings(QStringLiteral("a")));
        checkHolds(1, 0);
        QVERIFY(m_store->noteSettings(QStringLiteral("b")));
        checkHolds(2, 0);
    }

    /// Window and command line have the same store open; one chain grows from both.
    void twoPrograms_shareOneJournal() {
        const auto other = open();
        for (int number = 1; number <= 10; ++number) {
            keep(sampleRecord(2 * number));
            const auto kept = other->keep(sampleRecord(2 * number + 1));
            QVERIFY(kept);
        }
        checkHolds(20, 20);
    }

private:
    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;

    std::unique_ptr<Store> open() {
        auto opened = Store::open({m_folder->path(), false, false}, m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.failure().detail));
        return std::move(opened).value();
    }
    void keep(const Record &record) {
        const auto kept = m_store->keep(record);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.failure().detail));
    }
    QStringList idsOf(const Filter &filter) const {
        QStringList ids;
        const auto page = m_store->list(filter, 0, 100);
        for (const Record &record : page->records)
            ids.append(record.id);
        return ids;
    }
    void checkHolds(quint64 events, qint64 records) const {
        const auto report = m_store->verify(m_store->key().publicKey());
        QVERIFY(report);
        QVERIFY2(!report->broken, report->broken ? qPrintable(nameOf(report->broken->flaw)) : "");
        QCOMPARE(report->events, events);
        QCOMPARE(report->records, records);
    }
    QByteArray exported(ExportFormat format) const {
        QBuffer out;
        if (!out.open(QIODevice::WriteOnly) || !exportRecords(*m_store, {}, format, out))
            qFatal("no export");
        return out.data();
    }
    bool copyKey(const QString &folder) const {
        return QFile::copy(privateKeyFile(m_folder->path()), privateKeyFile(folder));
    }
    bool isOnDisk(const QByteArray &bytes) const {
        for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
