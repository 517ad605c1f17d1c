#include "tests/journey/desk.h"
#include "tests/support/ui/finder.h"
#include "ui/widgets/verdictband.h"

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using namespace std::chrono_literals;

namespace {

using test::Fault;
using test::FaultRule;
using test::TestRequest;

/// The visitor scans, but takes a long time to answer.
sim::Plot hesitant() {
    sim::Plot plot = quickPlot();
    plot.answerAfter = 1h;
    return plot;
}

sim::Plot absent() {
    sim::Plot plot = quickPlot();
    plot.scanAfter = 1h;
    return plot;
}

/// An answer that comes byte by byte keeps the session where it is.
FaultRule holding(const QByteArray &method, const QByteArray &ending) {
    FaultRule rule;
    rule.applies = [method, ending](const TestRequest &request) {
        return request.method == method && request.target.endsWith(ending);
    };
    rule.fault = Fault::Drip;
    return rule;
}

const QByteArray sessions = "/presentationSessions";

} // namespace

/// Journeys that something or somebody ends: the network, the Cancel button, the Escape key, an impatient hand.
class InterruptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cancel_endsEveryPhase_data() {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<bool>("byKey");
        for (const char *phase : {"Requesting", "Inviting", "Scanned", "Checking"}) {
            QTest::addRow("%s, button", phase) << QString::fromLatin1(phase) << false;
            QTest::addRow("%s, Escape", phase) << QString::fromLatin1(phase) << true;
        }
    }

    void cancel_endsEveryPhase() {
        QFETCH(QString, phase);
        QFETCH(bool, byKey);
        Service service(phase == u"Inviting" ? absent() : phase == u"Scanned" ? hesitant() : quickPlot());
        if (phase == u"Requesting")
            service.network().setRule(holding("POST", sessions));
        else if (phase == u"Checking")
            service.network().setRule(holding("GET", "/credentialData"));
        Desk desk(service.options());
        QVERIFY(QTest::qWaitForWindowActive(desk.window(), 20'000));
        QVERIFY(click(desk.window(), "type-driver-licence"));
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(desk.session().phase()), phase, 20'000);

        if (byKey)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        else
            QVERIFY(click(desk.window(), "cancel"));

        QVERIFY(shownPage(desk.window(), "startPage"));
        QCOMPARE(nameOf(desk.session().phase()), QStringLiteral("Idle"));
        QVERIFY(!allTexts(desk.window()).contains(QStringLiteral("appopen")));

        // The desk is free for the next visitor, and the answer that was held disturbs nobody.
        service.network().setRule({});
        QVERIFY(click(desk.window(), "type-driver-licence"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().remaining() || desk.session().as<Concluded>(), 20'000);
    }

    void impatientHand_asksTheServiceOnce() {
        Service service(absent());
        service.network().setRule(holding("POST", sessions));
        Desk desk(service.options());
        QVERIFY(QTest::qWaitForWindowActive(desk.window(), 20'000));
        auto *card = find(desk.window(), "type-driver-licence");
        for (int i = 0; i < 3; ++i)
            QTest::mouseClick(card, Qt::LeftButton);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QVERIFY(desk.session().as<Requesting>());
        QTRY_COMPARE_WITH_TIMEOUT(service.requestsFor("POST", sessions), 1, 20'000);

        QVERIFY(click(desk.window(), "cancel"));
        service.network().setRule({});
        QVERIFY(click(desk.window(), "type-driver-licence"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().as<Inviting>(), 20'000);
        QCOMPARE(service.requestsFor("POST", sessions), 2);
    }

    void plugPulledBeforeTheTap_isSaid() {
        Service service(absent());
        service.pullThePlug();
        Desk desk(service.options());
        QVERIFY(click(desk.window(), "type-driver-licence"));

        QWidget *page = shownPage(desk.window(), "failurePage", 40'000);
        QVERIFY(page);
        QVERIFY2(shownTexts(page).contains(QStringLiteral("-OFFLINE")), qPrintable(shownTexts(page)));
        QVERIFY(click(page, "again"));
        QVERIFY(shownPage(desk.window(), "sessionPage"));
        QVERIFY(click(desk.window(), "cancel"));
        QVERIFY(shownPage(desk.window(), "startPage"));
    }

    void plugPulledMidJourney_isSaidAndEndsInTime_data() {
        QTest::addColumn<bool>("scanned");
        QTest::newRow("code on the screen") << false;
        QTest::newRow("wallet opened") << true;
    }

    void plugPulledMidJourney_isSaidAndEndsInTime() {
        QFETCH(bool, scanned);
        Service service(scanned ? hesitant() : absent());
        Kiosk::Options options = service.options();
        options.limit = 8s;
        Desk desk(options);
        QVERIFY(click(desk.window(), "type-driver-licence"));
        QTRY_VERIFY_WITH_TIMEOUT(
            scanned ? desk.session().as<Scanned>() != nullptr : desk.session().as<Inviting>() != nullptr, 20'000);
        service.pullThePlug();

        QTRY_VERIFY_WITH_TIMEOUT(isShown(desk.window(), "reconnecting") || !desk.session().remaining(), 30'000);
        QVERIFY(isShown(desk.window(), "reconnecting"));
        QWidget *page = shownPage(desk.window(), "failurePage", 40'000);
        QVERIFY(page);
        const QString texts = shownTexts(page);
        QVERIFY2(texts.contains(QStringLiteral("Reference FOLLOW-OFFLINE")) ||
                     texts.contains(QStringLiteral("Reference FOLLOW-CONNECTION-LOST")),
                 qPrintable(texts));
        QVERIFY(find<VerdictBand>(page, "band")->tone() != Tone::Ok);
        QVERIFY(click(page, "done"));
        QVERIFY(shownPage(desk.window(), "startPage"));
    }

    void shortInterruption_isForgotten() {
        Service service(quickPlot());
        FaultRule once;
        once.applies = [](const TestRequest &request) {
            return request.method == "GET" && request.target.contains(sessions) &&
                   !request.target.endsWith("/credentialData");
        };
        once.fault = Fault::DropBefore;
        once.times = 2;
        service.network().setRule(once);
        Desk desk(service.options());
        QVERIFY(click(desk.window(), "type-driver-licence"));

        QWidget *page = shownPage(desk.window(), "verdictPage", 40'000);
        QVERIFY(page);
        QCOMPARE(find<VerdictBand>(page, "band")->word(), QStringLiteral("Verified"));
        QCOMPARE(service.network().spoiled(), 2);
        QVERIFY(!isShown(desk.window(), "reconnecting"));
    }
};

QTEST_MAIN(InterruptionsTest)
#include "tst_interruptions.moc"
