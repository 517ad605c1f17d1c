#include "tests/app/settings/goodconfiguration.h"
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk::test;

/// `operators` over the demo's store and a real one; the PIN comes from standard input.
class CliOperatorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home->filePath(QStringLiteral("data")));
    }

    void list_needsAStore_addMakesIt() {
        QCOMPARE(operators({QStringLiteral("list")}).exitCode, 74);
        const Run first = add(QStringLiteral("Anna Berg"), QStringLiteral("administrator"), "739146\n");
        QVERIFY2(first.exitCode == 0, first.err.constData());
        QCOMPARE(first.json()[u"change"].toString(), QStringLiteral("made"));
        QCOMPARE(add(QStringLiteral("Carl"), QStringLiteral("staff"), "a long one\r\n").exitCode, 0);
        const Run listed = operators({QStringLiteral("list"), QStringLiteral("--json")});
        QCOMPARE(listed.exitCode, 0);
        QVERIFY(listed.json()[u"demo"].toBool());
        const QJsonArray all = listed.json()[u"operators"].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0)[u"name"].toString(), QStringLiteral("Anna Berg"));
        QCOMPARE(all.at(0)[u"role"].toString(), QStringLiteral("administrator"));
        QCOMPARE(all.at(1)[u"role"].toString(), QStringLiteral("staff"));
        QCOMPARE(all.at(1)[u"disabled"].toBool(true), false);
        QVERIFY(operators({QStringLiteral("list")}).out.contains("Anna Berg"));
    }

    void disable_enable_reset_areKept() {
        addAnna();
        QCOMPARE(add(QStringLiteral("Carl"), QStringLiteral("auditor"), "285061\n").exitCode, 0);
        QCOMPARE(operators({QStringLiteral("disable"), QStringLiteral("carl")}).exitCode, 0);
        QVERIFY(carlIsDisabled());
        QCOMPARE(operators({QStringLiteral("enable"), QStringLiteral("Carl")}).exitCode, 0);
        QVERIFY(!carlIsDisabled());
        QCOMPARE(operators({QStringLiteral("reset"), QStringLiteral("Carl")}, "501739\n").exitCode, 0);
        const Run verified =
            run({QStringLiteral("records"), QStringLiteral("verify"), QStringLiteral("--demo")}, m_environment);
        QVERIFY2(verified.exitCode == 0, verified.err.constData());
    }

    void role_isChanged() {
        addAnna();
        QCOMPARE(add(QStringLiteral("Carl"), QStringLiteral("staff"), "285061\n").exitCode, 0);
        const Run changed = operators({QStringLiteral("role"), QStringLiteral("carl"), QStringLiteral("administrator"),
                                       QStringLiteral("--json")});
        QVERIFY2(changed.exitCode == 0, changed.err.constData());
        QCOMPARE(changed.json()[u"change"].toString(), QStringLiteral("made"));
        // Now there is another who may administer.
        QCOMPARE(operators({QStringLiteral("role"), QStringLiteral("Anna Berg"), QStringLiteral("auditor")}).exitCode,
                 0);
        const QJsonArray all =
            operators({QStringLiteral("list"), QStringLiteral("--json")}).json()[u"operators"].toArray();
        QCOMPARE(all.at(0)[u"role"].toString(), QStringLiteral("auditor"));
        QCOMPARE(all.at(1)[u"role"].toString(), QStringLiteral("administrator"));
    }

    void whatCannotBe_isSaidAndChangesNothing_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("words");
        const QString eve = QStringLiteral("Eve");
        const auto row = [](const char *name, const QStringList &arguments, const char *input, const char *words) {
            QTest::newRow(name) << arguments << QByteArray(input) << QByteArray(words);
        };
        row("action", {QStringLiteral("ad"), eve}, "", "Did you mean 'add'?");
        row("nobody", {QStringLiteral("add")}, "", "say who");
        row("somebody", {QStringLiteral("list"), eve}, "", "takes no name");
        row("role", {QStringLiteral("add"), eve, QStringLiteral("--role"), QStringLiteral("auditr")}, "", "'auditor'");
        row("role of reset", {QStringLiteral("reset"), eve, QStringLiteral("--role"), QStringLiteral("staff")}, "",
            "goes with add");
        row("new role", {QStringLiteral("role"), eve}, "", "which role");
        row("role that is none", {QStringLiteral("role"), eve, QStringLiteral("auditr")}, "", "'auditor'");
        row("role of nobody", {QStringLiteral("role"), eve, QStringLiteral("auditor")}, "", "no operator");
        row("role of the last", {QStringLiteral("role"), QStringLiteral("Anna Berg"), QStringLiteral("auditor")}, "",
            "must be left");
        row("too much", {QStringLiteral("disable"), eve, QStringLiteral("staff")}, "", "takes nothing more");
        row("no PIN", {QStringLiteral("add"), eve}, "", "no line");
        row("short PIN", {QStringLiteral("add"), eve}, "73914\n", "at least 6 digits");
        row("easy PIN", {QStringLiteral("add"), eve}, "123456\n", "first that somebody would try");
        row("name", {QStringLiteral("add"), QStringLiteral("123")}, "739146\n", "letters");
        row("taken", {QStringLiteral("add"), QStringLiteral("ANNA BERG")}, "739146\n", "somebody of this name");
        row("unknown", {QStringLiteral("disable"), eve}, "", "no operator");
        row("last", {QStringLiteral("disable"), QStringLiteral("Anna Berg")}, "", "must be left");
    }
    void whatCannotBe_isSaidAndChangesNothing() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, words);
        addAnna();
        const QByteArray before = operators({QStringLiteral("list"), QStringLiteral("--json")}).out;
        const Run refused = operators(arguments, input);
        QCOMPARE(refused.exitCode, 64);
        QVERIFY2(refused.err.contains(words), refused.err.constData());
        QVERIFY(!refused.err.contains("73914"));
        QCOMPARE(operators({QStringLiteral("list"), QStringLiteral("--json")}).out, before);
    }

    void realStore_isTheConfiguration_s() {
        const QString config = m_home->filePath(QStringLiteral("kiosk.toml"));
        QFile file(config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(goodConfiguration() + "[records]\ndirectory = \"kept\"\n");
        file.close();
        const Run added = run(QStringList{QStringLiteral("operators"), QStringLiteral("add"), QStringLiteral("Anna"),
                                          QStringLiteral("--role"), QStringLiteral("administrator"),
                                          QStringLiteral("--config"), config},
                              "739146\n");
        QVERIFY2(added.exitCode == 0, added.err.constData());
        QVERIFY(QFile::exists(m_home->filePath(QStringLiteral("kept/records.sqlite"))));
        QCOMPARE(operators({QStringLiteral("list")}).exitCode, 74); // the demo's own is another
    }

private:
    Run run(const QStringList &arguments, const QProcessEnvironment &environment) {
        return kiosk::test::run(arguments, environment);
    }
    Run run(const QStringList &arguments, const QByteArray &input) const {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program(), arguments);
        process.write(input);
        process.closeWriteChannel();
        Run run;
        if (process.waitForFinished(100'000) && process.exitStatus() == QProcess::NormalExit)
            run.exitCode = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }
    Run operators(const QStringList &arguments, const QByteArray &input = {}) const {
        return run(QStringList{QStringLiteral("operators")} + arguments + QStringList{QStringLiteral("--demo")}, input);
    }
    Run add(const QString &name, const QString &role, const QByteArray &input) const {
        return operators({QStringLiteral("add"), name, QStringLiteral("--role"), role, QStringLiteral("--json")},
                         input);
    }
    void addAnna() {
        QCOMPARE(add(QStringLiteral("Anna Berg"), QStringLiteral("administrator"), "739146\n").exitCode, 0);
    }
    bool carlIsDisabled() const {
        return operators({QStringLiteral("list"), QStringLiteral("--json")})
            .json()[u"operators"]
            .toArray()
            .at(1)[u"disabled"]
            .toBool();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

QTEST_GUILESS_MAIN(CliOperatorsTest)
#include "tst_clioperators.moc"
