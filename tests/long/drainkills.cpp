// The process that empties a desk's outbox into a PostgreSQL is killed by SIGKILL at random moments: what is there is
// always the beginning of the desk's journal, and in the end every record is there exactly once and in its order.
#include "app/records/drain.h"
#include "tests/app/records/samplerecord.h"
#include "tests/long/victim.h"
#include "tests/support/postgresserver.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::longtest;
using namespace kiosk::records;

namespace {

/// Empties the outbox: DESK-FOLDER SOCKET-FOLDER PORT DATABASE. Ends when nothing waits.
int drain(const QStringList &words) {
    SharedAccess access;
    access.host = words.at(1);
    access.port = words.at(2).toInt();
    access.database = words.at(3);
    access.user = QStringLiteral("kiosk");
    Victim::begin();
    Drain drain({{words.at(0), false, true}, access, {QStringLiteral("North"), 5}});
    QObject::connect(&drain, &Drain::changed, &drain, [&drain] {
        if (drain.state().trouble)
            qFatal("%s", qPrintable(drain.state().trouble->detail));
        if (drain.state().emptiedAt)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

/// The desk whose outbox it is, and what it finds in the shared database.
class Desk {
public:
    explicit Desk(Run &run) : m_run(run), m_access(m_server.onSocket(m_server.newDatabase())) {}

    /// So many records wait when a victim begins.
    QStringList prepare() {
        constexpr qsizetype waiting = 200;
        const auto store = open();
        QList<Record> records;
        while (store && m_ids.size() < m_shared + waiting) {
            Record record = test::sampleRecord(static_cast<int>(m_ids.size()) + 1);
            record.desk = QStringLiteral("North");
            m_ids.append(record.id);
            records.append(record);
        }
        m_run.check(store && store->keep(records), QStringLiteral("nothing can be written"));
        return {m_home.path(), m_access.host, QString::number(m_access.port), m_access.database};
    }
    void inspect(bool isWhole) {
        // A killed one's transaction may still be ending: nobody else is connected when it has.
        const bool isQuiet = QTest::qWaitFor(
            [this] { return value("SELECT count(*) FROM pg_stat_activity WHERE usename = 'kiosk'") == u"0"; }, 60'000);
        m_run.check(isQuiet, QStringLiteral("PostgreSQL still serves a process that was killed"));
        const bool isThere = value("SELECT to_regclass('verifier_kiosk.records') IS NOT NULL") == u"true";
        const QStringList there = isThere
                                      ? value("SELECT string_agg(id, ' ' ORDER BY number) FROM verifier_kiosk.records")
                                            .split(u' ', Qt::SkipEmptyParts)
                                      : QStringList();
        m_run.check(there == m_ids.first(std::min(there.size(), m_ids.size())),
                    QStringLiteral("a record is lost, doubled or out of its order"));
        m_run.check(there.size() >= m_shared && (!isWhole || there.size() == m_ids.size()),
                    QStringLiteral("%1 records are there, %2 before, %3 at the desk")
                        .arg(there.size())
                        .arg(m_shared)
                        .arg(m_ids.size()));
        midway += there.size() > m_shared && there.size() < m_ids.size() ? 1 : 0;
        m_shared = there.size();
    }
    /// Both journals hold and are the same.
    void verify() {
        const auto store = open();
        const auto shared = SharedRecords::open(m_access);
        if (!m_run.check(store && shared, QStringLiteral("a journal does not open")))
            return;
        const trust::PublicKey &key = store->key().publicKey();
        const auto here = store->verify(key);
        const auto there = (*shared)->verify(keyIdOf(key), key, {});
        m_run.check(here && there && !here->broken && !there->broken && here->events == there->events &&
                        here->records == there->records && here->records == m_ids.size(),
                    QStringLiteral("the journals do not hold, or differ"));
    }

    int midway = 0; ///< killed when some of what waited was there and some was not
    qsizetype records() const { return m_ids.size(); }

private:
    std::unique_ptr<Store> open() {
        auto opened = Store::open({m_home.path(), false, false}, m_clock);
        if (!m_run.check(opened.ok(), opened ? QString() : opened.failure().detail))
            return {};
        return std::move(opened).value();
    }
    QString value(const char *statement) const { return m_server.value(m_access.database, QLatin1String(statement)); }

    Run &m_run;
    test::PostgresServer m_server;
    SharedAccess m_access;
    QTemporaryDir m_home;
    SystemClock m_clock;
    QStringList m_ids; ///< of the records at the desk, in their order
    qsizetype m_shared = 0;
};

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (const QStringList own = Victim::wordsOf(words); !own.isEmpty())
        return drain(own);
    Run run(QStringLiteral("drainkills"));
    if (!run.readArguments(words))
        return 64;
    const int wanted = run.isFull() ? 300 : 30;
    Desk desk(run);
    Victim victim(run, QStringLiteral("drain"));
    victim.kill(
        wanted, [&desk] { return desk.prepare(); }, [&desk](const Victim::Life &life) { desk.inspect(life.isWhole); });
    run.check(desk.midway >= wanted / 10, QStringLiteral("too few were killed midway"));
    desk.inspect(victim.letLive(desk.prepare()).isWhole);
    desk.verify();
    return run.end(QStringLiteral("killed at %1 moments of drains, %2 of them midway, %3 times not; %4 records there")
                       .arg(victim.killed())
                       .arg(desk.midway)
                       .arg(victim.ended())
                       .arg(desk.records()));
}
