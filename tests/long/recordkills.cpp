// Journeys killed by SIGKILL at random moments, all on one store: every verdict that was shown has its record, there is
// no half record, and the journal holds. And a journal of 10,000 events, changed at random: every change is found.
#include "app/records/store.h"
#include "tests/app/records/samplejournal.h"
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

/// One random change of a long journal.
class Forger {
public:
    Forger(Run &run, const QList<Link> &links) : m_run(run), m_links(links) {}

    QList<Link> forged() {
        QList<Link> changed = m_links;
        const int at = m_run.dice(changed.size());
        switch (m_run.dice(4)) {
        case 0: {
            QByteArray &bytes = m_run.dice(3) == 0 ? changed[at].signature : changed[at].bytes;
            const int place = m_run.dice(bytes.size());
            bytes[place] = static_cast<char>(bytes.at(place) ^ (1 << m_run.dice(8)));
            break;
        }
        case 1:
            changed.remove(at, 1 + m_run.dice(std::min<qsizetype>(3, changed.size() - at)));
            break;
        case 2:
            changed.insert(at, changed.at(m_run.dice(changed.size())));
            break;
        default: {
            const int other = m_run.dice(changed.size());
            changed.swapItemsAt(at, other == at ? (at + 1) % static_cast<int>(changed.size()) : other);
        }
        }
        return changed;
    }

private:
    Run &m_run;
    const QList<Link> &m_links;
};

/// Everything before the first difference was found good once; the check goes on from there.
bool isFound(const QList<Link> &whole, const QList<Link> &changed, const Checkpoint &end, const trust::PublicKey &key) {
    qsizetype same = 0;
    while (same < changed.size() && changed.at(same) == whole.at(same))
        ++same;
    const ChainHead begin =
        same == 0 ? ChainHead{} : ChainHead{static_cast<quint64>(same), digestOf(whole.at(same - 1))};
    ChainCheck check(key, {end}, begin);
    for (qsizetype i = same; i < changed.size(); ++i) {
        if (check.add(changed.at(i)))
            return true;
    }
    return check.finish().has_value();
}

int forge(Run &run) {
    const auto key = DeskKey::make();
    if (!run.check(key.ok(), QStringLiteral("no key")))
        return 0;
    const QList<Link> links = test::sampleJournal(*key, 10'000);
    const Checkpoint end = makeCheckpoint({10'000, digestOf(links.constLast())}, QDateTime::currentDateTimeUtc(), *key);
    run.check(!firstBreak(links, {end}, key->publicKey()), QStringLiteral("an untouched journal does not hold"));
    Forger forger(run, links);
    int done = 0;
    for (; done < 1'000; ++done)
        run.check(isFound(links, forger.forged(), end, key->publicKey()),
                  QStringLiteral("change %1 is not found").arg(done));
    return done;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    Run run(QStringLiteral("recordkills"));
    if (!run.readArguments(QCoreApplication::arguments()))
        return 64;
    const int changes = forge(run);
    Killer killer(run);
    const int wanted = run.isFull() ? 300 : 30;
    int done = 0;
    for (; done < wanted && run.hasTime(std::chrono::seconds(200)); ++done)
        killer.once();
    run.check(done >= 10 && killer.killed > 0, QStringLiteral("too few kills"));
    return run.end(QStringLiteral("%1 changes found; %2 journeys killed, %3 ended, %4 verdicts shown")
                       .arg(changes)
                       .arg(killer.killed)
                       .arg(killer.ended)
                       .arg(killer.shown));
}
