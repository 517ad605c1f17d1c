#include "app/records/store.h"
#include "tests/journey/desk.h"
#include "tests/support/fulldisk.h"
#include "tests/support/ui/finder.h"
#include "ui/widgets/verdictband.h"

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

/// The disk fills up before the verdict or before the tap: what the desk sees, and what is recorded of it.
class UnrecordedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_wasFull = m_showed = false;
    }
    void cleanup() { m_disk.reset(); }

    void verdict_isNotShown() {
        const Service service(quickPlot());
        Desk desk(options(service));
        fillDiskOnTheWay(desk);
        QWidget *page = tap(desk, "failurePage");
        QVERIFY(page);
        const QString texts = textsOnScreen(desk.window());
        QVERIFY2(texts.contains(QStringLiteral("This check could not be recorded")), qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral("RESULT-NOT-RECORDED")), qPrintable(texts));
        QVERIFY(!m_showed);
        QVERIFY(!allTexts(desk.window()).contains(QStringLiteral("Marta")));

        // There is room again.
        m_disk.reset();
        QVERIFY(click(page, "done"));
        QVERIFY(tap(desk, "verdictPage"));
        QVERIFY(!textsOnScreen(desk.window()).contains(QStringLiteral("NOT RECORDED")));
        checkRecords(1);
    }

    void journey_doesNotStart() {
        const Service service(quickPlot());
        Desk desk(options(service));
        m_disk = std::make_unique<test::FullDisk>(0);
        QVERIFY(tap(desk, "failurePage"));
        const QString texts = textsOnScreen(desk.window());
        QVERIFY2(texts.contains(QStringLiteral("START-NOT-RECORDED")), qPrintable(texts));
        QCOMPARE(service.requestsFor("POST", "/presentationSessions"), 0);
        m_disk.reset();
        checkRecords(0);
    }

    void whereRecordsAreNotRequired_theVerdictSaysSo() {
        const Service service(quickPlot());
        QFile file(service.configFile());
        QVERIFY(file.open(QIODevice::Append) && file.write("\n[records]\nrequired = false\n") > 0);
        file.close();
        Desk desk(options(service));
        fillDiskOnTheWay(desk);
        QVERIFY(tap(desk, "verdictPage"));
        const QString texts = textsOnScreen(desk.window());
        QVERIFY2(texts.contains(QStringLiteral("NOT RECORDED")), qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral("Marta")), qPrintable(texts));
        QVERIFY(desk.session().as<Concluded>()->judgement.verdict == Verdict::Verified);
        m_disk.reset();
        checkRecords(0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FullDisk> m_disk;
    bool m_wasFull = false;
    bool m_showed = false; ///< a verdict, while the disk was full

    Kiosk::Options options(const Service &service) const {
        Kiosk::Options options = service.options();
        options.recordsDirectory = m_folder->path();
        return options;
    }
    /// From the QR code on, for once.
    void fillDiskOnTheWay(Desk &desk) {
        QObject::connect(&desk.session(), &VerificationSession::phaseChanged, &desk.session(), [this, &desk] {
            if (desk.session().as<Inviting>() && !m_wasFull) {
                m_wasFull = true;
                m_disk = std::make_unique<test::FullDisk>(0);
            }
            m_showed = m_showed || (m_disk && desk.session().as<Concluded>());
        });
    }
    static QWidget *tap(Desk &desk, const char *page) {
        return click(desk.window(), "type-driver-licence") ? shownPage(desk.window(), page, 20'000) : nullptr;
    }
    /// So many verifications, in a journal that holds.
    void checkRecords(qint64 count) {
        SystemClock clock;
        const auto store = records::Store::open({m_folder->path(), false, true}, clock);
        QVERIFY(store);
        const auto report = (*store)->verify((*store)->key().publicKey());
        QVERIFY(report && !report->broken);
        records::Filter verified;
        verified.outcome = records::Ending::Verified;
        QCOMPARE((*store)->list(verified, 0, 10)->records.size(), count);
    }
};

QTEST_MAIN(UnrecordedTest)
#include "tst_unrecorded.moc"
