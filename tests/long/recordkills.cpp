// Journeys killed by SIGKILL at random moments, all on one store: every verdict that was shown has its record, there is
// no half record, and the journal holds.
#include "app/records/store.h"
#include "tests/long/longtest.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>

using namespace kiosk;
using namespace kiosk::longtest;
using namespace kiosk::records;

namespace {

/// Kills journeys of the command line, which prints its verdict as soon as there is one.
class Killer {
public:
    explicit Killer(Run &run) : m_run(run) {}

    int killed = 0;
    int ended = 0;
    int shown = 0;

    void once() {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        process.setProcessEnvironment(environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral(KIOSK_BINARY_DIR "/verifier-kiosk-cli"),
                      {QStringLiteral("verify"), QStringLiteral("driver-licence"), QStringLiteral("--demo"),
                       QStringLiteral("--json")});
        if (!m_run.check(process.waitForStarted(30'000), QStringLiteral("does not start")))
            return;
        // Half of them where the verdict comes, as soon as a whole run has shown when that is.
        const int wait = m_run.dice(2) == 0 ? m_usual * 17 / 20 + m_run.dice(m_usual * 6 / 20) : m_run.dice(m_usual);
        QElapsedTimer time;
        time.start();
        if (killed + ended == 0 || process.waitForFinished(wait)) {
            m_run.check(process.state() == QProcess::NotRunning || process.waitForFinished(60'000),
                        QStringLiteral("does not end"));
            m_usual = std::max(200, static_cast<int>(time.elapsed()));
            ++ended;
        } else {
            process.kill();
            process.waitForFinished(30'000);
            ++killed;
        }
        const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        if (report.value(QStringLiteral("outcome")) == QLatin1String("verified"))
            ++shown;
        inspect();
    }

private:
    void inspect() {
        const QString folder = m_home.filePath(QStringLiteral("verifier-kiosk/demo-records"));
        // Killed before there was anything.
        if (!QFileInfo::exists(folder + QStringLiteral("/desk.key")))
            return;
        auto store = Store::open({folder, true, false}, m_clock);
        if (!m_run.check(store.ok(), QStringLiteral("does not open: ") + (store ? QString() : store.failure().detail)))
            return;
        const auto report = (*store)->verify((*store)->key().publicKey());
        m_run.check(report && !report->broken, QStringLiteral("the journal does not hold"));
        Filter verified;
        verified.outcome = Ending::Verified;
        qint64 before = 0;
        int kept = 0;
        do {
            const auto page = (*store)->list(verified, before, 500);
            if (!m_run.check(page.ok(), QStringLiteral("a record cannot be read")))
                return;
            kept += static_cast<int>(page->records.size());
            before = page->next;
        } while (before > 0);
        m_run.check(kept >= shown, QStringLiteral("%1 verdicts were shown, %2 are recorded").arg(shown).arg(kept));
    }

    Run &m_run;
    SystemClock m_clock;
    QTemporaryDir m_home;
    int m_usual = 4'000;
};

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    Run run(QStringLiteral("recordkills"));
    if (!run.readArguments(QCoreApplication::arguments()))
        return 64;
    Killer killer(run);
    const int wanted = run.isFull() ? 300 : 30;
    int done = 0;
    for (; done < wanted && run.hasTime(std::chrono::seconds(200)); ++done)
        killer.once();
    run.check(done >= 10 && killer.killed > 0, QStringLiteral("too few kills"));
    return run.end(QStringLiteral("%1 journeys killed, %2 ended, %3 verdicts shown")
                       .arg(killer.killed)
                       .arg(killer.ended)
                       .arg(killer.shown));
}
