#include "app/records/store.h"
#include "tests/app/records/samplerecord.h"
#include "tests/app/settings/goodconfiguration.h"
#include "tests/cli/program.h"
#include "tests/support/fakeclock.h"
#include "tests/support/postgresserver.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using namespace kiosk::test;

/// `records` of two desks that share a database.
class CliSharedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_server = std::make_unique<PostgresServer>();
        m_access = m_server->newDatabase();
        write(QStringLiteral("password"), PostgresServer::password() + '\n');
        configure(QStringLiteral("north"));
        configure(QStringLiteral("south"));
        keep(QStringLiteral("north"), 1, 5);
        keep(QStringLiteral("south"), 11, 2);
    }

    void status_saysWhatWaits() {
        const Run status = north({QStringLiteral("status"), QStringLiteral("--json")});
        QVERIFY2(status.exitCode == 0, status.err.constData());
        QCOMPARE(status.json(), (QJsonObject{{QStringLiteral("recorded"), 5},
                                             {QStringLiteral("shared"), 0},
                                             {QStringLiteral("waiting"), 5},
                                             {QStringLiteral("reached"), true},
                                             {QStringLiteral("trouble"), QString()}}));
    }

    void migrate_sendsThePastAndNothingTwice() {
        for (int i = 0; i < 2; ++i) {
            const Run sent = north({QStringLiteral("migrate"), QStringLiteral("--json")});
            QVERIFY2(sent.exitCode == 0, sent.err.constData());
            QCOMPARE(sent.json().value(QStringLiteral("shared")).toInt(), 5);
            QCOMPARE(sent.json().value(QStringLiteral("waiting")).toInt(), 0);
        }
        QCOMPARE(desk(QStringLiteral("south"), {QStringLiteral("migrate")}).out,
                 QByteArray("Events: 2, shared: 2, waiting: 0.\n"));
    }

    void list_showsAllDesks() {
        const Run all = north({QStringLiteral("list"), QStringLiteral("--shared"), QStringLiteral("--json")});
        QVERIFY2(all.exitCode == 0, all.err.constData());
        QCOMPARE(all.json().value(QStringLiteral("records")).toArray().size(), 7);
        QVERIFY(!all.json().value(QStringLiteral("demo")).toBool());
        const Run south = north({QStringLiteral("list"), QStringLiteral("--shared"), QStringLiteral("--json"),
                                 QStringLiteral("--desk"), QStringLiteral("south")});
        QCOMPARE(south.json().value(QStringLiteral("records")).toArray().size(), 2);
        QCOMPARE(north({QStringLiteral("list")}).out.count('\n'), 5);
    }

    void show_isWrittenDownAtTheDeskThatLooks() {
        const QString id = sampleRecord(11).id;
        QCOMPARE(north({QStringLiteral("show"), id}).exitCode, 64);
        const Run shown = north({QStringLiteral("show"), id, QStringLiteral("--shared"), QStringLiteral("--json")});
        QVERIFY2(shown.exitCode == 0, shown.err.constData());
        QCOMPARE(shown.json().value(QStringLiteral("desk")).toString(), QStringLiteral("south"));
        QCOMPARE(
            north({QStringLiteral("status"), QStringLiteral("--json")}).json().value(QStringLiteral("waiting")).toInt(),
            1);
    }

    void export_isSealedWithTheKeyOfTheDeskThatExports() {
        const QString name = m_home.filePath(QStringLiteral("export.json"));
        const Run made = north({QStringLiteral("export"), QStringLiteral("--shared"), QStringLiteral("--out"), name});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const Run verified = north({QStringLiteral("verify"), name, QStringLiteral("--json"), QStringLiteral("--key"),
                                    m_home.filePath(QStringLiteral("north.records/desk.pub"))});
        QCOMPARE(verified.exitCode, 0);
        QCOMPARE(verified.json().value(QStringLiteral("count")).toInt(), 7);
    }

    void verify_namesTheDeskThatDoesNotHold() {
        const Run whole = north({QStringLiteral("verify"), QStringLiteral("--shared"), QStringLiteral("--json")});
        QVERIFY2(whole.exitCode == 0, whole.err.constData());
        QCOMPARE(whole.json().value(QStringLiteral("desks")).toArray().size(), 2);
        const QString trouble = m_server->run(
            m_access.database,
            QStringLiteral(
                "UPDATE verifier_kiosk.records SET outcome = 'declined' WHERE desk = 'south' AND sequence = 2"));
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const Run broken = north({QStringLiteral("verify"), QStringLiteral("--shared")});
        QCOMPARE(broken.exitCode, 1);
        QVERIFY2(broken.out.contains("south") && broken.out.contains("DOES NOT HOLD at 2: record-differs"),
                 broken.out.constData());
        const auto withKey = [this](const QString &whose) {
            return north({QStringLiteral("verify"), QStringLiteral("--shared"), QStringLiteral("--key"),
                          m_home.filePath(whose + QStringLiteral(".records/desk.pub"))});
        };
        QCOMPARE(withKey(QStringLiteral("north")).exitCode, 0);
        QCOMPARE(withKey(QStringLiteral("south")).exitCode, 1);
    }

    void verify_missesTheEndOfItsOwnJournal() {
        const auto verify = [this] {
            return north({QStringLiteral("verify"), QStringLiteral("--shared"), QStringLiteral("--key"),
                          m_home.filePath(QStringLiteral("north.records/desk.pub"))});
        };
        QCOMPARE(verify().exitCode, 0); // although not all of it is there yet
        const QString name = QStringLiteral("SELECT key FROM verifier_kiosk.desks WHERE name = 'north'");
        const QString trouble = m_server->run(
            m_access.database,
            QStringLiteral("CREATE TABLE kept AS SELECT * FROM verifier_kiosk.journal; CREATE TABLE kept_records AS "
                           "SELECT * FROM verifier_kiosk.records; "
                           "DELETE FROM verifier_kiosk.records WHERE desk_key = (%1) AND sequence > 3; "
                           "DELETE FROM verifier_kiosk.journal WHERE desk_key = (%1) AND sequence > 3")
                .arg(name));
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const Run cut = verify();
        QCOMPARE(cut.exitCode, 1);
        QVERIFY2(cut.out.contains("end-missing"), cut.out.constData());
        const QString undone = m_server->run(
            m_access.database,
            QStringLiteral("INSERT INTO verifier_kiosk.journal SELECT * FROM kept ON CONFLICT DO NOTHING; "
                           "INSERT INTO verifier_kiosk.records OVERRIDING SYSTEM VALUE SELECT * FROM kept_records ON "
                           "CONFLICT DO NOTHING; DROP TABLE kept, kept_records"));
        QVERIFY2(undone.isEmpty(), qPrintable(undone));
    }

    void trouble_isToldWithoutThePassword() {
        write(QStringLiteral("password"), "wrong-horse\n");
        const Run refused = north({QStringLiteral("list"), QStringLiteral("--shared")});
        QCOMPARE(refused.exitCode, 74);
        QVERIFY2(refused.err.contains("the user or the password is wrong"), refused.err.constData());
        QVERIFY(!refused.err.contains("wrong-horse"));
        const Run status = north({QStringLiteral("status"), QStringLiteral("--json")});
        QCOMPARE(status.exitCode, 74);
        QCOMPARE(status.json().value(QStringLiteral("shared")).toInt(), 5); // as was known the last time
        QVERIFY(QFile::remove(m_home.filePath(QStringLiteral("password"))));
        QCOMPARE(north({QStringLiteral("list"), QStringLiteral("--shared")}).exitCode, 78);
        QCOMPARE(north({QStringLiteral("list")}).exitCode, 0); // its own store needs none
    }

    void withoutDatabase_nothingIsShared_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("status") << QStringList{QStringLiteral("status"), QStringLiteral("--demo")};
        QTest::newRow("migrate") << QStringList{QStringLiteral("migrate"), QStringLiteral("--demo")};
        QTest::newRow("list") << QStringList{QStringLiteral("list"), QStringLiteral("--shared"),
                                             QStringLiteral("--demo")};
        QTest::newRow("purge") << QStringList{QStringLiteral("purge"), QStringLiteral("--shared"),
                                              QStringLiteral("--before"), QStringLiteral("2026-01-01")};
    }

    void withoutDatabase_nothingIsShared() {
        QFETCH(QStringList, arguments);
        const Run wrong = run(QStringList{QStringLiteral("records")} + arguments);
        QCOMPARE(wrong.exitCode, 64);
        QVERIFY2(wrong.err.contains("shared"), wrong.err.constData());
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<PostgresServer> m_server;
    SharedAccess m_access;
    FakeClock m_clock;

    void write(const QString &name, const QByteArray &content) {
        QFile file(m_home.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
    void configure(const QString &desk) {
        QByteArray text = goodConfiguration();
        text.replace("Reception · Desk 2", desk.toUtf8());
        write(desk + QStringLiteral(".toml"),
              text + "[records]\ndirectory = \"" + desk.toUtf8() +
                  ".records\"\ndatabase = \"postgresql://kiosk@localhost:" + QByteArray::number(m_access.port) + '/' +
                  m_access.database.toUtf8() + "\"\ndatabase_password = \"file:password\"\ndatabase_ca_file = \"" +
                  m_access.authorityFile.toUtf8() + "\"\n");
    }
    void keep(const QString &desk, int first, int count) {
        const auto store = Store::open({m_home.filePath(desk + QStringLiteral(".records")), false, false}, m_clock);
        QVERIFY(store.ok());
        for (int number = first; number < first + count; ++number) {
            Record record = sampleRecord(number);
            record.desk = desk;
            QVERIFY((*store)->keep(record).ok());
        }
    }
    Run desk(const QString &name, const QStringList &arguments) const {
        return run(QStringList{QStringLiteral("records")} + arguments +
                   QStringList{QStringLiteral("--config"), m_home.filePath(name + QStringLiteral(".toml"))});
    }
    Run north(const QStringList &arguments) const { return desk(QStringLiteral("north"), arguments); }
};

QTEST_GUILESS_MAIN(CliSharedTest)
#include "tst_clishared.moc"
