// Journeys killed by SIGKILL at random moments, all on one store: every verdict that was shown has its record, there is
// no half record, and the journal holds.
#include "app/kiosk.h"
#include "app/records/keyring.h"
#include "tests/long/victim.h"
#include "tests/support/sqlfile.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::longtest;
using namespace kiosk::records;

namespace {

/// Journeys of one kiosk, which says of every verdict that it shows of which session it is.
int serveVisitors(const QString &folder) {
    constexpr int visitors = 4;
    Victim::begin();
    HastyClock clock(50);
    Kiosk::Options options;
    options.demo = true;
    options.clock = &clock;
    options.recordsDirectory = folder;
    options.plot.autoplay = true;
    options.plot.scanAfter = std::chrono::milliseconds(10);
    options.plot.answerAfter = std::chrono::milliseconds(10);
    const auto opened = Kiosk::open(options);
    const auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened);
    if (!kiosk)
        return 1;
    const CredentialType *type = (*kiosk)->typeById(QStringLiteral("driver-licence"));
    VerificationSession &session = (*kiosk)->session();
    QObject::connect(&session, &VerificationSession::phaseChanged, &session, [&session] {
        if (const auto *concluded = session.as<Concluded>())
            Run::say(concluded->sessionId);
    });
    for (int visitor = 0; visitor < visitors; ++visitor) {
        session.begin(*type);
        if (!QTest::qWaitFor([&session] { return session.as<Concluded>() != nullptr; }, 60'000))
            return 1;
        session.dismiss();
    }
    return 0;
}

/// The one store of all journeys, and what it must hold.
class Desk {
public:
    explicit Desk(Run &run) : m_run(run) {}

    QString folder() const { return m_home.filePath(QStringLiteral("records")); }
    qsizetype shown() const { return m_shown; }

    void inspect(const QStringList &shown) {
        m_shown += shown.size();
        // Killed before there was anything.
        if (shown.isEmpty() && !QFileInfo::exists(folder() + QStringLiteral("/records.sqlite")))
            return;
        auto opened = Store::open({folder(), true, false}, m_clock);
        if (!m_run.check(opened.ok(),
                         QStringLiteral("does not open: ") + (opened ? QString() : opened.failure().detail)))
            return;
        const Store &store = **opened;
        const auto report = store.verify(store.key().publicKey());
        m_run.check(report && !report->broken, QStringLiteral("the journal does not hold"));
        m_run.check(report && report->records >= m_shown,
                    QStringLiteral("%1 verdicts were shown, and not all are recorded").arg(m_shown));
        const test::SqlFile database(folder() + QStringLiteral("/records.sqlite"));
        const auto key = keyToOpen(store);
        if (!m_run.check(shown.isEmpty() || key, QStringLiteral("the store's key is gone")))
            return;
        for (const QString &session : shown) {
            const QString count = database.value(
                QStringLiteral("SELECT count(*) FROM records WHERE session = '%1' AND outcome = 'verified'")
                    .arg(key->markOf(session)));
            m_run.check(count == u"1", QStringLiteral("a verdict that was shown has %1 records").arg(count));
        }
    }

private:
    Run &m_run;
    SystemClock m_clock;
    QTemporaryDir m_home;
    qsizetype m_shown = 0;
};

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (const QStringList own = Victim::wordsOf(words); !own.isEmpty())
        return serveVisitors(own.constFirst());
    Run run(QStringLiteral("recordkills"));
    if (!run.readArguments(words))
        return 64;
    Desk desk(run);
    Victim victim(run, QStringLiteral("journeys"));
    victim.kill(
        run.isFull() ? 300 : 30, [&desk] { return QStringList{desk.folder()}; },
        [&desk](const Victim::Life &life) { desk.inspect(life.said); });
    run.check(desk.shown() > victim.ended(), QStringLiteral("too few verdicts were shown"));
    return run.end(QStringLiteral("killed at %1 moments of journeys, %2 times not; %3 verdicts shown")
                       .arg(victim.killed())
                       .arg(victim.ended())
                       .arg(desk.shown()));
}
