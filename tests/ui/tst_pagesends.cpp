#include "app/session/sessionstatus.h"
#include "tests/support/ui/finder.h"
#include "tests/support/ui/samples.h"
#include "ui/pages/configurationpage.h"
#include "ui/pages/expiredpage.h"
#include "ui/pages/failurepage.h"
#include "ui/pages/sessionpage.h"
#include "ui/pages/verdictpage.h"
#include "ui/style/theme.h"
#include "ui/text/failuretext.h"
#include "ui/text/phasetext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/verdictband.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using namespace std::chrono_literals;

/// The ends without a verdict: time up, failure, wrong configuration.
class EndPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expired_isCalmAndOffersAnotherTry() {
        ExpiredPage page;
        prepare(page);
        const QSignalSpy again(&page, &Page::againRequested);
        const QSignalSpy done(&page, &Page::doneRequested);
        page.draw(expired());
        page.showTimes({{}, {}, 60s});

        QCOMPARE(find<VerdictBand>(&page, "band")->tone(), Tone::Calm);
        QVERIFY(shownTexts(&page).contains(QStringLiteral("Driver licence")));
        QCOMPARE(find<QLabel>(&page, "clearsIn")->text(), QStringLiteral("Clears in 1:00"));
        QCOMPARE(page.firstFocus()->objectName(), QStringLiteral("again"));
        QVERIFY(click(&page, "again"));
        QVERIFY(click(&page, "done"));
        QCOMPARE(again.size(), 1);
        QCOMPARE(done.size(), 1);
    }

    /// What staff can read on a band stands in the first page of the manual, in the same words.
    void theManualExplainsEveryWord() {
        QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/resources/manual/getting-started.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(file.readAll());
        VerdictPage verdict;
        ExpiredPage late;
        FailurePage failure;
        QStringList words;
        const auto note = [&words](Page &page, const Phase &phase) {
            page.draw(phase);
            words += find<VerdictBand>(&page, "band")->word();
        };
        note(verdict, verified());
        for (const Verdict each : {Verdict::NotVerified, Verdict::Declined, Verdict::Review})
            note(verdict, refused(each, Reason::NeedsReview));
        note(late, expired());
        for (const FailureKind kind : allFailureKinds())
            note(failure, failed(kind));
        words.removeDuplicates();
        QCOMPARE(words.size(), 7);
        for (const QString &word : words)
            QVERIFY2(manual.contains(QStringLiteral("| **%1** |").arg(word)), qPrintable(word));
    }

    /// One word, one shape and one colour for every phase and every reason, and a voice that says the word.
    void everyPhaseShowsItsStatus() {
        SessionPage session;
        VerdictPage verdict;
        ExpiredPage late;
        FailurePage failure;
        for (const Phase &phase :
             {Phase(Requesting{driverLicence(), {}}), Phase(inviting()), Phase(scanned()), Phase(checking())}) {
            session.draw(phase);
            const StatusRow &row = rowOf(*statusOf(phase));
            const auto *chip = find<Chip>(&session, "status");
            QVERIFY(!chip->isHidden());
            QCOMPARE(chip->text(), row.word.text());
            QCOMPARE(chip->accessibleName(), row.word.text());
            QCOMPARE(chip->accessibleDescription(), row.next.text());
        }
        QList<std::pair<Page *, Phase>> ends{{&verdict, verified()}, {&late, expired()}};
        for (const Verdict each : {Verdict::NotVerified, Verdict::Declined, Verdict::Review}) {
            for (const Reason reason : allReasons())
                ends.append({&verdict, refused(each, reason)});
        }
        for (const FailureKind kind : allFailureKinds())
            ends.append({&failure, failed(kind)});
        for (const auto &[page, phase] : ends) {
            page->draw(phase);
            const StatusRow &row = rowOf(*statusOf(phase));
            const auto *band = find<VerdictBand>(page, "band");
            QCOMPARE(band->word(), row.word.text());
            QCOMPARE(band->iconName(), row.icon);
            QCOMPARE(band->tone(), row.tone);
            QVERIFY2(spokenStatus(phase).contains(row.word.text()), qPrintable(spokenStatus(phase)));
        }
    }

    /// It is read out over the counter: no small print.
    void whatToTellTheVisitor_isAsLargeAsTheRest_data() {
        QTest::addColumn<int>("verdict"); // -1: nobody answered
        QTest::newRow("not verified") << int(Verdict::NotVerified);
        QTest::newRow("declined") << int(Verdict::Declined);
        QTest::newRow("review") << int(Verdict::Review);
        QTest::newRow("expired") << -1;
    }
    void whatToTellTheVisitor_isAsLargeAsTheRest() {
        QFETCH(int, verdict);
        VerdictPage end;
        ExpiredPage late;
        Page &page = verdict < 0 ? static_cast<Page &>(late) : end;
        if (verdict < 0)
            page.draw(expired());
        else
            page.draw(refused(static_cast<Verdict>(verdict), Reason::NeedsReview));
        prepare(page);
        int found = 0;
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (!label->text().contains(QStringLiteral("Tell the visitor")))
                continue;
            ++found;
            QCOMPARE(label->font().pixelSize(), Theme::current().pixels(TextRole::Body));
            const QColor ink = label->palette().color(label->foregroundRole());
            QVERIFY(contrast(ink, Theme::current().tokens().surface) >= 7);
        }
        QCOMPARE(found, 1);
    }

    void everyFailure_saysWhatToDo() {
        FailurePage page;
        prepare(page);
        for (const FailureKind kind : allFailureKinds()) {
            const Failed end = failed(kind, Stage::Follow);
            page.draw(end);
            const FailureText text = textOf(end.failure);

            const QString texts = shownTexts(&page);
            for (const QString &part : {text.title, text.body, text.action, referenceOf(end.failure)}) {
                QVERIFY(!part.isEmpty());
                QVERIFY2(texts.contains(part), qPrintable(part));
            }
            QCOMPARE(isShown(&page, "again"), isFixableAtDesk(kind));
            QVERIFY(isShown(&page, "done"));
            QVERIFY(find<VerdictBand>(&page, "band")->tone() != Tone::Ok);
            QVERIFY(page.firstFocus()->isVisible());
        }
    }

    void failure_hidesWhatIsForTheLog() {
        FailurePage page;
        prepare(page);
        Failed end = failed(FailureKind::ServiceError);
        end.failure.detail = QStringLiteral("detail for the log");
        end.failure.serviceReference = QStringLiteral("<b>ref\u202e</b>");
        page.draw(end);

        QVERIFY(!allTexts(&page).contains(QStringLiteral("detail for the log")));
        QVERIFY(shownTexts(&page).contains(QStringLiteral("<b>ref</b>")));
    }

    void rateLimit_saysHowLongToWait() {
        Failure failure;
        failure.kind = FailureKind::RateLimited;
        failure.retryAfter = 20s;

        QVERIFY(textOf(failure).action.contains(QStringLiteral("0:20")));
    }

    void configuration_listsEveryErrorWithItsPlace() {
        ConfigurationPage page;
        prepare(page);
        const QSignalSpy reload(&page, &ConfigurationPage::reloadRequested);
        const QSignalSpy close(&page, &ConfigurationPage::closeRequested);
        Kiosk::StartFailure failure;
        failure.failure.kind = FailureKind::BadConfiguration;
        failure.failure.stage = Stage::Settings;
        failure.errors = {
            {QStringLiteral("/etc/kiosk.toml"), 12, 5, QStringLiteral("services.pingone.client_id"),
             QStringLiteral("expected text")},
            {QStringLiteral("/etc/kiosk.toml"), 0, 0, QStringLiteral("types"), QStringLiteral("<b>none</b>")}};
        page.explain(failure);

        const QString texts = shownTexts(&page);
        for (const char *part :
             {"/etc/kiosk.toml, line 12, column 5", "services.pingone.client_id", "expected text", "<b>none</b>",
              "2 errors", "Reference SETTINGS-BAD-CONFIGURATION.", "“Configuration” for every setting"}) {
            QVERIFY2(texts.contains(QString::fromUtf8(part)), part);
        }
        QCOMPARE(page.firstFocus()->objectName(), QStringLiteral("reload"));
        QVERIFY(click(&page, "reload"));
        QVERIFY(click(&page, "close"));
        QCOMPARE(reload.size(), 1);
        QCOMPARE(close.size(), 1);
    }

    void configuration_withManyErrors_scrolls() {
        ConfigurationPage page;
        prepare(page, {800, 500});
        Kiosk::StartFailure failure;
        for (int i = 1; i <= 1000; ++i) {
            failure.errors +=
                {QStringLiteral("kiosk.toml"), i, 1, QStringLiteral("key%1").arg(i), QStringLiteral("wrong")};
        }
        page.explain(failure);

        settle();
        QCOMPARE(page.size(), QSize(800, 500));
        QVERIFY(page.rect().contains(find(&page, "reload")->geometry().center()));
        QVERIFY(shownTexts(&page).contains(QStringLiteral("1000 errors")));
    }

    void startFailure_withoutErrors_saysWhy() {
        ConfigurationPage page;
        prepare(page);
        Kiosk::StartFailure failure;
        failure.failure.kind = FailureKind::Internal;
        failure.failure.detail = QStringLiteral("port 8080 is taken");
        page.explain(failure);

        QVERIFY(shownTexts(&page).contains(QStringLiteral("port 8080 is taken")));
        QVERIFY(shownTexts(&page).contains(textOf(failure.failure).action));
    }
};

QTEST_MAIN(EndPagesTest)
#include "tst_pagesends.moc"
