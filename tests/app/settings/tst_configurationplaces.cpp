// Which file is the configuration; above all, when the answer is "none", as that means the demo.
#include "app/settings/configuration.h"

#include <QTemporaryDir>
#include <QtTest>
#include <unistd.h>

using namespace kiosk;

class TestConfigurationPlaces : public QObject {
    Q_OBJECT

private:
    static bool write(const QString &path) {
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly);
    }

private Q_SLOTS:
    void theUsualPlaces() {
        QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        const QString mine = home.path() + QStringLiteral("/verifier-kiosk/kiosk.toml");
        QCOMPARE(configurationPlaces(), (QStringList{mine, QStringLiteral("/etc/verifier-kiosk/kiosk.toml")}));
        QVERIFY(write(mine));
        QCOMPARE(findConfiguration({}).file, mine);
    }

    void theNamedFileWinsEvenWhereItIsMissing() {
        QTemporaryDir folder;
        const QString there = folder.filePath(QStringLiteral("there.toml"));
        QVERIFY(write(there));
        const ConfigurationPlace place = findConfiguration(QStringLiteral("/nowhere/kiosk.toml"), {there});
        QCOMPARE(place.file, QStringLiteral("/nowhere/kiosk.toml"));
        QVERIFY(place.mustExist);
    }

    void theFirstThatIsThereWins() {
        QTemporaryDir folder;
        const QString first = folder.filePath(QStringLiteral("first.toml"));
        const QString second = folder.filePath(QStringLiteral("second.toml"));
        QCOMPARE(findConfiguration({}, {first, second}).file, QString());
        QVERIFY(write(second));
        QCOMPARE(findConfiguration({}, {first, second}).file, second);
        QVERIFY(write(first));
        QCOMPARE(findConfiguration({}, {first, second}).file, first);
        QVERIFY(!findConfiguration({}, {first, second}).mustExist);
    }

    void aFolderInTheFilesPlaceCountsAsThere() {
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("kiosk.toml"));
        QVERIFY(QDir().mkpath(place));
        QCOMPARE(findConfiguration({}, {place}).file, place);
    }

    void aLinkThatLeadsNowhereCountsAsThere() {
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("kiosk.toml"));
        QVERIFY(QFile::link(QStringLiteral("/nowhere/kiosk.toml"), place));
        QCOMPARE(findConfiguration({}, {place}).file, place);
        QVERIFY(
            !readConfiguration(place, [](const QString &) { return Outcome<Secret>(Secret("s")); }).errors.isEmpty());
    }

    void aLockedFolderCountsAsThere() {
        QTemporaryDir folder;
        const QString locked = folder.filePath(QStringLiteral("locked"));
        const QString place = locked + QStringLiteral("/kiosk.toml");
        QVERIFY(write(place));
        QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(locked, QFileDevice::Permissions(0)));
        // The administrator may enter any folder, so become somebody else.
        const uid_t self = geteuid();
        if (self == 0)
            QCOMPARE(seteuid(65534), 0);
        const ConfigurationPlace found = findConfiguration({}, {place});
        const ConfigurationResult read =
            readConfiguration(place, [](const QString &) { return Outcome<Secret>(Secret("s")); });
        if (self == 0)
            QCOMPARE(seteuid(self), 0);
        QVERIFY(QFile::setPermissions(locked, QFileDevice::Permissions(0x7700)));
        QCOMPARE(found.file, place);
        QVERIFY(!read.errors.isEmpty());
    }

    void aFileInAFoldersPlaceIsNoConfiguration() {
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("verifier-kiosk"));
        QVERIFY(write(place));
        QCOMPARE(findConfiguration({}, {place + QStringLiteral("/kiosk.toml")}).file, QString());
    }
};

QTEST_GUILESS_MAIN(TestConfigurationPlaces)
#include "tst_configurationplaces.moc"
