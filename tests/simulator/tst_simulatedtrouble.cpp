// Trouble has each service's own words: too many requests with Retry-After, failures of its own, lost connections.
#include "app/providers/registry.h"
#include "tests/simulator/watched.h"

using namespace kiosk;
using namespace kiosk::sim;
using namespace kiosk::test;

namespace {

/// A service of its own in a scenario, with a session.
struct Playing {
    Playing(const QString &provider, Scenario scenario)
        : service(providerById(provider)->simulate(plotOf(scenario))), watched(*service, provider) {}
    static Plot plotOf(Scenario scenario) {
        Plot plot;
        plot.scenario = scenario;
        return plot;
    }
    Reply poll() const { return watched.poll(); }

    std::unique_ptr<SimulatedService> service;
    Watched watched;
};

void addServices() {
    QTest::addColumn<QString>("provider");
    for (const ProviderDescriptor &descriptor : providers())
        QTest::newRow(qPrintable(descriptor.id)) << descriptor.id;
}

} // namespace

class TestSimulatedTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_second_poll_is_too_many_data() { addServices(); }
    void every_second_poll_is_too_many() {
        QFETCH(const QString, provider);
        const Playing playing(provider, Scenario::RateLimited);
        bool hasDate = false;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(playing.poll().status, 200);
            const Reply refused = playing.poll();
            QCOMPARE(refused.status, 429);
            const QByteArray wait = headerOf(refused, "Retry-After");
            hasDate = hasDate || wait.endsWith("GMT");
            QVERIFY2(wait == "1" || wait.endsWith("GMT"), wait.constData());
            QVERIFY(!Asking::jsonOf(refused).isEmpty());
            const QString words = provider == u"didit"              ? QStringLiteral("detail")
                                  : provider.startsWith(u"pingone") ? QStringLiteral("code")
                                                                    : QStringLiteral("message");
            QVERIFY2(!Asking::jsonOf(refused)[words].toString().isEmpty(), refused.body.constData());
            if (provider == u"didit")
                QCOMPARE(headerOf(refused, "X-RateLimit-Remaining"), QByteArray("0"));
        }
        QCOMPARE(hasDate, provider.startsWith(u"pingone"));
    }

    void failures_come_with_and_without_json_data() { addServices(); }
    void failures_come_with_and_without_json() {
        QFETCH(const QString, provider);
        const Playing playing(provider, Scenario::ServerError);
        const Reply first = playing.poll();
        const Reply second = playing.poll();
        QVERIFY(first.status >= 500 && second.status >= 500);
        QVERIFY(!Asking::jsonOf(first).isEmpty());
        QVERIFY(second.contentType.startsWith("text/html"));
    }

    void connections_get_lost_before_and_within_an_answer_data() { addServices(); }
    void connections_get_lost_before_and_within_an_answer() {
        QFETCH(const QString, provider);
        const Playing playing(provider, Scenario::DropsConnection);
        QVERIFY(playing.poll().trick == Reply::Trick::DropBeforeAnswer);
        QVERIFY(playing.poll().trick == Reply::Trick::None);
        QVERIFY(playing.poll().trick == Reply::Trick::DropWithinBody);
        QVERIFY(playing.poll().trick == Reply::Trick::None);
    }

    void slow_answers_say_how_slow_data() { addServices(); }
    void slow_answers_say_how_slow() {
        QFETCH(const QString, provider);
        QCOMPARE(Playing(provider, Scenario::Slow).poll().delay, std::chrono::milliseconds(1500));
        QCOMPARE(Playing(provider, Scenario::Approve).poll().delay, std::chrono::milliseconds(0));
    }

    void nobody_scans_where_nobody_scans_data() { addServices(); }
    void nobody_scans_where_nobody_scans() {
        QFETCH(const QString, provider);
        const Playing playing(provider, Scenario::NeverScanned);
        QVERIFY(playing.service->look(playing.watched.link, true));
        QVERIFY(!playing.service->share(playing.watched.link));
        QVERIFY(!playing.service->decline(playing.watched.link));
        QVERIFY(playing.service->look(playing.watched.link, false)->state == WalletRequest::State::Open);
        QCOMPARE(playing.poll().status, 200);
        // Another run knows nothing of it.
        QVERIFY(!Playing(provider, Scenario::Approve).service->look(playing.watched.link, true));
    }
};

QTEST_GUILESS_MAIN(TestSimulatedTrouble)
#include "tst_simulatedtrouble.moc"
