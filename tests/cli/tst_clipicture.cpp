// A service that sends its code as a picture and no link: a terminal has nothing to show, and says so.
#include "tests/cli/program.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk::test;

namespace {

const QByteArray created = R"({"id": "16bab70c-32c1-41ca-9c84-d062aedd095f", "status": "INITIAL",
    "_links": {"qr": {"href": "data:image/png;base64,iVBORw0KGgo="}}})";

TestAnswer answerTo(const TestRequest &request) {
    const TestHeaders json{{"Content-Type", "application/json"}};
    if (request.target.endsWith("/token"))
        return answer(200, R"({"access_token": "made-up", "token_type": "Bearer", "expires_in": 1800})", json);
    return answer(request.method == "POST" ? 202 : 200, created, json);
}

const char *const configuration = R"([site]
name = "Harbour Hotel"
purpose = "Please show your badge"

[records]
directory = "records"

[services.pingone]
provider = "pingone-credentials"
base_url = "%1"
token_url = "%2"
environment_id = "7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11"
client_id = "client"
client_secret = "env:KIOSK_TEST_SECRET"

[[types]]
id = "badge"
label = "Employee badge"
service = "pingone"
[[types.credentials]]
type = "Employee Badge"
claims = [{ id = "Given Name" }]
)";

} // namespace

class TestCliPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsNamed_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("for people") << QStringList();
        QTest::newRow("for programs") << QStringList{QStringLiteral("--json")};
    }
    void theWindowIsNamed() {
        QFETCH(QStringList, options);
        TestServer server(answerTo);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("kiosk.toml"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        const QString text =
            QString::fromLatin1(configuration)
                .arg(server.url(QStringLiteral("/v1")).toString(), server.url(QStringLiteral("/as/token")).toString());
        QVERIFY(out.write(text.toUtf8()) > 0);
        out.close();

        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("KIOSK_TEST_SECRET"), QStringLiteral("secret"));
        process.setProcessEnvironment(environment);
        process.start(program(),
                      QStringList{QStringLiteral("verify"), QStringLiteral("badge"), QStringLiteral("--config"), file,
                                  QStringLiteral("--timeout"), QStringLiteral("2")} +
                          options);
        QVERIFY(process.waitForStarted(60'000));
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
        const QByteArray told = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 2, told.constData());
        QCOMPARE(told.count("make this check in the window (verifier-kiosk)"), 1);
        QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput()).isObject(), !options.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliPicture)
#include "tst_clipicture.moc"
