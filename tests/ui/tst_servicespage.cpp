#include "tests/support/ui/finder.h"
#include "ui/pages/servicespage.h"
#include "ui/text/healthtext.h"
#include "ui/text/languages.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using namespace std::chrono_literals;

namespace {

const QDateTime nine(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

ServiceHealth health(Readiness readiness, std::optional<FailureKind> trouble = {}) {
    ServiceHealth made;
    made.readiness = readiness;
    made.trouble = trouble;
    return made;
}

NamedHealth named(const char *label, const ServiceHealth &health) {
    return {QString::fromLatin1(label), health};
}

} // namespace

/// How services are, in words: in one line, and in full.
class ServicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Languages::current().choose(QStringLiteral("en")); }

    void line_data() {
        QTest::addColumn<QList<NamedHealth>>("services");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Tone>("tone");
        const NamedHealth ready = named("A", health(Readiness::Ready));
        const NamedHealth slow = named("B", health(Readiness::Slow));
        const NamedHealth gone = named("C", health(Readiness::Unreachable, FailureKind::Offline));
        const NamedHealth refused = named("D", health(Readiness::Rejected, FailureKind::CredentialsRejected));
        const NamedHealth broken = named("E", health(Readiness::Failing, FailureKind::ServiceError));
        NamedHealth early = ready;
        early.health.clockOffset = 2min;
        NamedHealth ending = ready;
        ending.health.certificateEnds = nine.addDays(3);
        const auto row = [](const char *name, const QList<NamedHealth> &services, const char *words, Tone tone) {
            QTest::newRow(name) << services << QString::fromLatin1(words) << tone;
        };
        row("nobody was asked", {named("A", {}), named("B", {})}, "", Tone::Ok);
        row("all well", {ready, ready}, "All services ready", Tone::Ok);
        row("slow", {ready, slow}, "B is slow", Tone::Warn);
        row("away", {gone, ready}, "C cannot be reached", Tone::Calm);
        row("rejected", {ready, refused}, "D rejects this kiosk", Tone::Warn);
        row("out of order", {broken}, "E does not work", Tone::Calm);
        row("two", {slow, gone, ready}, "2 services not ready", Tone::Calm);
        row("clock", {ready, early}, "The clock is wrong", Tone::Warn);
        row("certificate", {ending, ready}, "A certificate ends soon", Tone::Warn);
        row("trouble before notices", {early, slow}, "B is slow", Tone::Warn);
    }
    void line() {
        QFETCH(QList<NamedHealth>, services);
        QFETCH(QString, words);
        QFETCH(Tone, tone);
        const HealthLine line = lineOf(services, nine);
        QCOMPARE(line.words, words);
        QCOMPARE(line.tone, tone);
    }

    void onlyAReadyService_isGreen() {
        for (const Readiness each :
             {Readiness::Unknown, Readiness::Slow, Readiness::Failing, Readiness::Unreachable, Readiness::Rejected})
            QVERIFY(toneOf(each) != Tone::Ok);
    }

    void advice_isThereWhereSomethingIsWrong() {
        QVERIFY(adviceFor(health(Readiness::Ready), nine).isEmpty());
        QVERIFY(!adviceFor(health(Readiness::Slow), nine).isEmpty());
        QVERIFY(!adviceFor(health(Readiness::Unreachable, FailureKind::Untrusted), nine).isEmpty());
        ServiceHealth late = health(Readiness::Ready);
        late.clockOffset = -2min;
        QVERIFY(adviceFor(late, nine).contains(QStringLiteral("date and time")));
        QCOMPARE(clockText(-2min), QStringLiteral("2 minutes behind this computer"));
        QCOMPARE(clockText(90s), QStringLiteral("1 minute 30 seconds ahead of this computer"));
        QCOMPARE(clockText(-2s), QStringLiteral("the same as here"));
    }

    void page_saysHowFreshEverythingIs() {
        ServicesPage page;
        prepare(page);
        ServiceHealth well = health(Readiness::Ready);
        well.answerTime = 400ms;
        well.answeredAt = well.askedAt = nine;
        well.tokenEnds = nine.addSecs(3600);
        well.clockOffset = 0ms;
        well.certificateEnds = nine.addDays(90);
        ServiceHealth gone = health(Readiness::Unreachable, FailureKind::Timeout);
        gone.askedAt = nine;
        page.setServices({named("PingOne", well), named("Didit", gone)},
                         {{QStringLiteral("issuers.jwt"), nine.addDays(-3)}}, nine);
        settle();
        const QString first = shownTexts(find(&page, "service-0"));
        for (const char *words :
             {"PingOne", "ready", "0.4 seconds", "Token valid until", "the same as here", "31 May 2026"})
            QVERIFY2(first.contains(QString::fromLatin1(words)), words);
        QVERIFY(!isShown(find(&page, "service-0"), "advice"));
        const QString second = shownTexts(find(&page, "service-1"));
        for (const char *words : {"Didit", "cannot be reached", "TIMEOUT", "Asked last"})
            QVERIFY2(second.contains(QString::fromLatin1(words)), words);
        QVERIFY(!second.contains(QStringLiteral("Token")));
        QVERIFY(isShown(find(&page, "service-1"), "advice"));
        QVERIFY(shownTexts(find(&page, "service-2")).contains(QStringLiteral("3 days ago")));

        page.setServices({named("PingOne", well)}, {}, nine);
        QVERIFY(!page.findChild<QWidget *>(QStringLiteral("service-1")));
    }

    void page_asksAgainOnce() {
        ServicesPage page;
        prepare(page);
        const QSignalSpy asked(&page, &ServicesPage::askRequested);
        QVERIFY(click(&page, "askServices"));
        QCOMPARE(asked.size(), 1);
        page.setAsking(true);
        QVERIFY(!find(&page, "askServices")->isEnabled());
        page.setAsking(false);
        QVERIFY(find(&page, "askServices")->isEnabled());
        const QSignalSpy left(&page, &Page::doneRequested);
        page.goBack();
        QVERIFY(click(&page, "back"));
        QCOMPARE(left.size(), 2);
    }
};

QTEST_MAIN(ServicesTest)
#include "tst_servicespage.moc"
