// The simulated PingOne Verify beyond the kiosk's own path: users, policies, the validation of a transaction, its
// states, its end, and how long its data is kept.
#include "app/providers/pingoneverify/pingoneverifysimulator.h"
#include "app/simulator/simulatedclock.h"
#include "tests/simulator/asking.h"

using namespace kiosk::sim;
using namespace kiosk::test;
using namespace std::chrono_literals;

namespace {

/// A simulated PingOne Verify, and a client that has a token.
struct World {
    explicit World(Scenario scenario = Scenario::Approve) : service(plotOf(scenario)), client(service) {
        client.signIn(u'/' + client.value(u"token_url"));
        environment = QStringLiteral("/v1/environments/") + client.value(u"environment_id");
        users = environment + QStringLiteral("/users");
    }
    static Plot plotOf(Scenario scenario) {
        Plot plot;
        plot.scenario = scenario;
        return plot;
    }
    QJsonObject find(const QString &filter) const {
        return client.get(users + QStringLiteral("?filter=") + QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    }
    QString visitor() const {
        return find(QStringLiteral("username eq \"mteixeira\""))[u"_embedded"][u"users"][0][u"id"].toString();
    }
    QString transactions() const { return users + u'/' + visitor() + QStringLiteral("/verifyTransactions"); }
    QJsonObject create(const QByteArray &body = "{}") { return client.post(transactions(), body); }
    QString path(const QJsonObject &transaction) const { return transactions() + u'/' + transaction[u"id"].toString(); }
    QJsonObject stateOf(const QJsonObject &transaction) const {
        return client.get(path(transaction))[u"transactionStatus"].toObject();
    }
    QString word(const QJsonObject &transaction) const { return stateOf(transaction)[u"status"].toString(); }
    QJsonArray data(const QJsonObject &transaction, const QString &query = {}) const {
        return client.get(path(transaction) + QStringLiteral("/verifiedData") + query)[u"_embedded"][u"verifiedData"]
            .toArray();
    }

    PingOneVerifySimulator service;
    Asking client;
    QString environment;
    QString users;
};

QString codeOf(const Reply &reply) {
    return Asking::jsonOf(reply)[u"code"].toString();
}

QJsonObject detailOf(const Reply &reply) {
    return Asking::jsonOf(reply)[u"details"][0].toObject();
}

} // namespace

class TestPingOneVerifySimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void only_this_environment_s_worker_may_ask() {
        World world;
        const QString other = QStringLiteral("/v1/environments/11111111-2222-4333-8444-555555555555/users");
        QCOMPARE(world.client.status("GET", other), 403);
        world.client.headers = {};
        const Reply refused = world.client.send("GET", world.environment + QStringLiteral("/verifyPolicies"));
        QCOMPARE(refused.status, 401);
        QVERIFY(!codeOf(refused).isEmpty());
    }

    void tokens_die() {
        World world;
        QCOMPARE(world.client.status("GET", world.environment + QStringLiteral("/verifyPolicies")), 200);
        SimulatedClock::pass(61min);
        QCOMPARE(world.client.status("GET", world.environment + QStringLiteral("/verifyPolicies")), 401);
    }

    void users_are_found_by_a_filter() {
        World world;
        QCOMPARE(world.find(QStringLiteral("username eq \"MTEIXEIRA\""))[u"count"].toInt(), 1);
        QCOMPARE(world.find(QStringLiteral("externalId eq \"4712\""))[u"count"].toInt(), 1);
        QCOMPARE(world.find(QStringLiteral("email sw \"m.\" or username eq \"blocked\""))[u"count"].toInt(), 2);
        QCOMPARE(world.find(QStringLiteral("username eq \"mteixeira\" and email sw \"j.\""))[u"count"].toInt(), 0);
        const QJsonObject nobody = world.find(QStringLiteral("username eq \"nobody\""));
        QCOMPARE(nobody[u"count"].toInt(-1), 0);
        QVERIFY(nobody[u"_embedded"][u"users"].isArray());
        // An unescaped quote ends the text: it never matches more than was meant.
        for (const char *filter : {"username eq mteixeira", "username eq \"a\" or \"b\"", "shoe eq \"38\"", ""}) {
            const Reply reply =
                world.client.send("GET", world.users + QStringLiteral("?filter=") +
                                             QString::fromLatin1(QUrl::toPercentEncoding(QLatin1String(filter))));
            QCOMPARE(reply.status, 400);
            QCOMPARE(codeOf(reply), QStringLiteral("INVALID_REQUEST"));
        }
    }

    void a_user_is_made_once() {
        World world;
        const Reply made = world.client.send("POST", world.users, R"({"username": "guest-1"})");
        QCOMPARE(made.status, 201);
        QCOMPARE(world.find(QStringLiteral("username eq \"guest-1\""))[u"_embedded"][u"users"][0][u"id"],
                 Asking::jsonOf(made)[u"id"]);
        const Reply twice = world.client.send("POST", world.users, R"({"username": "Guest-1"})");
        QCOMPARE(twice.status, 400);
        QCOMPARE(codeOf(twice), QStringLiteral("INVALID_DATA"));
        QCOMPARE(detailOf(twice)[u"code"].toString(), QStringLiteral("UNIQUENESS_VIOLATION"));
        QCOMPARE(detailOf(twice)[u"target"].toString(), QStringLiteral("username"));
        const Reply empty = world.client.send("POST", world.users, "{}");
        QCOMPARE(detailOf(empty)[u"code"].toString(), QStringLiteral("REQUIRED_VALUE"));
        QCOMPARE(codeOf(world.client.send("POST", world.users, "{")), QStringLiteral("INVALID_REQUEST"));
    }

    void policies_are_listed_and_read() {
        World world;
        const QString path = world.environment + QStringLiteral("/verifyPolicies");
        const QJsonArray all = world.client.get(path)[u"_embedded"][u"verifyPolicies"].toArray();
        QVERIFY(all.size() >= 2);
        QVERIFY(all[0][u"default"].toBool());
        QCOMPARE(world.client.get(path + u'/' + all[1][u"id"].toString())[u"name"], all[1][u"name"]);
        QCOMPARE(world.client.status("GET", path + QStringLiteral("/11111111-2222-4333-8444-555555555555")), 404);
        QCOMPARE(world.client.status("POST", path, "{}"), 405);
    }

    void transactions_are_validated_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("target");
        const auto row = [](const char *name, const char *body, const char *target) {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(target);
        };
        row("unknown policy", R"({"verifyPolicy": {"id": "x"}})", "verifyPolicy.id");
        row("requirements no object", R"({"requirements": []})", "requirements");
        row("unknown requirement", R"({"requirements": {"shoe_size": {"value": "38"}}})", "requirements.shoe_size");
        row("value and options", R"({"requirements": {"given_name": {"value": "A", "options": ["B"]}}})",
            "requirements.given_name");
        row("phone with options", R"({"requirements": {"phone": {"options": ["+4366412345678"]}}})",
            "requirements.phone");
        row("phone no phone", R"({"requirements": {"phone": {"value": "call me"}}})", "requirements.phone");
        row("e-mail with value", R"({"requirements": {"email": {"value": "a@b.example"}}})", "requirements.email");
        row("e-mail no e-mail", R"({"requirements": {"email": {"options": ["a b"]}}})", "requirements.email");
        row("birth date no date", R"({"requirements": {"birth_date": {"value": "21.7.1988"}}})",
            "requirements.birth_date");
        row("selfie no JPEG", R"({"requirements": {"referenceSelfie": {"value": "AAAA"}}})",
            "requirements.referenceSelfie");
        row("redirect without https", "{\"redirect\": {\"url\": \"http://a.example\"}}", "redirect.url");
        row("callback no address", R"({"callback": {"url": "home"}})", "callback.url");
        row("notify nobody's phone", R"({"sendNotification": {"phone": "x"}})", "sendNotification.phone");
        row("notify nobody's e-mail", R"({"sendNotification": {"email": "x"}})", "sendNotification.email");
    }

    void transactions_are_validated() {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, target);
        World world;
        const Reply reply = world.client.send("POST", world.transactions(), body);
        QCOMPARE(reply.status, 400);
        QCOMPARE(codeOf(reply), QStringLiteral("INVALID_DATA"));
        QCOMPARE(detailOf(reply)[u"target"].toString(), target);
        QVERIFY(!detailOf(reply)[u"message"].toString().isEmpty());
    }

    void a_transaction_has_a_code_a_link_and_a_picture() {
        World world;
        const Reply reply = world.client.send("POST", world.transactions(),
                                              R"({"sendNotification": {"phone": "+43 664 1234567",
                                                  "email": "m@northwind.example"}})");
        QCOMPARE(reply.status, 201);
        const QJsonObject transaction = Asking::jsonOf(reply);
        const QString code = transaction[u"webVerificationCode"].toString();
        QCOMPARE(code.size(), 6);
        QVERIFY(transaction[u"webVerificationUrl"].toString().contains(QStringLiteral("code=") + code));
        QCOMPARE(transaction[u"transactionStatus"][u"status"].toString(), QStringLiteral("REQUESTED"));
        const QJsonArray told = transaction[u"sendNotification"][u"results"].toArray();
        QCOMPARE(told.size(), 2);
        QVERIFY(told[0][u"sent"].toBool());
        const QUrl picture(transaction[u"qrUrl"].toString());
        world.client.headers = {};
        const Reply png = world.client.send("GET", picture.path().mid(QUrl(world.client.mount).path().size()));
        QCOMPARE(png.status, 200);
        QVERIFY(png.body.startsWith("\x89PNG"));
    }

    void the_visitor_moves_it() {
        World world;
        const QJsonObject transaction = world.create();
        const QString id = transaction[u"id"].toString();
        QCOMPARE(world.stateOf(transaction)[u"verificationStatus"][u"LIVENESS"].toString(),
                 QStringLiteral("REQUESTED"));
        const auto seen = world.service.look(transaction[u"webVerificationUrl"].toString(), true);
        QVERIFY(seen && seen->id == id);
        QCOMPARE(world.word(transaction), QStringLiteral("INITIATED"));
        QVERIFY(world.data(transaction).isEmpty());
        QVERIFY(world.service.share(id));
        QCOMPARE(world.word(transaction), QStringLiteral("IN_PROGRESS"));
        SimulatedClock::pass(1s);
        QCOMPARE(world.word(transaction), QStringLiteral("SUCCESS"));
        for (const char *check : {"GOVERNMENT_ID", "FACIAL_COMPARISON_DOCUMENT", "LIVENESS"})
            QCOMPARE(world.stateOf(transaction)[u"verificationStatus"][QLatin1String(check)].toString(),
                     QStringLiteral("SUCCESS"));
        QVERIFY(!world.service.decline(id));
    }

    void a_refusal_and_a_bad_document_fail_with_a_reason_data() {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<bool>("shares");
        QTest::newRow("the visitor gives up") << Scenario::Approve << false;
        QTest::newRow("of a kind that is not supported") << Scenario::WrongIssuer << true;
        QTest::newRow("reported as not valid") << Scenario::Revoked << true;
    }

    void a_refusal_and_a_bad_document_fail_with_a_reason() {
        QFETCH(const Scenario, scenario);
        QFETCH(const bool, shares);
        World world(scenario);
        const QJsonObject transaction = world.create();
        const QString id = transaction[u"id"].toString();
        QVERIFY(shares ? world.service.share(id) : world.service.decline(id));
        SimulatedClock::pass(1s);
        const QJsonObject state = world.stateOf(transaction);
        QCOMPARE(state[u"status"].toString(), QStringLiteral("FAIL"));
        QCOMPARE(state[u"verificationStatus"][u"GOVERNMENT_ID"].toString(), QStringLiteral("FAIL"));
        QVERIFY(!state[u"providerMessagesList"][0][u"message"].toString().isEmpty());
        QVERIFY(world.data(transaction).isEmpty());
    }

    void what_does_not_match_fails_only_the_match() {
        World world;
        const QJsonObject transaction = world.create(R"({"requirements": {"given_name": {"value": "Joana"},
                                                          "family_name": {"options": ["Teixeira", "Alves"]}}})");
        QVERIFY(world.service.share(transaction[u"id"].toString()));
        SimulatedClock::pass(1s);
        const QJsonObject state = world.stateOf(transaction);
        QCOMPARE(state[u"status"].toString(), QStringLiteral("FAIL"));
        QCOMPARE(state[u"verificationStatus"][u"BIOGRAPHIC_MATCH"].toString(), QStringLiteral("FAIL"));
        QCOMPARE(state[u"verificationStatus"][u"GOVERNMENT_ID"].toString(), QStringLiteral("SUCCESS"));
    }

    void an_inspection_by_hand_takes_longer() {
        World world(Scenario::Review);
        const QJsonObject transaction = world.create();
        QVERIFY(world.service.share(transaction[u"id"].toString()));
        SimulatedClock::pass(1s);
        QCOMPARE(world.word(transaction), QStringLiteral("IN_PROGRESS"));
        SimulatedClock::pass(2s);
        QCOMPARE(world.word(transaction), QStringLiteral("APPROVED_MANUALLY"));
    }

    void time_runs_out_after_half_an_hour() {
        World world;
        const QJsonObject transaction = world.create();
        SimulatedClock::pass(29min);
        QCOMPARE(world.word(transaction), QStringLiteral("REQUESTED"));
        SimulatedClock::pass(2min);
        QCOMPARE(world.word(transaction), QStringLiteral("FAIL"));
        QCOMPARE(world.stateOf(transaction)[u"verificationStatus"][u"GOVERNMENT_ID"].toString(),
                 QStringLiteral("TRANSACTION_TIMED_OUT"));
        QVERIFY(!world.service.share(transaction[u"id"].toString()));
    }

    void data_is_read_by_kind_and_kept_for_half_an_hour() {
        World world;
        const QJsonObject transaction = world.create(R"({"requirements": {"given_name": {"value": "Marta"}}})");
        QVERIFY(world.service.share(transaction[u"id"].toString()));
        SimulatedClock::pass(1s);
        const QJsonArray kinds = world.data(transaction);
        QVERIFY(kinds.size() >= 5);
        for (const QJsonValue &kind : kinds)
            QCOMPARE(kind.toObject().keys(), (QStringList{QStringLiteral("id"), QStringLiteral("type")}));
        const QJsonArray chosen = world.data(transaction, QStringLiteral("?type=government_id,BIOGRAPHIC_MATCH"));
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][u"data"][u"firstName"].toString(), QStringLiteral("Marta"));
        QCOMPARE(chosen[1][u"data"][u"biographic_match_results"][0][u"match"].toString(), QStringLiteral("HIGH"));
        const QString item = world.path(transaction) + QStringLiteral("/verifiedData/");
        const QJsonObject single = world.client.get(item + chosen[0][u"id"].toString());
        QCOMPARE(single[u"type"].toString(), QStringLiteral("GOVERNMENT_ID"));
        QCOMPARE(world.client.status("GET", item + QStringLiteral("none")), 404);
        QVERIFY(!world.client.get(world.path(transaction) + QStringLiteral("/metaData"))[u"_embedded"].isUndefined());
        world.client.signIn(u'/' + world.client.value(u"token_url"));
        SimulatedClock::pass(29min);
        QVERIFY(!world.data(transaction).isEmpty());
        SimulatedClock::pass(2min);
        QVERIFY(world.data(transaction).isEmpty());
        QCOMPARE(world.client.status("GET", item + chosen[0][u"id"].toString()), 404);
    }

    void transactions_are_listed_newest_first() {
        World world;
        world.create();
        const QJsonObject last = world.create();
        const QJsonObject all = world.client.get(world.transactions());
        QCOMPARE(all[u"size"].toInt(), 2);
        QCOMPARE(all[u"_embedded"][u"verifyTransactions"][0][u"id"], last[u"id"]);
        QCOMPARE(world.client.get(world.transactions() + QStringLiteral("?limit=1"))[u"size"].toInt(), 1);
    }

    void who_is_disabled_or_unknown_has_no_transactions() {
        World world;
        const QString blocked =
            world.find(QStringLiteral("username eq \"blocked\""))[u"_embedded"][u"users"][0][u"id"].toString();
        QCOMPARE(
            world.client.status("POST", world.users + u'/' + blocked + QStringLiteral("/verifyTransactions"), "{}"),
            403);
        QCOMPARE(world.client.status("POST", world.users + QStringLiteral("/none/verifyTransactions"), "{}"), 404);
        const QJsonObject own = world.create();
        QCOMPARE(world.client.status("GET", world.users + u'/' + blocked + QStringLiteral("/verifyTransactions/") +
                                                own[u"id"].toString()),
                 404);
        world.client.headers.insert("content-type", "text/plain");
        QCOMPARE(world.client.status("POST", world.transactions(), "{}"), 415);
    }
};

QTEST_GUILESS_MAIN(TestPingOneVerifySimulator)
#include "tst_pingoneverifysimulator.moc"
