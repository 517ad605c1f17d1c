// What the simulated PingOne hands out of an answered session, in every shape, and what it lists.
#include "tests/simulator/direct.h"

#include <QImage>
#include <QJsonArray>
#include <QUuid>

using namespace kiosk::sim;
using namespace kiosk::test;
using namespace std::chrono_literals;

namespace {

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

} // namespace

class TestPingOneData : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

private:
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

QTEST_GUILESS_MAIN(TestPingOneData)
#include "tst_pingonedata.moc"
