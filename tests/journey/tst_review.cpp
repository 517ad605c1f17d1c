#include "app/records/exports.h"
#include "app/records/operators.h"
#include "app/records/reader.h"
#include "app/records/remarks.h"
#include "tests/app/records/samplerecord.h"
#include "tests/journey/desk.h"
#include "tests/support/sqlfile.h"
#include "tests/support/ui/finder.h"
#include "ui/review/exportplaces.h"
#include "ui/widgets/figuretile.h"
#include "ui/widgets/outcomechart.h"
#include "ui/widgets/outcometable.h"
#include "ui/widgets/verdictband.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using records::Ending;
using records::EventKind;

namespace {

struct Sample {
    Ending ending;
    const char *type;
    const char *label;
    const char *service;
    const char *reason;
};

/// A band says a word and a line; it does not fill the page.
constexpr int highestBand = 200;

constexpr Sample samples[] = {
    {Ending::Verified, "driver-licence", "Driver licence", "pingone", ""},
    {Ending::Verified, "proof-of-age", "Over 18", "nchain", ""},
    {Ending::NotVerified, "student-card", "Student card", "pingone", "CLAIM-MISSING"},
    {Ending::Verified, "photo-id", "Photo ID", "pingone-verify", ""},
    {Ending::Declined, "driver-licence", "Driver licence", "pingone", "VISITOR-DECLINED"},
    {Ending::Verified, "driver-licence", "Driver licence", "pingone", ""},
    {Ending::Review, "passport-chip", "Passport chip", "didit", "NEEDS-REVIEW"},
    {Ending::Expired, "proof-of-age", "Over 18", "nchain", ""},
    {Ending::Verified, "passport-chip", "Passport chip", "didit", ""},
    {Ending::Failed, "photo-id", "Photo ID", "pingone-verify", "START-TIMEOUT"},
};

/// So many checks before now, one every twenty minutes, about three quarters of an hour's worth of them each day.
QList<records::Record> pastRecords(int count) {
    QList<records::Record> all;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = count; i > 0; --i) {
        const Sample &sample = samples[i % static_cast<int>(std::size(samples))];
        records::Record record = test::sampleRecord(i * 7'919);
        record.type = QLatin1String(sample.type);
        record.typeLabel = QLatin1String(sample.label);
        record.service = QLatin1String(sample.service);
        record.desk = i % 3 == 0 ? QStringLiteral("Entrance") : QStringLiteral("Reception");
        record.ending = sample.ending;
        record.reason = QLatin1String(sample.reason);
        record.endedAt = now.addSecs(-1'200LL * i);
        record.startedAt = record.endedAt.addSecs(-40);
        record.invitedAt = record.startedAt.addSecs(1);
        record.answeredAt = record.invitedAt->addSecs(10 + i % 9);
        record.operatorName = QStringLiteral("maria");
        all.append(record);
    }
    return all;
}

} // namespace

/// What happened at this desk, as operators see it: by the day, as a list, and one by one.
class ReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() {
        m_desk.reset();
        Theme::current().setMode(ThemeMode::Light);
        Languages::current().choose(QStringLiteral("en"));
    }

    void emptyDay_invites() {
        openDesk();
        openReview();
        QTRY_VERIFY(isShown(window(), "todayEmpty"));
        QVERIFY(!isShown(window(), "figure-verified"));
        QVERIFY(click(window(), "startCheck"));
        QVERIFY(shownPage(window(), "startPage"));
    }

    void checksMadeAtTheDesk_areSeenInEveryView() {
        openDesk();
        for (const char *type : {"driver-licence", "student-card", "driver-licence"})
            makeCheck(type);
        openReview();
        QTRY_COMPARE(tile("verified")->count(), 3);
        QCOMPARE(tile("declined")->count(), 0);
        QVERIFY(find<QLabel>(window(), "todaySummary")->text().contains(QStringLiteral("3 checks")));

        QVERIFY(click(window(), "figure-verified"));
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QVERIFY(list()->isVisible());
        const QString newest = store().list({}, 0, 1)->records.constFirst().id;
        QTest::keyClick(window()->focusWidget(), Qt::Key_Down);
        QTRY_VERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(isShown(window(), "detailBand"));
        QCOMPARE(find<VerdictBand>(window(), "detailBand")->word(), QStringLiteral("Verified"));
        const QString texts = shownTexts(window());
        for (const char *words :
             {"The QR code is on the screen", "The verdict is there", "First name", "Driver licence"})
            QVERIFY2(texts.contains(QLatin1String(words)), words);
        QVERIFY(!texts.contains(QStringLiteral("Marta"))); // what was shared is not kept
        QCOMPARE(viewsOf(newest), 1);

        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(list()->isVisible());
        QCOMPARE(viewsOf(newest), 1);
        QVERIFY(click(window(), "todayTab"));
        QTRY_COMPARE(tile("verified")->count(), 3);
        QTest::keyClick(window(), Qt::Key_Escape);
        QVERIFY(shownPage(window(), "startPage"));
    }

    void changedRecord_isNotShown() {
        openDesk();
        makeCheck("driver-licence");
        const test::SqlFile file(QDir(store().directory()).filePath(QStringLiteral("records.sqlite")));
        QCOMPARE(file.run(QStringLiteral("UPDATE records SET desk = 'Another desk'")), QString());
        openList();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(isShown(window(), "detailTrouble"));
        QVERIFY(shownTexts(window()).contains(QStringLiteral("it was changed or removed")));
        QVERIFY(!isShown(window(), "detailBand") && !isShown(window(), "saveRecord"));
    }

    void oldRecords_goByThemselves() {
        {
            SystemClock clock;
            const auto before = records::Store::open({m_folder->path(), true}, clock);
            QVERIFY(before);
            records::Record old = pastRecords(1).constFirst();
            old.endedAt = old.endedAt.addDays(-400);
            QVERIFY((*before)->keep(old));
        }
        openDesk();
        QTRY_VERIFY(store().list({}, 0, 1)->records.isEmpty());
    }

    void filter_actsAtOnce() {
        openDesk(200);
        openList();
        QTRY_COMPARE(rows(), 100); // the first page
        QVERIFY(click(window(), "filterOutcome"));
        QVERIFY(click(window(), "option-declined"));
        QTRY_COMPARE(rows(), 20);
        QVERIFY(!isShown(window(), "filterOptions"));
        QVERIFY(click(window(), "filterDesk"));
        QVERIFY(click(window(), "option-Entrance"));
        QTRY_VERIFY(rows() > 0 && rows() < 20);
        QVERIFY(click(window(), "clearFilter"));
        QTRY_COMPARE(rows(), 100);

        QLineEdit *search = find<QLineEdit>(window(), "recordSearch");
        QTest::keyClicks(search, QStringLiteral("start-timeout"));
        QTRY_COMPARE(rows(), 20);
        search->clear();
        const QString id = store().list({}, 0, 1)->records.constFirst().id;
        QTest::keyClicks(search, id.left(4).toUpper() + u' ' + id.mid(4, 4));
        QTRY_COMPARE(rows(), 1);
        QTest::keyClicks(search, QStringLiteral(" nothing like it"));
        QTRY_VERIFY(isShown(window(), "noRecords"));
        QVERIFY(click(window(), "emptyAction"));
        QTRY_COMPARE(rows(), 100);
        QVERIFY(search->text().isEmpty());
    }

    void days_canBeTyped() {
        openDesk(200);
        openList();
        QTRY_COMPARE(rows(), 100);
        const QDate day = QDate::currentDate().addDays(-1);
        QVERIFY(click(window(), "filterTime"));
        QVERIFY(click(window(), "option-own"));
        for (const char *field : {"filterFrom", "filterTo"}) {
            auto *edit = find<QLineEdit>(window(), field);
            edit->selectAll();
            QTest::keyClicks(edit, day.toString(Qt::ISODate));
        }
        records::Filter wanted;
        wanted.from = day.startOfDay();
        wanted.to = day.addDays(1).startOfDay();
        QTRY_COMPARE(rows(), store().list(wanted, 0, 1'000)->records.size());
        QVERIFY(rows() > 0);
    }

    void keyboardAlone_findsAndOpens() {
        openDesk(40);
        openList();
        QTRY_COMPARE(rows(), 40);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Slash);
        QLineEdit *search = find<QLineEdit>(window(), "recordSearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("passport"));
        QTRY_COMPARE(rows(), 8);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list()->hasFocus());
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(isShown(window(), "detailBand"));
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(list()->hasFocus());
        QCOMPARE(list()->currentIndex().row(), 1); // where one was
        QTest::keyClick(window(), Qt::Key_Escape); // out of the search
        QTRY_COMPARE(rows(), 40);
        QVERIFY(isShown(window(), "reviewPage"));
        QTest::keyClick(window(), Qt::Key_Escape);
        QVERIFY(shownPage(window(), "startPage"));
    }

    void chart_saysItsValuesWithoutAMouse() {
        openDesk(40);
        openReview();
        auto *chart = find<OutcomeChart>(window(), "outcomeChart");
        QTRY_VERIFY(chart->isVisible());
        QVERIFY(click(window(), "chartWeek"));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->current(), 6);
        const QString today = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
        QVERIFY2(chart->accessibleName().contains(today), qPrintable(chart->accessibleName()));
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->current(), 5);
        QVERIFY(click(window(), "chartAsTable"));
        const auto *table = find<OutcomeTable>(window(), "outcomeTable");
        QVERIFY(table->isVisible());
        qint64 total = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            total += table->item(row, table->columnCount() - 1)->text().toLongLong();
        QCOMPARE(total, 40);
    }

    void reason_leadsToItsRecords() {
        openDesk(1);
        // Of today, also when the day has only just begun.
        records::Record failed = pastRecords(1).constFirst();
        failed.id = QStringLiteral("ffffffff-0000-4000-8000-000000000000");
        failed.ending = Ending::Failed;
        failed.reason = QStringLiteral("START-TIMEOUT");
        failed.endedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(store().keep(failed));
        openReview();
        QTRY_VERIFY(isShown(window(), "outcomeChart"));
        const char *reason = "reason-START-TIMEOUT";
        QVERIFY(isShown(window(), reason));
        QVERIFY(shownTexts(window()).contains(QStringLiteral("The service did not answer in time")));
        QVERIFY(click(window(), reason));
        QTRY_COMPARE(rows(), 1);
    }

    void newRecords_appearByThemselves() {
        openDesk(1);
        openReview();
        QTRY_VERIFY(isShown(window(), "outcomeChart"));
        const qint64 before = tile("cancelled")->count();
        records::Record record = pastRecords(1).constFirst();
        record.id = QStringLiteral("ffffffff-0000-4000-8000-000000000000");
        record.ending = Ending::Cancelled;
        record.endedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(store().keep(record));
        QTRY_COMPARE_WITH_TIMEOUT(tile("cancelled")->count(), before + 1, 20'000);
    }

    void whoeverLeaves_leavesNothingBehind() {
        openDesk(40);
        openList();
        QTRY_COMPARE(rows(), 40);
        openFirst();
        QVERIFY(click(find(window(), "reviewPage"), "back"));
        QVERIFY(shownPage(window(), "startPage"));
        QCOMPARE(rows(), 0);
        QVERIFY(!allTexts(find(window(), "recordDetail")).contains(QStringLiteral("maria")));
    }

    void notes_areAddedAndStay() {
        openDesk(3);
        openList();
        QTRY_COMPARE(rows(), 3);
        openFirst();
        auto *text = find<QPlainTextEdit>(window(), "noteText");
        QVERIFY(!find(window(), "addNote")->isEnabled());
        QTest::keyClicks(text, QStringLiteral("Called back at noon"));
        QVERIFY(click(window(), "addNote"));
        QTRY_VERIFY(text->toPlainText().isEmpty());
        QVERIFY(shownTexts(find(window(), "notes")).contains(QStringLiteral("Called back at noon")));
        QTest::keyClicks(text, QStringLiteral("half written"));
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(list()->hasFocus());
        QVERIFY(!allTexts(find(window(), "recordDetail")).contains(QStringLiteral("Called back")));
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(isShown(window(), "detailBand"));
        QVERIFY(shownTexts(find(window(), "notes")).contains(QStringLiteral("Called back at noon")));
        QVERIFY(text->toPlainText().isEmpty());
    }

    /// Otherwise it would be written once more with every try.
    void noteThatWasWritten_isSaidToBe_whateverBecameOfOlderOnes() {
        openDesk(3);
        openList();
        QTRY_COMPARE(rows(), 3);
        const QString newest = store().list({}, 0, 1)->records.constFirst().id;
        QVERIFY(records::addRemark(store(), {newest, store().now(), QStringLiteral("maria"), QStringLiteral("older")}));
        openFirst();
        auto *text = find<QPlainTextEdit>(window(), "noteText");
        const test::SqlFile hands(QDir(store().directory()).filePath(QStringLiteral("records.sqlite")));
        QCOMPARE(hands.run(QStringLiteral("UPDATE remarks SET text = 'changed'")), QString());
        QTest::keyClicks(text, QStringLiteral("Called back at noon"));
        QVERIFY(click(window(), "addNote"));
        QTRY_VERIFY(text->toPlainText().isEmpty());
        QVERIFY(shownTexts(find(window(), "notes")).contains(QStringLiteral("Called back at noon")));
        QCOMPARE(hands.value(QStringLiteral("SELECT COUNT(*) FROM remarks")), QStringLiteral("2"));
    }

    void whoeverMayNoLonger_writesNoNote() {
        openDesk(3);
        openList();
        QTRY_COMPARE(rows(), 3);
        const QString newest = store().list({}, 0, 1)->records.constFirst().id;
        openFirst();
        QTest::keyClicks(find<QPlainTextEdit>(window(), "noteText"), QStringLiteral("Called back at noon"));
        // The demo has an operator now: nobody stands in any more.
        QCOMPARE(records::Operators(store(), store().now()).addFirst(QStringLiteral("Anna"), Secret("739146")).value(),
                 records::OperatorChange::Made);
        QVERIFY(click(window(), "addNote"));
        QVERIFY(shownPage(window(), "startPage"));
        const auto isThrough = std::make_shared<bool>(false); // whatever was asked of the store before
        m_desk->kiosk().reader()->ask<Done>(
            window(), [](records::Store &) { return Done{}; },
            [isThrough](const Outcome<Done> &) { *isThrough = true; });
        QTRY_VERIFY(*isThrough);
        QVERIFY(records::remarksOf(store(), newest)->isEmpty());
    }

    void keptValues_areShownOnceTheJournalSaysSo() {
        openDesk();
        makeCheck("driver-licence");
        const QString id = store().list({}, 0, 1)->records.constFirst().id;
        openList();
        QTRY_COMPARE(rows(), 1);
        openFirst();
        const QString masked = QStringLiteral("M•••••a"); // Marta
        QVERIFY(isShown(window(), "kept"));
        QVERIFY(!allTexts(window()).contains(masked));
        QCOMPARE(viewsOf(id), 1);
        QVERIFY(click(window(), "showKept"));
        QTRY_VERIFY(shownTexts(window()).contains(masked));
        QCOMPARE(viewsOf(id), 2);
        QVERIFY(!allTexts(window()).contains(QStringLiteral("Marta")));
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(list()->hasFocus());
        QVERIFY(!allTexts(window()).contains(masked));

        // What cannot be written down is not shown.
        openFirst();
        const test::SqlFile hands(QDir(m_folder->path()).filePath(QStringLiteral("records.sqlite")));
        hands.value(QStringLiteral("CREATE TRIGGER refuses BEFORE INSERT ON journal BEGIN "
                                   "SELECT RAISE(ABORT, 'refused'); END"));
        QVERIFY(click(window(), "showKept"));
        QTRY_VERIFY(find<QLabel>(window(), "keptHint")->text().contains(QStringLiteral("nothing is shown")));
        QVERIFY(!allTexts(window()).contains(masked));
    }

    void export_savesWhatTheFilterFinds() {
        openDesk(50);
        openList();
        QTRY_COMPARE(rows(), 50);
        QVERIFY(click(window(), "filterOutcome"));
        QVERIFY(click(window(), "option-declined"));
        QTRY_COMPARE(rows(), 5);
        QVERIFY(click(window(), "exportList"));
        QVERIFY(shownTexts(window()).contains(QStringLiteral("Outcome: Declined")));
        QVERIFY(click(window(), "exportJson"));
        auto *name = find<QLineEdit>(window(), "exportName");
        QVERIFY(name->text().endsWith(QStringLiteral(".json")));
        const QString chosen = QStringLiteral("%1.json").arg(QDateTime::currentMSecsSinceEpoch());
        name->setText(chosen);
        QVERIFY(click(window(), "exportStart"));
        const auto *state = find<QLabel>(window(), "exportState");
        QTRY_VERIFY(state->text().startsWith(QStringLiteral("5 records saved")));
        QFile file(QDir(downloadsFolder()).filePath(chosen));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const records::ExportReport report = records::verifyExport(file.readAll(), store().key().publicKey());
        QVERIFY(!report.broken && report.isDemo);
        QCOMPARE(report.count, qint64(5));
        QVERIFY(file.remove());
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(list()->isVisible());
        QCOMPARE(rows(), 5);
    }

    void journal_isVerifiedAndItsFirstFlawNamed() {
        openDesk(50);
        openReview();
        QVERIFY(click(window(), "auditTab"));
        QVERIFY(click(window(), "verifyJournal"));
        QTRY_VERIFY(isShown(window(), "auditBand"));
        const auto *band = find<VerdictBand>(window(), "auditBand");
        QCOMPARE(band->word(), QStringLiteral("Everything holds"));
        QVERIFY(shownTexts(window()).contains(records::keyIdOf(store().key().publicKey())));
        const test::SqlFile hands(QDir(m_folder->path()).filePath(QStringLiteral("records.sqlite")));
        QCOMPARE(hands.run(QStringLiteral("UPDATE journal SET signature = zeroblob(64) WHERE sequence = 7")),
                 QString());
        QVERIFY(click(window(), "verifyJournal"));
        QTRY_COMPARE(band->word(), QStringLiteral("Does not hold"));
        QVERIFY(band->accessibleName().contains(QStringLiteral("Entry 7")));
    }

    void language_changesInPlace() {
        openDesk(40);
        openList();
        QTRY_COMPARE(rows(), 40);
        openFirst();
        Languages::current().choose(QStringLiteral("de"));
        const QString texts = shownTexts(window());
        for (const char *english : {"Back to the list", "How it went", "Reference to read out"})
            QVERIFY2(!texts.contains(QLatin1String(english)), english);
        QVERIFY(isShown(window(), "detailBand"));
    }

    void everyControl_hasANameAndRoom_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "de"}) {
            for (const QSize &size : {QSize(800, 600), QSize(1280, 800), QSize(1080, 1920)})
                QTest::addRow("%s-%d", language, size.width()) << QString::fromLatin1(language) << size;
        }
    }
    void everyControl_hasANameAndRoom() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        openDesk(120);
        Languages::current().choose(language);
        window()->resize(size);
        openReview();
        QTRY_VERIFY(isShown(window(), "outcomeChart"));
        // One line of tabs, however small the window; and the scroll bar takes nothing of the page's margin.
        for (const char *tab : {"recordsTab", "casesTab", "serviceTab", "auditTab", "operatorsSectionTab"})
            QCOMPARE(find(window(), tab)->y(), find(window(), "todayTab")->y());
        const auto *lastTile = tile("declined");
        const auto *pane = find(window(), "todayPane");
        if (size.width() == 800) // four in a row
            QCOMPARE(lastTile->mapTo(pane, QPoint(lastTile->width(), 0)).x(),
                     pane->width() - Theme::current().metrics().pageMargin);
        checkControls("today");
        QVERIFY(click(window(), "recordsTab"));
        QTRY_VERIFY(isShown(window(), "recordList"));
        QTRY_VERIFY(rows() > 0);
        checkControls("records");
        QVERIFY(click(window(), "filterOutcome"));
        settle();
        checkControls("choices");
        QVERIFY(click(window(), "filterOutcome"));
        openFirst();
        QVERIFY(find(window(), "detailBand")->height() < highestBand);
        checkControls("detail");
        QTest::keyClick(window(), Qt::Key_Escape);
        QVERIFY(click(window(), "exportList"));
        checkControls("export");
        QVERIFY(click(window(), "auditTab"));
        QVERIFY(click(window(), "verifyJournal"));
        QTRY_VERIFY(isShown(window(), "auditBand"));
        QVERIFY(find(window(), "auditBand")->height() < highestBand);
        checkControls("audit");
    }

private:
    void openDesk(int count = 0) {
        if (count > 0) {
            SystemClock clock;
            const auto store = records::Store::open({m_folder->path(), true}, clock);
            QVERIFY(store);
            QVERIFY((*store)->keep(pastRecords(count)));
        }
        Kiosk::Options options = demoOptions(quickPlot());
        options.recordsDirectory = m_folder->path();
        m_desk = std::make_unique<Desk>(options);
        QVERIFY(QTest::qWaitForWindowActive(window(), 20'000));
    }
    MainWindow *window() const { return m_desk->window(); }
    records::Store &store() const { return *m_desk->kiosk().records(); }
    QListView *list() const { return find<QListView>(window(), "recordList"); }
    int rows() const { return list()->model()->rowCount(); }
    FigureTile *tile(const char *ending) const {
        return find<FigureTile>(window(), qPrintable(QStringLiteral("figure-") + QLatin1String(ending)));
    }

    void openReview() {
        QVERIFY(click(window(), "openReview"));
        QVERIFY(shownPage(window(), "reviewPage"));
    }
    void openList() {
        openReview();
        QVERIFY(click(window(), "recordsTab"));
    }

    void openFirst() {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(isShown(window(), "detailBand"));
    }

    void makeCheck(const char *type) {
        m_desk->session().begin(*m_desk->kiosk().typeById(QLatin1String(type)));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session().as<Concluded>(), 20'000);
        m_desk->session().dismiss();
        QVERIFY(shownPage(window(), "startPage"));
    }

    int viewsOf(const QString &id) const {
        int views = 0;
        const auto read = store().forEachLink([&](const records::Link &link) {
            const auto event = records::readCanonicalBytes(link.bytes);
            views += event && event->event.kind == EventKind::Viewed && event->event.subject == id ? 1 : 0;
            return true;
        });
        return read ? views : -1;
    }

    /// Names, size, and nothing beyond the window's edge; a picture where somebody wants to look.
    void checkControls(const char *view) {
        settle();
        const QWidget *page = find(window(), "reviewPage");
        for (auto *control : page->findChildren<QWidget *>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus)
                continue;
            const QByteArray name =
                QByteArray(control->metaObject()->className()) + ' ' + control->objectName().toUtf8();
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), name.constData());
            if (qobject_cast<QAbstractButton *>(control) || qobject_cast<QLineEdit *>(control)) {
                QVERIFY2(control->height() >= 48 && control->width() >= 48, name.constData());
                const int right = control->mapTo(page, QPoint(control->width(), 0)).x();
                QVERIFY2(right <= page->width(), name.constData());
            }
        }
        takePictures(view);
    }

    void takePictures(const char *view) const {
        const QString folder = qEnvironmentVariable("KIOSK_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
            Theme::current().setMode(mode);
            settle();
            const QString name = QStringLiteral("review-%1-%2-%3-%4.png")
                                     .arg(QLatin1String(view), Languages::current().code())
                                     .arg(window()->width())
                                     .arg(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            QVERIFY(window()->grab().save(QDir(folder).filePath(name)));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(ReviewTest)
#include "tst_review.moc"
