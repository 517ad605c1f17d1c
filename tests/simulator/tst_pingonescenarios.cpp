// What the simulated PingOne does in each scenario, and when time runs out.
#include "tests/simulator/direct.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>

using namespace kiosk::sim;
using namespace kiosk::test;
using namespace std::chrono_literals;

namespace {

QString detail(const Answer &answer, const char *member, qsizetype index = 0) {
    return answer.json()[u"details"].toArray()[index].toObject()[QLatin1String(member)].toString();
}

} // namespace

class TestPingOneScenarios : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestPingOneScenarios)
#include "tst_pingonescenarios.moc"
