#include "app/providers/pingonecredentials/pingonecredentialssimulator.h"
#include "tests/simulator/client.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QLocale>
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

/// Every member with its path and kind: "_links.qr.href:3".
QStringList shapeOf(const QJsonValue &value, const QString &path = {}) {
    QStringList shape;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            shape += shapeOf(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key());
        }
        return shape;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array) {
            shape += shapeOf(entry, path + QStringLiteral("[]"));
        }
        shape.removeDuplicates();
        return array.isEmpty() ? QStringList{path + QStringLiteral("[]")} : shape;
    }
    return {path + u':' + QString::number(value.type())};
}

QStringList textShape(std::initializer_list<const char *> paths) {
    QStringList shape;
    for (const char *path : paths) {
        shape.append(QLatin1String(path) + QStringLiteral(":3"));
    }
    return shape;
}

void sortBoth(QStringList &a, QStringList &b) {
    a.sort();
    b.sort();
}

QString detail(const Answer &answer, const char *member, qsizetype index = 0) {
    return answer.json()[u"details"].toArray()[index].toObject()[QLatin1String(member)].toString();
}

QHash<QString, QString> claimsOf(const QJsonArray &data) {
    QHash<QString, QString> claims;
    for (const QJsonValue &pair : data) {
        claims.insert(pair[u"key"].toString(), pair[u"value"].toString());
    }
    return claims;
}

QJsonArray nestedEntries(const Answer &answer) {
    return answer.json()[u"sessionData"][u"credentialsDataList"].toArray();
}

bool isUuid(const QJsonValue &value) {
    return !QUuid::fromString(value.toString()).isNull();
}

/// Talks to a simulated half of its own choice, without a network.
struct Direct {
    explicit Direct(Plot plot, PingOneSimulatorOptions options = {}) : service(plot, std::move(options)) {}

    Reply send(const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &contentType,
               const QByteArray &authorization) {
        Request request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.mount = QUrl(QStringLiteral("http://127.0.0.1:1/pingone"));
        request.headers = {{"content-type", contentType}, {"authorization", authorization}};
        return service.handle(request);
    }
    QString value(const QString &key) const {
        const auto values = service.credentials();
        for (const auto &entry : values) {
            if (entry.first == key) {
                return entry.second;
            }
        }
        return {};
    }
    PingOneCredentialsSimulator service;
};

} // namespace

class TestPingOneSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dataIsTheDocumentation() {
        const QString seeds = QStringLiteral(KIOSK_SEEDS);
        QFile page(seeds + QStringLiteral("/000_8ce6d7cdf4864d49.txt"));
        if (seeds.isEmpty() || !page.open(QIODevice::ReadOnly)) {
            QSKIP("no copy of the service's page here");
        }
        const QByteArray text = page.readAll();
        QVERIFY(text.contains(dataFile("create-native-request.json").trimmed()));
        QVERIFY(text.contains(dataFile("create-native-response.json").trimmed()));
    }

    // Token

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

    // Create

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

    // Life of a session

    void approvedByHand() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(driverLicenceRequest));
        SimulatedService *service = simulator->serviceForLink(session.appOpen);
        QVERIFY(service);
        QCOMPARE(client.statusWord(session.id), QStringLiteral("INITIAL"));
        for (const QString &link : {session.appOpen, session.qr, session.requestId}) {
            const auto seen = service->look(link, false);
            QVERIFY(seen);
            QVERIFY(seen->state == WalletRequest::State::Open);
            QCOMPARE(seen->id, session.requestId);
            QCOMPARE(seen->message, QStringLiteral("Front desk"));
            QCOMPARE(seen->items.size(), 1);
            QCOMPARE(seen->items[0].credential, QStringLiteral("Driver License"));
            QCOMPARE(seen->items[0].claims, (QStringList{QStringLiteral("First Name"), QStringLiteral("Last Name")}));
        }
        QVERIFY(!service->look(session.id, true)); // the session's id is not the request's
        QCOMPARE(client.statusWord(session.id), QStringLiteral("INITIAL"));
        QVERIFY(service->look(session.appOpen, true)->state == WalletRequest::State::Fetched);
        QCOMPARE(client.statusWord(session.id), QStringLiteral("WAITING"));
        for (const Answer &answer : {client.credentialData(session.id), client.sessionData(session.id)}) {
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.json()[u"status"].toString(), QStringLiteral("WAITING"));
            QVERIFY(!answer.body.contains("Marta"));
        }
        QVERIFY(service->share(session.requestId));
        QVERIFY(!service->share(session.requestId));
        QVERIFY(!service->decline(session.requestId));
        QVERIFY(service->look(session.requestId, false)->state == WalletRequest::State::Shared);
        const Answer answer = client.status(session.id);
        QCOMPARE(answer.json()[u"status"].toString(), QStringLiteral("VERIFICATION_SUCCESSFUL"));
        QVERIFY(isUuid(answer.json()[u"applicationInstance"][u"id"]));
        QVERIFY(!answer.json().contains(u"errors"));
    }

    void listedShape() {
        Plot plot;
        PingOneSimulatorOptions options;
        options.shape = PingOneDataShape::Listed;
        Direct direct(plot, options);
        const auto [waiting, shared] = directData(direct);
        QVERIFY(waiting[u"credentialData"].isArray());
        QVERIFY(waiting[u"credentialData"].toArray().isEmpty());
        QStringList expected =
            textShape({"_links.self.href", "id", "status", "applicationInstance.id", "credentialData[].type",
                       "credentialData[].data[].key", "credentialData[].data[].value"});
        QStringList actual = shapeOf(shared);
        sortBoth(actual, expected);
        QCOMPARE(actual, expected);
        const auto claims = claimsOf(shared[u"credentialData"][0][u"data"].toArray());
        QCOMPARE(claims.size(), 3);
        QCOMPARE(claims.value(QStringLiteral("First Name")), QStringLiteral("Marta"));
        QVERIFY(claims.value(QStringLiteral("CardImage")).startsWith(QStringLiteral("<svg")));
        QCOMPARE(shared[u"credentialData"][0][u"type"].toString(), QStringLiteral("Driver License"));
    }

    void nestedShape() {
        PingOneSimulatorOptions options;
        options.shape = PingOneDataShape::Nested;
        Direct direct({}, options);
        const auto [waiting, shared] = directData(direct);
        QVERIFY(waiting[u"sessionData"][u"credentialsDataList"].isArray());
        QVERIFY(waiting[u"sessionData"][u"credentialsDataList"].toArray().isEmpty());
        const QString entry = QStringLiteral("sessionData.credentialsDataList[].");
        QStringList expected =
            textShape({"_links.self.href", "_links.qr.href", "_links.appOpenUrl.href", "id", "environment.id", "status",
                       "createdAt", "expiresAt", "applicationInstance.id", "sessionData.id"});
        for (const char *member : {"issuerId", "issuerName", "issuerApplicationInstanceId", "issuanceDate", "type",
                                   "types[]", "verificationStatus", "data[].key", "data[].value"}) {
            expected.append(entry + QLatin1String(member) + QStringLiteral(":3"));
        }
        QStringList actual = shapeOf(shared);
        sortBoth(actual, expected);
        QCOMPARE(actual, expected);
        const QJsonValue credential = shared[u"sessionData"][u"credentialsDataList"][0];
        QCOMPARE(credential[u"verificationStatus"].toString(), QStringLiteral("VALID"));
        QCOMPARE(credential[u"issuerName"].toString(), QStringLiteral("Harbour State Motor Vehicles"));
        QCOMPARE(claimsOf(credential[u"data"].toArray()).value(QStringLiteral("Last Name")),
                 QStringLiteral("Teixeira"));
    }

    void shapesAlternate() {
        PingOneSimulatorOptions options;
        options.shape = PingOneDataShape::Alternate;
        Direct direct({}, options);
        QVERIFY(directData(direct).second.contains(u"credentialData"));
        QVERIFY(directData(direct).second.contains(u"sessionData"));
        QVERIFY(directData(direct).second.contains(u"credentialData"));
    }

    void sessionDataShape() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(driverLicenceRequest));
        QVERIFY(client.sessionData(session.id).json()[u"verifiedData"].toArray().isEmpty());
        QVERIFY(simulator->services().first()->share(session.requestId));
        const QJsonObject body = client.sessionData(session.id).json();
        QStringList expected =
            textShape({"_links.self.href", "_links.appOpenUrl.href", "id", "status", "applicationInstance.id",
                       "verifiedData[].type[]", "verifiedData[].data.firstName", "verifiedData[].data.lastName"});
        QStringList actual = shapeOf(body);
        sortBoth(actual, expected);
        QCOMPARE(actual, expected);
        QCOMPARE(body[u"verifiedData"][0][u"data"][u"firstName"].toString(), QStringLiteral("Marta"));
    }

    void keysSelectClaims() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        // Several types; no keys mean everything, unknown keys nothing.
        const Started session = startedFrom(client.create(
            R"({"requestedCredentials": [{"type": "Driver License", "keys": ["License Class", "Shoe Size"]},
                {"type": "Student Card", "keys": []}, {"type": "Employee Badge"}]})"));
        QVERIFY(simulator->services().first()->share(session.requestId));
        const QJsonArray entries = nestedEntries(client.credentialData(session.id));
        QCOMPARE(entries.size(), 3);
        auto claims = claimsOf(entries[0][u"data"].toArray());
        QCOMPARE(claims.size(), 2);
        QCOMPARE(claims.value(QStringLiteral("License Class")), QStringLiteral("B"));
        QVERIFY(claims.contains(QStringLiteral("CardImage")));
        QCOMPARE(claimsOf(entries[1][u"data"].toArray()).size(), 7);
        QCOMPARE(claimsOf(entries[2][u"data"].toArray()).value(QStringLiteral("Department")),
                 QStringLiteral("Harbour Operations"));
    }

    void unknownTypeFails() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(R"({"requestedCredentials": [{"type": "Pilot Licence"}]})"));
        QVERIFY(simulator->services().first()->share(session.requestId));
        const Answer answer = client.status(session.id);
        QCOMPARE(answer.json()[u"status"].toString(), QStringLiteral("VERIFICATION_FAILED"));
        QCOMPARE(answer.json()[u"errors"].toArray().size(), 1);
        QVERIFY(nestedEntries(client.credentialData(session.id)).isEmpty());
    }

    void issuerFilterDecides() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const auto statusWith = [&](const QByteArray &environments) {
            const Started session = startedFrom(client.create(
                R"({"requestedCredentials": [{"type": "Driver License"}], "issuerFilter": {"environmentIds": [)" +
                environments + "]}}"));
            simulator->services().first()->share(session.requestId);
            return client.statusWord(session.id);
        };
        const QByteArray issuer("\"b7f3a1d2-2c64-4e0b-8b8e-5d1f0a3c9001\"");
        const QByteArray other = '"' + QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1() + '"';
        QCOMPARE(statusWith(issuer), QStringLiteral("VERIFICATION_SUCCESSFUL"));
        QCOMPARE(statusWith(other + ", " + issuer), QStringLiteral("VERIFICATION_SUCCESSFUL"));
        QCOMPARE(statusWith(other), QStringLiteral("VERIFICATION_FAILED"));
        QCOMPARE(statusWith({}), QStringLiteral("VERIFICATION_SUCCESSFUL"));
    }

    void credentialTypesAreListed() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const QUrl url(client.mount + QStringLiteral("/v1/environments/") + client.environment() +
                       QStringLiteral("/credentialTypes"));
        const Answer answer = client.get(url, client.bearer());
        QCOMPARE(answer.status, 200);
        const QJsonArray items = answer.json()[u"_embedded"][u"items"].toArray();
        QCOMPARE(items.size(), 3);
        QCOMPARE(answer.json()[u"size"].toInt(), 3);
        QCOMPARE(items[0][u"title"].toString(), QStringLiteral("Driver License"));
        QCOMPARE(items[0][u"metadata"][u"fields"][0][u"title"].toString(), QStringLiteral("First Name"));
        QCOMPARE(client.get(url).status, 401);
    }

    void qrIsAPictureWithoutToken() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(driverLicenceRequest));
        Client anybody;
        const Answer answer = anybody.get(QUrl(session.qr), {{"Accept", "image/*"}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("image/png"));
        const QImage image = QImage::fromData(answer.body, "PNG");
        QVERIFY(!image.isNull());
        QCOMPARE(image.width(), image.height());
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
        QCOMPARE(image.pixelColor(4 * 8, 4 * 8), QColor(Qt::black)); // corner of the first finder pattern
        // Looking at the picture is not scanning it.
        QCOMPARE(client.statusWord(session.id), QStringLiteral("INITIAL"));
        QCOMPARE(anybody.get(QUrl(client.mount + QStringLiteral("/v1/distributedid/requests/x"))).status, 404);
    }

    // Scenarios

    void autoplayFollowsTheScenario_data() {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("errorCode");
        const auto row = [](Scenario scenario, const char *name, const char *end, const char *error = "") {
            QTest::newRow(name) << static_cast<int>(scenario) << QString::fromLatin1(end) << QString::fromLatin1(error);
        };
        row(Scenario::Approve, "approve", "VERIFICATION_SUCCESSFUL");
        row(Scenario::Review, "review", "VERIFICATION_SUCCESSFUL");
        row(Scenario::Decline, "decline", "VERIFICATION_FAILED", "USER_REFUSED");
        row(Scenario::WrongIssuer, "wrong-issuer", "VERIFICATION_FAILED", "ISSUER_NOT_ACCEPTED");
        row(Scenario::Revoked, "revoked", "VERIFICATION_SUCCESSFUL");
        row(Scenario::UnknownStatus, "unknown-status", "VERIFICATION_PENDING_REVIEW_X");
    }
    void autoplayFollowsTheScenario() {
        QFETCH(const int, scenario);
        QFETCH(const QString, end);
        QFETCH(const QString, errorCode);
        const auto simulator = startSimulator(static_cast<Scenario>(scenario), true);
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(driverLicenceRequest));
        QTRY_COMPARE_WITH_TIMEOUT(client.statusWord(session.id), end, 30000);
        const QJsonObject body = client.status(session.id).json();
        QCOMPARE(body[u"errors"][0][u"code"].toString(), errorCode);
        QCOMPARE(body.contains(u"errors"), !errorCode.isEmpty());
        const QJsonArray entries = nestedEntries(client.credentialData(session.id));
        QCOMPARE(entries.size(), end == u"VERIFICATION_SUCCESSFUL" ? 1 : 0);
        if (!entries.isEmpty()) {
            QCOMPARE(entries[0][u"verificationStatus"].toString(), static_cast<Scenario>(scenario) == Scenario::Revoked
                                                                       ? QStringLiteral("REVOKED")
                                                                       : QStringLiteral("VALID"));
        }
        if (end.contains(QStringLiteral("REVIEW"))) {
            QVERIFY(!client.credentialData(session.id).body.contains("Marta"));
            QCOMPARE(client.statusWord(session.id), end);
        }
    }

    void declinedByHand() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(driverLicenceRequest));
        SimulatedService *service = simulator->services().first();
        QVERIFY(service->decline(session.appOpen));
        QVERIFY(service->look(session.appOpen, false)->state == WalletRequest::State::Declined);
        const QJsonObject body = client.status(session.id).json();
        QCOMPARE(body[u"status"].toString(), QStringLiteral("VERIFICATION_FAILED"));
        QVERIFY(body[u"errors"][0][u"message"].toString().contains(QStringLiteral("refused")));
    }

    void neverScanned() {
        const auto simulator = startSimulator(Scenario::NeverScanned, true);
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(shortLived()));
        SimulatedService *service = simulator->services().first();
        service->look(session.appOpen, true);
        QVERIFY(!service->share(session.appOpen));
        // INITIAL until it expires, with nothing in between.
        QStringList words;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                words.append(client.statusWord(session.id));
                return words.last() != u"INITIAL";
            }(),
            30000);
        QCOMPARE(words.last(), QStringLiteral("VERIFICATION_EXPIRED"));
        QVERIFY(service->look(session.appOpen, false)->state == WalletRequest::State::Over);
    }

    void silentExpiry() {
        const auto simulator = startSimulator(Scenario::SilentExpiry, true);
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(shortLived()));
        SimulatedService *service = simulator->services().first();
        QTRY_COMPARE_WITH_TIMEOUT(client.statusWord(session.id), QStringLiteral("WAITING"), 30000);
        QVERIFY(!service->share(session.appOpen));
        QTRY_VERIFY_WITH_TIMEOUT(service->look(session.appOpen, false)->state == WalletRequest::State::Over, 30000);
        QCOMPARE(client.statusWord(session.id), QStringLiteral("WAITING"));
    }

    void nobodyAnswersInTime() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(shortLived()));
        SimulatedService *service = simulator->services().first();
        QTRY_VERIFY_WITH_TIMEOUT(service->look(session.appOpen, false)->state == WalletRequest::State::Over, 30000);
        QVERIFY(!service->share(session.appOpen));
        service->look(session.appOpen, true);
        QCOMPARE(client.statusWord(session.id), QStringLiteral("INITIAL"));
    }

    void slowTakesItsTime() {
        const auto simulator = startSimulator(Scenario::Slow, true);
        PingOneClient client(*simulator);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.signIn().status, 200);
        QVERIFY(timer.elapsed() >= 1500);
        // The wallet page is not part of the service.
        timer.restart();
        QCOMPARE(client.get(simulator->baseUrl()).status, 200);
        QVERIFY(timer.elapsed() < 1500);
    }

    void rateLimited() {
        const auto simulator = startSimulator(Scenario::RateLimited);
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(driverLicenceRequest));
        QList<Answer> answers;
        for (int i = 0; i < 4; ++i) {
            answers.append(client.status(session.id));
        }
        QCOMPARE(answers[0].status, 200);
        QCOMPARE(answers[1].status, 429);
        QCOMPARE(answers[2].status, 200);
        QCOMPARE(answers[3].status, 429);
        QCOMPARE(answers[1].headers.value("retry-after"), QByteArray("1"));
        QCOMPARE(answers[1].json()[u"code"].toString(), QStringLiteral("REQUEST_LIMITED"));
        QCOMPARE(detail(answers[1], "code"), QStringLiteral("LIMIT_EXCEEDED"));
        QVERIFY(QLocale::c()
                    .toDateTime(QString::fromLatin1(answers[3].headers.value("retry-after")),
                                QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                    .isValid());
        QVERIFY(simulator->services().first()->share(session.requestId));
        QCOMPARE(client.statusWord(session.id), QStringLiteral("VERIFICATION_SUCCESSFUL"));
        QCOMPARE(client.credentialData(session.id).status, 200);
    }

    void serverError() {
        const auto simulator = startSimulator(Scenario::ServerError);
        PingOneClient client(*simulator);
        client.signIn();
        const Answer created = client.create(driverLicenceRequest);
        QCOMPARE(created.status, 202);
        const Started session = startedFrom(created);
        const Answer first = client.status(session.id);
        QCOMPARE(first.status, 500);
        QCOMPARE(first.json()[u"code"].toString(), QStringLiteral("UNEXPECTED_ERROR"));
        const Answer second = client.status(session.id);
        QCOMPARE(second.status, 503);
        QCOMPARE(second.headers.value("retry-after"), QByteArray("1"));
        QVERIFY(second.json().isEmpty());
        QCOMPARE(client.status(session.id).status, 500);
        QVERIFY(client.credentialData(session.id).status >= 500);
    }

    void tokenExpires() {
        SimulatorOptions options;
        options.plot.scenario = Scenario::TokenExpires;
        options.plot.autoplay = true;
        options.plot.tokenLifetime = 1s;
        const auto simulator = startSimulator(options);
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(driverLicenceRequest));
        QTRY_COMPARE_WITH_TIMEOUT(client.status(session.id).status, 401, 30000);
        QCOMPARE(detail(client.status(session.id), "code"), QStringLiteral("INVALID_TOKEN"));
        QCOMPARE(client.signIn().json()[u"expires_in"].toInt(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(
            [&] {
                client.signIn();
                return client.statusWord(session.id);
            }(),
            QStringLiteral("VERIFICATION_SUCCESSFUL"), 30000);
    }

    void firstTokenDiesUnannounced() {
        Plot plot;
        plot.scenario = Scenario::TokenExpires;
        Direct direct(plot);
        const auto lifetime = [&direct] {
            const Reply reply = direct.send("POST", u'/' + direct.value(QStringLiteral("token_url")),
                                            "grant_type=client_credentials", "application/x-www-form-urlencoded",
                                            "Basic " + (direct.value(QStringLiteral("client_id")) + u':' +
                                                        direct.value(QStringLiteral("client_secret")))
                                                           .toUtf8()
                                                           .toBase64());
            return QJsonDocument::fromJson(reply.body)[u"expires_in"].toInt();
        };
        QCOMPARE(lifetime(), 3600);
        QCOMPARE(lifetime(), 2);
    }

    void garbage() {
        const auto simulator = startSimulator(Scenario::Garbage);
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(driverLicenceRequest));
        QVERIFY(simulator->services().first()->share(session.requestId));
        QCOMPARE(client.statusWord(session.id), QStringLiteral("VERIFICATION_SUCCESSFUL"));
        for (const Answer &answer : {client.credentialData(session.id), client.sessionData(session.id)}) {
            QCOMPARE(answer.status, 200);
            QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
            QVERIFY(answer.body.contains("<html>"));
        }
    }

    void dropsConnection() {
        const auto simulator = startSimulator(Scenario::DropsConnection);
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(driverLicenceRequest));
        // Without Qt's client, which quietly asks again where a connection closes before the answer.
        const QUrl url = client.sessions(session.id);
        const QByteArray request = "GET " + url.path().toUtf8() + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" +
                                   "Authorization: Bearer " + client.token + "\r\n\r\n";
        const auto poll = [&] {
            return exchange(static_cast<quint16>(url.port()), request);
        };
        QCOMPARE(poll(), QByteArray());
        QVERIFY(poll().trimmed().endsWith("}"));
        const QByteArray within = poll();
        QVERIFY(within.startsWith("HTTP/1.1 200"));
        QVERIFY(!within.trimmed().endsWith("}"));
        QVERIFY(poll().trimmed().endsWith("}"));
        QVERIFY(simulator->services().first()->share(session.requestId));
        QCOMPARE(client.credentialData(session.id).error, QNetworkReply::NoError);
    }

    void underAge() {
        const auto simulator = startSimulator(Scenario::UnderAge);
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(
            R"({"requestedCredentials": [{"type": "Driver License", "keys": ["Date of Birth", "Over 18"]}]})"));
        QVERIFY(simulator->services().first()->share(session.requestId));
        const auto claims = claimsOf(nestedEntries(client.credentialData(session.id))[0][u"data"].toArray());
        const QDate born = QDate::fromString(claims.value(QStringLiteral("Date of Birth")), Qt::ISODate);
        QVERIFY(born.isValid());
        QVERIFY(born.addYears(18) > QDate::currentDate());
        QCOMPARE(claims.value(QStringLiteral("Over 18")), QStringLiteral("false"));
    }

    void sessionsDoNotPileUp() {
        Direct direct({});
        const QByteArray authorization = signIn(direct);
        QString first;
        for (int i = 0; i < 1001; ++i) {
            const QString id = createDirect(direct, authorization)[u"id"].toString();
            first = first.isEmpty() ? id : first;
        }
        QCOMPARE(direct.send("GET", sessionPath(direct) + u'/' + first, {}, {}, authorization).status, 404);
    }

private:
    static QByteArray shortLived() {
        return R"({"timeoutSeconds": 1, "requestedCredentials": [{"type": "Driver License"}]})";
    }
    static QString sessionPath(const Direct &direct) {
        return QStringLiteral("/v1/environments/") + direct.value(QStringLiteral("environment_id")) +
               QStringLiteral("/presentationSessions");
    }
    static QByteArray signIn(Direct &direct) {
        const Reply reply = direct.send("POST", u'/' + direct.value(QStringLiteral("token_url")),
                                        "grant_type=client_credentials", "application/x-www-form-urlencoded",
                                        "Basic " + (direct.value(QStringLiteral("client_id")) + u':' +
                                                    direct.value(QStringLiteral("client_secret")))
                                                       .toUtf8()
                                                       .toBase64());
        return "Bearer " + QJsonDocument::fromJson(reply.body)[u"access_token"].toString().toUtf8();
    }
    static QJsonObject createDirect(Direct &direct, const QByteArray &authorization) {
        const Reply reply =
            direct.send("POST", sessionPath(direct), driverLicenceRequest, "application/json", authorization);
        return QJsonDocument::fromJson(reply.body).object();
    }
    /// credentialData of a new session before and after the visitor shared.
    static std::pair<QJsonObject, QJsonObject> directData(Direct &direct) {
        const QByteArray authorization = signIn(direct);
        const QJsonObject created = createDirect(direct, authorization);
        const QString path = sessionPath(direct) + u'/' + created[u"id"].toString() + QStringLiteral("/credentialData");
        const auto read = [&] {
            return QJsonDocument::fromJson(direct.send("GET", path, {}, {}, authorization).body).object();
        };
        const QJsonObject before = read();
        direct.service.share(created[u"_links"][u"appOpenUrl"][u"href"].toString());
        return {before, read()};
    }
};

QTEST_GUILESS_MAIN(TestPingOneSimulator)
#include "tst_pingonesimulator.moc"
