// Trouble has each service's own words: too many requests with Retry-After, failures of its own, lost connections.
#include "app/providers/registry.h"
#include "tests/simulator/asking.h"

using namespace kiosk;
using namespace kiosk::sim;
using namespace kiosk::test;

namespace {

/// A service with a session, and how to ask for that session's status.
struct Watched {
    explicit Watched(const QString &provider, Scenario scenario)
        : service(providerById(provider)->simulate(plotOf(scenario))), client(*service) {
        if (provider == u"didit" || provider == u"nchain")
            client.headers = {{"x-api-key", client.value(u"api_key").toUtf8()}};
        else
            client.signIn(u'/' + client.value(u"token_url"));
        begin(provider);
    }
    static Plot plotOf(Scenario scenario) {
        Plot plot;
        plot.scenario = scenario;
        return plot;
    }
    void begin(const QString &provider) {
        const QString environment = QStringLiteral("/v1/environments/") + client.value(u"environment_id");
        if (provider == u"pingone-credentials") {
            const QString sessions = environment + QStringLiteral("/presentationSessions");
            const QJsonObject session =
                client.post(sessions, R"({"requestedCredentials": [{"type": "Driver License"}]})");
            path = sessions + u'/' + session[u"id"].toString();
            link = session[u"_links"][u"appOpenUrl"][u"href"].toString();
        } else if (provider == u"pingone-verify") {
            const QString mine =
                environment + QStringLiteral("/users/c0ff1e2d-3b4a-4c5d-8e6f-7a8b9c0d1e01/verifyTransactions");
            const QJsonObject transaction = client.post(mine, "{}");
            path = mine + u'/' + transaction[u"id"].toString();
            link = transaction[u"webVerificationUrl"].toString();
        } else if (provider == u"didit") {
            const QString sessions = QStringLiteral("/verification/v3/session/");
            const QJsonObject session =
                client.post(sessions, "{\"workflow_id\": \"" + client.value(u"workflow_id").toLatin1() + "\"}");
            path = sessions + session[u"session_id"].toString() + QStringLiteral("/decision/");
            link = session[u"url"].toString();
        } else if (provider == u"nchain") {
            const QString records = QStringLiteral("/c41d7e9a/verifier/api/v1/verifiable-presentations/");
            const QJsonObject request = client.post(records + QStringLiteral("definition/emailCredential"), {});
            path = records + request[u"correlationId"].toString();
            link = request[u"authRequestURI"].toString();
        } else {
            const QString backend = QStringLiteral("/oid4vp/backend/auth/");
            const QJsonObject request =
                client.post(backend + QStringLiteral("requests"), R"({"query_id": "proof-of-age"})");
            path = backend + QStringLiteral("status/") + request[u"correlation_id"].toString();
            link = request[u"request_uri"].toString();
        }
    }
    Reply poll() const { return client.send("GET", path); }

    std::unique_ptr<SimulatedService> service;
    Asking client;
    QString path;
    QString link; ///< as in the QR code
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
        const Watched watched(provider, Scenario::RateLimited);
        bool hasDate = false;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(watched.poll().status, 200);
            const Reply refused = watched.poll();
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
        const Watched watched(provider, Scenario::ServerError);
        const Reply first = watched.poll();
        const Reply second = watched.poll();
        QVERIFY(first.status >= 500 && second.status >= 500);
        QVERIFY(!Asking::jsonOf(first).isEmpty());
        QVERIFY(second.contentType.startsWith("text/html"));
    }

    void connections_get_lost_before_and_within_an_answer_data() { addServices(); }
    void connections_get_lost_before_and_within_an_answer() {
        QFETCH(const QString, provider);
        const Watched watched(provider, Scenario::DropsConnection);
        QVERIFY(watched.poll().trick == Reply::Trick::DropBeforeAnswer);
        QVERIFY(watched.poll().trick == Reply::Trick::None);
        QVERIFY(watched.poll().trick == Reply::Trick::DropWithinBody);
        QVERIFY(watched.poll().trick == Reply::Trick::None);
    }

    void slow_answers_say_how_slow_data() { addServices(); }
    void slow_answers_say_how_slow() {
        QFETCH(const QString, provider);
        QCOMPARE(Watched(provider, Scenario::Slow).poll().delay, std::chrono::milliseconds(1500));
        QCOMPARE(Watched(provider, Scenario::Approve).poll().delay, std::chrono::milliseconds(0));
    }

    void nobody_scans_where_nobody_scans_data() { addServices(); }
    void nobody_scans_where_nobody_scans() {
        QFETCH(const QString, provider);
        const Watched watched(provider, Scenario::NeverScanned);
        QVERIFY(watched.service->look(watched.link, true));
        QVERIFY(!watched.service->share(watched.link));
        QVERIFY(!watched.service->decline(watched.link));
        QVERIFY(watched.service->look(watched.link, false)->state == WalletRequest::State::Open);
        QCOMPARE(watched.poll().status, 200);
        // Another run knows nothing of it.
        QVERIFY(!Watched(provider, Scenario::Approve).service->look(watched.link, true));
    }
};

QTEST_GUILESS_MAIN(TestSimulatedTrouble)
#include "tst_simulatedtrouble.moc"
