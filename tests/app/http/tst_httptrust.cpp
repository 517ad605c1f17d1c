#include "app/simulator/simulator.h"
#include "tests/app/http/asked.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

/// An authority of a service's own vouches for that service's hosts and for no other.
class TestHttpTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_authority_counts_only_for_the_hosts_it_was_given_for() {
        sim::SimulatorOptions options;
        options.tls = true;
        const auto simulator = sim::Simulator::start(options);
        QVERIFY(simulator.ok());
        const QList authority{(*simulator)->authority()};
        const QUrl byNumber = (*simulator)->baseUrl();
        QUrl byName = byNumber;
        byName.setHost(QStringLiteral("localhost")); // the certificate is for both
        // Connections are kept as they were begun: each trust has a client of its own.
        const auto kindAt = [&authority](const QUrl &url, const QStringList &hosts) {
            World world([](const TestRequest &) { return silence(); });
            world.client.trust(authority, hosts);
            const Asked asked = ask(world, exchangeFor(url, HttpMethod::Get, Repeat::CallerAsks));
            return finish(world, asked) && asked.isGood() ? QStringLiteral("good") : nameOf(asked.failure().kind);
        };
        QCOMPARE(kindAt(byNumber, {}), nameOf(FailureKind::Untrusted));
        QCOMPARE(kindAt(byNumber, {byNumber.host()}), QStringLiteral("good"));
        QCOMPARE(kindAt(byName, {byNumber.host()}), nameOf(FailureKind::Untrusted));
        QCOMPARE(kindAt(byName, {QStringLiteral("LocalHost")}), QStringLiteral("good"));
        QCOMPARE(kindAt(byNumber, {QStringLiteral("LocalHost")}), nameOf(FailureKind::Untrusted));
    }
};

QTEST_GUILESS_MAIN(TestHttpTrust)
#include "tst_httptrust.moc"
