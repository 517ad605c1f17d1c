#include "app/handbook.h"
#include "app/session/sessionstatus.h"
#include "tests/support/ui/finder.h"
#include "tests/support/ui/samples.h"
#include "ui/pages/expiredpage.h"
#include "ui/pages/failurepage.h"
#include "ui/pages/verdictpage.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"
#include "ui/text/verdicttext.h"
#include "ui/widgets/actionbutton.h"

#include <QFile>
#include <QSignalSpy>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

namespace {

QString manual(const QString &page) {
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/resources/manual/") + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// With KIOSK_WRITE_HANDBOOK set, the pages of the manual are written anew from the table.
void compare(const QString &page) {
    const QString text = handbookMarkdown();
    if (qEnvironmentVariableIsSet("KIOSK_WRITE_HANDBOOK")) {
        QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/resources/manual/") + page);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    const QStringList expected = text.split(u'\n');
    const QStringList found = manual(page).split(u'\n');
    for (qsizetype line = 0; line < qMin(expected.size(), found.size()); ++line)
        QCOMPARE(found.at(line), expected.at(line));
    QCOMPARE(found.size(), expected.size());
}

} // namespace

/// One table explains every code: in the manual, and behind a button on the page that shows the code.
class HandbookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { Languages::current().choose(QStringLiteral("en")); }
    void cleanup() {
        Languages::current().choose(QStringLiteral("en"));
        Theme::current().setCompact(false);
    }

    void theManualIsTheTable_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("page");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("failures.md");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("failures.de.md");
    }
    void theManualIsTheTable() {
        QFETCH(QString, language);
        QFETCH(QString, page);
        Languages::current().choose(language);
        compare(page);
    }

    void everyReferenceLeadsToItsSection() {
        for (const FailureKind kind : allFailureKinds()) {
            for (int stage = 0; stage <= static_cast<int>(Stage::Cancel); ++stage) {
                Failure failure = makeFailure(kind, static_cast<Stage>(stage));
                failure.httpStatus = 503;
                const auto entry = handbookEntryFor(referenceOf(failure));
                QVERIFY2(entry, qPrintable(referenceOf(failure)));
                QCOMPARE(entry->code, nameOf(kind));
                QVERIFY(!entry->text.meaning.isEmpty() && !entry->text.desk.isEmpty());
            }
        }
        for (const Reason reason : allReasons()) {
            const QString reference =
                textOf(driverLicence(), marta(), Judgement{Verdict::NotVerified, reason}).reference;
            const auto entry = handbookEntryFor(reference);
            QVERIFY2(entry, qPrintable(reference));
            QCOMPARE(entry->code, nameOf(reason));
        }
        QVERIFY(handbookEntryFor(expiryReference()));
        for (const char *unknown : {"", "TIMEOUT-", "START", "START-NOTHING-LIKE-IT", "503"})
            QVERIFY2(!handbookEntryFor(QString::fromLatin1(unknown)), unknown);
    }

    void everyEndThatIsNotGreenHasAReferenceAndItsSection() {
        VerdictPage verdict;
        ExpiredPage late;
        FailurePage failure;
        QList<std::pair<Page *, Phase>> ends{{&late, expired()}};
        for (const Reason reason : allReasons())
            ends.append({&verdict, refused(Verdict::NotVerified, reason)});
        for (const FailureKind kind : allFailureKinds())
            ends.append({&failure, failed(kind, Stage::Follow)});
        for (Page *page : {static_cast<Page *>(&verdict), static_cast<Page *>(&late), static_cast<Page *>(&failure)})
            prepare(*page);
        for (const auto &[page, phase] : ends) {
            page->draw(phase);
            QVERIFY(textsOnScreen(page).contains(QStringLiteral("Reference ")));
            QVERIFY(textsOnScreen(page).contains(QStringLiteral("Tell the visitor")));
            QVERIFY(click(page, "meaning"));
            QVERIFY(isShown(page, "handbook"));
            const QString texts = shownTexts(page);
            QVERIFY2(texts.contains(QStringLiteral("What it means")), qPrintable(texts));
            QVERIFY2(texts.contains(QStringLiteral("At the desk")), qPrintable(texts));
            for (const char *sign : {"](", "`", "**"})
                QVERIFY2(!texts.contains(QString::fromLatin1(sign)), qPrintable(texts));
            page->leave();
        }
        page_isAsBefore(verdict);
    }

    /// Escape and the button lead back to where it came from, not off the page.
    void itLeadsBack() {
        FailurePage page;
        prepare(page);
        page.draw(failed(FailureKind::Timeout));
        const QSignalSpy done(&page, &Page::doneRequested);
        const QSignalSpy touched(&page, &Page::touched);
        QVERIFY(click(&page, "meaning"));
        QVERIFY(!isShown(&page, "explanation"));
        QCOMPARE(find<ActionButton>(&page, "meaning")->text(), QStringLiteral("Back"));
        page.goBack();
        QVERIFY(isShown(&page, "explanation"));
        QVERIFY(!isShown(&page, "handbook"));
        QCOMPARE(done.size(), 0);
        QVERIFY(touched.size() >= 1);
        page.goBack();
        QCOMPARE(done.size(), 1);
    }

    void itFollowsTheLanguage() {
        FailurePage page;
        prepare(page);
        page.draw(failed(FailureKind::Timeout));
        QVERIFY(click(&page, "meaning"));
        Languages::current().choose(QStringLiteral("de"));
        page.draw(failed(FailureKind::Timeout));
        QVERIFY2(shownTexts(&page).contains(QStringLiteral("Am Empfang")), qPrintable(shownTexts(&page)));
        QVERIFY(isShown(&page, "handbook"));
    }

    void theFootStaysOneLine_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("compact");
        QTest::newRow("English") << QStringLiteral("en") << false;
        QTest::newRow("German") << QStringLiteral("de") << false;
        QTest::newRow("English, small screen") << QStringLiteral("en") << true;
    }
    void theFootStaysOneLine() {
        QFETCH(QString, language);
        QFETCH(bool, compact);
        Languages::current().choose(language);
        Theme::current().setCompact(compact);
        {
            VerdictPage page;
            page.draw(refused(Verdict::NotVerified, Reason::ClaimMissing));
            page.showTimes({{}, {}, std::chrono::seconds(52)});
            prepare(page, compact ? QSize(800, 512) : QSize(1280, 728));
            QTRY_COMPARE(find(&page, "details")->mapTo(&page, QPoint()).y(),
                         find(&page, "done")->mapTo(&page, QPoint()).y());
            QCOMPARE(find(&page, "meaning")->mapTo(&page, QPoint()).y(),
                     find(&page, "done")->mapTo(&page, QPoint()).y());
        }
    }

    void whatIsVerifiedNeedsNone() {
        VerdictPage page;
        prepare(page);
        page.draw(verified());
        QVERIFY(!isShown(&page, "meaning"));
        page.draw(refused(Verdict::NotVerified, Reason::ClaimMissing));
        QVERIFY(isShown(&page, "meaning"));
        QVERIFY(click(&page, "details"));
        QVERIFY(!isShown(&page, "meaning"));
        QVERIFY(click(&page, "details"));
        QVERIFY(click(&page, "meaning"));
        QVERIFY(!isShown(&page, "details"));
    }

private:
    static void page_isAsBefore(VerdictPage &page) {
        page.draw(verified());
        QVERIFY(isShown(&page, "details"));
        QVERIFY(isShown(&page, "claims"));
        QVERIFY(!isShown(&page, "handbook"));
    }
};

QTEST_MAIN(HandbookTest)
#include "tst_handbook.moc"
