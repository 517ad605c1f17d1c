// The programs, killed at random moments: a polite signal ends them soon and without a crash, after either signal they
// start again, and nothing is left on the disk.
#include "tests/long/longtest.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>

using namespace kiosk::longtest;

namespace {

constexpr int politeMilliseconds = 5'000;

struct Victim {
    QString program;
    QStringList arguments;
    bool mayLeaveAuthority = false; ///< a certificate without its key, for curl; a killed program cannot remove it
};

QString binary(const char *name) {
    return QStringLiteral(KIOSK_BINARY_DIR "/") + QLatin1String(name);
}

QList<Victim> victims() {
    const QString cli = binary("verifier-kiosk-cli");
    const QString demo = QStringLiteral("--demo");
    return {
        {cli,
         {QStringLiteral("verify"), QStringLiteral("driver-licence"), demo, QStringLiteral("--scenario"),
          QStringLiteral("never-scanned")}},
        {cli, {QStringLiteral("verify"), QStringLiteral("student-card"), demo, QStringLiteral("--json")}},
        {cli, {QStringLiteral("simulate")}},
        {cli, {QStringLiteral("simulate"), QStringLiteral("--tls")}, true},
        {binary("verifier-kiosk"), {demo}},
    };
}

class Killer {
public:
    explicit Killer(Run &run) : m_run(run) {}

    int polite = 0;
    int rude = 0;
    int tooLate = 0; ///< it had ended by itself

    void killOne(const Victim &victim) {
        QTemporaryDir home;
        if (!m_run.check(home.isValid(), QStringLiteral("no folder to work in")))
            return;
        QProcess process;
        prepare(process, home.path());
        process.start(victim.program, victim.arguments);
        if (!m_run.check(process.waitForStarted(30'000), QStringLiteral("does not start: ") + victim.program))
            return;
        const bool isPolite = m_run.dice(2) == 0;
        const int signal = isPolite ? SIGTERM : SIGKILL;
        if (process.waitForFinished(m_run.dice(2'500))) {
            ++tooLate;
        } else {
            ++(isPolite ? polite : rude);
            ::kill(static_cast<pid_t>(process.processId()), signal);
            const bool inTime = process.waitForFinished(politeMilliseconds);
            m_run.check(inTime, QStringLiteral("is still there after 5 s: ") + words(victim));
            if (!inTime) {
                process.kill();
                process.waitForFinished(30'000);
            }
        }
        // A crash is a signal of its own; its number is Qt's exit code then.
        const bool crashed = process.exitStatus() == QProcess::CrashExit && process.exitCode() != SIGTERM &&
                             process.exitCode() != SIGKILL;
        m_run.check(!crashed, QStringLiteral("crashed with signal %1: %2").arg(process.exitCode()).arg(words(victim)));
        inspect(home.path(), victim, signal == SIGKILL);
    }

    /// Whole runs still work.
    void restart() {
        QTemporaryDir home;
        QProcess process;
        prepare(process, home.path());
        process.start(binary("verifier-kiosk-cli"),
                      {QStringLiteral("verify"), QStringLiteral("driver-licence"), QStringLiteral("--demo")});
        const bool ended = process.waitForFinished(60'000);
        m_run.check(ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                    QStringLiteral("a verification after the kills fails"));
    }

    /// The port of a killed simulator is free for the next one.
    void restartOnThePort() {
        QTemporaryDir home;
        QString port;
        for (int start = 0; start < 3; ++start) {
            QProcess process;
            prepare(process, home.path());
            QStringList arguments{QStringLiteral("simulate")};
            if (!port.isEmpty())
                arguments += {QStringLiteral("--port"), port};
            process.start(binary("verifier-kiosk-cli"), arguments);
            QByteArray line;
            while (!line.contains('\n') && process.waitForReadyRead(30'000))
                line += process.readAllStandardOutput();
            const QString address = QString::fromUtf8(line).section(QStringLiteral("http://"), 1).section(u' ', 0, 0);
            m_run.check(!address.isEmpty(), QStringLiteral("a simulator does not start again on its port"));
            port = address.section(u':', 1);
            process.kill();
            process.waitForFinished(30'000);
        }
    }

private:
    static QString words(const Victim &victim) {
        return QFileInfo(victim.program).fileName() + u' ' + victim.arguments.join(u' ');
    }

    static void prepare(QProcess &process, const QString &home) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "TMPDIR"})
            environment.insert(QString::fromLatin1(name), home);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home);
        // Nobody reads a simulator's log; a full pipe would stop it.
        process.setStandardErrorFile(QProcess::nullDevice());
    }

    void inspect(const QString &home, const Victim &victim, bool wasRude) {
        QDirIterator files(home, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(home.size() + 1);
            if (path.startsWith(QLatin1String("fontconfig/")))
                continue; // the system's index of its fonts
            if (path.startsWith(QLatin1String("verifier-kiosk/demo-records/")))
                continue; // the demo's records stay; recordkills looks at them
            if (victim.mayLeaveAuthority && wasRude && path.endsWith(QLatin1String(".pem"))) {
                QFile file(home + u'/' + path);
                const bool opened = file.open(QIODevice::ReadOnly);
                m_run.check(opened && !file.readAll().contains("PRIVATE KEY"), QStringLiteral("a key is left"));
                continue;
            }
            m_run.check(false, QStringLiteral("left on the disk: %1 by %2").arg(path, words(victim)));
        }
    }

    Run &m_run;
};

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    Run run(QStringLiteral("kills"));
    if (!run.readArguments(QCoreApplication::arguments()))
        return 64;
    Killer killer(run);
    const QList<Victim> list = victims();
    const int wanted = run.isFull() ? 2'000 : 30;
    int done = 0;
    for (; done < wanted && run.hasTime(std::chrono::seconds(35)); ++done) {
        killer.killOne(list.at(done % list.size()));
        if (run.isFull() && done % 100 == 99)
            killer.restart();
    }
    killer.restartOnThePort();
    killer.restart();
    run.check(done >= list.size(), QStringLiteral("too few kills"));
    return run.end(QStringLiteral("%1 starts, %2 ended by SIGTERM, %3 by SIGKILL, %4 by themselves")
                       .arg(done)
                       .arg(killer.polite)
                       .arg(killer.rude)
                       .arg(killer.tooLate));
}
