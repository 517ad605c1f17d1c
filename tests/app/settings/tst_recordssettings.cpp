#include "app/settings/configuration.h"
#include "tests/app/settings/goodconfiguration.h"

#include <QTest>

using namespace kiosk;

namespace {

ConfigurationResult parse(const QByteArray &records) {
    return parseConfiguration(test::goodConfiguration() + records, QStringLiteral("/etc/verifier-kiosk/kiosk.toml"),
                              [](const QString &) -> Outcome<Secret> { return Secret(QByteArray("s")); });
}

} // namespace

/// The table [records]: what it says, what stands in for it, what is wrong with it and where.
class RecordsSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutTable_recordsAreRequiredAndKeptAYear() {
        const ConfigurationResult result = parse({});
        QVERIFY(result.errors.isEmpty());
        QCOMPARE(result.configuration.records.directory, QString());
        QVERIFY(result.configuration.records.isRequired);
        QCOMPARE(result.configuration.records.keepDays, 365);
        QVERIFY(!result.configuration.records.needsTwoPeople);
        QCOMPARE(result.configuration.records.followDays, 30);
        QCOMPARE(result.configuration.settingsDigest.size(), 64);
        QVERIFY(result.configuration.settingsDigest != parse("\n").configuration.settingsDigest);
    }

    void everyKey_isRead() {
        const ConfigurationResult result =
            parse("[records]\ndirectory = \"../desk records\"\nrequired = false\nkeep_days = 0\n"
                  "two_people_decide = true\nfollow_cases_days = 7\n");
        QVERIFY(result.errors.isEmpty());
        QCOMPARE(result.configuration.records.directory, QStringLiteral("/etc/desk records"));
        QVERIFY(!result.configuration.records.isRequired);
        QCOMPARE(result.configuration.records.keepDays, 0);
        QVERIFY(result.configuration.records.needsTwoPeople);
        QCOMPARE(result.configuration.records.followDays, 7);
    }

    void database_isReadFromItsAddress() {
        const records::SharedAccess far =
            parse("[records]\ndatabase = \"postgresql://desk%201@db.example.org:5433/front\"\n"
                  "database_password = \"env:DATABASE\"\n")
                .configuration.records.shared;
        QCOMPARE(far.host, QStringLiteral("db.example.org"));
        QCOMPARE(far.port, 5433);
        QCOMPARE(far.database, QStringLiteral("front"));
        QCOMPARE(far.user, QStringLiteral("desk 1"));
        QVERIFY(far.password == Secret(QByteArray("s")));
        QCOMPARE(far.passwordReference, QStringLiteral("env:DATABASE"));
        QVERIFY(far.isEncrypted && !far.isSocket());
        const records::SharedAccess near =
            parse("[records]\ndatabase = \"postgresql://kiosk@/front?host=/srv/run\"\n").configuration.records.shared;
        QCOMPARE(near.host, QStringLiteral("/srv/run"));
        QCOMPARE(near.user, QStringLiteral("kiosk"));
        QVERIFY(near.isSocket());
        QVERIFY(parse("[records]\ndatabase = \"postgresql:///front\"\n").configuration.records.shared.isSocket());
        QVERIFY(!parse({}).configuration.records.shared.isConfigured());
        QVERIFY(!parse("[records]\ndatabase = \"postgresql://127.0.0.1/front\"\ndatabase_tls = false\n")
                     .configuration.records.shared.isEncrypted);
    }

    void databaseMistakes_areComplainedAboutWithoutThePassword_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *lines, const char *key, const char *words) {
            QTest::newRow(name) << QByteArray(lines) << QStringLiteral("records.") + QLatin1String(key)
                                << QString::fromLatin1(words);
        };
        row("password", "database = \"postgresql://kiosk:hunter2@db.example.org/front\"", "database",
            "must not stand in this file");
        row("password itself",
            "database = \"postgresql://kiosk@db.example.org/front\"\ndatabase_password = \"hunter2\"",
            "database_password", "expected where the secret is kept");
        row("another database", "database = \"mysql://db.example.org/front\"", "database", "expected an address like");
        row("no database", "database = \"postgresql://db.example.org\"", "database", "expected an address like");
        row("options", "database = \"postgresql://db.example.org/front?sslmode=disable\"", "database",
            "expected an address like");
        row("no TLS", "database = \"postgresql://db.example.org/front\"\ndatabase_tls = false", "database_tls",
            "expected true");
        row("no authority", "database = \"postgresql://db.example.org/front\"\ndatabase_ca_file = \"/no/such/file\"",
            "database_ca_file", "cannot be read");
        row("alone", "database_tls = true", "database_tls", "has no effect without database");
    }

    void databaseMistakes_areComplainedAboutWithoutThePassword() {
        QFETCH(QByteArray, lines);
        QFETCH(QString, key);
        QFETCH(QString, words);
        const ConfigurationResult result = parse("[records]\n" + lines + "\n");
        QCOMPARE(result.errors.size(), 1);
        QCOMPARE(result.errors.constFirst().key, key);
        QVERIFY2(result.errors.constFirst().message.contains(words), qPrintable(result.errors.constFirst().message));
        QVERIFY(!toText(result.errors.constFirst()).contains(QStringLiteral("hunter2")));
    }

    void mistakes_haveTheirPlace_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        QTest::newRow("directory") << QByteArray("directory = 7") << 13 << QStringLiteral("records.directory")
                                   << QStringLiteral("expected ");
        QTest::newRow("required") << QByteArray("required = \"no\"") << 12 << QStringLiteral("records.required")
                                  << QStringLiteral("expected true or false");
        QTest::newRow("too long") << QByteArray("keep_days = 36501") << 13 << QStringLiteral("records.keep_days")
                                  << QStringLiteral("expected ");
        QTest::newRow("negative") << QByteArray("keep_days = -1") << 13 << QStringLiteral("records.keep_days")
                                  << QStringLiteral("expected ");
        QTest::newRow("not followed") << QByteArray("follow_cases_days = 0") << 21
                                      << QStringLiteral("records.follow_cases_days") << QStringLiteral("expected ");
        QTest::newRow("mistyped") << QByteArray("keep_day = 3") << 1 << QStringLiteral("records.keep_day")
                                  << QStringLiteral("did you mean \"keep_days\"?");
    }

    void mistakes_haveTheirPlace() {
        QFETCH(QByteArray, line);
        QFETCH(int, column);
        QFETCH(QString, key);
        QFETCH(QString, words);
        const ConfigurationResult result = parse("[records]\n" + line + "\n");
        QCOMPARE(result.errors.size(), 1);
        const ConfigurationError &error = result.errors.constFirst();
        QCOMPARE(error.line, static_cast<int>(test::goodConfiguration().count('\n')) + 2);
        QCOMPARE(error.column, column);
        QCOMPARE(error.key, key);
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
    }
};

QTEST_GUILESS_MAIN(RecordsSettingsTest)
#include "tst_recordssettings.moc"
