#include "app/records/reader.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fulldisk.h"
#include "ui/review/exportjob.h"
#include "ui/review/recordsheet.h"
#include "ui/review/recordsreport.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using namespace kiosk::ui;

namespace {

constexpr int many = 1'200;

/// Text without an end.
class Endless final : public Export {
public:
    explicit Endless(QIODevice &out) : m_out(out) {}
    Outcome<bool> goOn(Store & /*store*/, const RecordSource & /*source*/) override {
        const QByteArray text(100'000, 'x');
        if (m_out.write(text) != text.size())
            return makeFailure(FailureKind::NotRecorded, Stage::Settings, QStringLiteral("the disk is full"));
        return false;
    }
    qint64 count() const override { return 0; }

private:
    QIODevice &m_out;
};

} // namespace

/// Records leave the store as a whole file or not at all, while others go on asking.
class ExportJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_store = std::move(Store::open({m_records.path()}, m_clock)).value();
        QList<Record> all;
        for (int i = 0; i < many; ++i)
            all.append(test::sampleRecord(i));
        QVERIFY(m_store->keep(all));
        m_reader = std::make_unique<Reader>(Store::Options{m_records.path()});
    }
    void cleanupTestCase() {
        m_reader.reset();
        m_store.reset();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void signedFile_verifiesWithThePublicKey() {
        const QString file = run(QStringLiteral("records.json"), [](QIODevice &out) {
            return makeExport({}, ExportFormat::Json, out, QStringLiteral("maria"));
        });
        const ExportReport report = verifyExport(read(file), m_store->key().publicKey());
        QVERIFY(!report.broken);
        QCOMPARE(report.count, qint64(many));
        const Event told = lastEvent();
        QCOMPARE(told.kind, EventKind::Exported);
        QCOMPARE(told.details.value(QStringLiteral("operator")), QStringLiteral("maria"));
    }

    void progress_isToldBetweenSlices() {
        ExportJob job(*m_reader, m_folder->filePath(QStringLiteral("records.csv")),
                      [](QIODevice &out) { return makeExport({}, ExportFormat::Csv, out); });
        QSignalSpy progress(&job, &ExportJob::progressed);
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start();
        QVERIFY(finished.wait());
        QVERIFY(progress.size() >= 2);
        QCOMPARE(finished.constFirst().constFirst().toLongLong(), qint64(many));
        QCOMPARE(read(m_folder->filePath(QStringLiteral("records.csv"))).count("\r\n"), many + 1);
    }

    void report_isAPdfWithPages() {
        const QString file = run(QStringLiteral("report.pdf"), [](QIODevice &out) {
            return makeReport({}, QStringLiteral("Outcome: Verified"), {}, out, QStringLiteral("maria"));
        });
        const QByteArray pdf = read(file);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.count("/Type /Page\n") > 10); // 1,200 lines
        QCOMPARE(lastEvent().details.value(QStringLiteral("what")), QStringLiteral("pdf"));
    }

    void sheet_isAPdfOfOneRecord() {
        const RecordSheet sheet{test::sampleRecord(1).id,
                                QStringLiteral("Driver licence: <b>Verified</b>"),
                                {{QStringLiteral("Record"), {{QStringLiteral("Desk"), QStringLiteral("Front desk")}}}}};
        const QString file = run(QStringLiteral("record.pdf"), [&sheet](QIODevice &out) {
            return makeSheet(sheet, {}, out, QStringLiteral("maria"));
        });
        const QByteArray pdf = read(file);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QCOMPARE(lastEvent().kind, EventKind::Printed);
        QCOMPARE(lastEvent().subject, test::sampleRecord(1).id);
    }

    void stoppedJob_leavesNoFile() {
        ExportJob job(*m_reader, m_folder->filePath(QStringLiteral("records.csv")),
                      [](QIODevice &out) { return std::make_unique<Endless>(out); });
        QSignalSpy progress(&job, &ExportJob::progressed);
        QSignalSpy failed(&job, &ExportJob::failed);
        job.start();
        QVERIFY(progress.wait());
        job.cancel();
        QTRY_VERIFY(left().isEmpty());
        QVERIFY(failed.isEmpty());
    }

    void fullDisk_isSaidAndLeavesNoFile() {
        const test::FullDisk disk(1'000'000);
        ExportJob job(*m_reader, m_folder->filePath(QStringLiteral("records.csv")),
                      [](QIODevice &out) { return std::make_unique<Endless>(out); });
        QSignalSpy failed(&job, &ExportJob::failed);
        job.start();
        QVERIFY(failed.wait());
        QVERIFY(!failed.constFirst().constFirst().toString().isEmpty());
        job.cancel();
        QTRY_VERIFY(left().isEmpty());
    }

    /// So few bytes that all of them are still in the program's own hands when the last slice is done.
    void fullDiskAtTheEnd_isSaidAndLeavesNoFile() {
        Filter none;
        none.visit = QStringLiteral("nobody");
        ExportJob job(*m_reader, m_folder->filePath(QStringLiteral("records.csv")),
                      [none](QIODevice &out) { return makeExport(none, ExportFormat::Csv, out); });
        QSignalSpy failed(&job, &ExportJob::failed);
        const test::FullDisk disk(10);
        job.start();
        QVERIFY(failed.wait());
        QTRY_VERIFY(left().isEmpty());
    }

    void folderThatIsNotThere_isSaid() {
        ExportJob job(*m_reader, m_folder->filePath(QStringLiteral("nowhere/records.csv")),
                      [](QIODevice &out) { return makeExport({}, ExportFormat::Csv, out); });
        QSignalSpy failed(&job, &ExportJob::failed);
        job.start();
        QCOMPARE(failed.size(), 1);
    }

    void names_areNotTakenTwice() {
        const QString first = QStringLiteral("records.csv");
        QCOMPARE(freeName(m_folder->path(), first), first);
        touch(first);
        QCOMPARE(freeName(m_folder->path(), first), QStringLiteral("records (2).csv"));
        touch(QStringLiteral("records (2).csv"));
        QCOMPARE(freeName(m_folder->path(), first), QStringLiteral("records (3).csv"));
    }

private:
    QString run(const QString &name, const ExportJob::Make &make) {
        const QString file = m_folder->filePath(name);
        ExportJob job(*m_reader, file, make);
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start();
        if (!finished.wait(20'000))
            QTest::qFail("the export did not end", __FILE__, __LINE__);
        return file;
    }
    static QByteArray read(const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void touch(const QString &name) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QStringList left() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    Event lastEvent() const {
        Event last;
        const auto followed = m_store->forEachLink([&last](const Link &link) {
            last = readCanonicalBytes(link.bytes)->event;
            return true;
        });
        return followed ? last : Event();
    }

    QTemporaryDir m_records;
    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Reader> m_reader;
};

QTEST_MAIN(ExportJobTest)
#include "tst_exportjob.moc"
