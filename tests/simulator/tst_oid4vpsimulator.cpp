// The simulated Universal OID4VP server in both flavours, and how long it and its relative, nChain's web app, remember.
#include "app/providers/nchain/nchainsimulator.h"
#include "app/providers/universaloid4vp/universaloid4vpsimulator.h"
#include "app/simulator/simulatedclock.h"
#include "tests/simulator/asking.h"

using namespace kiosk::sim;
using namespace kiosk::test;
using namespace std::chrono_literals;

namespace {

const QString Backend = QStringLiteral("/oid4vp/backend/");

struct World {
    explicit World(Scenario scenario = Scenario::Approve, Oid4vpFlavour flavour = Oid4vpFlavour::Implementation)
        : service(plotOf(scenario), flavour), client(service) {
        client.signIn(QStringLiteral("/token"));
    }
    static Plot plotOf(Scenario scenario) {
        Plot plot;
        plot.scenario = scenario;
        return plot;
    }
    QJsonObject create() {
        return client.post(Backend + QStringLiteral("auth/requests"), R"({"query_id": "proof-of-age"})");
    }
    Reply status(const QJsonObject &request) {
        return client.send("GET", QUrl(request[u"status_uri"].toString()).path().mid(QUrl(client.mount).path().size()));
    }
    QString word(const QJsonObject &request) { return Asking::jsonOf(status(request))[u"status"].toString(); }

    UniversalOid4vpSimulator service;
    Asking client;
};

} // namespace

class TestOid4vpSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void only_a_living_token_opens() {
        World world;
        QCOMPARE(world.client.status("GET", Backend + QStringLiteral("definitions")), 200);
        SimulatedClock::pass(61min);
        const Reply late = world.client.send("GET", Backend + QStringLiteral("definitions"));
        QCOMPARE(late.status, 401);
        QVERIFY(!Asking::jsonOf(late)[u"message"].toString().isEmpty());
        world.client.headers = {{"authorization", "Basic eDp5"}};
        const Reply refused = world.client.send("POST", QStringLiteral("/token"), "grant_type=client_credentials");
        QCOMPARE(refused.status, 401);
        QCOMPARE(Asking::jsonOf(refused)[u"error"].toString(), QStringLiteral("invalid_client"));
        QCOMPARE(Asking::jsonOf(world.client.send("POST", QStringLiteral("/token"), "grant_type=password"))[u"error"]
                     .toString(),
                 QStringLiteral("unsupported_grant_type"));
        QCOMPARE(world.client.status("GET", QStringLiteral("/token")), 405);
    }

    void requests_are_validated() {
        World world;
        const QString path = Backend + QStringLiteral("auth/requests");
        QCOMPARE(world.client.status("POST", path, "{}"), 400);
        QCOMPARE(world.client.status("POST", path, "not JSON"), 400);
        const Reply unknown = world.client.send("POST", path, R"({"query_id": "shoe-size"})");
        QCOMPARE(unknown.status, 404);
        QCOMPARE(Asking::jsonOf(unknown)[u"status"].toInt(), 404);
        QCOMPARE(world.client.status("GET", path), 405);
        world.client.headers.insert("content-type", "text/plain");
        QCOMPARE(world.client.status("POST", path, R"({"query_id": "proof-of-age"})"), 400);
    }

    void the_link_takes_the_base_that_was_asked_for() {
        World world;
        QVERIFY(world.create()[u"request_uri"].toString().startsWith(QStringLiteral("openid4vp://?request_uri=")));
        const QJsonObject own = world.client.post(
            Backend + QStringLiteral("auth/requests"),
            "{\"query_id\": \"proof-of-age\", \"request_uri_base\": \"https://wallet.example/open\"}");
        QVERIFY(own[u"request_uri"].toString().startsWith(QStringLiteral("https://wallet.example/open?request_uri=")));
    }

    void the_wallet_moves_it() {
        World world;
        const QJsonObject request = world.create();
        QCOMPARE(world.word(request), QStringLiteral("authorization_request_created"));
        const QString id = request[u"correlation_id"].toString();
        const Reply object = world.client.send("GET", QStringLiteral("/siop/queries/proof-of-age/auth-requests/") + id);
        QCOMPARE(object.status, 200);
        QCOMPARE(world.word(request), QStringLiteral("authorization_request_retrieved"));
        QCOMPARE(world.client.status("POST", QStringLiteral("/siop/queries/proof-of-age/auth-responses/") + id,
                                     "vp_token=x&state=y"),
                 200);
        QCOMPARE(world.word(request), QStringLiteral("authorization_response_received"));
        SimulatedClock::pass(1s);
        const QJsonObject verified = Asking::jsonOf(world.status(request));
        QCOMPARE(verified[u"status"].toString(), QStringLiteral("authorization_response_verified"));
        QCOMPARE(verified[u"verified_data"][u"credential_claims"][0][u"claims"][u"age_over_18"].toBool(), true);
    }

    /// The specification and its implementation have different places and shapes for what went wrong.
    void a_refusal_has_its_flavour_s_shape() {
        World written(Scenario::Approve, Oid4vpFlavour::Specification);
        const QJsonObject first = written.create();
        QVERIFY(first[u"status_uri"].toString().contains(QStringLiteral("/auth/requests/")));
        QVERIFY(written.service.decline(first[u"correlation_id"].toString()));
        SimulatedClock::pass(1s);
        const Reply spoken = written.status(first);
        QCOMPARE(spoken.status, 200);
        QCOMPARE(Asking::jsonOf(spoken)[u"status"].toString(), QStringLiteral("error"));
        QVERIFY(Asking::jsonOf(spoken)[u"error"].isObject());

        World built;
        const QJsonObject second = built.create();
        QVERIFY(second[u"status_uri"].toString().contains(QStringLiteral("/auth/status/")));
        QVERIFY(built.service.decline(second[u"request_uri"].toString()));
        SimulatedClock::pass(1s);
        const Reply failed = built.status(second);
        QCOMPARE(failed.status, 500);
        QCOMPARE(Asking::jsonOf(failed)[u"status"].toString(), QStringLiteral("error"));
        QVERIFY(Asking::jsonOf(failed)[u"message"].isString());
    }

    void a_deleted_request_is_gone() {
        World world;
        const QJsonObject request = world.create();
        const QString path = Backend + QStringLiteral("auth/requests/") + request[u"correlation_id"].toString();
        QCOMPARE(world.client.status("DELETE", path), 204);
        QCOMPARE(world.client.status("DELETE", path), 404);
        QCOMPARE(world.status(request).status, 404);
    }

    void requests_are_forgotten_after_five_minutes() {
        World world;
        const QJsonObject request = world.create();
        SimulatedClock::pass(299s);
        QCOMPARE(world.word(request), QStringLiteral("authorization_request_created"));
        SimulatedClock::pass(2s);
        QCOMPARE(world.status(request).status, 404);
        QVERIFY(!world.service.share(request[u"correlation_id"].toString()));
    }

    /// Its web app forgets as well; its v1 API keeps the record as it was.
    void nchain_s_web_app_forgets_and_its_records_stay() {
        NchainSimulator service{Plot{}};
        Asking client(service);
        client.headers = {{"x-api-key", client.value(u"api_key").toUtf8()}};
        const QString base = QStringLiteral("/c41d7e9a/verifier/api");
        const QString id = client
                               .post(base + QStringLiteral("/private/webapp/definitions/emailCredential/auth-requests"),
                                     {})[u"correlationId"]
                               .toString();
        const QByteArray asked =
            "{\"correlationId\": \"" + id.toLatin1() + "\", \"definitionId\": \"emailCredential\"}";
        const QString status = base + QStringLiteral("/private/webapp/auth-status");
        QCOMPARE(client.status("POST", status, asked), 200);
        SimulatedClock::pass(301s);
        const Reply gone = client.send("POST", status, asked);
        QCOMPARE(gone.status, 404);
        QCOMPARE(Asking::jsonOf(gone)[u"status"].toString(), QStringLiteral("error"));
        QCOMPARE(Asking::jsonOf(gone)[u"correlationId"].toString(), id);
        QCOMPARE(client.get(base + QStringLiteral("/v1/verifiable-presentations/") + id)[u"status"].toString(),
                 QStringLiteral("created"));
        client.headers = {{"x-api-key", client.value(u"auditor_key").toUtf8()}};
        QCOMPARE(client.status("POST", status, asked), 403);
    }
};

QTEST_GUILESS_MAIN(TestOid4vpSimulator)
#include "tst_oid4vpsimulator.moc"
