// Twenty desks, a process each, write into one PostgreSQL at once, while now and then a desk is killed by SIGKILL and
// the database crashes: nothing is lost, doubled or out of order within a desk, and every journal holds.
#include "app/records/drain.h"
#include "tests/app/records/samplerecord.h"
#include "tests/long/longtest.h"
#include "tests/support/postgresserver.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QUuid>

using namespace kiosk;
using namespace kiosk::longtest;
using namespace kiosk::records;

namespace {

constexpr int Desks = 20;

/// One desk's life: DESK-FOLDER SOCKET-FOLDER PORT DATABASE MILLISECONDS. Ends well once everything has arrived.
class DeskProcess : public QObject {
public:
    explicit DeskProcess(const QStringList &words)
        : m_name(words.at(0).section(u'/', -1)), m_end(QDeadlineTimer(words.at(4).toInt())) {
        auto opened = Store::open({words.at(0), false, false}, m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.failure().detail));
        m_store = std::move(opened).value();
        SharedAccess access;
        access.host = words.at(1);
        access.port = words.at(2).toInt();
        access.database = words.at(3);
        access.user = QStringLiteral("kiosk");
        Drain::Options options{{words.at(0), false, true}, access, {m_name, 20}};
        options.firstPause = std::chrono::milliseconds(50);
        options.longestPause = std::chrono::milliseconds(500);
        m_drain = std::make_unique<Drain>(options);
        connect(&m_timer, &QTimer::timeout, this, &DeskProcess::work);
        m_timer.start(0);
    }

private:
    void work() {
        if (!m_end.hasExpired()) {
            write();
            m_drain->nudge();
            return;
        }
        m_timer.setInterval(20);
        const auto state = Outbox::lastKnown(*m_store);
        if (!state)
            qFatal("%s", qPrintable(state.failure().detail));
        if (state->waiting() == 0)
            QCoreApplication::quit();
        m_drain->nudge();
    }
    void write() {
        Record record = test::sampleRecord(++m_number);
        record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.desk = m_name;
        const bool isWritten =
            m_store->append({EventKind::SessionStarted, record.startedAt, record.id, {}}, Commit::Ordered) &&
            m_store->append({EventKind::LinkShown, record.startedAt, record.id, {}}, Commit::Ordered) &&
            m_store->keep(record);
        if (!isWritten)
            qFatal("nothing can be written");
    }

    QString m_name;
    QDeadlineTimer m_end;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Drain> m_drain;
    QTimer m_timer;
    int m_number = 0;
};

/// All of them, from outside.
class Hall {
public:
    explicit Hall(Run &run) : m_run(run), m_access(m_server.onSocket(m_server.newDatabase())) {
        for (int i = 0; i < Desks; ++i)
            m_desks.push_back(std::make_unique<QProcess>());
    }

    int kills = 0;
    int crashes = 0;
    qint64 records = 0;

    void open(int desk, int milliseconds) {
        QProcess &process = *m_desks.at(static_cast<std::size_t>(desk));
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("desk"), folderOf(desk), m_access.host, QString::number(m_access.port),
                       m_access.database, QString::number(milliseconds)});
        m_run.check(process.waitForStarted(30'000), QStringLiteral("desk %1 does not start").arg(desk));
    }
    /// Kills a desk that is at work and opens it again for what remains.
    void kill(int desk, int remaining) {
        QProcess &process = *m_desks.at(static_cast<std::size_t>(desk));
        process.kill();
        process.waitForFinished(30'000);
        ++kills;
        open(desk, remaining);
    }
    void crash() {
        m_server.stop();
        m_server.start();
        ++crashes;
    }
    void close() {
        for (int desk = 0; desk < Desks; ++desk) {
            QProcess &process = *m_desks.at(static_cast<std::size_t>(desk));
            const bool isOver = process.state() == QProcess::NotRunning || process.waitForFinished(120'000);
            m_run.check(isOver && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                        QStringLiteral("desk %1 does not come to its end").arg(desk));
        }
    }
    void inspect() {
        auto shared = SharedRecords::open(m_access);
        if (!m_run.check(shared.ok(), QStringLiteral("no database")))
            return;
        for (int desk = 0; desk < Desks; ++desk)
            inspect(desk, **shared);
        m_run.check(value("SELECT count(*) - count(DISTINCT id) FROM verifier_kiosk.records") == u"0",
                    QStringLiteral("a record is there twice"));
        m_run.check(value("SELECT count(*) FROM (SELECT sequence > lag(sequence) OVER (PARTITION BY desk_key ORDER BY "
                          "number) AS rises FROM verifier_kiosk.records) AS r WHERE NOT rises") == u"0",
                    QStringLiteral("a record came before an earlier one"));
    }

private:
    QString folderOf(int desk) const { return m_home.filePath(QStringLiteral("desk-%1").arg(desk)); }
    QString value(const char *statement) const { return m_server.value(m_access.database, QLatin1String(statement)); }
    void inspect(int desk, const SharedRecords &shared) {
        auto store = Store::open({folderOf(desk), false, true}, m_clock);
        if (!m_run.check(store.ok(), QStringLiteral("desk %1 has no store").arg(desk)))
            return;
        const trust::PublicKey &key = (*store)->key().publicKey();
        const auto here = (*store)->verify(key);
        const auto there = shared.verify(keyIdOf(key), key, {});
        if (!m_run.check(here && there && !here->broken && !there->broken,
                         QStringLiteral("a journal of desk %1 does not hold").arg(desk)))
            return;
        m_run.check(here->events == there->events && here->records == there->records && here->records > 0,
                    QStringLiteral("desk %1 has %2 records, and %3 are there")
                        .arg(desk)
                        .arg(here->records)
                        .arg(there->records));
        records += there->records;
    }

    Run &m_run;
    test::PostgresServer m_server;
    SharedAccess m_access;
    QTemporaryDir m_home;
    SystemClock m_clock;
    std::vector<std::unique_ptr<QProcess>> m_desks;
};

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"desk") {
        const DeskProcess desk(words.mid(2));
        return QCoreApplication::exec();
    }
    Run run(QStringLiteral("shareddesks"));
    if (!run.readArguments(words))
        return 64;
    const int length = run.isFull() ? 60'000 : 4'000;
    Hall hall(run);
    for (int desk = 0; desk < Desks; ++desk)
        hall.open(desk, length);
    QElapsedTimer time;
    time.start();
    QEventLoop pause;
    for (int blow = 1; time.elapsed() < length; ++blow) {
        QTimer::singleShot(100 + run.dice(400), &pause, &QEventLoop::quit);
        pause.exec();
        if (blow % 6 == 3)
            hall.crash();
        else
            hall.kill(run.dice(Desks), std::max<int>(100, length - static_cast<int>(time.elapsed())));
    }
    hall.close();
    hall.inspect();
    run.check(hall.kills > 2 && hall.crashes > 0, QStringLiteral("too few kills"));
    return run.end(QStringLiteral("%1 records of %2 desks; desks killed %3 times, the database %4 times")
                       .arg(hall.records)
                       .arg(Desks)
                       .arg(hall.kills)
                       .arg(hall.crashes));
}
