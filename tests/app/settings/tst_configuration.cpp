// A good configuration becomes the right values, in every spelling and language; the shipped example and the demo are
// good.
#include "app/providers/registry.h"
#include "app/settings/configuration.h"
#include "app/simulator/simulatedservice.h"
#include "goodconfiguration.h"

#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>

using namespace kiosk;

namespace {

Outcome<Secret> anySecret(const QString &reference) {
    return Secret("<" + reference.toUtf8() + ">");
}

QString allErrors(const ConfigurationResult &result) {
    QStringList lines;
    for (const ConfigurationError &error : result.errors)
        lines.append(toText(error));
    return lines.join(u'\n');
}

ConfigurationResult parse(const QByteArray &toml, const QString &language = {}) {
    return parseConfiguration(toml, QStringLiteral("/etc/verifier-kiosk/kiosk.toml"), anySecret, language);
}

DemoService simulated() {
    return DemoService{
        QStringLiteral("pingone-credentials"),
        QUrl(QStringLiteral("http://127.0.0.1:8123/pingone/")),
        {{QStringLiteral("client_id"), QStringLiteral("a \"quoted\" \\ client")},
         {QStringLiteral("client_secret"), QStringLiteral("demo-secret")},
         {QStringLiteral("auth_method"), QStringLiteral("basic")},
         {QStringLiteral("environment_id"), QStringLiteral("7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11")},
         {QStringLiteral("wallet_application"), QStringLiteral("6b1f0c9d-52e7-4a38-9c06-e1d24f7a8b30")},
         {QStringLiteral("application_instance"), QStringLiteral("4a7e1e0e-0e59-4a36-9f38-1d7d8c7b6a55")},
         {QStringLiteral("base_url"), QStringLiteral("v1")},
         {QStringLiteral("token_url"), QStringLiteral("abc/as/token")}},
        "PEM"};
}

/// That one and every other service that the program can simulate.
QList<DemoService> allSimulated() {
    QList<DemoService> services{simulated()};
    for (const ProviderDescriptor &descriptor : providers()) {
        if (descriptor.id != services.first().provider) {
            services.append(DemoService{descriptor.id, QUrl(QStringLiteral("http://127.0.0.1:8123/x/")),
                                        descriptor.simulate({})->credentials(), "PEM"});
        }
    }
    return services;
}

} // namespace

class TestConfiguration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsRead() {
        QByteArray toml = test::goodConfiguration();
        toml.replace("full_screen = true", "full_screen = true\nreduced_motion = true\nlate_answer_seconds = 45\n"
                                           "accent = \"#7A1FA2\"\ntext_percent = 150\nlogo = \"" KIOSK_SOURCE_DIR
                                           "/tests/app/settings/data/logo.png\"");
        const ConfigurationResult result = parse(toml);
        QCOMPARE(allErrors(result), QString());
        const Configuration &c = result.configuration;
        QCOMPARE(c.file, QStringLiteral("/etc/verifier-kiosk/kiosk.toml"));
        QVERIFY(!c.demo);
        QCOMPARE(c.desk.site, QStringLiteral("Harbour Hotel"));
        QCOMPARE(c.desk.desk, QStringLiteral("Reception · Desk 2"));
        QCOMPARE(c.desk.language, QStringLiteral("en"));
        QCOMPARE(c.look, (SiteLook{ThemeChoice::Dark, QStringLiteral("#7a1fa2"),
                                   QStringLiteral(KIOSK_SOURCE_DIR "/tests/app/settings/data/logo.png"), 150}));
        QVERIFY(c.openWalletHere);
        QVERIFY(c.fullScreen);
        QVERIFY(c.reducedMotion);
        QCOMPARE(c.lateAnswer, std::chrono::seconds(45));

        QCOMPARE(c.services.size(), 1);
        const ServiceSettings &service = c.services.first();
        QCOMPARE(service.id, QStringLiteral("pingone"));
        QCOMPARE(service.provider, QStringLiteral("pingone-credentials"));
        QCOMPARE(service.label, QStringLiteral("PingOne"));
        QCOMPARE(service.baseUrl, QUrl(QStringLiteral("https://api.pingone.eu/v1")));
        QCOMPARE(service.tokenUrl,
                 QUrl(QStringLiteral("https://auth.pingone.eu/7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11/as/token")));
        QCOMPARE(service.clientId, QStringLiteral("client"));
        QCOMPARE(service.secret.reveal(), QByteArray("<env:PINGONE_SECRET>"));
        QCOMPARE(service.authMethod, QStringLiteral("post"));
        QCOMPARE(service.options, (QJsonObject{{QStringLiteral("environment_id"),
                                                QStringLiteral("7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11")}}));
        QVERIFY(service.authorityPem.isEmpty());

        QCOMPARE(c.types.size(), 1);
        CredentialType expected;
        expected.id = QStringLiteral("driver-licence");
        expected.label = QStringLiteral("Driver licence");
        expected.description = QStringLiteral("Name and date of birth");
        expected.group = QStringLiteral("Papers");
        expected.isPinned = true;
        expected.icon = QStringLiteral("badge");
        expected.service = QStringLiteral("pingone");
        expected.purpose = QStringLiteral("Please show your licence");
        expected.limit = std::chrono::seconds(300);
        expected.clearAfter = std::chrono::seconds(30);
        expected.issuers = {QStringLiteral("did:web:a.example"),
                            QStringLiteral("7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11")};
        expected.options = {{QStringLiteral("timeout_seconds"), 120}};
        const RequestedClaim name{QStringLiteral("First Name"), QStringLiteral("First name")};
        const RequestedClaim born{
            QStringLiteral("Date of Birth"), QStringLiteral("Born"), ClaimFormat::Date, false, true, {}};
        const RequestedClaim adult{QStringLiteral("Over 18"), QStringLiteral("Over 18"), ClaimFormat::Text, true, false,
                                   QStringLiteral("true")};
        expected.credentials = {{QStringLiteral("Driver License"), {name, born, adult}}};
        QVERIFY(c.types.first() == expected);
    }

    void whatIsLeftOutHasADefault() {
        const ConfigurationResult result = parse(R"(
[site]
name = "Clinic"
purpose = "Please show it"
[services.p]
provider = "pingone-credentials"
base_url = "https://api.example.org/v1/"
token_url = "https://auth.example.org/as/token"
environment_id = "7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11"
client_id = "c"
client_secret = "keychain:pingone secret"
[[types]]
id = "t"
label = "T"
service = "p"
credentials = [{ type = "X", claims = [{ id = "First Name" }] }]
)");
        QCOMPARE(allErrors(result), QString());
        const Configuration &c = result.configuration;
        QCOMPARE(c.desk.desk, QString());
        QCOMPARE(c.desk.language, QStringLiteral("en"));
        QCOMPARE(c.look, SiteLook{});
        QVERIFY(!c.openWalletHere && !c.fullScreen && !c.reducedMotion);
        QCOMPARE(c.lateAnswer, std::chrono::seconds(120));
        QCOMPARE(c.services.first().label, QStringLiteral("PingOne Credentials"));
        QCOMPARE(c.services.first().authMethod, QStringLiteral("basic"));
        QCOMPARE(c.services.first().baseUrl, QUrl(QStringLiteral("https://api.example.org/v1")));
        const CredentialType &type = c.types.first();
        QCOMPARE(type.purpose, QStringLiteral("Please show it"));
        QCOMPARE(type.icon, typeIcons().constFirst());
        QCOMPARE(type.limit.count(), 600);
        QCOMPARE(type.clearAfter.count(), 60);
        QCOMPARE(type.credentials.first().claims.first().label, QStringLiteral("First Name"));
        QVERIFY(type.credentials.first().claims.first().required);
    }

    void plainHttpIsForThisComputerOnly_data() {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("IPv4") << QByteArray("http://127.0.0.1:8123/pingone/v1");
        QTest::newRow("IPv6") << QByteArray("http://[::1]:8123/pingone/v1");
        QTest::newRow("name") << QByteArray("http://localhost/v1");
    }
    void plainHttpIsForThisComputerOnly() {
        QFETCH(QByteArray, address);
        QByteArray toml = test::goodConfiguration();
        toml.replace("region = \"EU\"", "base_url = \"" + address + "\"\ntoken_url = \"" + address + "/token\"");
        const ConfigurationResult result = parse(toml);
        QCOMPARE(allErrors(result), QString());
        QCOMPARE(result.configuration.services.first().baseUrl, QUrl(QString::fromUtf8(address)));
    }

    void textsFollowTheLanguage_data() {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        const QByteArray both = R"({ de = "Führerschein", en = "Driver licence" })";
        QTest::newRow("english") << both << QStringLiteral("en") << QStringLiteral("Driver licence");
        QTest::newRow("german") << both << QStringLiteral("de") << QStringLiteral("Führerschein");
        QTest::newRow("english where the language is not there")
            << both << QStringLiteral("fr") << QStringLiteral("Driver licence");
        QTest::newRow("the first where neither is there") << QByteArray(R"({ pl = "Prawo jazdy", it = "Patente" })")
                                                          << QStringLiteral("de") << QStringLiteral("Patente");
        QTest::newRow("one text for all")
            << QByteArray(R"("Licence")") << QStringLiteral("de") << QStringLiteral("Licence");
    }
    void textsFollowTheLanguage() {
        QFETCH(QByteArray, label);
        QFETCH(QString, language);
        QFETCH(QString, expected);
        QByteArray toml = test::goodConfiguration();
        toml.replace("\"Driver licence\"", label);
        const ConfigurationResult result = parse(toml, language);
        QCOMPARE(allErrors(result), QString());
        QCOMPARE(result.configuration.types.first().label, expected);
        QCOMPARE(result.configuration.desk.language, language);
    }

    void theFilesOwnLanguageChoosesItsTexts() {
        QByteArray toml = test::goodConfiguration();
        toml.replace("language = \"en\"", "language = \"de\"");
        toml.replace("\"Harbour Hotel\"", R"({ en = "Harbour Hotel", de = "Hotel am Hafen" })");
        const ConfigurationResult result = parse(toml);
        QCOMPARE(allErrors(result), QString());
        QCOMPARE(result.configuration.desk.site, QStringLiteral("Hotel am Hafen"));
    }

    void everyLanguageIsKept() {
        QByteArray toml = test::goodConfiguration();
        toml.replace("\"Harbour Hotel\"", R"({ en = "Harbour Hotel", de = "Hotel am Hafen" })");
        toml.replace("\"PingOne\"", R"({ en = "PingOne", de = "PingOne Prüfdienst" })");
        toml.replace("\"Driver licence\"", R"({ en = "Driver licence", de = "Führerschein" })");
        int secrets = 0;
        const auto counted = [&secrets](const QString &reference) {
            ++secrets;
            return anySecret(reference);
        };
        ConfigurationResult result = parseConfiguration(toml, QStringLiteral("/etc/kiosk.toml"), counted);
        QCOMPARE(allErrors(result), QString());
        QCOMPARE(secrets, 1);
        Configuration &c = result.configuration;
        const QByteArray secret = c.services.first().secret.reveal();

        c.speak(QStringLiteral("de"));
        QCOMPARE(c.desk.site, QStringLiteral("Hotel am Hafen"));
        QCOMPARE(c.desk.language, QStringLiteral("de"));
        QCOMPARE(c.services.first().label, QStringLiteral("PingOne Prüfdienst"));
        QCOMPARE(c.types.first().label, QStringLiteral("Führerschein"));
        QCOMPARE(c.services.first().secret.reveal(), secret);

        c.speak(QStringLiteral("xx"));
        QCOMPARE(c.types.first().label, QStringLiteral("Führerschein"));
        c.speak(QStringLiteral("en"));
        QCOMPARE(c.types, parse(toml).configuration.types);
        QCOMPARE(c.services.first().label, QStringLiteral("PingOne"));
    }

    void servicesAndTypesKeepTheirOrder() {
        const QByteArray service = test::goodConfiguration().split('[').value(2);
        QByteArray toml = test::goodConfiguration();
        toml.replace("[" + service, "[" + QByteArray(service).replace("services.pingone", "services.zebra") + "[" +
                                        QByteArray(service).replace("services.pingone", "services.pingone") + "[" +
                                        QByteArray(service).replace("services.pingone", "services.ant"));
        const ConfigurationResult result = parse(toml);
        QCOMPARE(allErrors(result), QString());
        QStringList ids;
        for (const ServiceSettings &one : result.configuration.services)
            ids.append(one.id);
        QCOMPARE(ids, (QStringList{QStringLiteral("zebra"), QStringLiteral("pingone"), QStringLiteral("ant")}));
    }

    void aByteOrderMarkAndWindowsLineEndsAreFine() {
        QByteArray toml = "\xef\xbb\xbf" + test::goodConfiguration();
        toml.replace("\n", "\r\n");
        const ConfigurationResult result = parse(toml);
        QCOMPARE(allErrors(result), QString());
        QCOMPARE(result.configuration.desk.site, QStringLiteral("Harbour Hotel"));
    }

    void relativePathsStartAtTheFile() {
        QTemporaryDir folder;
        QFile authority(folder.filePath(QStringLiteral("ca.pem")));
        QVERIFY(authority.open(QIODevice::WriteOnly));
        QFile certificate(QStringLiteral(KIOSK_SOURCE_DIR "/tests/app/settings/data/authority.pem"));
        QVERIFY(certificate.open(QIODevice::ReadOnly));
        const QByteArray pem = certificate.readAll();
        authority.write(pem);
        authority.close();
        QByteArray toml = test::goodConfiguration();
        toml.replace("\"env:PINGONE_SECRET\"", "\"file:secrets/pingone\"\nca_file = \"ca.pem\"");
        const ConfigurationResult result =
            parseConfiguration(toml, folder.filePath(QStringLiteral("kiosk.toml")), anySecret);
        QCOMPARE(allErrors(result), QString());
        const ServiceSettings &service = result.configuration.services.first();
        QCOMPARE(service.secret.reveal(), "<file:" + folder.path().toUtf8() + "/secrets/pingone>");
        QCOMPARE(service.authorityPem, pem);
    }

    void theShippedExampleIsGood_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("as it is") << QString();
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("de") << QStringLiteral("de");
    }
    void theShippedExampleIsGood() {
        QFETCH(QString, language);
        const ConfigurationResult result =
            readConfiguration(QStringLiteral(":/config/kiosk.example.toml"), anySecret, language);
        QCOMPARE(allErrors(result), QString());
        QCOMPARE(result.configuration.types.size(), 2);
    }

    void theExampleWithItsCommentsTakenAwayIsGoodToo() {
        QFile file(QStringLiteral(":/config/kiosk.example.toml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray toml = file.readAll();
        toml.replace("region = \"EU\"", "#");
        toml.replace("# base_url", "base_url");
        toml.replace("# token_url", "token_url");
        const ConfigurationResult result = parse(toml);
        QCOMPARE(allErrors(result), QString());
        QCOMPARE(result.configuration.services.first().tokenUrl,
                 QUrl(QStringLiteral("https://auth.example.org/as/token")));
    }

    void everyIconIsDrawn() {
        for (const QString &icon : typeIcons())
            QVERIFY2(QFile::exists(QStringLiteral(KIOSK_SOURCE_DIR "/resources/icons/%1.svg").arg(icon)),
                     qPrintable(icon));
    }

    void theDemoIsGood_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("label");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Driver licence");
        QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("Führerschein");
        QTest::newRow("without a language") << QString() << QStringLiteral("Driver licence");
    }
    void theDemoIsGood() {
        QFETCH(QString, language);
        QFETCH(QString, label);
        const ConfigurationResult result = demoConfiguration(allSimulated(), language);
        QCOMPARE(allErrors(result), QString());
        const Configuration &c = result.configuration;
        QVERIFY(c.demo);
        QVERIFY(c.file.isEmpty());
        QVERIFY(c.openWalletHere);
        QCOMPARE(c.types.first().id, QStringLiteral("driver-licence"));
        QCOMPARE(c.types.first().label, label);
        const ServiceSettings &service = c.services.first();
        QCOMPARE(service.baseUrl, QUrl(QStringLiteral("http://127.0.0.1:8123/pingone/v1")));
        QCOMPARE(service.tokenUrl, QUrl(QStringLiteral("http://127.0.0.1:8123/pingone/abc/as/token")));
        QCOMPARE(service.clientId, QStringLiteral("a \"quoted\" \\ client"));
        QCOMPARE(service.secret.reveal(), QByteArray("demo-secret"));
        QCOMPARE(service.authorityPem, QByteArray("PEM"));
    }

    void theDemoSaysEverythingInBothLanguages() {
        const Configuration en = demoConfiguration(allSimulated(), QStringLiteral("en")).configuration;
        const Configuration de = demoConfiguration(allSimulated(), QStringLiteral("de")).configuration;
        QCOMPARE(en.types.size(), de.types.size());
        QVERIFY(en.desk.desk != de.desk.desk);
        for (qsizetype i = 0; i < en.types.size(); ++i) {
            const CredentialType &a = en.types.at(i);
            const CredentialType &b = de.types.at(i);
            QVERIFY2(a.label != b.label && a.description != b.description && a.purpose != b.purpose, qPrintable(a.id));
            for (qsizetype k = 0; k < a.credentials.first().claims.size(); ++k)
                QVERIFY2(a.credentials.first().claims.at(k).label != b.credentials.first().claims.at(k).label,
                         qPrintable(a.credentials.first().claims.at(k).id));
        }
    }

    void theDemoWithoutItsSimulatorIsAnError() {
        QVERIFY(!demoConfiguration({}, QStringLiteral("en")).errors.isEmpty());
    }

    void aFileIsReadOrRefused() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kiosk.toml"));
        const auto only = [&path](const QString &words) {
            const ConfigurationResult result = readConfiguration(path, anySecret);
            QCOMPARE(result.errors.size(), 1);
            QCOMPARE(result.errors.first().file, path);
            QCOMPARE(result.errors.first().line, 0);
            QVERIFY2(result.errors.first().message.contains(words), qPrintable(allErrors(result)));
            QVERIFY(toText(result.errors.first()).startsWith(path + QStringLiteral(": ")));
        };
        only(QStringLiteral("cannot be read"));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("kiosk.toml")));
        only(QStringLiteral("is a folder"));
        QVERIFY(QDir(folder.path()).rmdir(QStringLiteral("kiosk.toml")));
        QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
        only(QStringLiteral("not an ordinary file")); // opening it would wait for ever
        QVERIFY(QFile::remove(path));

        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1024 * 1024, '#') + "\n");
        file.close();
        only(QStringLiteral("larger than 1 MB"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::goodConfiguration() + "#" +
                   QByteArray(1024 * 1024 - 1 - test::goodConfiguration().size(), ' '));
        file.close();
        QCOMPARE(allErrors(readConfiguration(path, anySecret)), QString());
    }
};

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
