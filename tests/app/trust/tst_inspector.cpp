// Fetching what an examination needs, over real sockets: a resolver that answers, is down, slow, too large, talks
// rubbish, or knows that an identifier was withdrawn. None of it ever makes a check pass.
#include "app/trust/gathering.h"
#include "app/trust/inspector.h"
#include "tests/app/http/world.h"
#include "tests/app/trust/examined.h"
#include "tests/app/trust/made.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::trust;
using namespace kiosk::test;
using namespace Qt::StringLiterals;

namespace {

const QString Issuer = u"did:bsv:"_s + QString(64, u'a');

/// An SD-JWT by an issuer whose key only a resolver knows.
QByteArray resolvableToken() {
    MadeSdJwt made;
    made.payload.insert(u"iss"_s, Issuer);
    return made.token();
}

QByteArray documentOf(const QString &did, const sim::SigningKey &key) {
    const QString method = did + u"#subject-key"_s;
    const QJsonObject document{{u"id"_s, did},
                               {u"verificationMethod"_s, QJsonArray{QJsonObject{{u"id"_s, method},
                                                                                {u"type"_s, u"JsonWebKey2020"_s},
                                                                                {u"controller"_s, did},
                                                                                {u"publicKeyJwk"_s, key.publicJwk()}}}},
                               {u"authentication"_s, QJsonArray{method}}};
    return QJsonDocument(QJsonObject{{u"didDocument"_s, document}, {u"didDocumentMetadata"_s, QJsonObject()}}).toJson();
}

/// A desk with a resolver on the loopback.
struct Desk {
    explicit Desk(const TestServer::Handler &handler) : world(handler) {
        TrustBase trust;
        TrustBase::Issuer issuer;
        issuer.facts.name = u"Registry"_s;
        issuer.facts.identifiers = {Issuer};
        trust.issuers.push_back(issuer);
        trust.resolver = world.server.url(QString());
        world.clock.setWall(MadeNow);
        inspector = std::make_unique<Inspector>(world.client, world.clock, trust);
    }
    /// Inspects to the end; nothing where it does not end within the patience.
    std::optional<Examination> inspect() {
        std::optional<Examination> result;
        const auto inspection = inspector->inspect({madeEvidence(resolvableToken())}, CredentialType(),
                                                   [&](const QList<Examination> &all) { result = all.first(); });
        inspection->start();
        world.clock.advanceUntil([&] { return result.has_value(); }, Inspector::Patience + std::chrono::seconds(1));
        return result;
    }
    QString signature() {
        const auto examination = inspect();
        if (!examination)
            return u"never"_s;
        const QStringList reasons = reasonsOf(*examination, checkid::CredentialSignature);
        return nameOf(resultOf(*examination, checkid::CredentialSignature)) +
               (reasons.isEmpty() ? QString() : u' ' + reasons.first());
    }

    World world;
    std::unique_ptr<Inspector> inspector;
};

} // namespace

class TestInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResolverThatAnswers() {
        Desk desk([](const TestRequest &) { return answer(200, documentOf(Issuer, madeKey("issuer"))); });
        const auto examination = desk.inspect();
        QVERIFY(examination);
        QCOMPARE(resultOf(*examination, checkid::CredentialSignature), CheckResult::Passed);
        QCOMPARE(examination->issuerNames, QStringList{u"Registry"_s});
        QVERIFY(isAllPassed(*examination));
        const TestRequest &request = desk.world.server.requests().first();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.target, "/1.0/identifiers/" + Issuer.toLatin1());
        QVERIFY(!request.headers.contains("authorization"));
    }

    void answersThatDoNotHelp_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("signature");
        const QByteArray good = documentOf(Issuer, madeKey("issuer"));
        QTest::newRow("withdrawn") << 410 << QByteArray("{}") << u"failed did-deactivated"_s;
        QTest::newRow("not found") << 404 << QByteArray("{}") << u"notChecked did-not-found"_s;
        QTest::newRow("redirected") << 302 << good << u"notChecked resolver-failed"_s;
        QTest::newRow("forbidden") << 403 << good << u"notChecked resolver-failed"_s;
        QTest::newRow("rubbish") << 200 << QByteArray("<html>") << u"notChecked"_s;
        QTest::newRow("empty") << 200 << QByteArray() << u"notChecked"_s;
        QTest::newRow("too large") << 200 << QByteArray(300 * 1024, ' ') << u"notChecked resolver-failed"_s;
        QTest::newRow("about another") << 200 << documentOf(u"did:bsv:"_s + QString(64, u'b'), madeKey("issuer"))
                                       << u"notChecked"_s;
        QTest::newRow("another key") << 200 << documentOf(Issuer, madeKey("stranger")) << u"failed signature-wrong"_s;
    }
    void answersThatDoNotHelp() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, signature);
        Desk desk([&](const TestRequest &) { return answer(status, body); });
        const QString found = desk.signature();
        QVERIFY2(signature.contains(u' ') ? found == signature : found.startsWith(signature), qPrintable(found));
    }

    void aResolverThatIsDown() {
        Desk desk([](const TestRequest &) { return TestAnswer{{}, true, false}; });
        QCOMPARE(desk.signature(), u"notChecked resolver-failed"_s);
    }

    /// Nobody waits longer than the patience, and what has not come is not checked.
    void aResolverThatIsSlow() {
        Desk desk([](const TestRequest &) { return silence(); });
        const auto before = desk.world.clock.monotonic();
        QCOMPARE(desk.signature(), u"notChecked resolver-failed"_s);
        QCOMPARE(desk.world.clock.monotonic() - before, Inspector::Patience);
    }

    /// Answers are kept for some minutes; failures are not.
    void answersAreKept() {
        int asked = 0;
        bool isUp = false;
        Desk desk([&](const TestRequest &) {
            ++asked;
            return isUp ? answer(200, documentOf(Issuer, madeKey("issuer"))) : answer(404, "{}");
        });
        QCOMPARE(desk.signature(), u"notChecked did-not-found"_s);
        isUp = true;
        QCOMPARE(desk.signature(), u"passed"_s);
        QCOMPARE(desk.signature(), u"passed"_s);
        QCOMPARE(asked, 2);
        desk.world.clock.advance(Inspector::Keeps + std::chrono::seconds(1));
        desk.world.clock.setWall(MadeNow.addSecs(301));
        QCOMPARE(desk.signature(), u"passed"_s);
        QCOMPARE(asked, 3);
    }

    /// Whoever leaves ends the fetching; nobody is called.
    void leavingEndsIt() {
        Desk desk([](const TestRequest &) { return silence(); });
        bool isCalled = false;
        {
            const auto inspection = desk.inspector->inspect({madeEvidence(resolvableToken())}, CredentialType(),
                                                            [&](const QList<Examination> &) { isCalled = true; });
            inspection->start();
            desk.world.clock.settle();
        }
        desk.world.clock.advance(std::chrono::seconds(60));
        QVERIFY(!isCalled);
    }

    /// A token names addresses; not every one of them is asked.
    void strangersAddresses_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("asked");
        const auto row = [](const char *url, bool asked) {
            QTest::newRow(url) << QString::fromLatin1(url) << asked;
        };
        row("https://issuer.example/lists/1", true);
        row("https://issuer.example:443/lists/1", true);
        row("http://issuer.example/lists/1", false);
        row("https://issuer.example:8443/", false);
        row("https://127.0.0.1/", false);
        row("https://127.1/", false);
        row("https://2130706433/", false);
        row("https://0x7f000001/", false);
        row("https://[::1]/", false);
        row("https://[fe80::1]/", false);
        row("https://localhost/", false);
        row("https://printer/", false);
        row("https://x.local/", false);
        row("https://x.local./", false);
        row("https://x.localhost/", false);
        row("https://metadata.google.internal/", false);
        row("https://router.home.arpa/", false);
        row("https://user@issuer.example/", false);
        row("ftp://issuer.example/", false);
        row("file:///etc/passwd", false);
        row("", false);
        row("http://resolver.local:8080/1.0/identifiers/did:bsv:x", true);
        row("http://resolver.local:8081/1.0/identifiers/did:bsv:x", false);
    }
    void strangersAddresses() {
        QFETCH(QString, url);
        QFETCH(bool, asked);
        QCOMPARE(isAskable(QUrl(url), QUrl(u"http://resolver.local:8080"_s)), asked);
    }

    void nothingOfATokenIsLogged() {
        const LogCatcher log;
        Desk desk([](const TestRequest &) { return answer(500, "x"); });
        (void)desk.inspect();
        for (const QString &line : LogCatcher::lines()) {
            QVERIFY2(!line.contains(QString(16, u'a')), qPrintable(line));
            QVERIFY2(!line.contains(u"eyJ"), qPrintable(line));
        }
        QVERIFY(!LogCatcher::lines().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInspector)
#include "tst_inspector.moc"
