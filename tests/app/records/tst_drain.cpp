#include "app/kiosk.h"
#include "app/records/drain.h"
#include "app/records/reader.h"
#include "app/records/shareddatabase.h"
#include "tests/app/records/samplerecord.h"
#include "tests/app/settings/goodconfiguration.h"
#include "tests/support/fakeclock.h"
#include "tests/support/postgresserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using kiosk::test::PostgresServer;
using kiosk::test::sampleRecord;

/// The shared database away, restarted, locked, or not as it should be: clear words, nobody waits, nothing is lost.
class DrainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_server = std::make_unique<PostgresServer>();
        m_access = m_server->newDatabase();
    }
    void init() {
        owner(QStringLiteral("SET client_min_messages TO warning; DROP SCHEMA IF EXISTS verifier_kiosk CASCADE"));
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Store::open({m_folder->path(), false, false}, m_clock);
        QVERIFY(opened.ok());
        m_store = std::move(opened).value();
    }
    void cleanup() { m_store.reset(); }

    void itGoesByItself_asSoonAsThereIsSomething() {
        keep(1, 3);
        Drain drain(options());
        QTRY_VERIFY(isEmpty(drain, 3));
        QVERIFY(drain.state().emptiedAt.has_value());
        keep(4, 1);
        drain.nudge();
        QTRY_VERIFY(isEmpty(drain, 4));
        QCOMPARE(value("SELECT count(*) FROM verifier_kiosk.records"), QStringLiteral("4"));
    }

    void databaseAwayAtTheStart_isFoundWhenItComes() {
        m_server->stop();
        Drain drain(options());
        QTRY_VERIFY(drain.state().trouble.has_value());
        QVERIFY2(drain.state().trouble->detail.contains(QStringLiteral("is PostgreSQL running")),
                 qPrintable(drain.state().trouble->detail));
        keep(1, 2);
        m_server->start();
        QTRY_VERIFY(isEmpty(drain, 2));
        QVERIFY(!drain.state().trouble.has_value());
    }

    /// Again and again while records come and go.
    void databaseCrashingMidWrite_losesAndDoublesNothing() {
        Outbox::Options each{QStringLiteral("North"), 1};
        Drain::Options set = options();
        set.outbox = each;
        Drain drain(set);
        int count = 0;
        for (int crash = 0; crash < 3; ++crash) {
            const quint64 before = drain.state().outbox.shared;
            keep(count + 1, 20);
            count += 20;
            drain.nudge();
            QTRY_VERIFY(drain.state().outbox.shared > before);
            m_server->stop();
            m_server->start();
        }
        QTRY_VERIFY_WITH_TIMEOUT(isEmpty(drain, count), 30'000);
        QCOMPARE(
            value("SELECT count(*) || ' ' || count(DISTINCT id) || ' ' || bool_and(position = sequence) FROM (SELECT "
                  "id, sequence, row_number() OVER (ORDER BY number) AS position FROM verifier_kiosk.records) AS r"),
            QStringLiteral("%1 %1 true").arg(count));
        const auto shared = SharedRecords::open(m_access);
        QVERIFY(!(*shared)->verify(keyIdOf(m_store->key().publicKey()), m_store->key().publicKey(), {})->broken);
    }

    /// A writer who waits for PostgreSQL would wait for ever here.
    void lockedTable_delaysNobodyAtTheDesk() {
        keep(1, 1);
        Drain drain(options());
        QTRY_VERIFY(isEmpty(drain, 1));
        SharedAccess owner = m_server->onSocket(m_access);
        owner.user = QStringLiteral("postgres");
        const auto locker = SharedDatabase::open(owner);
        QVERIFY(locker.ok());
        const auto locked = (*locker)->transaction([&]() -> Outcome<Done> {
            // The next event's place is taken, and nobody knows yet whether for good.
            const auto taken = (*locker)->change(
                QStringLiteral("INSERT INTO journal SELECT desk_key, 2, event, signature FROM journal"), {});
            keep(2, 1);
            drain.nudge();
            const bool isWaiting = QTest::qWaitFor(
                [this] {
                    return value("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") == u"1";
                },
                10'000);
            if (!taken || !isWaiting)
                return makeFailure(FailureKind::Internal, Stage::Settings, QStringLiteral("nobody waits"));
            keep(3, 4);
            return makeFailure(FailureKind::Internal, Stage::Settings, QStringLiteral("done"));
        });
        QCOMPARE(locked.failure().detail, QStringLiteral("done"));
        QTRY_VERIFY(isEmpty(drain, 6));
    }

    void trouble_isToldInPlainWordsWithoutThePassword_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *kind, const char *words) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(words);
        };
        row("wrong password", "the user or the password is wrong");
        row("no password", "it asks for a password");
        row("no such database", "there is no such database");
        row("nobody there", "nothing answers there");
        row("no such host", "there is no host of this name");
        row("unknown authority", "its certificate is not trusted");
        row("other host name", "its certificate is for another host name");
        row("no authority", "the certificates that vouch for it cannot be read");
        row("newer schema", "written by a newer version of this program (schema 1000");
        row("read-only", "it is read-only");
        row("no rights", "this database user may not do that");
        row("table missing", "a table is missing there");
    }

    void trouble_isToldInPlainWordsWithoutThePassword() {
        QFETCH(QString, kind);
        QFETCH(QString, words);
        keep(1, 1);
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const SharedAccess access = spoilt(kind, nobody.serverPort());
        nobody.close();
        Drain::Options set = options();
        set.access = access;
        Drain drain(set);
        QTRY_VERIFY_WITH_TIMEOUT(drain.state().trouble.has_value(), 15'000);
        const QString detail = drain.state().trouble->detail;
        QVERIFY2(detail.contains(words), qPrintable(detail));
        QVERIFY2(detail.contains(access.place()), qPrintable(detail));
        QVERIFY(!detail.contains(QString::fromLatin1(PostgresServer::password())));
        QVERIFY(!detail.contains(QStringLiteral("wrong-horse")));
        QCOMPARE(drain.state().outbox, (OutboxState{1, 0}));
    }

    /// What the manual's page gives a desk's user, and nothing more.
    void leastRights_areEnough() {
        owner(SharedDatabase::schema().join(u';'));
        owner(QStringLiteral(
            "GRANT USAGE ON SCHEMA verifier_kiosk TO kiosk; "
            "GRANT SELECT ON ALL TABLES IN SCHEMA verifier_kiosk TO kiosk; "
            "GRANT INSERT ON verifier_kiosk.desks, verifier_kiosk.journal, verifier_kiosk.records TO kiosk; "
            "GRANT UPDATE (name) ON verifier_kiosk.desks TO kiosk; GRANT DELETE ON verifier_kiosk.records TO kiosk"));
        keep(1, 3);
        QCOMPARE(m_store->purge(sampleRecord(2).endedAt)->count, 1);
        Drain drain(options());
        QTRY_VERIFY(isEmpty(drain, 4));
        QCOMPARE(value("SELECT count(*) FROM verifier_kiosk.records"), QStringLiteral("2"));
    }

    void kiosk_emptiesItsOutboxAndReadsAllDesks() {
        m_store.reset();
        qputenv("PINGONE_SECRET", "secret");
        qputenv("DATABASE_PASSWORD", PostgresServer::password());
        QFile file(m_folder->filePath(QStringLiteral("kiosk.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::goodConfiguration() +
                   "[records]\ndirectory = \"records\"\ndatabase = \"postgresql://kiosk@localhost:" +
                   QByteArray::number(m_access.port) + '/' + m_access.database.toUtf8() +
                   "\"\ndatabase_password = \"env:DATABASE_PASSWORD\"\ndatabase_ca_file = \"" +
                   m_access.authorityFile.toUtf8() + "\"\n");
        file.close();
        Kiosk::Options settings;
        settings.configFile = file.fileName();
        const auto opened = Kiosk::open(settings);
        const auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened);
        QVERIFY(kiosk);
        QVERIFY((*kiosk)->records()->keep(sampleRecord(1)).ok());
        (*kiosk)->drain()->nudge();
        QTRY_COMPARE((*kiosk)->drain()->state().outbox, (OutboxState{2, 2})); // the settings are an event too
        std::optional<qsizetype> count;
        (*kiosk)->sharedReader()->ask<RecordPage>(
            this, [](SharedRecords &shared) { return shared.list({}, 0, 10); },
            [&count](const Outcome<RecordPage> &page) { count = page ? page->records.size() : -1; });
        QTRY_COMPARE(count, std::optional<qsizetype>(1));
    }

private:
    std::unique_ptr<PostgresServer> m_server;
    SharedAccess m_access;
    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Store> m_store;

    Drain::Options options() const {
        Drain::Options options{{m_folder->path(), false, true}, m_access, {QStringLiteral("North"), 100}};
        options.firstPause = std::chrono::milliseconds(20);
        options.longestPause = std::chrono::milliseconds(200);
        return options;
    }
    void keep(int first, int count) {
        for (int number = first; number < first + count; ++number)
            QVERIFY(m_store->keep(sampleRecord(number)).ok());
    }
    static bool isEmpty(const Drain &drain, int events) {
        const OutboxState expected{static_cast<quint64>(events), static_cast<quint64>(events)};
        return drain.state().outbox == expected && !drain.state().trouble;
    }
    QString value(const char *statement) const { return m_server->value(m_access.database, QLatin1String(statement)); }
    void owner(const QString &statements) {
        const QString trouble = m_server->run(m_access.database, statements);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    /// The way to the database, or the database, with this trouble.
    SharedAccess spoilt(const QString &kind, int unusedPort) {
        SharedAccess access = m_access;
        if (kind == u"wrong password")
            access.password = Secret(QByteArrayLiteral("wrong-horse"));
        else if (kind == u"no password")
            access.password = Secret();
        else if (kind == u"no such database")
            access.database = QStringLiteral("elsewhere");
        else if (kind == u"nobody there")
            access.port = unusedPort;
        else if (kind == u"no such host")
            access.host = QStringLiteral("no-such-host.invalid");
        else if (kind == u"unknown authority")
            access.authorityFile.clear();
        else if (kind == u"other host name")
            access.host = QStringLiteral("127.0.0.1");
        else if (kind == u"no authority")
            access.authorityFile = QStringLiteral("/no/such file");
        else if (kind == u"read-only" || kind == u"no rights")
            spoilDatabase(kind, access = m_server->newDatabase());
        else
            spoilDatabase(kind, access);
        return access;
    }
    void spoilDatabase(const QString &kind, const SharedAccess &access) {
        if (kind == u"read-only") {
            owner(QStringLiteral("ALTER DATABASE %1 SET default_transaction_read_only = on").arg(access.database));
            return;
        }
        if (kind == u"no rights") {
            owner(QStringLiteral("ALTER DATABASE %1 OWNER TO postgres").arg(access.database));
            return;
        }
        QVERIFY(SharedDatabase::open(access).ok());
        owner(kind == u"newer schema" ? QStringLiteral("UPDATE verifier_kiosk.schema_version SET version = 1000")
                                      : QStringLiteral("DROP TABLE verifier_kiosk.records"));
    }
};

QTEST_GUILESS_MAIN(DrainTest)
#include "tst_drain.moc"
