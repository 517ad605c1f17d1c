#include "app/settings/configuration.h"
#include "tests/app/settings/goodconfiguration.h"

#include <QTest>

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

ConfigurationResult parse(const QByteArray &operators) {
    return parseConfiguration(test::goodConfiguration() + operators, QStringLiteral("/etc/verifier-kiosk/kiosk.toml"),
                              [](const QString &) -> Outcome<Secret> { return Secret(QByteArray("s")); });
}

} // namespace

/// The table [operators]: what it says, what stands in for it, what is wrong with it and where.
class OperatorsSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutTable_nobodyHasToSignInForChecks() {
        const ConfigurationResult result = parse({});
        QVERIFY(result.errors.isEmpty());
        QVERIFY(!result.configuration.operators.areRequiredForChecks);
        QCOMPARE(result.configuration.operators.signOutAfter, 5min);
    }

    void everyKey_isRead() {
        const ConfigurationResult result =
            parse("[operators]\nrequired_for_checks = true\nsign_out_after_minutes = 480\n");
        QVERIFY(result.errors.isEmpty());
        QVERIFY(result.configuration.operators.areRequiredForChecks);
        QCOMPARE(result.configuration.operators.signOutAfter, 480min);
    }

    void mistakes_haveTheirPlace_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        QTest::newRow("no flag") << QByteArray("required_for_checks = 1")
                                 << QStringLiteral("operators.required_for_checks")
                                 << QStringLiteral("expected true or false");
        QTest::newRow("never") << QByteArray("sign_out_after_minutes = 0")
                               << QStringLiteral("operators.sign_out_after_minutes") << QStringLiteral("expected ");
        QTest::newRow("too long") << QByteArray("sign_out_after_minutes = 481")
                                  << QStringLiteral("operators.sign_out_after_minutes") << QStringLiteral("expected ");
        QTest::newRow("mistyped") << QByteArray("required_for_check = true")
                                  << QStringLiteral("operators.required_for_check")
                                  << QStringLiteral("did you mean \"required_for_checks\"?");
    }
    void mistakes_haveTheirPlace() {
        QFETCH(QByteArray, line);
        QFETCH(QString, key);
        QFETCH(QString, words);
        const ConfigurationResult result = parse("[operators]\n" + line + "\n");
        QCOMPARE(result.errors.size(), 1);
        const ConfigurationError &error = result.errors.constFirst();
        QCOMPARE(error.line, static_cast<int>(test::goodConfiguration().count('\n')) + 2);
        QCOMPARE(error.key, key);
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
    }
};

QTEST_GUILESS_MAIN(OperatorsSettingsTest)
#include "tst_operatorssettings.moc"
