// The unit of the kiosk session is as confined as the manual says, and turning it on and off leaves a system as it was.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString Session = QStringLiteral(KIOSK_SOURCE_DIR "/packaging/session/");
const QString Unit = QStringLiteral("verifier-kiosk-session.service");
const QString Link = QStringLiteral("/etc/systemd/system/display-manager.service");

struct Ended {
    int code = -1;
    QString text;
};

Ended run(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QStringList everythingIn(const QString &folder) {
    QStringList found;
    QDirIterator files(folder, QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        found.append(file.filePath() + u' ' + (file.isSymLink() ? file.symLinkTarget() : QString()));
    }
    found.sort();
    return found;
}

} // namespace

class TestKioskSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_unit_is_as_confined_as_the_manual_says() {
        const Ended looked =
            run(QStringLiteral("systemd-analyze"), {QStringLiteral("security"), QStringLiteral("--offline=yes"),
                                                    QStringLiteral("--threshold=20"), Session + Unit});
        QVERIFY2(looked.code == 0, qPrintable(looked.text));
        static const QRegularExpression level(QStringLiteral("exposure level for [^:]*: ([0-9.]+)"));
        const QString exposure = level.match(looked.text).captured(1);
        QFile manual(QStringLiteral(KIOSK_SOURCE_DIR "/resources/manual/installing.md"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(manual.readAll())
                     .contains(QStringLiteral("`systemd-analyze security verifier-kiosk-session` gives ") + exposure),
                 qPrintable(exposure));
    }

    void on_and_off_leave_no_trace_data() {
        QTest::addColumn<QString>("former");
        QTest::newRow("console") << QString();
        QTest::newRow("desktop") << QStringLiteral("/lib/systemd/system/gdm3.service");
    }

    void on_and_off_leave_no_trace() {
        QFETCH(const QString, former);
        const QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(QStringLiteral("usr/lib/systemd/system")));
        QVERIFY(QDir(root.path()).mkpath(QStringLiteral("etc/systemd/system")));
        QVERIFY(QDir(root.path()).mkpath(QStringLiteral("var/lib")));
        QVERIFY(QFile::copy(Session + Unit, root.filePath(QStringLiteral("usr/lib/systemd/system/") + Unit)));
        if (!former.isEmpty())
            QVERIFY(QFile::link(former, root.path() + Link));
        const QStringList before = everythingIn(root.path());

        QCOMPARE(setup(root, QStringLiteral("status")), QStringLiteral("off"));
        QVERIFY(setup(root, QStringLiteral("on")).contains(QStringLiteral("shows the demo"))); // no configuration yet
        QCOMPARE(setup(root, QStringLiteral("status")), QStringLiteral("on"));
        QCOMPARE(QFileInfo(QFileInfo(root.path() + Link).symLinkTarget()).fileName(), Unit);
        QCOMPARE(setup(root, QStringLiteral("on")), QString()); // again: nothing more to do
        QCOMPARE(setup(root, QStringLiteral("off")), QString());
        QCOMPARE(setup(root, QStringLiteral("status")), QStringLiteral("off"));
        QCOMPARE(everythingIn(root.path()), before);
    }

    void wrong_use_is_said() {
        QCOMPARE(run(Session + QStringLiteral("verifier-kiosk-setup-kiosk"), {QStringLiteral("maybe")}).code, 64);
        QCOMPARE(run(Session + QStringLiteral("verifier-kiosk-setup-kiosk"), {}).code, 64);
    }

private:
    static QString setup(const QTemporaryDir &root, const QString &word) {
        const Ended done =
            run(Session + QStringLiteral("verifier-kiosk-setup-kiosk"), {word, QStringLiteral("--root"), root.path()});
        return done.code == 0 ? done.text.trimmed() : QStringLiteral("exit %1: %2").arg(done.code).arg(done.text);
    }
};

QTEST_APPLESS_MAIN(TestKioskSession)
#include "tst_kiosksession.moc"
