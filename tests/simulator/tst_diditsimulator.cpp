// The simulated Didit beyond the kiosk's own path: who may ask, the shapes of its refusals, states, expiry, reuse,
// lists, and what the three generations have different.
#include "app/providers/didit/diditsimulatedbodies.h"
#include "app/providers/didit/diditsimulatedrequest.h"
#include "app/providers/didit/diditsimulator.h"
#include "app/simulator/simulatedclock.h"
#include "tests/simulator/asking.h"

using namespace kiosk::sim;
using namespace kiosk::test;
using namespace std::chrono_literals;

namespace {

const QString V3 = QStringLiteral("/verification/v3/session/");

QByteArray asking(const QString &more = {}) {
    return QStringLiteral("{\"workflow_id\": \"%1\"%2}").arg(diditWorkflow, more).toUtf8();
}

/// A simulated Didit and a client with its key.
struct World {
    explicit World(Scenario scenario = Scenario::Approve, DiditSimulatorOptions options = {})
        : service(plotOf(scenario), options), client(service) {
        client.headers = {{"x-api-key", client.value(u"api_key").toUtf8()}};
    }
    static Plot plotOf(Scenario scenario) {
        Plot plot;
        plot.scenario = scenario;
        return plot;
    }
    QJsonObject create(const QString &more = {}) { return client.post(V3, asking(more)); }
    QJsonObject decision(const QJsonObject &session) {
        return client.get(V3 + session[u"session_id"].toString() + QStringLiteral("/decision/"));
    }
    QString word(const QJsonObject &session) { return decision(session)[u"status"].toString(); }

    DiditSimulator service;
    Asking client;
};

} // namespace

class TestDiditSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_status_is_changed_by_a_person_and_only_where_it_can_be() {
        World world(Scenario::Review);
        const QJsonObject session = world.create();
        const QString path = V3 + session[u"session_id"].toString() + QStringLiteral("/update-status/");
        const auto change = [&](const QByteArray &body) {
            return world.client.send("PATCH", path, body);
        };
        QCOMPARE(Asking::jsonOf(change(R"({"new_status": "Approved"})"))[u"detail"].toString(),
                 QStringLiteral("Only sessions with status Approved, Declined, In Review, Kyc Expired, Abandoned, "
                                "Resubmitted can be updated. Current status: Not Started"));
        QVERIFY(world.service.share(session[u"url"].toString()));
        QCOMPARE(world.word(session), QStringLiteral("In Review"));
        QCOMPARE(Asking::jsonOf(change("{}"))[u"new_status"].toArray().at(0).toString(),
                 QStringLiteral("This field is required."));
        QCOMPARE(change(R"({"new_status": "approved"})").status, 400);
        QCOMPARE(change(R"({"new_status": "Approved", "comment": 7})").status, 400);
        QCOMPARE(change(R"({"new_status": "Approved", "send_email": true})").status, 400);
        QCOMPARE(world.client.status("POST", path, "{}"), 405);
        const Reply changed = change(R"({"new_status": "Declined", "comment": "Another face"})");
        QCOMPARE(changed.status, 200);
        QCOMPARE(Asking::jsonOf(changed)[u"session_id"], session[u"session_id"]);
        QCOMPARE(world.word(session), QStringLiteral("Declined"));
        QCOMPARE(change(R"({"new_status": "Declined"})").body.trimmed(),
                 QByteArray(R"(["The new status is the same as the current status."])"));
        const QJsonObject review = world.decision(session)[u"reviews"].toArray().at(0).toObject();
        QCOMPARE(review[u"comment"].toString(), QStringLiteral("Another face"));
        QCOMPARE(review[u"user"].toString(), QStringLiteral("API Client"));
    }

    void what_is_in_review_is_approved_in_the_console_after_a_while() {
        World world(Scenario::Review);
        const QJsonObject session = world.create();
        QVERIFY(world.service.share(session[u"url"].toString()));
        QCOMPARE(world.word(session), QStringLiteral("In Review"));
        SimulatedClock::pass(DiditSimulatedSession::ReviewTakes);
        QCOMPARE(world.word(session), QStringLiteral("Approved"));
        QCOMPARE(world.decision(session)[u"reviews"].toArray().size(), 1);
    }

    void a_wrong_key_is_forbidden_not_unauthorised() {
        World world;
        const QString decision = V3 + world.create()[u"session_id"].toString() + QStringLiteral("/decision/");
        world.client.headers = {{"x-api-key", "wrong"}};
        const Reply created = world.client.send("POST", V3, asking());
        QCOMPARE(created.status, 403);
        QCOMPARE(Asking::jsonOf(created)[u"detail"].toString(),
                 QStringLiteral("You do not have permission to perform this action."));
        const Reply read = world.client.send("GET", decision);
        QCOMPARE(read.status, 403);
        QCOMPARE(Asking::jsonOf(read)[u"detail"].toString(),
                 QStringLiteral("Authentication credentials were not provided or are invalid."));
        world.client.headers = {{"authorization", "Bearer old"}};
        QCOMPARE(world.client.status("GET", decision), 401);
        World older(Scenario::Approve, {.wrongKeyStatus = 401});
        older.client.headers = {};
        QCOMPARE(older.client.status("POST", V3, asking()), 401);
    }

    void the_id_is_looked_up_before_the_key_is() {
        World world;
        world.client.headers = {};
        const Reply unknown =
            world.client.send("GET", V3 + QStringLiteral("11111111-2222-4333-8444-555555555555/decision/"));
        QCOMPARE(unknown.status, 404);
        QCOMPARE(Asking::jsonOf(unknown)[u"detail"].toString(), QStringLiteral("Not found."));
        for (const char *id : {"nonsense", "11111111-2222-4333-8444-55555555555A"}) {
            const Reply page = world.client.send("GET", V3 + QLatin1String(id) + QStringLiteral("/decision/"));
            QCOMPARE(page.status, 404);
            QVERIFY(page.contentType.startsWith("text/html"));
        }
    }

    void paths_end_with_a_slash() {
        World world;
        const Reply reply = world.client.send("POST", V3.chopped(1), asking());
        QCOMPARE(reply.status, 301);
        QCOMPARE(headerOf(reply, "Location"), (world.client.mount + V3).toUtf8());
        QCOMPARE(world.client.status("GET", QStringLiteral("/verification/system/healthcheck")), 200);
    }

    void methods_are_held_to() {
        World world;
        const Reply reply = world.client.send("GET", V3);
        QCOMPARE(reply.status, 405);
        QCOMPARE(headerOf(reply, "Allow"), QByteArray("POST"));
        world.client.headers.insert("content-type", "text/plain");
        QCOMPARE(world.client.status("POST", V3, asking()), 415);
    }

    void requests_are_validated_data() {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("isList");
        const auto row = [](const char *name, int version, const QByteArray &body, const char *field, bool isList) {
            QTest::newRow(name) << version << body << QString::fromLatin1(field) << isList;
        };
        row("no JSON", 3, "{", "detail", false);
        row("no object", 3, "[]", "detail", false);
        row("no workflow", 3, "{}", "workflow_id", true);
        row("workflow no UUID", 3, R"({"workflow_id": "x"})", "workflow_id", true);
        row("unknown workflow", 3, R"({"workflow_id": "99999999-2222-3333-4444-555555555555"})", "workflow_id", false);
        row("callback no address", 3, asking(QStringLiteral(", \"callback\": \"home\"")), "callback", true);
        row("vendor data no text", 3, asking(QStringLiteral(", \"vendor_data\": 7")), "vendor_data", true);
        row("unknown language", 3, asking(QStringLiteral(", \"language\": \"DE\"")), "language", true);
        row("unknown callback method", 3, asking(QStringLiteral(", \"callback_method\": \"all\"")), "callback_method",
            true);
        row("details no object", 3, asking(QStringLiteral(", \"expected_details\": []")), "expected_details", true);
        row("contact no object", 3, asking(QStringLiteral(", \"contact_details\": \"x\"")), "contact_details", true);
        row("V2 as V3", 2, "{}", "workflow_id", true);
        row("V1 without callback", 1, R"({"features": "OCR"})", "callback", true);
        row("V1 with unknown features", 1, "{\"callback\": \"https://a.example\", \"features\": \"OCR+NFC\"}",
            "features", true);
    }

    /// Two of the service's shapes of a 400 hold a list, two a text.
    void requests_are_validated() {
        QFETCH(const int, version);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, field);
        QFETCH(const bool, isList);
        World world;
        if (version == 1)
            world.client.signIn(QStringLiteral("/apx/auth/v2/token/"));
        const Reply reply = world.client.send("POST", QStringLiteral("/verification/v%1/session/").arg(version), body);
        QCOMPARE(reply.status, 400);
        const QJsonObject refusal = Asking::jsonOf(reply);
        QCOMPARE(refusal.keys(), QStringList{field});
        QCOMPARE(refusal[field].isArray(), isList);
        QVERIFY(!(isList ? refusal[field][0].toString() : refusal[field].toString()).isEmpty());
    }

    void a_created_session_has_exactly_the_documented_members() {
        World world;
        const QJsonObject session = world.create(QStringLiteral(", \"language\": \"de\", \"metadata\": {\"desk\": 3}"));
        QCOMPARE(session.keys(),
                 QStringList({QStringLiteral("callback"), QStringLiteral("metadata"), QStringLiteral("session_id"),
                              QStringLiteral("session_number"), QStringLiteral("session_token"),
                              QStringLiteral("status"), QStringLiteral("url"), QStringLiteral("vendor_data"),
                              QStringLiteral("workflow_id"), QStringLiteral("workflow_version")}));
        QCOMPARE(session[u"session_token"].toString().size(), 12);
        QCOMPARE(session[u"status"].toString(), QStringLiteral("Not Started"));
        QVERIFY(
            session[u"url"].toString().endsWith(QStringLiteral("/de/session/") + session[u"session_token"].toString()));
        QCOMPARE(session[u"metadata"][u"desk"].toInt(), 3);
        QVERIFY(session[u"vendor_data"].isNull());
        world.client.signIn(QStringLiteral("/apx/auth/v2/token/"));
        const QJsonObject first =
            world.client.post(QStringLiteral("/verification/v1/session/"),
                              "{\"callback\": \"https://a.example\", \"features\": \"OCR + NFC\"}");
        QCOMPARE(first.keys(),
                 QStringList({QStringLiteral("session_id"), QStringLiteral("session_token"), QStringLiteral("url")}));
    }

    void blocks_are_null_until_they_ran_and_have_their_generation_s_shape() {
        World world;
        const QJsonObject session = world.create();
        QCOMPARE(world.word(session), QStringLiteral("Not Started"));
        QVERIFY(world.decision(session)[u"id_verifications"].isNull());
        const QString token = session[u"session_token"].toString();
        QVERIFY(world.service.look(token, true));
        QCOMPARE(world.word(session), QStringLiteral("In Progress"));
        QVERIFY(world.decision(session)[u"id_verifications"].isArray());
        QVERIFY(world.decision(session)[u"face_matches"].isNull());
        QVERIFY(world.service.share(session[u"url"].toString()));
        QVERIFY(!world.service.decline(token));
        const QJsonObject decision = world.decision(session);
        QCOMPARE(decision[u"status"].toString(), QStringLiteral("Approved"));
        for (const char *block : {"id_verifications", "nfc_verifications", "liveness_checks", "face_matches"})
            QCOMPARE(decision[QLatin1String(block)].toArray().size(), 1);
        QVERIFY(decision[u"aml_screenings"].isNull());

        const QJsonObject second = world.client.post(QStringLiteral("/verification/v2/session/"), asking());
        QVERIFY(world.service.share(second[u"session_token"].toString()));
        const QJsonObject single = world.client.get(
            QStringLiteral("/verification/v2/session/%1/decision/").arg(second[u"session_id"].toString()));
        QVERIFY(single[u"id_verification"].isObject());
        QVERIFY(single[u"nfc"].isObject());
    }

    void endings_have_their_word_and_their_warning_data() {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<bool>("shares");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QByteArray>("risk");
        QTest::newRow("declined") << Scenario::Approve << false << QStringLiteral("Declined")
                                  << QByteArray("NO_FACE_DETECTED");
        QTest::newRow("wrong issuer") << Scenario::WrongIssuer << true << QStringLiteral("Declined")
                                      << QByteArray("DOCUMENT_NOT_SUPPORTED_FOR_APPLICATION");
        QTest::newRow("revoked") << Scenario::Revoked << true << QStringLiteral("Declined")
                                 << QByteArray("ID_DOCUMENT_IN_BLOCKLIST");
        QTest::newRow("review") << Scenario::Review << true << QStringLiteral("In Review")
                                << QByteArray("LOW_FACE_MATCH_SIMILARITY");
    }

    void endings_have_their_word_and_their_warning() {
        QFETCH(const Scenario, scenario);
        QFETCH(const bool, shares);
        QFETCH(const QString, word);
        QFETCH(const QByteArray, risk);
        World world(scenario);
        const QJsonObject session = world.create();
        const QString token = session[u"session_token"].toString();
        QVERIFY(shares ? world.service.share(token) : world.service.decline(token));
        QCOMPARE(world.word(session), word);
        const Reply reply =
            world.client.send("GET", V3 + session[u"session_id"].toString() + QStringLiteral("/decision/"));
        QVERIFY2(reply.body.contains(risk), reply.body.constData());
    }

    void an_unfinished_session_is_handed_out_again() {
        World world;
        const QString vendor = QStringLiteral(", \"vendor_data\": \"visit-1\"");
        const QJsonObject first = world.create(vendor);
        const QJsonObject again = world.create(vendor + QStringLiteral(", \"metadata\": \"new\""));
        QCOMPARE(again[u"session_id"], first[u"session_id"]);
        QCOMPARE(again[u"metadata"].toString(), QStringLiteral("new"));
        QVERIFY(world.create(QStringLiteral(", \"vendor_data\": \"visit-2\""))[u"session_id"] != first[u"session_id"]);
        QVERIFY(world.create()[u"session_id"] != world.create()[u"session_id"]);
        QVERIFY(world.service.share(first[u"session_token"].toString()));
        QVERIFY(world.create(vendor)[u"session_id"] != first[u"session_id"]);
    }

    void time_runs_out() {
        World world;
        const QJsonObject untouched = world.create();
        const QJsonObject begun = world.create();
        QVERIFY(world.service.look(begun[u"session_token"].toString(), true));
        SimulatedClock::pass(59min);
        QCOMPARE(world.word(begun), QStringLiteral("In Progress"));
        SimulatedClock::pass(2min);
        QCOMPARE(world.word(untouched), QStringLiteral("Expired"));
        QCOMPARE(world.word(begun), QStringLiteral("Abandoned"));
        QVERIFY(!world.service.share(begun[u"session_token"].toString()));
        QVERIFY(world.service.look(begun[u"session_token"].toString(), false)->state == WalletRequest::State::Over);
        // Silent: the words stay as they were.
        World silent(Scenario::SilentExpiry);
        const QJsonObject session = silent.create();
        SimulatedClock::pass(61min);
        QCOMPARE(silent.word(session), QStringLiteral("Not Started"));
    }

    void tokens_die() {
        World world;
        const QJsonObject token = Asking::jsonOf(world.client.signIn(QStringLiteral("/apx/auth/v2/token/")));
        QCOMPARE(token[u"iss"].toString(), QStringLiteral("https://didit.me"));
        QCOMPARE(token[u"expires_in"].toInt(), 3600);
        QVERIFY(!token.contains(u"token_type"));
        QCOMPARE(world.client.status("POST", V3, asking()), 201);
        SimulatedClock::pass(61min);
        QCOMPARE(world.client.status("POST", V3, asking()), 401);
        world.client.headers = {{"authorization", "Basic eDp5"}, {"content-type", "application/x-www-form-urlencoded"}};
        const Reply refused =
            world.client.send("POST", QStringLiteral("/apx/auth/v2/token/"), "grant_type=client_credentials");
        QCOMPARE(refused.status, 401);
        QCOMPARE(Asking::jsonOf(refused)[u"error"].toString(), QStringLiteral("invalid_client"));
    }

    void the_sandbox_plays_its_own_scenarios() {
        World world;
        world.client.headers = {{"x-api-key", world.client.value(u"sandbox_api_key").toUtf8()}};
        const auto play = [&](const QString &slug) {
            const QJsonObject session = world.create(QStringLiteral(", \"sandbox_scenario\": \"%1\"").arg(slug));
            world.service.share(session[u"session_token"].toString());
            const QJsonObject decision = world.decision(session);
            return decision[u"environment"].toString() + u' ' + decision[u"status"].toString();
        };
        QCOMPARE(play(QStringLiteral("approve")), QStringLiteral("sandbox Approved"));
        QCOMPARE(play(QStringLiteral("decline_aml_hit")), QStringLiteral("sandbox Declined"));
        QCOMPARE(play(QStringLiteral("review_face_match_borderline")), QStringLiteral("sandbox In Review"));
        // A live key knows none.
        world.client.headers = {{"x-api-key", world.client.value(u"api_key").toUtf8()}};
        QCOMPARE(play(QStringLiteral("decline_aml_hit")), QStringLiteral("live Approved"));
    }

    void lists_have_pages_and_filters() {
        World world;
        QJsonObject last;
        for (int i = 0; i < 5; ++i)
            last = world.create(QStringLiteral(", \"vendor_data\": \"visit-%1\"").arg(i));
        world.service.share(last[u"session_token"].toString());
        const QString list = QStringLiteral("/verification/v3/sessions/");
        const QJsonObject first = world.client.get(list + QStringLiteral("?limit=2"));
        QCOMPARE(first[u"count"].toInt(), 5);
        QCOMPARE(first[u"results"].toArray().size(), 2);
        QCOMPARE(first[u"results"][0][u"session_id"], last[u"session_id"]);
        QVERIFY(first[u"previous"].isNull());
        QVERIFY(first[u"next"].toString().endsWith(QStringLiteral("?limit=2&offset=2")));
        const QJsonObject end = world.client.get(list + QStringLiteral("?limit=2&offset=4"));
        QCOMPARE(end[u"results"].toArray().size(), 1);
        QVERIFY(end[u"next"].isNull());
        QVERIFY(!end[u"previous"].isNull());
        QCOMPARE(world.client.get(list + QStringLiteral("?status=Approved"))[u"count"].toInt(), 1);
        QCOMPARE(world.client.get(list + QStringLiteral("?status=approved"))[u"count"].toInt(), 0);
        const auto countOf = [&](const QString &query) {
            return world.client.get(list + u'?' + query)[u"count"].toInt(-1);
        };
        QCOMPARE(countOf(QStringLiteral("vendor_data=visit-2")), 1);
        QCOMPARE(countOf(QStringLiteral("vendor_data=visit")), 0);
        QCOMPARE(countOf(QStringLiteral("search=visit")), 5);
        QCOMPARE(countOf(QStringLiteral("search=teixeira")), 1);
        QCOMPARE(countOf(QStringLiteral("search=") + last[u"session_id"].toString()), 1);
        QCOMPARE(countOf(QStringLiteral("country=AUT,PRT")), 1);
        QCOMPARE(countOf(QStringLiteral("country=AUT")), 0);
        QCOMPARE(countOf(QStringLiteral("document_type=P")), 1);
        QCOMPARE(countOf(QStringLiteral("document_type=DL")), 0);
        QCOMPARE(countOf(QStringLiteral("workflow_id=") + diditWorkflow), 5);
        QCOMPARE(countOf(QStringLiteral("workflow_id=another")), 0);
        QCOMPARE(countOf(QStringLiteral("session_kind=all")), 5);
        QCOMPARE(countOf(QStringLiteral("session_kind=business")), 0);
        QCOMPARE(countOf(QStringLiteral("date_from=2000-01-01&date_to=2001-01-01")), 0);
        QCOMPARE(countOf(QStringLiteral("date_from=2000-01-01")), 5);
        QCOMPARE(countOf(QStringLiteral("shoe_size=38")), 5);
        QVERIFY(world.client.get(list + QStringLiteral("?limit=2&search=visit"))[u"next"].toString().endsWith(
            QStringLiteral("?limit=2&offset=2&search=visit")));
        const Reply kind = world.client.send("GET", list + QStringLiteral("?session_kind=people"));
        QCOMPARE(kind.status, 400);
        QVERIFY(Asking::jsonOf(kind)[u"session_kind"].isString());
        const Reply wrong = world.client.send("GET", list + QStringLiteral("?date_from=yesterday"));
        QCOMPARE(wrong.status, 400);
        QVERIFY(Asking::jsonOf(wrong)[u"date_from"].isArray());
        QCOMPARE(world.client.get(QStringLiteral("/verification/v3/workflows/"))[u"results"][0][u"uuid"]
                     .toString()
                     .isEmpty(),
                 false);
    }

    void a_deleted_session_is_gone_with_its_pictures() {
        World world;
        const QJsonObject session = world.create();
        const QString picture = QStringLiteral("/media/%1/portrait.png").arg(session[u"session_token"].toString());
        QCOMPARE(world.client.send("GET", picture).contentType, QByteArray("image/png"));
        const QString path = V3 + session[u"session_id"].toString() + QStringLiteral("/delete/");
        QCOMPARE(world.client.status("GET", path), 405);
        QCOMPARE(world.client.status("DELETE", path), 204);
        QCOMPARE(world.client.status("DELETE", path), 404);
        QCOMPARE(world.client.status("GET", picture), 403);
        QVERIFY(!world.service.look(session[u"session_token"].toString(), false));
    }
};

QTEST_GUILESS_MAIN(TestDiditSimulator)
#include "tst_diditsimulator.moc"
