// Secrets come from where a reference says, from nowhere else, and no failure repeats one.
#include "app/settings/secrets.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>

using namespace kiosk;

namespace {

const QByteArray Marker = "hunter2 pässword";

QString why(const QString &reference) {
    const Outcome<Secret> outcome = readSecret(reference);
    if (outcome)
        return QStringLiteral("no failure");
    if (outcome.failure().kind != FailureKind::SecretMissing || outcome.failure().stage != Stage::Settings)
        return QStringLiteral("another failure: ") + referenceOf(outcome.failure());
    return outcome.failure().detail;
}

} // namespace

class TestSecrets : public QObject {
    Q_OBJECT

private:
    QString fileWith(const QByteArray &content, QFileDevice::Permissions permissions) {
        const QString path = m_folder.filePath(QStringLiteral("secret%1").arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
            !file.setPermissions(permissions))
            return {};
        return path;
    }

    static constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QTemporaryDir m_folder;
    int m_count = 0;

private Q_SLOTS:
    void cleanup() {
        qunsetenv("KIOSK_TEST_SECRET");
        qunsetenv("CREDENTIALS_DIRECTORY");
    }

    void whatIsAReference_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *text, bool expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("env:PINGONE_SECRET", true);
        row("env:_x1", true);
        row("file:/run/credentials/kiosk/secret", true);
        row("file:secret with spaces", true);
        row("keychain:PingOne front desk", true);
        row("credential:pingone.secret", true);
        row("credential:", false);
        row("credential:../secret", false);
        row("credential:.hidden", false);
        row("env:", false);
        row("env:1X", false);
        row("env:A B", false);
        row("env:A=B", false);
        row("env:A\n", false);
        row("file:", false);
        row("keychain:", false);
        row("ENV:X", false);
        row(" env:X", false);
        row("hunter2", false);
        row("", false);
        row("https://example.org", false);
    }
    void whatIsAReference() {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QCOMPARE(isSecretReference(text), expected);
    }

    void fromTheEnvironment_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("as it is") << Marker << Marker;
        QTest::newRow("one line break goes") << QByteArray(Marker + "\n") << Marker;
        QTest::newRow("a Windows line break goes") << QByteArray(Marker + "\r\n") << Marker;
        QTest::newRow("only one goes") << QByteArray(Marker + "\n\n") << QByteArray(Marker + "\n");
        QTest::newRow("spaces stay") << QByteArray(" x ") << QByteArray(" x ");
    }
    void fromTheEnvironment() {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, expected);
        qputenv("KIOSK_TEST_SECRET", value);
        const Outcome<Secret> outcome = readSecret(QStringLiteral("env:KIOSK_TEST_SECRET"));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->reveal(), expected);
    }

    void anUnsetOrEmptyVariable() {
        QCOMPARE(why(QStringLiteral("env:KIOSK_TEST_SECRET")),
                 QStringLiteral("env:KIOSK_TEST_SECRET: this environment variable is not set"));
        qputenv("KIOSK_TEST_SECRET", "");
        QCOMPARE(why(QStringLiteral("env:KIOSK_TEST_SECRET")), QStringLiteral("env:KIOSK_TEST_SECRET: is empty"));
        qputenv("KIOSK_TEST_SECRET", "\n");
        QCOMPARE(why(QStringLiteral("env:KIOSK_TEST_SECRET")), QStringLiteral("env:KIOSK_TEST_SECRET: is empty"));
    }

    void fromAFile() {
        const QString path = fileWith(Marker + "\n", OwnerOnly);
        const Outcome<Secret> outcome = readSecret(QStringLiteral("file:") + path);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->reveal(), Marker);
        const QString readOnly = fileWith(Marker, QFileDevice::ReadOwner);
        QVERIFY(readSecret(QStringLiteral("file:") + readOnly).ok());
    }

    void aFileThatOthersCanReadIsRefused_data() {
        QTest::addColumn<int>("permission");
        QTest::newRow("group reads") << int(QFileDevice::ReadGroup);
        QTest::newRow("group writes") << int(QFileDevice::WriteGroup);
        QTest::newRow("others read") << int(QFileDevice::ReadOther);
        QTest::newRow("others write") << int(QFileDevice::WriteOther);
    }
    void aFileThatOthersCanReadIsRefused() {
        QFETCH(int, permission);
        const QString path = fileWith(Marker, OwnerOnly | QFileDevice::Permissions(permission));
        const QString words = why(QStringLiteral("file:") + path);
        QVERIFY2(words.contains(QStringLiteral("chmod 600 ") + path), qPrintable(words));
        QVERIFY(!words.contains(QString::fromUtf8(Marker)));
        // A link to it is no way around.
        const QString link = path + QStringLiteral(".link");
        QVERIFY(QFile::link(path, link));
        QVERIFY(why(QStringLiteral("file:") + link).contains(QStringLiteral("chmod 600")));
        // What the operating system hands to a service is protected otherwise.
        qputenv("CREDENTIALS_DIRECTORY", m_folder.path().toUtf8());
        QVERIFY(readSecret(QStringLiteral("file:") + path).ok());
        qputenv("CREDENTIALS_DIRECTORY", (m_folder.path() + QStringLiteral("/other")).toUtf8());
        QVERIFY(!readSecret(QStringLiteral("file:") + path).ok());
        qputenv("CREDENTIALS_DIRECTORY", m_folder.path().chopped(1).toUtf8());
        QVERIFY(!readSecret(QStringLiteral("file:") + path).ok());
    }

    void whatSystemdHandsOver() {
        const QString reference = QStringLiteral("credential:store");
        QCOMPARE(why(reference), reference + QStringLiteral(": systemd has handed no credentials to this program"));
        qputenv("CREDENTIALS_DIRECTORY", m_folder.path().toUtf8());
        QVERIFY(why(reference).startsWith(reference + QStringLiteral(": there is no such file")));
        // Whoever else could read an ordinary file of this mode cannot read these.
        QFile file(m_folder.filePath(QStringLiteral("store")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(Marker + "\n") > 0);
        QVERIFY(file.setPermissions(OwnerOnly | QFileDevice::ReadGroup));
        file.close();
        QCOMPARE(readSecret(reference)->reveal(), Marker);
    }

    void aFileThatIsNone() {
        const QString path = m_folder.filePath(QStringLiteral("nothing"));
        const QString reference = QStringLiteral("file:") + path;
        QCOMPARE(why(reference),
                 reference + QStringLiteral(": there is no such file, or its folder cannot be entered"));
        QVERIFY(QDir().mkdir(path));
        QCOMPARE(why(reference), reference + QStringLiteral(": is not an ordinary file"));
        QVERIFY(QDir().rmdir(path));
        QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
        QCOMPARE(why(reference),
                 reference + QStringLiteral(": is not an ordinary file")); // opening it would wait for ever
    }

    void aFileThatIsEmptyOrTooLarge() {
        QVERIFY(why(QStringLiteral("file:") + fileWith("\n", OwnerOnly)).endsWith(QStringLiteral(": is empty")));
        const QString large = fileWith(QByteArray(64 * 1024 + 1, 'x'), OwnerOnly);
        QVERIFY(why(QStringLiteral("file:") + large).contains(QStringLiteral("larger than 64 kB")));
    }

    void whatIsNoReferenceIsNotRepeated() {
        const QString words = why(QString::fromUtf8(Marker));
        QCOMPARE(words, QStringLiteral("secret: expected env:NAME, file:PATH, keychain:NAME or credential:NAME"));
    }

    void aKeychainThatCannotBeReachedSaysSo() {
        // The tests run without a session bus.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        QElapsedTimer timer;
        timer.start();
        const QString words = why(QStringLiteral("keychain:pingone"));
        QVERIFY2(words.startsWith(QStringLiteral("keychain:pingone: ")), qPrintable(words));
        QVERIFY2(words.size() > 25, qPrintable(words));
        QVERIFY(timer.elapsed() < 20000);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
