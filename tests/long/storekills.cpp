// Purges, backups and migrations of a store killed by SIGKILL at random moments: they are done or were never begun, the
// journal holds, and what is called a backup is a whole one. The power goes at random moments. And of 1,000 random
// changes of a journal of 10,000 events every one is found.
#include "app/records/store.h"
#include "tests/app/records/powerscene.h"
#include "tests/app/records/samplejournal.h"
#include "tests/long/longtest.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <csignal>

using namespace kiosk;
using namespace kiosk::longtest;
using namespace kiosk::records;

namespace {

/// One command of the command line, killed or not, again and again on the same store.
class Victim {
public:
    Victim(Run &run, QString name) : m_run(run), m_name(std::move(name)) {}
    virtual ~Victim() = default;
    Victim(const Victim &) = delete;
    Victim &operator=(const Victim &) = delete;

    int killed = 0;
    int ended = 0;

    void once() {
        prepare();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(KIOSK_BINARY_DIR "/verifier-kiosk-cli"),
                      QStringList{QStringLiteral("records")} + arguments() + QStringList{QStringLiteral("--demo")});
        QElapsedTimer time;
        time.start();
        if (!m_run.check(process.waitForStarted(30'000), m_name + QStringLiteral(": does not start")))
            return;
        // The first run shows how long it takes.
        const int wait = m_usual == 0 ? 60'000 : m_run.dice(m_usual * 11 / 10 + 1);
        const bool isEnded = process.waitForFinished(wait);
        if (isEnded) {
            m_run.check(process.exitCode() == 0,
                        m_name + QStringLiteral(": ") + QString::fromUtf8(process.readAll().left(300)));
            m_usual = std::max(20, static_cast<int>(time.elapsed()));
            ++ended;
        } else {
            process.kill();
            process.waitForFinished(30'000);
            ++killed;
        }
        inspect(isEnded);
    }

protected:
    virtual void prepare() = 0;
    virtual QStringList arguments() const = 0;
    virtual void inspect(bool isEnded) = 0;

    QString folder() const { return m_home.filePath(QStringLiteral("verifier-kiosk/demo-records")); }
    QString inHome(const char *name) const { return m_home.filePath(QLatin1String(name)); }
    std::unique_ptr<Store> open(const QString &where) {
        auto opened = Store::open({where, true, false}, m_clock);
        if (!check(opened.ok(), opened ? QString() : opened.failure().detail))
            return {};
        return std::move(opened).value();
    }
    bool check(bool holds, const QString &complaint) {
        return m_run.check(holds, QStringLiteral("%1: %2").arg(m_name, complaint));
    }
    /// How many records a store that holds has; nothing where it does not.
    std::optional<qint64> countIn(const QString &where) {
        const auto store = open(where);
        const auto report = store ? store->verify(store->key().publicKey()) : Outcome<VerifyReport>(Failure());
        if (!check(report && !report->broken, QStringLiteral("the store does not hold")))
            return {};
        return report->records;
    }
    void add(int count) {
        QList<Record> records;
        for (int i = 0; i < count; ++i)
            records.append(test::sampleRecord(++m_number));
        const auto store = open(folder());
        check(store && store->keep(records), QStringLiteral("new records are not kept"));
    }
    int lastNumber() const { return m_number; }

private:
    Run &m_run;
    QString m_name;
    SystemClock m_clock;
    QTemporaryDir m_home;
    int m_number = 0;
    int m_usual = 0;
};

class Purge final : public Victim {
public:
    explicit Purge(Run &run) : Victim(run, QStringLiteral("purge")) {}

private:
    static constexpr int Half = 400;

    void prepare() override {
        add(static_cast<int>(2 * Half - m_kept));
        m_before = test::sampleRecord(lastNumber() - Half + 1).endedAt;
    }
    QStringList arguments() const override {
        return {QStringLiteral("purge"), QStringLiteral("--before"), m_before.toString(Qt::ISODate)};
    }
    void inspect(bool isEnded) override {
        const auto count = countIn(folder());
        m_kept = count.value_or(0);
        check(m_kept == Half || (m_kept == 2 * Half && !isEnded), QStringLiteral("%1 records are left").arg(m_kept));
    }

    QDateTime m_before;
    qint64 m_kept = 0;
};

class Backup final : public Victim {
public:
    explicit Backup(Run &run) : Victim(run, QStringLiteral("backup")) {}

private:
    static constexpr int Records = 2'000;

    void prepare() override {
        if (lastNumber() == 0)
            add(Records);
        QDir(inHome("copy")).removeRecursively();
        check(QDir().mkpath(inHome("copy")), QStringLiteral("no folder"));
    }
    QStringList arguments() const override { return {QStringLiteral("backup"), inHome("copy/records.sqlite")}; }
    void inspect(bool isEnded) override {
        check(countIn(folder()) == Records, QStringLiteral("the store has lost something"));
        const bool isThere = QFileInfo::exists(inHome("copy/records.sqlite"));
        check(isThere || !isEnded, QStringLiteral("there is no backup"));
        if (isThere && check(QFile::copy(privateKeyFile(folder()), privateKeyFile(inHome("copy"))),
                             QStringLiteral("the key is not copied")))
            check(countIn(inHome("copy")) == Records, QStringLiteral("the backup is not whole"));
    }
};

class Migration final : public Victim {
public:
    explicit Migration(Run &run) : Victim(run, QStringLiteral("migration")) {}

private:
    void prepare() override {
        QDir(folder()).removeRecursively();
        bool isCopied = QDir().mkpath(folder());
        const QDir earlier(QStringLiteral(KIOSK_SOURCE_DIR "/tests/app/records/data/schema-1"));
        for (const QString &name : earlier.entryList(QDir::Files)) {
            const QString copy = QDir(folder()).filePath(name);
            isCopied = isCopied && QFile::copy(earlier.filePath(name), copy) &&
                       QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
        check(isCopied, QStringLiteral("the earlier store is not copied"));
    }
    QStringList arguments() const override { return {QStringLiteral("list")}; }
    void inspect(bool /*isEnded*/) override {
        check(countIn(folder()) == 5, QStringLiteral("a record of the earlier store is missing"));
    }
};

/// Everything before the first difference was found good once; the check goes on from there.
bool isFound(const QList<Link> &whole, const QList<Link> &changed, const Checkpoint &end, const trust::PublicKey &key) {
    qsizetype same = 0;
    while (same < changed.size() && same < whole.size() && changed.at(same) == whole.at(same))
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

void forge(Run &run) {
    const auto key = DeskKey::make();
    if (!run.check(key.ok(), QStringLiteral("no key")))
        return;
    const QList<Link> links = test::sampleJournal(*key, 10'000);
    const Checkpoint end = makeCheckpoint({10'000, digestOf(links.constLast())}, QDateTime::currentDateTimeUtc(), *key);
    run.check(!firstBreak(links, {end}, key->publicKey()), QStringLiteral("an untouched journal does not hold"));
    QRandomGenerator random(static_cast<quint32>(run.dice(1'000'000'000)));
    for (int change = 0; change < 1'000; ++change)
        run.check(isFound(links, test::forged(links, random), end, key->publicKey()),
                  QStringLiteral("change %1 of a journal is not found").arg(change));
}

int cutPower(Run &run, int wanted) {
    test::PowerCut disk;
    const auto seed = static_cast<quint32>(run.dice(1'000'000'000));
    test::PowerScene scene(disk, seed);
    const int length = scene.length();
    int done = 0;
    for (; done < wanted && run.hasTime(std::chrono::seconds(200)); ++done) {
        const QString complaint = scene.cutAt(1 + run.dice(length), done % 2 == 0);
        run.check(complaint.isEmpty(), complaint);
    }
    return done;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    Run run(QStringLiteral("storekills"));
    if (!run.readArguments(QCoreApplication::arguments()))
        return 64;
    const int wanted = run.isFull() ? 300 : 30;
    Purge purge(run);
    Backup backup(run);
    Migration migration(run);
    const QList<Victim *> victims{&purge, &backup, &migration};
    int done = 0;
    for (; done < wanted && run.hasTime(std::chrono::seconds(120)); ++done) {
        for (Victim *victim : victims)
            victim->once();
    }
    run.check(done >= 3 && purge.killed > 0 && backup.killed > 0 && migration.killed > 0,
              QStringLiteral("too few kills"));
    const int cuts = cutPower(run, wanted);
    forge(run);
    return run.end(QStringLiteral("%1 purges, %2 backups and %3 migrations killed, the power cut %4 times")
                       .arg(purge.killed)
                       .arg(backup.killed)
                       .arg(migration.killed)
                       .arg(cuts));
}
