#include "app/providers/didit/diditdetails.h"
#include "app/providers/didit/diditoptions.h"
#include "app/settings/configuration.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace kiosk;
using namespace kiosk::didit;

namespace {

ConfigurationResult configured(const QByteArray &toml) {
    return parseConfiguration(toml, QStringLiteral("kiosk.toml"),
                              [](const QString &) { return Outcome<Secret>(Secret("s")); });
}

} // namespace

/// What a configuration file may say about Didit.
class TestDiditSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The manual's own example is a good configuration.
    void manualExample() {
        QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/resources/manual/services/didit.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        const QByteArray toml =
            page.section(QStringLiteral("```toml\n"), 1, 1).section(QStringLiteral("```"), 0, 0).toUtf8();
        const ConfigurationResult result = configured(toml);
        for (const ConfigurationError &error : result.errors)
            qWarning("%d: %s %s", error.line, qPrintable(error.key), qPrintable(error.message));
        QVERIFY(result.errors.isEmpty());
        const CredentialType &type = result.configuration.types.first();
        QCOMPARE(result.configuration.services.first().apiKey.reveal(), QByteArray("s"));
        QCOMPARE(type.options.value(u"metadata").toObject().value(u"desk").toString(), QStringLiteral("3"));
        QCOMPARE(inputFields(Version::V3, type).size(), 1);
    }

    void accessInTheConfiguration_data() {
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<QString>("wrong"); // empty: good
        QTest::newRow("key") << QByteArray("api_key = 'env:K'") << QString();
        QTest::newRow("client") << QByteArray("client_id = 'c'\nclient_secret = 'env:S'") << QString();
        QTest::newRow("client with address")
            << QByteArray("client_id = 'c'\nclient_secret = 'env:S'\ntoken_url = 'https://a.example/token/'")
            << QString();
        QTest::newRow("both") << QByteArray("api_key = 'env:K'\nclient_id = 'c'\nclient_secret = 'env:S'")
                              << QStringLiteral("services.didit.api_key");
        QTest::newRow("neither") << QByteArray() << QStringLiteral("services.didit.api_key");
        QTest::newRow("secret alone") << QByteArray("client_secret = 'env:S'")
                                      << QStringLiteral("services.didit.client_id");
        QTest::newRow("key itself") << QByteArray("api_key = 'abc'") << QStringLiteral("services.didit.api_key");
        QTest::newRow("unknown generation")
            << QByteArray("api_key = 'env:K'\napi_version = 'v4'") << QStringLiteral("services.didit.api_version");
    }

    void accessInTheConfiguration() {
        QFETCH(QByteArray, access);
        QFETCH(QString, wrong);
        const ConfigurationResult result =
            configured("[site]\nname = 'S'\ndesk = 'D'\npurpose = 'P'\n[services.didit]\nprovider = 'didit'\n"
                       "base_url = 'https://verification.didit.me'\n" +
                       access +
                       "\n[[types]]\nid = 'p'\nlabel = 'P'\nservice = 'didit'\n"
                       "workflow_id = '11111111-2222-3333-4444-555555555555'\n[[types.credentials]]\n"
                       "type = 'Passport'\nclaims = [{ id = 'first_name' }]\n");
        QCOMPARE(result.errors.isEmpty(), wrong.isEmpty());
        if (!wrong.isEmpty())
            QCOMPARE(result.errors.first().key, wrong);
    }

    /// Didit ignores what it does not know, and a desk would find out only from a visitor.
    void details_data() {
        QTest::addColumn<QJsonObject>("expected");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const QJsonObject &table, bool good) {
            QTest::newRow(name) << table << good;
        };
        const auto text = [](const char *key, const char *value) {
            return QJsonObject{{QLatin1String(key), QLatin1String(value)}};
        };
        row("nothing", {}, true);
        row("country", text("id_country", "AUT"), true);
        row("country of two letters", text("country", "AT"), false);
        row("country in words", text("nationality", "Austria"), false);
        row("unknown name", text("surname", "Lindt"), false);
        row("date", text("date_of_birth", "1991-04-03"), true);
        row("date otherwise", text("date_of_birth", "03.04.1991"), false);
        row("gender", text("gender", "F"), true);
        row("gender otherwise", text("gender", "female"), false);
        row("address alone", text("address", "Ring 1, Wien"), false);
        row("address with its country",
            {{QStringLiteral("address"), QStringLiteral("Ring 1")},
             {QStringLiteral("poa_country"), QStringLiteral("AUT")}},
            true);
        row("documents",
            {{QStringLiteral("expected_document_types"), QJsonArray{QStringLiteral("P"), QStringLiteral("DL")}}}, true);
        row("documents otherwise",
            {{QStringLiteral("expected_document_types"), QJsonArray{QStringLiteral("Passport")}}}, false);
        row("no list of documents", text("expected_document_types", "P"), false);
        row("number as name", {{QStringLiteral("first_name"), 7}}, false);
    }
    void details() {
        QFETCH(QJsonObject, expected);
        QFETCH(bool, good);
        QCOMPARE(isExpectedDetails(expected), good);
    }

    void contacts() {
        const auto isGood = [](const char *key, const QJsonValue &value) {
            return isContactDetails(QJsonObject{{QLatin1String(key), value}});
        };
        QVERIFY(isGood("email", QStringLiteral("mara@mail.example")));
        QVERIFY(!isGood("email", QStringLiteral("mara")));
        QVERIFY(isGood("phone", QStringLiteral("+431234567")));
        QVERIFY(!isGood("phone", QStringLiteral("01234567"))); // dropped by the service in silence
        QVERIFY(isGood("email_lang", QStringLiteral("pt-BR")));
        QVERIFY(!isGood("email_lang", QStringLiteral("klingon")));
        QVERIFY(isGood("send_notification_emails", true));
        QVERIFY(!isGood("send_notification_emails", QStringLiteral("yes")));
        QVERIFY(!isGood("fax", QStringLiteral("1")));
        QVERIFY(!isContactDetails(QStringLiteral("x")));
        QVERIFY(!isExpectedDetails(QJsonArray()));
    }
};

QTEST_GUILESS_MAIN(TestDiditSettings)
#include "tst_diditsettings.moc"
