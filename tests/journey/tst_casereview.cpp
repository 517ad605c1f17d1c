// What waits for a decision, from the alert on the start page to the decision at the service; and what the services
// hold beside what is recorded.
#include "app/http/httpclient.h"
#include "app/records/cases.h"
#include "app/records/operators.h"
#include "app/session/casefollower.h"
#include "app/simulator/simulatedclock.h"
#include "tests/journey/desk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sqlfile.h"
#include "tests/support/ui/finder.h"
#include "ui/review/entryrow.h"
#include "ui/widgets/chip.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using namespace kiosk::records;
using namespace std::chrono_literals;

namespace {

const QString note = QStringLiteral("The pictures show the same person.");

/// The demo's window with records, a visitor who answers at once, and time that stands still.
class ReviewDesk {
public:
    explicit ReviewDesk(sim::Scenario scenario) {
        Kiosk::Options options;
        options.demo = true;
        options.plot.scenario = scenario;
        options.plot.autoplay = true;
        // Not at once: the kiosk takes no session that somebody has used already.
        options.plot.scanAfter = 20ms;
        options.plot.answerAfter = 0ms;
        options.recordsDirectory = m_folder.path();
        options.clock = &clock;
        desk = std::make_unique<Desk>(options);
        HttpLimits limits;
        limits.attempt = 10'007ms;
        desk->kiosk().client().setLimits(limits);
        clock.setBusy([this, limits] { return clock.pendingWith(limits.attempt) > 0; });
    }

    bool verify(const QString &type) {
        VerificationSession &session = desk->session();
        session.begin(*desk->kiosk().typeById(type));
        const bool ended = clock.advanceUntil([&] { return session.as<Concluded>() || session.as<Failed>(); }, 10min);
        const bool concluded = session.as<Concluded>() != nullptr;
        session.dismiss();
        return ended && concluded;
    }
    ui::MainWindow *window() const { return desk->window(); }
    /// A row of a list, once it is there.
    EntryRow *firstRow(const char *list) const {
        auto *pane = window()->findChild<QWidget *>(QString::fromLatin1(list));
        const bool isThere = QTest::qWaitFor([pane] { return pane->findChild<EntryRow *>() != nullptr; }, 20'000);
        return isThere ? pane->findChild<EntryRow *>() : nullptr;
    }

private:
    QTemporaryDir m_folder; // outlives the store in it

public:
    test::FakeClock clock;
    std::unique_ptr<Desk> desk;
};

int countOf(const Store &store, EventKind kind) {
    int count = 0;
    const auto read = store.forEachLink([&](const Link &link) {
        count += readCanonicalBytes(link.bytes)->event.kind == kind ? 1 : 0;
        return true;
    });
    return read ? count : -1;
}

} // namespace

class CaseReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void case_isDecidedAtTheServiceWithANote() {
        ReviewDesk at(sim::Scenario::Review);
        QVERIFY(at.verify(QStringLiteral("passport-chip")));
        QVERIFY(click(at.window(), "openReview"));
        QVERIFY(click(at.window(), "casesTab"));
        EntryRow *row = at.firstRow("caseList");
        QVERIFY(row);
        QVERIFY(row->accessibleDescription().contains(QStringLiteral("The service is looking at it")));
        QTest::mouseClick(row, Qt::LeftButton);
        QTRY_VERIFY(isShown(at.window(), "approveCase"));
        QVERIFY(click(at.window(), "approveCase"));
        QVERIFY(isShown(at.window(), "caseNote") && !isShown(at.window(), "approveCase"));
        // Without a note nothing is decided.
        QVERIFY(click(at.window(), "confirmCase"));
        at.clock.settle();
        QVERIFY(isShown(at.window(), "confirmCase"));
        QTest::keyClicks(find<QLineEdit>(at.window(), "caseNote"), note);
        QVERIFY(click(at.window(), "confirmCase"));
        QTRY_VERIFY(!isShown(at.window(), "confirmCase"));
        QTRY_VERIFY(shownTexts(at.window()).contains(note));
        QVERIFY(shownTexts(at.window()).contains(QStringLiteral("Approved here")));
        const Case closed = Cases(*at.desk->kiosk().records()).closed(10)->constFirst();
        QCOMPARE(closed.decisions.constFirst().service, QStringLiteral("Approved"));
        QCOMPARE(closed.decisions.constFirst().operatorName, QStringLiteral("demo"));
        // Escape leads back step by step.
        QTest::keyClick(at.window(), Qt::Key_Escape);
        QTRY_VERIFY(isShown(at.window(), "caseList"));
        QTest::keyClick(at.window(), Qt::Key_Escape);
        QVERIFY(shownPage(at.window(), "startPage"));
    }

    void whoeverMayNoLonger_decidesNothing() {
        ReviewDesk at(sim::Scenario::Review);
        QVERIFY(at.verify(QStringLiteral("passport-chip")));
        QVERIFY(click(at.window(), "openReview"));
        QVERIFY(click(at.window(), "casesTab"));
        EntryRow *row = at.firstRow("caseList");
        QVERIFY(row);
        QTest::mouseClick(row, Qt::LeftButton);
        QTRY_VERIFY(isShown(at.window(), "approveCase"));
        QVERIFY(click(at.window(), "approveCase"));
        QTest::keyClicks(find<QLineEdit>(at.window(), "caseNote"), note);
        // The demo has an operator now: nobody stands in any more.
        Store &store = *at.desk->kiosk().records();
        QCOMPARE(Operators(store, at.clock.now()).addFirst(QStringLiteral("Anna"), Secret("739146")).value(),
                 OperatorChange::Made);
        QVERIFY(click(at.window(), "confirmCase"));
        QVERIFY(shownPage(at.window(), "startPage"));
        at.clock.settle();
        QCOMPARE(Cases(store).waiting()->size(), 1);
        QVERIFY(Cases(store).waiting()->constFirst().decisions.isEmpty());
    }

    /// However often somebody taps: nothing of a case is shown before the journal says who looks at it.
    void case_isNotShownBeforeItIsWrittenDownWhoLooks() {
        ReviewDesk at(sim::Scenario::Review);
        QVERIFY(at.verify(QStringLiteral("passport-chip")));
        QVERIFY(click(at.window(), "openReview"));
        QVERIFY(click(at.window(), "casesTab"));
        QVERIFY(at.firstRow("caseList"));
        const Store &store = *at.desk->kiosk().records();
        const test::SqlFile disk(QDir(store.directory()).filePath(QStringLiteral("records.sqlite")));
        disk.value(
            QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END"));
        for (int tap = 0; tap < 2; ++tap) {
            find<QWidget>(at.window(), "caseTrouble")->hide();
            QTest::mouseClick(at.firstRow("caseList"), Qt::LeftButton);
            QTRY_VERIFY(isShown(at.window(), "caseTrouble"));
            QVERIFY(isShown(at.window(), "caseList") && !isShown(at.window(), "caseDetail"));
        }
        QCOMPARE(countOf(store, EventKind::Viewed), 0);
        QCOMPARE(disk.run(QStringLiteral("DROP TRIGGER full")), QString());
        QTest::mouseClick(at.firstRow("caseList"), Qt::LeftButton);
        QTRY_VERIFY(isShown(at.window(), "caseDetail"));
        QVERIFY(!isShown(at.window(), "caseTrouble"));
        QCOMPARE(countOf(store, EventKind::Viewed), 1);
    }

    void change_isToldOnTheStartPageWithoutAnyName() {
        ReviewDesk at(sim::Scenario::Review);
        QVERIFY(at.verify(QStringLiteral("passport-chip")));
        QVERIFY(!isShown(at.window(), "openCases"));
        sim::SimulatedClock::pass(11min);
        QVERIFY(at.clock.advanceUntil([&] { return at.desk->kiosk().cases()->unseen() == 1; }, 10min));
        QVERIFY(isShown(at.window(), "openCases"));
        QCOMPARE(find<Chip>(at.window(), "openCases")->text(), QStringLiteral("1 case changed"));
        QCOMPARE(find<QLabel>(at.window(), "liveStatus")->text(), QStringLiteral("1 case changed"));
        QVERIFY(!allTexts(at.window()).contains(QStringLiteral("Marta")));
        QVERIFY(click(at.window(), "openCases"));
        EntryRow *row = at.firstRow("caseList");
        QVERIFY(row);
        QVERIFY(row->accessibleDescription().contains(QStringLiteral("The service: Verified")));
        QTest::keyClick(at.window(), Qt::Key_Escape);
        QVERIFY(shownPage(at.window(), "startPage"));
        QVERIFY(!isShown(at.window(), "openCases"));
    }

    void service_isSetBesideTheRecords() {
        ReviewDesk at(sim::Scenario::Approve);
        QVERIFY(at.verify(QStringLiteral("passport-chip")));
        QVERIFY(click(at.window(), "openReview"));
        QVERIFY(click(at.window(), "serviceTab"));
        QVERIFY(click(at.window(), "source-didit"));
        EntryRow *row = at.firstRow("serviceList");
        QVERIFY(row);
        QVERIFY2(row->accessibleDescription().contains(QStringLiteral("The same")),
                 qPrintable(row->accessibleDescription()));
        // The list says nothing of the person.
        QVERIFY(!allTexts(at.window()).contains(QStringLiteral("Marta")));
        QTest::mouseClick(row, Qt::LeftButton);
        QVERIFY(isShown(at.window(), "readWhole"));
        QVERIFY(!allTexts(at.window()).contains(QStringLiteral("Marta")));
        QVERIFY(click(at.window(), "readWhole"));
        QTRY_VERIFY_WITH_TIMEOUT(shownTexts(at.window()).contains(QStringLiteral("Marta")), 20'000);
        QTest::keyClick(at.window(), Qt::Key_Escape);
        QTRY_VERIFY(!allTexts(at.window()).contains(QStringLiteral("Marta")));
    }

    void service_isFilteredAndAskedForOnePerson() {
        ReviewDesk at(sim::Scenario::Approve);
        QVERIFY(click(at.window(), "openReview"));
        QVERIFY(click(at.window(), "serviceTab"));
        QVERIFY(click(at.window(), "source-pingone-verify"));
        QTRY_VERIFY(shownTexts(at.window()).contains(QStringLiteral("one person")));
        QTest::keyClicks(find<QLineEdit>(at.window(), "filter-user"), QStringLiteral("nobody"));
        QVERIFY(click(at.window(), "searchService"));
        QTRY_VERIFY_WITH_TIMEOUT(shownTexts(at.window()).contains(QStringLiteral("lists nothing")), 20'000);
        // Every filter of the service has its field.
        QVERIFY(click(at.window(), "source-nchain"));
        for (const char *filter :
             {"filter-correlationId", "filter-definitionId", "filter-createdBy", "filter-modifiedBy",
              "filter-createdAt", "filter-updatedAt", "filter-verifiedAt", "filter-status", "filter-search"})
            QVERIFY2(at.window()->findChild<QLineEdit *>(QString::fromLatin1(filter)), filter);
    }

    /// What somebody searched for may name a person: whoever reads it is in the journal first.
    void search_isShownOnceTheJournalSaysWhoLooks() {
        ReviewDesk at(sim::Scenario::Approve);
        QVERIFY(click(at.window(), "openReview"));
        QVERIFY(click(at.window(), "serviceTab"));
        QVERIFY(click(at.window(), "source-nchain"));
        QTest::keyClicks(find<QLineEdit>(at.window(), "filter-search"), QStringLiteral("Teixeira"));
        QVERIFY(click(at.window(), "searchService"));
        QTRY_VERIFY_WITH_TIMEOUT(shownTexts(at.window()).contains(QStringLiteral("lists nothing")), 20'000);
        QVERIFY(click(at.window(), "source-nchain-history"));
        EntryRow *row = at.firstRow("serviceList");
        QVERIFY(row);
        const auto views = [&at] {
            int count = 0;
            const auto read = at.desk->kiosk().records()->forEachLink([&count](const Link &link) {
                const auto told = readCanonicalBytes(link.bytes);
                count += told && told->event.kind == EventKind::Viewed &&
                         told->event.details.value(QStringLiteral("service")) == QLatin1String("nchain");
                return true;
            });
            return read ? count : -1;
        };
        QCOMPARE(views(), 0);
        QTest::mouseClick(row, Qt::LeftButton);
        QTRY_COMPARE(views(), 1);
        QTRY_VERIFY(isShown(at.window(), "serviceEntry"));
    }

    void serviceFilters_foldAndStandAsChips() {
        ReviewDesk at(sim::Scenario::Approve);
        QVERIFY(at.verify(QStringLiteral("passport-chip")));
        QVERIFY(click(at.window(), "openReview"));
        QVERIFY(click(at.window(), "serviceTab"));
        QVERIFY(click(at.window(), "source-didit"));
        QVERIFY(at.firstRow("serviceList"));
        // The list is on the first screen.
        QVERIFY(isShown(at.window(), "filter-status") && !isShown(at.window(), "filter-country"));
        const auto *pane = find(at.window(), "serviceList");
        const EntryRow *row = at.firstRow("serviceList");
        QVERIFY(row->mapTo(pane, QPoint(0, row->height())).y() <= pane->height());
        QVERIFY(click(at.window(), "moreFilters"));
        QVERIFY(isShown(at.window(), "filter-country"));
        QTest::keyClicks(find<QLineEdit>(at.window(), "filter-country"), QString(3, u'X'));
        QVERIFY(click(at.window(), "searchService"));
        QTRY_VERIFY_WITH_TIMEOUT(shownTexts(at.window()).contains(QStringLiteral("lists nothing")), 20'000);
        QVERIFY(click(at.window(), "moreFilters"));
        QVERIFY(!isShown(at.window(), "filter-country") && isShown(at.window(), "active-country"));
        QVERIFY(click(at.window(), "active-country"));
        QVERIFY(at.firstRow("serviceList"));
        QVERIFY(!isShown(at.window(), "active-country"));
    }

    void namesFollowTheLanguage() {
        ReviewDesk at(sim::Scenario::Review);
        QVERIFY(at.verify(QStringLiteral("passport-chip")));
        QVERIFY(click(at.window(), "openReview"));
        QVERIFY(click(at.window(), "casesTab"));
        QVERIFY(at.firstRow("caseList"));
        QVERIFY(chooseLanguage(at.window(), "de"));
        QTRY_VERIFY(shownTexts(at.window()).contains(QStringLiteral("Didit (simuliert)")));
        QVERIFY(!shownTexts(at.window()).contains(QStringLiteral("Didit (simulated)")));
        QVERIFY(!shownTexts(at.window()).contains(QStringLiteral("Passport with chip")));
        QVERIFY(click(at.window(), "serviceTab"));
        QVERIFY(chooseLanguage(at.window(), "en"));
        QVERIFY(shownTexts(at.window()).contains(QStringLiteral("Didit (simulated)")));
    }

    void wayBack_standsOnTheMargin() {
        ReviewDesk at(sim::Scenario::Review);
        QVERIFY(at.verify(QStringLiteral("passport-chip")));
        QVERIFY(click(at.window(), "openReview"));
        const auto left = [&at](const char *name) {
            const QWidget *widget = find(at.window(), name);
            return widget->mapTo(at.window(), QPoint()).x();
        };
        QVERIFY(click(at.window(), "casesTab"));
        QTest::mouseClick(at.firstRow("caseList"), Qt::LeftButton);
        QTRY_VERIFY(isShown(at.window(), "caseBack"));
        QCOMPARE(left("caseBack"), left("todayTab"));
        QVERIFY(click(at.window(), "serviceTab"));
        QVERIFY(click(at.window(), "source-didit"));
        QTest::mouseClick(at.firstRow("serviceList"), Qt::LeftButton);
        QTRY_VERIFY(isShown(at.window(), "entryBack"));
        QCOMPARE(left("entryBack"), left("todayTab"));
    }

    void keptValues_leaveAnAbandonedScreen() {
        ReviewDesk at(sim::Scenario::Approve);
        QVERIFY(at.verify(QStringLiteral("driver-licence")));
        QVERIFY(click(at.window(), "openReview"));
        QVERIFY(click(at.window(), "recordsTab"));
        auto *list = find<QListView>(at.window(), "recordList");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(isShown(at.window(), "showKept"));
        const auto *button = find<QAbstractButton>(at.window(), "showKept");
        QVERIFY(click(at.window(), "showKept"));
        QTRY_COMPARE(button->text(), QStringLiteral("Hide kept values"));
        // The store's own clock is the system's, for which the time of what is kept may be over.
        QVERIFY(!shownTexts(at.window()).contains(QStringLiteral("Masked, until")));
        at.clock.advance(5min);
        QTRY_COMPARE(button->text(), QStringLiteral("Show kept values"));
        for (const char *shown : {"•••••", "Erased", "Only a fingerprint"})
            QVERIFY2(!allTexts(at.window()).contains(QString::fromUtf8(shown)), shown);
    }

    void controls_haveNamesAndAreLargeEnough() {
        ReviewDesk at(sim::Scenario::Review);
        QVERIFY(at.verify(QStringLiteral("passport-chip")));
        QVERIFY(click(at.window(), "openReview"));
        for (const char *tab : {"casesTab", "serviceTab"}) {
            QVERIFY(click(at.window(), tab));
            if (QLatin1String(tab) == QLatin1String("serviceTab"))
                QVERIFY(click(at.window(), "source-didit"));
            EntryRow *row = at.firstRow(QLatin1String(tab) == QLatin1String("casesTab") ? "caseList" : "serviceList");
            QVERIFY(row);
            checkControls(at.window());
            QTest::mouseClick(row, Qt::LeftButton);
            QTRY_VERIFY(isShown(at.window(), "caseBack") || isShown(at.window(), "entryBack"));
            checkControls(at.window());
        }
    }

private:
    static void checkControls(QWidget *window) {
        constexpr int target = 48;
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().isEmpty())
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface &&
                         (!qobject_cast<QAbstractButton *>(widget) || !interface->text(QAccessible::Name).isEmpty()),
                     qPrintable(widget->objectName()));
            if (qobject_cast<QAbstractButton *>(widget))
                QVERIFY2(widget->height() >= target, qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(CaseReviewTest)
#include "tst_casereview.moc"
