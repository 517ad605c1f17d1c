// Who may ask the simulated PingOne, and for what: tokens, refusals, the answer to a new session.
#include "tests/simulator/direct.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

using namespace kiosk::sim;
using namespace kiosk::test;
using namespace std::chrono_literals;

namespace {

QByteArray dataFile(const char *name) {
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/simulator/data/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString detail(const Answer &answer, const char *member, qsizetype index = 0) {
    return answer.json()[u"details"].toArray()[index].toObject()[QLatin1String(member)].toString();
}

} // namespace

class TestPingOneRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dataIsTheDocumentation() {
        const QString seeds = QStringLiteral(KIOSK_SEEDS);
        QFile page(seeds + QStringLiteral("/000_8ce6d7cdf4864d49.txt"));
        if (seeds.isEmpty())
            QSKIP("KIOSK_SEEDS names no folder with copies of the services' pages");
        QVERIFY2(page.open(QIODevice::ReadOnly), qPrintable(page.errorString()));
        const QByteArray text = page.readAll();
        QVERIFY(text.contains(dataFile("create-native-request.json").trimmed()));
        QVERIFY(text.contains(dataFile("create-native-response.json").trimmed()));
    }

    void tokenWithBasic() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        const Answer answer = client.signIn();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
        const QJsonObject body = answer.json();
        QCOMPARE(body[u"token_type"].toString(), QStringLiteral("Bearer"));
        QCOMPARE(body[u"expires_in"].toInt(), 3600);
        QVERIFY(body[u"access_token"].toString().size() >= 32);
        const QByteArray first = client.token;
        client.signIn();
        QVERIFY(client.token != first);
    }

    void tokenRefused_data() {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto simulator = startSimulator();
        const PingOneClient client(*simulator);
        const QByteArray id = client.access.value(QStringLiteral("client_id")).toUtf8();
        const QByteArray secret = client.access.value(QStringLiteral("client_secret")).toUtf8();
        const QByteArray grant("grant_type=client_credentials");
        const QString invalid = QStringLiteral("invalid_client");
        QTest::newRow("wrong secret") << grant << "Basic " + (id + ":nope").toBase64() << 401 << invalid;
        QTest::newRow("unknown client") << grant << "Basic " + ("nobody:" + secret).toBase64() << 401 << invalid;
        QTest::newRow("no proof") << grant << QByteArray() << 401 << invalid;
        QTest::newRow("post instead of basic")
            << grant + "&client_id=" + id + "&client_secret=" + secret << QByteArray() << 401 << invalid;
        QTest::newRow("both at once") << grant + "&client_secret=" + secret << client.basic() << 401 << invalid;
        QTest::newRow("other grant") << QByteArray("grant_type=password") << client.basic() << 400
                                     << QStringLiteral("unsupported_grant_type");
        QTest::newRow("no grant") << QByteArray("scope=openid") << client.basic() << 400
                                  << QStringLiteral("invalid_request");
    }
    void tokenRefused() {
        QFETCH(const QByteArray, form);
        QFETCH(const QByteArray, authorization);
        QFETCH(const int, status);
        QFETCH(const QString, error);
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        const Answer answer =
            client.askToken(form, authorization.isEmpty() ? Headers{} : Headers{{"Authorization", authorization}});
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.json()[u"error"].toString(), error);
        QVERIFY(answer.json()[u"error_description"].toString().contains(QStringLiteral("(Correlation ID: ")));
        if (status == 401) {
            QVERIFY(answer.json()[u"error_description"].toString().startsWith(
                QStringLiteral("Request denied: Unsupported authentication method")));
        }
        QVERIFY(!answer.json().contains(u"access_token"));
    }

    void tokenWithPost() {
        PingOneSimulatorOptions options;
        options.authMethod = QStringLiteral("post");
        Direct direct({}, options);
        QCOMPARE(direct.value(QStringLiteral("auth_method")), QStringLiteral("post"));
        const QString path = u'/' + direct.value(QStringLiteral("token_url"));
        const QString id = direct.value(QStringLiteral("client_id"));
        const QString secret = direct.value(QStringLiteral("client_secret"));
        const QByteArray form("application/x-www-form-urlencoded");
        const QByteArray good = "grant_type=client_credentials&client_id=" + id.toUtf8() +
                                "&client_secret=" + QUrl::toPercentEncoding(secret);
        QCOMPARE(direct.send("POST", path, good, form, {}).status, 200);
        QCOMPARE(direct.send("POST", path, good + "x", form, {}).status, 401);
        QCOMPARE(direct
                     .send("POST", path, "grant_type=client_credentials", form,
                           "Basic " + (id + u':' + secret).toUtf8().toBase64())
                     .status,
                 401);
        QCOMPARE(direct.send("POST", path, good, "application/json", {}).status, 400);
    }

    void tokenOfAnotherEnvironment() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        const QString other = client.tokenUrl().toString().replace(client.environment(),
                                                                   QUuid::createUuid().toString(QUuid::WithoutBraces));
        QCOMPARE(client.send("POST", QUrl(other), "grant_type=client_credentials").status, 404);
        QCOMPARE(client.get(client.tokenUrl()).status, 405);
    }

    void createAnswersAsDocumented() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const Answer answer = client.create(dataFile("create-native-request.json"));
        QCOMPARE(answer.status, 202);
        const QJsonObject body = answer.json();
        const QJsonObject documented = QJsonDocument::fromJson(dataFile("create-native-response.json")).object();
        QVERIFY(!documented.isEmpty());
        QCOMPARE(shapeOf(body), shapeOf(documented));
        QCOMPARE(body[u"status"], documented[u"status"]);

        const Started session = startedFrom(answer);
        QVERIFY(isUuid(session.id));
        QVERIFY(isUuid(session.requestId));
        QCOMPARE(body[u"_links"][u"self"][u"href"].toString(), client.sessions(session.id).toString());
        QCOMPARE(session.qr, client.mount + QStringLiteral("/v1/distributedid/requests/") + session.requestId);
        QCOMPARE(session.appOpen, simulator->baseUrl().toString() + QStringLiteral("/appopen?u=") +
                                      QString::fromLatin1(QUrl::toPercentEncoding(session.qr)));

        const QRegularExpression nanoseconds(QStringLiteral(R"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z\z)"));
        for (const char *member : {"createdAt", "expiresAt"}) {
            QVERIFY(nanoseconds.match(body[QLatin1String(member)].toString()).hasMatch());
        }
        const auto time = [&body](const char *member) {
            return QDateTime::fromString(body[QLatin1String(member)].toString().left(23) + u'Z', Qt::ISODateWithMs);
        };
        QCOMPARE(time("createdAt").msecsTo(time("expiresAt")), 30'000);
        QVERIFY(qAbs(time("createdAt").secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }

    void createDefaultsToFiveMinutes() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const QJsonObject body = client.create(R"({"requestedCredentials": [{"type": "Driver License"}]})").json();
        const auto time = [&body](const char *member) {
            return QDateTime::fromString(body[QLatin1String(member)].toString().left(23) + u'Z', Qt::ISODateWithMs);
        };
        QCOMPARE(time("createdAt").msecsTo(time("expiresAt")), 300'000);
    }

    void createRefused_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detailCode");
        QTest::addColumn<QString>("target");
        const auto row = [](const char *name, const char *body, const char *code, const char *detailCode,
                            const char *target) {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(code) << QString::fromLatin1(detailCode)
                                << QString::fromLatin1(target);
        };
        row("empty body", "", "INVALID_REQUEST", "INVALID_VALUE", "body");
        row("broken JSON", "{\"requestedCredentials\": [", "INVALID_REQUEST", "INVALID_VALUE", "body");
        row("a list", "[]", "INVALID_REQUEST", "INVALID_VALUE", "body");
        row("nothing asked for", "{}", "INVALID_DATA", "REQUIRED_VALUE", "requestedCredentials");
        row("empty list", R"({"requestedCredentials": []})", "INVALID_DATA", "REQUIRED_VALUE", "requestedCredentials");
        row("no list", R"({"requestedCredentials": "Driver License"})", "INVALID_DATA", "REQUIRED_VALUE",
            "requestedCredentials");
        row("no type", R"({"requestedCredentials": [{"keys": []}]})", "INVALID_DATA", "REQUIRED_VALUE",
            "requestedCredentials[0].type");
        row("blank type", R"({"requestedCredentials": [{"type": "A"}, {"type": " "}]})", "INVALID_DATA",
            "REQUIRED_VALUE", "requestedCredentials[1].type");
        row("keys no list", R"({"requestedCredentials": [{"type": "A", "keys": "First Name"}]})", "INVALID_DATA",
            "INVALID_VALUE", "requestedCredentials[0].keys");
        row("keys no texts", R"({"requestedCredentials": [{"type": "A", "keys": ["a", 1]}]})", "INVALID_DATA",
            "INVALID_VALUE", "requestedCredentials[0].keys[1]");
        row("message no text", R"({"message": 1, "requestedCredentials": [{"type": "A"}]})", "INVALID_DATA",
            "INVALID_VALUE", "message");
        row("unknown protocol", R"({"protocol": "SMOKE", "requestedCredentials": [{"type": "A"}]})", "INVALID_DATA",
            "INVALID_VALUE", "protocol");
        row("timeout text", R"({"timeoutSeconds": "30", "requestedCredentials": [{"type": "A"}]})", "INVALID_DATA",
            "INVALID_VALUE", "timeoutSeconds");
        row("timeout fraction", R"({"timeoutSeconds": 1.5, "requestedCredentials": [{"type": "A"}]})", "INVALID_DATA",
            "INVALID_VALUE", "timeoutSeconds");
        row("timeout zero", R"({"timeoutSeconds": 0, "requestedCredentials": [{"type": "A"}]})", "INVALID_DATA",
            "OUT_OF_RANGE", "timeoutSeconds");
        row("timeout too long", R"({"timeoutSeconds": 301, "requestedCredentials": [{"type": "A"}]})", "INVALID_DATA",
            "OUT_OF_RANGE", "timeoutSeconds");
        row("issuer no UUID", R"({"issuerFilter": {"environmentIds": ["x"]}, "requestedCredentials": [{"type": "A"}]})",
            "INVALID_DATA", "INVALID_VALUE", "issuerFilter.environmentIds[0]");
        row("no DID", R"({"issuerFilter": {"dids": ["x"]}, "requestedCredentials": [{"type": "A"}]})", "INVALID_DATA",
            "INVALID_VALUE", "issuerFilter.dids[0]");
        row("filter no object", R"({"issuerFilter": [], "requestedCredentials": [{"type": "A"}]})", "INVALID_DATA",
            "INVALID_VALUE", "issuerFilter");
    }
    void createRefused() {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, code);
        QFETCH(const QString, detailCode);
        QFETCH(const QString, target);
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const Answer answer = client.create(body);
        QCOMPARE(answer.status, 400);
        QVERIFY(isUuid(answer.json()[u"id"]));
        QCOMPARE(answer.json()[u"code"].toString(), code);
        QVERIFY(!answer.json()[u"message"].toString().isEmpty());
        QCOMPARE(detail(answer, "code"), detailCode);
        QCOMPARE(detail(answer, "target"), target);
        QVERIFY(!detail(answer, "message").isEmpty());
        QVERIFY(!answer.body.contains("{{"));
    }

    void createNamesEveryMistake() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const Answer answer = client.create(R"({"timeoutSeconds": 9999, "message": [], "requestedCredentials": [{}]})");
        QCOMPARE(answer.json()[u"details"].toArray().size(), 3);
        const QJsonValue range = answer.json()[u"details"].toArray()[2][u"innerError"];
        QCOMPARE(range[u"rangeMinimumValue"].toInt(), 1);
        QCOMPARE(range[u"rangeMaximumValue"].toInt(), 300);
    }

    void createNeedsJson() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        Headers headers = client.bearer();
        headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "text/plain"));
        const Answer answer = client.send("POST", client.sessions(), driverLicenceRequest, headers);
        QCOMPARE(answer.status, 415);
        QCOMPARE(answer.json()[u"code"].toString(), QStringLiteral("INVALID_REQUEST"));
        headers.last().second = "application/json; charset=utf-8";
        QCOMPARE(client.send("POST", client.sessions(), driverLicenceRequest, headers).status, 202);
    }

    void needsToken() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        const Headers proofs{
            {"X-Nothing", "1"}, {"Authorization", "Bearer nonsense"}, {"Authorization", client.basic()}};
        for (const auto &proof : proofs) {
            for (const QUrl &url : {client.sessions(), client.sessions(QStringLiteral("x"))}) {
                const Answer answer = client.get(url, {proof});
                QCOMPARE(answer.status, 401);
                QCOMPARE(answer.json()[u"code"].toString(), QStringLiteral("ACCESS_FAILED"));
                QCOMPARE(
                    answer.json()[u"message"].toString(),
                    QStringLiteral("The request could not be completed. You do not have access to this resource."));
                QCOMPARE(detail(answer, "code"), QStringLiteral("INVALID_TOKEN"));
                QCOMPARE(detail(answer, "target"), QStringLiteral("Authentication Credentials"));
                QVERIFY(isUuid(answer.json()[u"id"]));
            }
        }
    }

    void otherEnvironmentIsForbidden() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        client.access.insert(QStringLiteral("environment_id"), QUuid::createUuid().toString(QUuid::WithoutBraces));
        const Answer answer = client.create(driverLicenceRequest);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.json()[u"code"].toString(), QStringLiteral("ACCESS_FAILED"));
        QCOMPARE(detail(answer, "code"), QStringLiteral("INSUFFICIENT_PERMISSIONS"));
    }

    void unknownThings() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const Answer missing = client.status(QUuid::createUuid().toString(QUuid::WithoutBraces));
        QCOMPARE(missing.status, 404);
        QCOMPARE(missing.json()[u"code"].toString(), QStringLiteral("NOT_FOUND"));
        const Started session = startedFrom(client.create(driverLicenceRequest));
        QCOMPARE(client.status(session.id + QStringLiteral("/other")).status, 404);
        QCOMPARE(client.status(session.id + QStringLiteral("/credentialData/x")).status, 404);
        QCOMPARE(client.get(client.sessions(), client.bearer()).status, 405);
        QCOMPARE(client.send("DELETE", client.sessions(session.id), {}, client.bearer()).status, 405);
        QCOMPARE(client.get(QUrl(client.mount + QStringLiteral("/v1/nothing"))).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestPingOneRequests)
#include "tst_pingonerequests.moc"
