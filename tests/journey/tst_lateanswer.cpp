#include "app/records/store.h"
#include "tests/journey/desk.h"
#include "tests/support/ui/finder.h"
#include "ui/pretendedvisitor.h"
#include "ui/widgets/verdictband.h"

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using namespace std::chrono_literals;

namespace {

/// Nobody acts by himself.
sim::Plot absent() {
    sim::Plot plot = quickPlot();
    plot.autoplay = false;
    return plot;
}

const QByteArray claims = "/credentialData";
constexpr int soon = 30'000;

} // namespace

/// The window when the visitor answers a code that is not on the screen any more.
class LateAnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterANewCode_theFirstAnswerMayBeUsed() {
        Service service(absent());
        const QTemporaryDir records;
        Kiosk::Options options = service.options();
        options.recordsDirectory = records.path();
        Desk desk(options);
        const Invitation first = invited(desk);
        QVERIFY(!first.link.isEmpty());
        QVERIFY(click(desk.window(), "newCode"));
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.session().as<Inviting>() && desk.session().as<Inviting>()->invitation.link != first.link, soon);
        QVERIFY(!isShown(desk.window(), "lateAnswer"));
        answer(service, first);

        QTRY_VERIFY_WITH_TIMEOUT(isShown(desk.window(), "lateAnswer"), soon);
        QVERIFY(desk.session().as<Inviting>());
        QCOMPARE(service.requestsFor("GET", claims), 0);
        QVERIFY(click(desk.window(), "useLateAnswer"));

        QWidget *page = shownPage(desk.window(), "verdictPage", soon);
        QVERIFY(page);
        QCOMPARE(find<VerdictBand>(page, "band")->word(), QStringLiteral("Verified"));
        QVERIFY(!isShown(desk.window(), "lateAnswer"));
        const auto list = desk.kiosk().records()->list({}, 0, 10)->records;
        QCOMPARE(list.size(), 3); // two codes given up, and the answer to the first of them
        const auto late = std::find_if(list.cbegin(), list.cend(),
                                       [](const records::Record &each) { return !each.lateAnswerOf.isEmpty(); });
        QVERIFY(late != list.cend());
        QCOMPARE(nameOf(late->ending), QStringLiteral("verified"));
    }

    void afterTimeIsUp_itMayBeThrownAway() {
        Service service(absent());
        Kiosk::Options options = service.options();
        options.limit = 3s;
        Desk desk(options);
        const Invitation first = invited(desk);
        QVERIFY(shownPage(desk.window(), "expiredPage", soon));
        answer(service, first);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(desk.window(), "lateAnswer"), soon);
        QVERIFY(click(desk.window(), "dropLateAnswer"));
        QVERIFY(!isShown(desk.window(), "lateAnswer"));
        QVERIFY(shownPage(desk.window(), "expiredPage"));
        QCOMPARE(service.requestsFor("GET", claims), 0);
    }

    void afterDone_nothingIsAskedAnyMore() {
        Service service(absent());
        Kiosk::Options options = service.options();
        options.limit = 2s;
        Desk desk(options);
        invited(desk);
        QWidget *page = shownPage(desk.window(), "expiredPage", soon);
        QVERIFY(page);
        QVERIFY(click(page, "done"));
        QVERIFY(shownPage(desk.window(), "startPage"));
        // Whether the service is still there is asked without GET, and of no session.
        const int asked = service.requestsFor("GET", {});
        // Longer than the earlier session would be left in peace if it were followed.
        QVERIFY(!QTest::qWaitFor([&] { return service.requestsFor("GET", {}) > asked; }, 4'000));
    }

private:
    static Invitation invited(Desk &desk) {
        if (!click(desk.window(), "type-driver-licence"))
            return {};
        static_cast<void>(QTest::qWaitFor([&desk] { return desk.session().as<Inviting>() != nullptr; }, soon));
        const auto *inviting = desk.session().as<Inviting>();
        return inviting ? inviting->invitation : Invitation{};
    }

    /// The visitor scans and shares, whatever the screen shows by now.
    static void answer(Service &service, const Invitation &invitation) {
        const PretendedVisitor visitor(service.simulator());
        visitor.scan(invitation);
        visitor.share(invitation);
    }
};

QTEST_MAIN(LateAnswerTest)
#include "tst_lateanswer.moc"
