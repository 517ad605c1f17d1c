// Purges, backups and migrations of a store killed by SIGKILL at random moments: they are done or were never begun, the
// journal holds, and what is called a backup is a whole one.
#include "app/records/vault.h"
#include "tests/app/records/samplekeepsakes.h"
#include "tests/app/records/samplerecord.h"
#include "tests/long/victim.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sqlfile.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace kiosk;
using namespace kiosk::longtest;
using namespace kiosk::records;

namespace {

/// The work of a victim: WORK FOLDER, and what else it needs.
int work(const QStringList &words) {
    Victim::begin();
    SystemClock clock;
    const auto store = Store::open({words.at(1), true, false}, clock);
    if (!store)
        qFatal("%s", qPrintable(store.failure().detail));
    if (words.constFirst() == u"purge") {
        const auto proof = (*store)->purge(QDateTime::fromMSecsSinceEpoch(words.at(2).toLongLong()));
        return proof ? 0 : 1;
    }
    if (words.constFirst() == u"backup")
        return (*store)->backUp(words.at(2)) ? 0 : 1;
    return 0; // opening it was the migration
}

/// Some work on a store, killed or not, again and again.
class Scene {
public:
    Scene(Run &run, const QString &name) : m_run(run), m_name(name), m_victim(run, name) {}
    virtual ~Scene() = default;
    Scene(const Scene &) = delete;
    Scene &operator=(const Scene &) = delete;

    void play(int wanted) {
        m_victim.kill(
            wanted,
            [this] {
                return QStringList{m_name, folder()} + prepare();
            },
            [this](const Victim::Life &life) { inspect(life.isWhole); });
    }
    QString counts() const {
        return QStringLiteral("%1 killed at %2 moments, %3 times not; done before the kill %4 times")
            .arg(m_name)
            .arg(m_victim.killed())
            .arg(m_victim.ended())
            .arg(m_doneBefore);
    }

protected:
    virtual QStringList prepare() = 0;
    virtual void inspect(bool isWhole) = 0;

    QString folder() const { return inHome(QStringLiteral("records")); }
    /// Its file, as it lies there.
    test::SqlFile database() const { return test::SqlFile(folder() + QStringLiteral("/records.sqlite")); }
    QString inHome(const QString &name) const { return m_home.filePath(name); }
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
    /// More records; with some of them something of a person.
    void add(int count) {
        const auto store = open(folder());
        if (!store)
            return;
        constexpr int persons = 5;
        QList<Record> others;
        for (int i = persons; i < count; ++i)
            others.append(test::sampleRecord(++m_number));
        check(store->keep(others).ok(), QStringLiteral("new records are not kept"));
        Vault vault(*store);
        for (int i = 0; i < std::min(count, persons); ++i)
            check(vault.keep(test::sampleRecord(++m_number), test::sampleKeepsakes()).ok(),
                  QStringLiteral("a person is not kept"));
    }
    int lastNumber() const { return m_number; }
    void countDone(bool isWhole) { m_doneBefore += isWhole ? 0 : 1; }

private:
    Run &m_run;
    QString m_name;
    Victim m_victim;
    test::FakeClock m_clock; // at whose time nothing that is kept is over
    QTemporaryDir m_home;
    int m_number = 0;
    int m_doneBefore = 0;
};

class PurgeScene final : public Scene {
public:
    explicit PurgeScene(Run &run) : Scene(run, QStringLiteral("purge")) {}

private:
    static constexpr int Half = 600; ///< more than are purged in one go

    QStringList prepare() override {
        // A journal only grows, and all of it is examined after every purge.
        constexpr int purgesOfAStore = 5;
        if (m_purges++ % purgesOfAStore == 0) {
            QDir(folder()).removeRecursively();
            m_kept = 0;
        }
        add(static_cast<int>(2 * Half - m_kept));
        return {QString::number(test::sampleRecord(lastNumber() - Half + 1).endedAt.toMSecsSinceEpoch())};
    }
    void inspect(bool isWhole) override {
        m_kept = countIn(folder()).value_or(0);
        check(m_kept == Half || (m_kept > Half && m_kept <= 2 * Half && !isWhole),
              QStringLiteral("%1 records are left").arg(m_kept));
        if (m_kept == Half)
            countDone(isWhole);
        inspectPersons();
    }
    /// Whoever is still recorded is so with all that was kept, and nothing is kept of others.
    void inspectPersons() {
        const auto store = open(folder());
        if (!store)
            return;
        const QStringList persons = database()
                                        .value(QStringLiteral("SELECT group_concat(DISTINCT record) FROM kept"))
                                        .split(u',', Qt::SkipEmptyParts);
        qsizetype kept = 0;
        const Vault vault(*store);
        for (const QString &id : persons) {
            const auto record = store->find(id);
            const auto values =
                record && *record ? vault.values(**record) : Outcome<QList<KeptValue>>(QList<KeptValue>());
            kept += values ? std::count_if(values->cbegin(), values->cend(),
                                           [](const KeptValue &value) { return value.value.has_value(); })
                           : 0;
            check(values && values->size() == 4, QStringLiteral("what was kept cannot be read"));
        }
        const QString keys = database().value(QStringLiteral("SELECT count(*) FROM kept_keys WHERE is_free = 0"));
        check(kept > 0 && keys.toLongLong() == kept,
              QStringLiteral("%1 values can be read, and there are %2 keys").arg(kept).arg(keys));
    }

    qint64 m_kept = 0;
    int m_purges = 0;
};

class Backup final : public Scene {
public:
    explicit Backup(Run &run) : Scene(run, QStringLiteral("backup")) {}

private:
    static constexpr int Records = 500;

    QString copy() const { return inHome(QStringLiteral("copy/records.sqlite")); }
    QStringList prepare() override {
        if (lastNumber() == 0)
            add(Records);
        QDir(inHome(QStringLiteral("copy"))).removeRecursively();
        check(QDir().mkpath(inHome(QStringLiteral("copy"))), QStringLiteral("no folder"));
        return {copy()};
    }
    void inspect(bool isWhole) override {
        check(countIn(folder()) == Records, QStringLiteral("the store has lost something"));
        const bool isThere = QFileInfo::exists(copy());
        check(isThere || !isWhole, QStringLiteral("there is no backup"));
        if (!isThere)
            return;
        countDone(isWhole);
        if (check(QFile::copy(privateKeyFile(folder()), privateKeyFile(inHome(QStringLiteral("copy")))),
                  QStringLiteral("the key is not copied")))
            check(countIn(inHome(QStringLiteral("copy"))) == Records, QStringLiteral("the backup is not whole"));
    }
};

class Migration final : public Scene {
public:
    explicit Migration(Run &run) : Scene(run, QStringLiteral("migration")) {}

private:
    QStringList prepare() override {
        QDir(folder()).removeRecursively();
        bool isCopied = QDir().mkpath(folder());
        const QDir earlier(QStringLiteral(KIOSK_SOURCE_DIR "/tests/app/records/data/schema-1"));
        for (const QString &name : earlier.entryList(QDir::Files)) {
            const QString copy = QDir(folder()).filePath(name);
            isCopied = isCopied && QFile::copy(earlier.filePath(name), copy) &&
                       QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
        check(isCopied, QStringLiteral("the earlier store is not copied"));
        return {};
    }
    void inspect(bool isWhole) override {
        const int version = database().value(QStringLiteral("PRAGMA user_version")).toInt();
        check(version > 1 || (version == 1 && !isWhole), QStringLiteral("it is left with schema %1").arg(version));
        if (version > 1)
            countDone(isWhole);
        check(countIn(folder()) == 5, QStringLiteral("a record of the earlier store is missing"));
    }
};

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (const QStringList own = Victim::wordsOf(words); !own.isEmpty())
        return work(own);
    Run run(QStringLiteral("storekills"));
    if (!run.readArguments(words))
        return 64;
    PurgeScene purge(run);
    Backup backup(run);
    Migration migration(run);
    QStringList counts;
    for (Scene *scene :
         {static_cast<Scene *>(&purge), static_cast<Scene *>(&backup), static_cast<Scene *>(&migration)}) {
        scene->play(run.isFull() ? 300 : 30);
        counts.append(scene->counts());
    }
    return run.end(counts.join(QStringLiteral("; ")));
}
