#include "app/settings/configuration.h"
#include "tests/app/settings/goodconfiguration.h"

#include <QTest>

using namespace kiosk;

namespace {

ConfigurationResult parse(const QByteArray &type, const QByteArray &claim, const QByteArray &records = {}) {
    QByteArray toml = test::goodConfiguration();
    toml.replace("time_limit = 300\n", type + "time_limit = 300\n");
    return parseConfiguration(toml + claim + records, QStringLiteral("/etc/verifier-kiosk/kiosk.toml"),
                              [](const QString &reference) -> Outcome<Secret> {
                                  if (reference.contains(QLatin1String("gone")))
                                      return makeFailure(FailureKind::SecretMissing, Stage::Settings,
                                                         reference + QStringLiteral(": is gone"));
                                  return Secret(QByteArray(reference.contains(QLatin1String("short")) ? 31 : 32, 'k'));
                              });
}

} // namespace

/// What is kept of people: what a claim's line and a type say of it, and what is wrong with that and where.
class KeepConfigurationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAWord_nothingIsKept() {
        const ConfigurationResult result = parse({}, {});
        QVERIFY(result.errors.isEmpty());
        QCOMPARE(result.configuration.types.constFirst().keeps, QList<KeepRule>());
    }

    void rules_areRead() {
        const ConfigurationResult result = parse("look_up = [\"First Name\", \"Date of Birth\"]\nlook_up_days = 365\n",
                                                 "keep = \"masked\"\nkeep_days = 30\n");
        for (const ConfigurationError &error : result.errors)
            qWarning().noquote() << toText(error);
        QVERIFY(result.errors.isEmpty());
        const QList<KeepRule> expected{
            {QStringLiteral("Driver License"), {QStringLiteral("Over 18")}, Manner::Masked, 30},
            {{}, {QStringLiteral("First Name"), QStringLiteral("Date of Birth")}, Manner::Person, 365}};
        QCOMPARE(result.configuration.types.constFirst().keeps, expected);
        Configuration german = result.configuration;
        german.speak(QStringLiteral("de"));
        QCOMPARE(german.desk.language, QStringLiteral("de"));
        QCOMPARE(german.types.constFirst().keeps, expected);
        for (const auto &[word, manner] : {std::pair("hash", Manner::Hash), std::pair("value", Manner::Value),
                                           std::pair("masked", Manner::Masked)}) {
            const ConfigurationResult one = parse({}, QByteArray("keep_days = 1\nkeep = \"") + word + "\"\n");
            QVERIFY(one.errors.isEmpty());
            QCOMPARE(one.configuration.types.constFirst().keeps.constFirst().manner, manner);
        }
    }

    void key_isLookedUpWhereItIsSaid() {
        const ConfigurationResult result = parse({}, {}, "[records]\nkey = \"file:store.key\"\n");
        QVERIFY(result.errors.isEmpty());
        QCOMPARE(result.configuration.records.key, QStringLiteral("file:/etc/verifier-kiosk/store.key"));
        QCOMPARE(result.configuration.records.secret.reveal(), QByteArray(32, 'k'));
        QVERIFY(parse({}, {}).configuration.records.secret.isEmpty());
    }

    void mistakes_haveTheirPlace_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("claim");
        QTest::addColumn<QByteArray>("records");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        const QString claim = QStringLiteral("types[0].credentials[0].claims[2].");
        const QString type = QStringLiteral("types[0].");
        const auto row = [](const char *name, const QByteArray &inType, const QByteArray &inClaim,
                            const QByteArray &records, const QString &key, const char *words) {
            QTest::newRow(name) << inType << inClaim << records << key << QString::fromLatin1(words);
        };
        row("no manner", {}, "keep = \"hahs\"\nkeep_days = 3\n", {}, claim + QStringLiteral("keep"),
            "did you mean \"hash\"?");
        row("person is no manner of a claim", {}, "keep = \"person\"\nkeep_days = 3\n", {},
            claim + QStringLiteral("keep"), "masked, hash, value");
        row("for how long", {}, "keep = \"hash\"\n", {}, claim + QStringLiteral("keep_days"), "for how many days");
        row("no day", {}, "keep = \"hash\"\nkeep_days = 0\n", {}, claim + QStringLiteral("keep_days"),
            "a whole number from 1 to 36500");
        row("keep what", {}, "keep_days = 3\n", {}, claim + QStringLiteral("keep_days"), "expected keep beside it");
        row("mistyped", {}, "keeps = \"hash\"\n", {}, claim + QStringLiteral("keeps"), "did you mean \"keep\"?");
        row("claim not asked for", "look_up = [\"Date of Brith\"]\nlook_up_days = 3\n", {}, {},
            type + QStringLiteral("look_up"), "did you mean \"Date of Birth\"?");
        row("look up nobody", "look_up = []\nlook_up_days = 3\n", {}, {}, type + QStringLiteral("look_up"),
            "at least one");
        row("look up for how long", "look_up = [\"First Name\"]\n", {}, {}, type + QStringLiteral("look_up_days"),
            "for how many days");
        row("look up what", "look_up_days = 3\n", {}, {}, type + QStringLiteral("look_up_days"),
            "expected look_up beside it");
        row("no reference", {}, {}, "[records]\nkey = \"hunter2\"\n", QStringLiteral("records.key"), "credential:NAME");
        row("key is gone", {}, {}, "[records]\nkey = \"env:gone\"\n", QStringLiteral("records.key"), "is gone");
        row("key is short", {}, {}, "[records]\nkey = \"env:short\"\n", QStringLiteral("records.key"),
            "openssl rand -base64 32");
    }

    void mistakes_haveTheirPlace() {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, claim);
        QFETCH(QByteArray, records);
        QFETCH(QString, key);
        QFETCH(QString, words);
        const ConfigurationResult result = parse(type, claim, records);
        QCOMPARE(result.errors.size(), 1);
        const ConfigurationError &error = result.errors.constFirst();
        QCOMPARE(error.key, key);
        QVERIFY(error.line > 0 && error.column > 0);
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
        QVERIFY(!error.message.contains(QLatin1String("hunter2")));
    }
};

QTEST_GUILESS_MAIN(KeepConfigurationTest)
#include "tst_keepconfiguration.moc"
