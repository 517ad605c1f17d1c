#include "app/kiosk.h"
#include "app/records/drain.h"
#include "tests/app/records/sampledesk.h"
#include "tests/app/settings/goodconfiguration.h"
#include "tests/support/postgresserver.h"
#include "tests/support/ui/finder.h"
#include "ui/review/exportjob.h"
#include "ui/review/recordlist.h"
#include "ui/review/reviewpage.h"
#include "ui/review/sections.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QFile>
#include <QSignalSpy>

using namespace kiosk;
using namespace kiosk::records;
using namespace kiosk::testing;
using namespace kiosk::ui;
using kiosk::test::PostgresServer;
using kiosk::test::sampleRecord;

/// The review of a desk that shares its records: all desks or this one, and plain words where the others are away.
class SharedReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_server = std::make_unique<PostgresServer>();
        m_access = m_server->newDatabase();
        m_south = std::make_unique<test::SampleDesk>(QStringLiteral("South"));
        m_south->verify(11, 3);
        QVERIFY(m_south->drain(m_access).ok());
        openKiosk();
        QVERIFY(m_kiosk->records()->keep({sampleRecord(1), sampleRecord(2)}).ok());
        m_kiosk->drain()->nudge();
        QTRY_COMPARE(m_kiosk->drain()->state().outbox, (OutboxState{3, 3})); // the settings are an event too
    }
    void cleanupTestCase() {
        m_page.reset();
        m_kiosk.reset();
        m_south.reset();
    }
    void init() {
        m_page = std::make_unique<ReviewPage>();
        addSections(*m_page, *m_kiosk);
        prepare(*m_page);
        m_page->open({QStringLiteral("Grace"), Role::Administrator}, QStringLiteral("records"));
    }
    void cleanup() { m_page.reset(); }

    void list_isOfAllDesksUntilThisOneIsChosen() {
        QTRY_COMPARE(rows(), 5);
        QVERIFY(isChosen("scopeAll") && !isChosen("scopeThis"));
        QVERIFY(isShown(section(), "filterDesk"));
        QVERIFY(click(section(), "scopeThis"));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(isChosen("scopeThis") && !isChosen("scopeAll"));
        QTRY_VERIFY(!isShown(section(), "filterDesk"));
        QVERIFY(click(section(), "scopeThis")); // stays
        QVERIFY(isChosen("scopeThis"));
        QVERIFY(click(section(), "scopeAll"));
        QTRY_COMPARE(rows(), 5);
    }

    void today_countsTheSameDesksAsTheList() {
        Record record = sampleRecord(40);
        record.startedAt = record.endedAt = QDateTime::currentDateTimeUtc();
        record.answeredAt.reset();
        record.desk = QStringLiteral("South");
        QVERIFY(m_south->store().keep(record).ok());
        QVERIFY(m_south->drain(m_access).ok());
        QVERIFY(click(m_page.get(), "todayTab"));
        QTRY_VERIFY(shownTexts(m_page.get()).contains(QStringLiteral("1 check")));
        auto *today = find(m_page.get(), "today");
        QVERIFY(click(today, "scopeThis"));
        QTRY_VERIFY(isShown(today, "todayEmpty"));
        QVERIFY(click(m_page.get(), "recordsTab"));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(isChosen("scopeThis"));
    }

    void recordOfAnotherDesk_isShownWithoutWhatLiesThere() {
        QTRY_VERIFY(rows() >= 5);
        open(sampleRecord(12).id);
        auto *detail = find(m_page.get(), "recordDetail");
        QTRY_VERIFY(isShown(detail, "detailElsewhere"));
        QVERIFY(shownTexts(detail).contains(QStringLiteral("South")));
        QVERIFY(find(detail, "detailTimeline")->isVisible());
        QVERIFY(!isShown(detail, "noteText"));
        QVERIFY(click(detail, "backToList"));
        open(sampleRecord(1).id);
        QTRY_VERIFY(isShown(detail, "noteText"));
        QVERIFY(!isShown(detail, "detailElsewhere"));
        int views = 0;
        const auto followed = m_kiosk->records()->forEachLink([&views](const Link &link) {
            const auto told = readCanonicalBytes(link.bytes);
            views += told && told->event.kind == EventKind::Viewed && told->event.subject == sampleRecord(12).id;
            return true;
        });
        QVERIFY(followed.ok());
        QCOMPARE(views, 1);
    }

    void databaseAway_isSaidAndThisDesksRecordsAreShown() {
        m_server->stop();
        m_page->turnTo(static_cast<ReviewSection *>(section()));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(section(), "scopeState"), 20'000);
        QVERIFY(find<Banner>(section(), "scopeState")->text().contains(QStringLiteral("does not answer")));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(click(find(section(), "scopeState"), "bannerButton")); // still away
        QTRY_VERIFY_WITH_TIMEOUT(isShown(section(), "scopeState"), 20'000);
        m_server->start();
        // Whoever brings this desk's records there notices first.
        QTRY_VERIFY_WITH_TIMEOUT(rows() >= 5, 60'000);
        QTRY_VERIFY(!isShown(section(), "scopeState"));
    }

    void export_takesWhatIsShown() {
        const QString file = m_folder.filePath(QStringLiteral("all.json"));
        ExportJob job(
            *m_kiosk->reader(), file, [](QIODevice &out) { return makeExport({}, ExportFormat::Json, out); },
            [access = m_access]() -> Outcome<std::unique_ptr<RecordSource>> {
                auto opened = SharedRecords::open(access);
                if (!opened)
                    return opened.failure();
                return std::unique_ptr<RecordSource>(std::move(opened).value());
            });
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start();
        QVERIFY(finished.wait());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const ExportReport report = verifyExport(written.readAll(), m_kiosk->records()->key().publicKey());
        QVERIFY(!report.broken);
        QVERIFY(report.count >= 5);
    }

private:
    void openKiosk() {
        qputenv("PINGONE_SECRET", "secret");
        qputenv("DATABASE_PASSWORD", PostgresServer::password());
        QFile file(m_folder.filePath(QStringLiteral("kiosk.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::goodConfiguration() +
                   "[records]\ndirectory = \"records\"\ndatabase = \"postgresql://kiosk@localhost:" +
                   QByteArray::number(m_access.port) + '/' + m_access.database.toUtf8() +
                   "\"\ndatabase_password = \"env:DATABASE_PASSWORD\"\ndatabase_ca_file = \"" +
                   m_access.authorityFile.toUtf8() + "\"\n");
        file.close();
        Kiosk::Options settings;
        settings.configFile = file.fileName();
        settings.language = QStringLiteral("en");
        auto opened = Kiosk::open(settings);
        QVERIFY(std::holds_alternative<std::unique_ptr<Kiosk>>(opened));
        m_kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(opened));
    }
    QWidget *section() const { return find(m_page.get(), "records"); }
    RecordList *list() const { return find<RecordList>(m_page.get(), "recordList"); }
    int rows() const { return list()->model()->rowCount(); }
    bool isChosen(const char *chip) const { return find<QAbstractButton>(section(), chip)->isChecked(); }
    void open(const QString &id) {
        Record record;
        record.id = id;
        Q_EMIT
        list()->opened(record);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    SharedAccess m_access;
    std::unique_ptr<test::SampleDesk> m_south;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<ReviewPage> m_page;
};

QTEST_MAIN(SharedReviewTest)
#include "tst_sharedreview.moc"
