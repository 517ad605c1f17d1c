#include "app/session/servicewatch.h"
#include "tests/journey/desk.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::testing;
using namespace std::chrono_literals;

namespace {

constexpr int soon = 20'000;

std::unique_ptr<Kiosk> opened(Kiosk::Options options) {
    options.keepsRecords = false;
    auto kiosk = Kiosk::open(options);
    if (!std::holds_alternative<std::unique_ptr<Kiosk>>(kiosk))
        qFatal("the kiosk does not open");
    return std::move(std::get<std::unique_ptr<Kiosk>>(kiosk));
}

ServiceHealth healthOf(Kiosk &kiosk) {
    return kiosk.watch().all().constFirst();
}

} // namespace

/// How a simulated service is, seen over a real network by a kiosk that asks it.
class ServiceFreshnessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void well() {
        Service service(quickPlot());
        const auto kiosk = opened(service.options());
        kiosk->watch().askNow();
        QTRY_VERIFY_WITH_TIMEOUT(!kiosk->watch().isAsking(), soon);
        const ServiceHealth health = healthOf(*kiosk);
        QCOMPARE(health.readiness, Readiness::Ready);
        QVERIFY(health.answerTime && health.answeredAt.isValid());
        QVERIFY(health.tokenEnds && *health.tokenEnds > QDateTime::currentDateTimeUtc().addSecs(3'000));
        QVERIFY(health.clockOffset && !health.isClockWrong());
        // One token, one head, and no session.
        QCOMPARE(service.network().requests().size(), 2);
    }

    void down_andUpAgainByItself() {
        Service service(quickPlot());
        const auto kiosk = opened(service.options());
        service.network().setRule({[](const test::TestRequest &) { return true; }, test::Fault::DropBefore});
        kiosk->watch().askNow();
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(*kiosk).readiness, Readiness::Unreachable, soon);
        QTRY_VERIFY_WITH_TIMEOUT(!kiosk->watch().isAsking(), soon);
        QVERIFY(kiosk->session().as<Idle>());
        service.network().setRule({});
        kiosk->watch().askNow();
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(*kiosk).readiness, Readiness::Ready, soon);
    }

    void gone() {
        Service service(quickPlot());
        const auto kiosk = opened(service.options());
        service.pullThePlug();
        kiosk->watch().askNow();
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(*kiosk).readiness, Readiness::Unreachable, soon);
    }

    void credentialsRejected() {
        Service service(quickPlot());
        const Kiosk::Options options = service.options();
        qputenv(Service::SecretVariable, "another secret");
        const auto kiosk = opened(options);
        kiosk->watch().askNow();
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(*kiosk).readiness, Readiness::Rejected, soon);
        QVERIFY(!healthOf(*kiosk).tokenEnds);
    }

    /// What a check asks is heard, and what the watch was asking is given up.
    void aCheck_tellsHowTheServiceIs() {
        Service service(quickPlot());
        const auto kiosk = opened(service.options());
        kiosk->watch().askNow();
        kiosk->session().begin(kiosk->types().constFirst());
        QVERIFY(!kiosk->watch().isAsking());
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->session().as<Concluded>(), soon);
        QCOMPARE(healthOf(*kiosk).readiness, Readiness::Ready);
        QCOMPARE(service.requestsFor("HEAD", {}), 0);
    }
};

QTEST_MAIN(ServiceFreshnessTest)
#include "tst_servicefreshness.moc"
