#include "tests/cli/program.h"
#include "tests/support/sqlfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk::test;

/// `records` over what `verify` left behind in earlier runs.
class CliRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        QCOMPARE(records({QStringLiteral("list")}).exitCode, 74); // nothing yet, and nothing is made
        QVERIFY(!QDir(store()).exists());
        const Run verified = verify(QStringLiteral("approve"));
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.json().value(QStringLiteral("recorded")).toBool());
        QVERIFY(verified.json().value(QStringLiteral("demo")).toBool());
        QCOMPARE(verify(QStringLiteral("decline")).exitCode, 1);
    }

    /// The demo keeps a little of its simulated licence holders.
    void kept_isShownFoundExportedAndErased() {
        const QString id = keptId();
        const QStringList show{QStringLiteral("show"), id, QStringLiteral("--json")};
        QVERIFY(!records(show).out.contains("M\xe2\x80\xa2"));
        const Run shown = records(show + QStringList{QStringLiteral("--values")});
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.json().value(QStringLiteral("values")).toArray().at(0)[u"value"].toString(),
                 QString::fromUtf8("M\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2"
                                   "a"));

        QStringList person;
        for (const char *claim : {"First Name", "Last Name", "Date of Birth"})
            person += {QStringLiteral("--person"), QLatin1String(claim)};
        const QByteArray marta("Marta\nTEIXEIRA\n1988-07-21\n");
        const Run exported = records(QStringList{QStringLiteral("export")} + person, marta);
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(exported.json().value(QStringLiteral("records")).toArray().at(0)[u"record"][u"id"].toString(), id);
        QCOMPARE(records(QStringList{QStringLiteral("export")} + person, "Marta\n").exitCode, 64);

        const QStringList erase = QStringList{QStringLiteral("erase"), QStringLiteral("--json")} + person;
        const Run other = records(erase + QStringList{QStringLiteral("--yes")}, "Marta\nNowak\n1988-07-21\n");
        QCOMPARE(other.exitCode, 0);
        QCOMPARE(other.json().value(QStringLiteral("count")).toInt(), 0);
        const Run asked = records(erase, marta); // without --yes nothing happens
        QVERIFY(!asked.json().value(QStringLiteral("erased")).toBool());
        QCOMPARE(asked.json().value(QStringLiteral("records")).toArray().size(), 1);
        const Run erased = records(erase + QStringList{QStringLiteral("--yes")}, marta);
        QCOMPARE(erased.json().value(QStringLiteral("count")).toInt(), 2);
        const Run after = records(show + QStringList{QStringLiteral("--values")});
        QVERIFY(after.json().value(QStringLiteral("values")).toArray().at(0)[u"value"].isNull());
        QCOMPARE(records({QStringLiteral("erase"), id, QStringLiteral("--yes"), QStringLiteral("--json")})
                     .json()
                     .value(QStringLiteral("count"))
                     .toInt(),
                 0);
        QCOMPARE(records({QStringLiteral("verify")}).exitCode, 0);
    }

    void list_isThereInTheNextRun() {
        const Run listed = records({QStringLiteral("list"), QStringLiteral("--json")});
        QCOMPARE(listed.exitCode, 0);
        QVERIFY(listed.json().value(QStringLiteral("demo")).toBool());
        const QJsonArray list = listed.json().value(QStringLiteral("records")).toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(1)[u"outcome"].toString(), QStringLiteral("verified"));
        QVERIFY(list.at(1)[u"claims"].toArray().contains(QStringLiteral("First Name")));
        QVERIFY(!listed.out.contains("Marta"));
        const Run text = records({QStringLiteral("list")});
        QCOMPARE(text.out.count('\n'), 2);
        QVERIFY(text.err.contains("DEMO"));
    }

    void list_filtersAndPages() {
        const Run verified = records({QStringLiteral("list"), QStringLiteral("--outcome"), QStringLiteral("verified")});
        QCOMPARE(verified.out.count('\n'), 1);
        QCOMPARE(records({QStringLiteral("list"), QStringLiteral("--to"), QStringLiteral("2020-01-01")}).out,
                 QByteArray());
        const Run first =
            records({QStringLiteral("list"), QStringLiteral("--most"), QStringLiteral("1"), QStringLiteral("--json")});
        const int next = first.json().value(QStringLiteral("next")).toInt();
        QVERIFY(next > 0);
        const Run second = records(
            {QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--continue"), QString::number(next)});
        QCOMPARE(second.json().value(QStringLiteral("records")).toArray().size(), 1);
        QCOMPARE(second.json().value(QStringLiteral("next")).toInt(), 0);
    }

    void show_findsByTheBeginningOfAnId() {
        const QString id = firstId();
        const Run shown = records({QStringLiteral("show"), id.left(13), QStringLiteral("--json")});
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.json().value(QStringLiteral("id")).toString(), id);
        QCOMPARE(records({QStringLiteral("show"), QStringLiteral("no-such-id")}).exitCode, 64);
    }

    void verify_holdsUntilSomebodyTouchesIt() {
        const Run holds = records({QStringLiteral("verify"), QStringLiteral("--json")});
        QCOMPARE(holds.exitCode, 0);
        QVERIFY(holds.json().value(QStringLiteral("holds")).toBool());
        QCOMPARE(holds.json().value(QStringLiteral("records")).toInt(), 2);
        QVERIFY(holds.json().value(QStringLiteral("events")).toInt() >= 8);

        const QTemporaryDir other;
        QVERIFY(QFile::rename(store() + QStringLiteral("/checkpoints"), other.filePath(QStringLiteral("checkpoints"))));
        QFile checkpoints(other.filePath(QStringLiteral("checkpoints")));
        QVERIFY(checkpoints.open(QIODevice::ReadOnly));
        QByteArray last = checkpoints.readAll().trimmed().split('\n').constLast();
        last.replace(last.indexOf(' ') + 1, 4, "2031");
        QFile changed(store() + QStringLiteral("/checkpoints"));
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(last + '\n') > 0);
        changed.close();
        const Run broken = records({QStringLiteral("verify")});
        QCOMPARE(broken.exitCode, 1);
        QVERIFY2(broken.out.contains("checkpoint-unusable"), broken.out.constData());
        QVERIFY(changed.remove());
        QVERIFY(checkpoints.rename(store() + QStringLiteral("/checkpoints")));
        QCOMPARE(records({QStringLiteral("verify")}).exitCode, 0);
    }

    void export_isVerifiedWithThePublicKeyAlone() {
        const QTemporaryDir other;
        const QString key = other.filePath(QStringLiteral("desk.pub"));
        QVERIFY(QFile::copy(store() + QStringLiteral("/desk.pub"), key));
        for (const QStringList &what : {QStringList(), QStringList(QStringLiteral("--journal"))}) {
            const QString name = other.filePath(QStringLiteral("export%1.json").arg(what.size()));
            const Run made = records(QStringList{QStringLiteral("export"), QStringLiteral("--out"), name} + what);
            QVERIFY2(made.exitCode == 0, made.err.constData());
            QCOMPARE(records(QStringList{QStringLiteral("export"), QStringLiteral("--out"), name}).exitCode,
                     74); // is there
            const QStringList examine{QStringLiteral("verify"), name, QStringLiteral("--key"), key,
                                      QStringLiteral("--json")};
            const Run good = records(examine);
            QVERIFY2(good.exitCode == 0, good.out.constData());
            QVERIFY(good.json().value(QStringLiteral("demo")).toBool());
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QByteArray bytes = file.readAll();
            bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
            QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
            file.close();
            QCOMPARE(records(examine).exitCode, 1);
        }
        const Run csv = records({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("csv")});
        QCOMPARE(csv.exitCode, 0);
        QCOMPARE(csv.out.count('\n'), 3);
    }

    void exportWithoutRoom_isNoSuccess() {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(program(), {QStringLiteral("records"), QStringLiteral("export"), QStringLiteral("--demo")});
        QVERIFY(process.waitForFinished(100'000));
        QCOMPARE(process.exitCode(), 74);
        const QByteArray words = process.readAllStandardError();
        QVERIFY2(!words.contains("Records:") && words.contains("No space left"), words.constData());
    }

    /// A file that is not whole is not there, so that the next attempt finds its place free.
    void export_isWholeAndItsOwnersAloneOrNotThere() {
        const QTemporaryDir other;
        const QString name = other.filePath(QStringLiteral("export.json"));
        const QStringList exporting{QStringLiteral("export"), QStringLiteral("--out"), name};
        {
            const SqlFile file(store() + QStringLiteral("/records.sqlite"));
            QCOMPARE(file.run(QStringLiteral("UPDATE records SET outcome = 'review' WHERE outcome = 'verified'")),
                     QString());
            QCOMPARE(records(exporting).exitCode, 74);
            QVERIFY(QDir(other.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
            QCOMPARE(file.run(QStringLiteral("UPDATE records SET outcome = 'verified' WHERE outcome = 'review'")),
                     QString());
        }
        QCOMPARE(records(exporting).exitCode, 0);
        QCOMPARE(QFileInfo(name).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void backup_isMadeOnceAndNeverOver() {
        const QTemporaryDir other;
        const QString copy = other.filePath(QStringLiteral("copy.sqlite"));
        QCOMPARE(records({QStringLiteral("backup"), copy}).exitCode, 0);
        QVERIFY(QFile(copy).size() > 0);
        QCOMPARE(records({QStringLiteral("backup"), copy}).exitCode, 74);
    }

    /// With the files that it names, nothing is lost.
    void backup_saysWhatElseToKeep() {
        const QString folder = QStringLiteral("verifier-kiosk/demo-records");
        const QTemporaryDir first;
        const QTemporaryDir second;
        QVERIFY(QDir(second.path()).mkpath(folder));
        const auto at = [this](const QTemporaryDir &home, const QStringList &arguments) {
            QProcessEnvironment environment = m_environment;
            environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
            return run(arguments + QStringList{QStringLiteral("--demo")}, environment);
        };
        const Run verified =
            at(first, {QStringLiteral("verify"), QStringLiteral("driver-licence"), QStringLiteral("--json"),
                       QStringLiteral("--scenario"), QStringLiteral("approve")});
        QCOMPARE(verified.exitCode, 0);
        const QString copy = second.filePath(folder + QStringLiteral("/copy"));
        const Run made = at(first, {QStringLiteral("records"), QStringLiteral("backup"), copy});
        QCOMPARE(made.exitCode, 0);
        const QString said = QString::fromUtf8(made.err);
        const QDir store(first.filePath(folder));
        for (const QString &name : store.entryList(QDir::Files)) {
            if (QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(name)))
                    .match(said)
                    .hasMatch())
                QVERIFY(QFile::copy(store.filePath(name), QFileInfo(copy).dir().filePath(name)));
        }
        QVERIFY(QFile::rename(copy, QFileInfo(copy).dir().filePath(QStringLiteral("records.sqlite"))));
        const Run listed = at(second, {QStringLiteral("records"), QStringLiteral("list"), QStringLiteral("--json")});
        const QString id = listed.json().value(QStringLiteral("records")).toArray().at(0)[u"id"].toString();
        const QStringList show{QStringLiteral("records"), QStringLiteral("show"), id, QStringLiteral("--values"),
                               QStringLiteral("--json")};
        const Run restored = at(second, show);
        QVERIFY2(restored.exitCode == 0, restored.err.constData());
        QVERIFY(!restored.json().value(QStringLiteral("values")).toArray().at(0)[u"value"].isNull());
        QCOMPARE(restored.json().value(QStringLiteral("values")),
                 at(first, show).json().value(QStringLiteral("values")));
    }

    void wrongLines_areUsageErrors_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no action") << QStringList{QStringLiteral("burn")};
        QTest::newRow("show what") << QStringList{QStringLiteral("show")};
        QTest::newRow("list what") << QStringList{QStringLiteral("list"), QStringLiteral("all")};
        QTest::newRow("time") << QStringList{QStringLiteral("list"), QStringLiteral("--from"), QStringLiteral("soon")};
        QTest::newRow("outcome") << QStringList{QStringLiteral("list"), QStringLiteral("--outcome"),
                                                QStringLiteral("great")};
        QTest::newRow("most") << QStringList{QStringLiteral("list"), QStringLiteral("--most"), QStringLiteral("0")};
        QTest::newRow("purge everything") << QStringList{QStringLiteral("purge")};
        QTest::newRow("no key") << QStringList{QStringLiteral("verify"), QStringLiteral("file.json")};
        QTest::newRow("erase whom") << QStringList{QStringLiteral("erase"), QStringLiteral("--yes")};
        QTest::newRow("erase both") << QStringList{QStringLiteral("erase"), QStringLiteral("x"),
                                                   QStringLiteral("--person"), QStringLiteral("y")};
        QTest::newRow("a person as csv") << QStringList{QStringLiteral("export"), QStringLiteral("--person"),
                                                        QStringLiteral("y"), QStringLiteral("--format"),
                                                        QStringLiteral("csv")};
        QTest::newRow("format") << QStringList{QStringLiteral("export"), QStringLiteral("--format"),
                                               QStringLiteral("pdf")};
    }

    void wrongLines_areUsageErrors() {
        QFETCH(QStringList, arguments);
        const Run wrong = records(arguments);
        QCOMPARE(wrong.exitCode, 64);
        QVERIFY(wrong.out.isEmpty());
        QVERIFY(!wrong.err.isEmpty());
    }

    /// Last: it takes everything away.
    void purge_removesAndTheJournalStillHolds() {
        const Run purged = records({QStringLiteral("purge"), QStringLiteral("--before"), QStringLiteral("2999-01-01"),
                                    QStringLiteral("--json")});
        QCOMPARE(purged.exitCode, 0);
        QCOMPARE(purged.json().value(QStringLiteral("count")).toInt(), 2);
        QCOMPARE(records({QStringLiteral("list")}).out, QByteArray());
        QCOMPARE(records({QStringLiteral("verify")}).exitCode, 0);
    }

    /// A folder that cannot be used: no verdict, the reason, and its own exit code.
    void unusableStore_meansNoVerdict() {
        const QTemporaryDir home;
        QProcessEnvironment environment = m_environment;
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("file")));
        QFile file(home.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Run refused = run({QStringLiteral("verify"), QStringLiteral("driver-licence"), QStringLiteral("--demo"),
                                 QStringLiteral("--json")},
                                environment);
        QCOMPARE(refused.exitCode, 74);
        QCOMPARE(refused.json().value(QStringLiteral("failure"))[u"reference"].toString(),
                 QStringLiteral("START-NOT-RECORDED"));
        QVERIFY(refused.json().value(QStringLiteral("claims")).toArray().isEmpty());
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();

    QString store() const { return m_home.filePath(QStringLiteral("data/verifier-kiosk/demo-records")); }
    Run records(const QStringList &arguments, const QByteArray &input = {}) const {
        return run(QStringList{QStringLiteral("records")} + arguments + QStringList{QStringLiteral("--demo")},
                   m_environment, input);
    }
    /// The record of the visitor who agreed.
    QString keptId() const {
        const Run listed = records({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--outcome"),
                                    QStringLiteral("verified")});
        return listed.json().value(QStringLiteral("records")).toArray().at(0)[u"id"].toString();
    }
    Run verify(const QString &scenario) const {
        return run({QStringLiteral("verify"), QStringLiteral("driver-licence"), QStringLiteral("--demo"),
                    QStringLiteral("--json"), QStringLiteral("--scenario"), scenario},
                   m_environment);
    }
    QString firstId() const {
        const Run listed = records({QStringLiteral("list"), QStringLiteral("--json")});
        return listed.json().value(QStringLiteral("records")).toArray().at(0)[u"id"].toString();
    }
};

QTEST_GUILESS_MAIN(CliRecordsTest)
#include "tst_clirecords.moc"
