#include "app/providers/foreignlink.h"
#include "app/providers/foreignpicture.h"

#include <QJsonObject>
#include <QTest>

using namespace kiosk;

namespace {

JsonReader holding(const QString &link) {
    return JsonReader(QJsonObject{{QStringLiteral("href"), link}});
}

} // namespace

/// What is taken over from a service as an address or a picture.
class TestForeignContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links_data() {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("forWallet");
        QTest::addColumn<bool>("forBrowser");
        const auto row = [](const char *link, bool forWallet, bool forBrowser) {
            QTest::newRow(link) << QString::fromLatin1(link) << forWallet << forBrowser;
        };
        row("https://wallet.example/appopen?u=x", true, true);
        row("http://127.0.0.1:8080/x", true, true);
        row("openid-vc://?request_uri=https%3A%2F%2Fa.example", true, false);
        row("openid4vp://?request_uri=x", true, false);
        row("haip:?x=1", true, false);
        row("https://", true, false);
        row("https://verify.didit.me/session/{session_token}", false, true);
        row("javascript:alert(1)", false, false);
        row("JavaScript:alert(1)", false, false);
        row("file:///etc/passwd", false, false);
        row("data:text/html,x", false, false);
        row("vbscript:x", false, false);
        row("about:blank", false, false);
        row("qrc:/x", false, false);
        row("wallet", false, false);
        row("", false, false);
    }
    void links() {
        QFETCH(QString, link);
        QFETCH(bool, forWallet);
        QFETCH(bool, forBrowser);
        const JsonReader first = holding(link);
        (void)readWalletLink(first, u"href");
        QCOMPARE(!first.failed(), forWallet);
        const JsonReader second = holding(link);
        (void)readWebLink(second, u"href");
        QCOMPARE(!second.failed(), forBrowser);
        if (second.failed())
            QCOMPARE(second.failure(Stage::Start).field, QStringLiteral("href"));
    }

    void pictures_come_over_https_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("forService");
        QTest::addColumn<bool>("forServiceHere");
        const auto row = [](const char *address, bool forService, bool forServiceHere) {
            QTest::newRow(address) << QString::fromLatin1(address) << forService << forServiceHere;
        };
        row("https://media.example/p?sig=1", true, true);
        row("http://media.example/p", false, false);
        row("http://127.0.0.1:8080/p", false, true);
        row("http://127.1.2.3/p", false, true);
        row("http://[::1]/p", false, true);
        row("http://localhost/p", false, true);
        row("http://a.localhost/p", false, true);
        row("https://localhost/p", false, true);
        row("http://192.168.1.1/p", false, false);
        row("http://127.0.0.1.example/p", false, false);
        row("ftp://media.example/p", false, false);
        row("file:///etc/passwd", false, false);
        row("https://", false, false);
        row("p.png", false, false);
    }
    void pictures_come_over_https() {
        QFETCH(QString, address);
        const QUrl url(address, QUrl::StrictMode);
        QTEST(mayFetch(url, QUrl(QStringLiteral("https://api.example/v1"))), "forService");
        QTEST(mayFetch(url, QUrl(QStringLiteral("http://127.0.0.1:8080/didit"))), "forServiceHere");
    }

    void servers() {
        const QUrl here(QStringLiteral("https://api.example/v1"));
        QVERIFY(isSameServer(here, QUrl(QStringLiteral("https://api.example/other?x=1"))));
        QVERIFY(isSameServer(here, QUrl(QStringLiteral("https://api.example:443/v1"))));
        QVERIFY(!isSameServer(here, QUrl(QStringLiteral("http://api.example/v1"))));
        QVERIFY(!isSameServer(here, QUrl(QStringLiteral("https://api.example:8443/v1"))));
        QVERIFY(!isSameServer(here, QUrl(QStringLiteral("https://evil.example/v1"))));
    }

    void pictures() {
        const QByteArray png("\x89PNG\r\n\x1a\n");
        QVERIFY(isPicture(png + "rest"));
        QVERIFY(isPicture("\xff\xd8\xff\xe0"));
        QVERIFY(!isPicture({}));
        QVERIFY(!isPicture("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        QVERIFY(!isPicture("<html>not found</html>"));
        QVERIFY(!isPicture("GIF89a"));
        QVERIFY(!isPicture(png + QByteArray(LargestPicture, 'x')));
    }
};

QTEST_GUILESS_MAIN(TestForeignContent)
#include "tst_foreigncontent.moc"
