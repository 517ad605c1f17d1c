#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace kiosk::test;

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lists_the_demo_s_types() {
        const Run listed = run({QStringLiteral("types"), QStringLiteral("--demo"), QStringLiteral("--json")});
        QCOMPARE(listed.exitCode, 0);
        const QJsonArray list = QJsonDocument::fromJson(listed.out).array();
        QVERIFY(!list.isEmpty());
        QCOMPARE(list.at(0)[u"id"].toString(), QStringLiteral("driver-licence"));
        for (const QJsonValue &type : list) {
            QVERIFY(!type[u"label"].toString().isEmpty());
            QVERIFY(!type[u"service"].toString().isEmpty());
        }
    }

    void verifies_with_the_whole_report() {
        const Run verified = run({QStringLiteral("verify"), QStringLiteral("driver-licence"), QStringLiteral("--demo"),
                                  QStringLiteral("--json")});
        QCOMPARE(verified.exitCode, 0);
        const QJsonObject report = verified.json();
        QStringList keys = report.keys();
        QCOMPARE(keys,
                 QStringList({QStringLiteral("checks"), QStringLiteral("claims"), QStringLiteral("credentialType"),
                              QStringLiteral("demo"), QStringLiteral("outcome"), QStringLiteral("recorded"),
                              QStringLiteral("service"), QStringLiteral("sessionId"), QStringLiteral("status")}));
        QCOMPARE(report.value(QStringLiteral("status")).toString(), QStringLiteral("verified"));
        QStringList claims;
        const QJsonArray list = report.value(QStringLiteral("claims")).toArray();
        for (const QJsonValue &claim : list)
            claims.append(claim[u"label"].toString() + u'=' + claim[u"value"].toString());
        QVERIFY(claims.contains(QStringLiteral("First name=Marta")));
        QVERIFY(claims.contains(QStringLiteral("Date of birth=21 July 1988")));
    }

    void for_people_it_prints_the_code_and_the_claims() {
        const Run verified =
            run({QStringLiteral("verify"), QStringLiteral("driver-licence"), QStringLiteral("--demo")});
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.out.contains("█"));
        QVERIFY(verified.out.contains("VERIFIED"));
        QVERIFY(verified.out.contains("Teixeira"));
        QVERIFY(verified.err.contains("Waiting for a wallet"));
    }

    void the_demo_says_so_even_where_nobody_asked_for_it() {
        const QTemporaryDir home;
        QProcessEnvironment nothingConfigured = QProcessEnvironment::systemEnvironment();
        nothingConfigured.insert(QStringLiteral("HOME"), home.path());
        nothingConfigured.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        const Run verified = run({QStringLiteral("verify"), QStringLiteral("driver-licence")}, nothingConfigured);
        QCOMPARE(verified.exitCode, 0);
        const QByteArray notice = "DEMO: simulated service and person, nothing here is real";
        QVERIFY2(verified.err.contains(notice), verified.err.constData());
        QVERIFY2(verified.out.contains(notice + "\nVERIFIED"), verified.out.constData());
    }

    /// A configuration that lies in the usual place is the real thing, for the window as for the command line.
    void scenarios_are_only_the_demo_s() {
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("verifier-kiosk")));
        const QString place = home.filePath(QStringLiteral("verifier-kiosk/kiosk.toml"));
        QVERIFY(QFile::copy(QStringLiteral(KIOSK_SOURCE_DIR "/resources/config/kiosk.example.toml"), place));
        QProcessEnvironment configured = QProcessEnvironment::systemEnvironment();
        configured.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        configured.insert(QStringLiteral("PINGONE_SECRET"), QStringLiteral("x"));
        const QStringList scenario{QStringLiteral("--scenario"), QStringLiteral("decline")};
        const QByteArray words = "--scenario: only the demo plays scenarios; add --demo.\n";
        const Run line =
            run(QStringList{QStringLiteral("verify"), QStringLiteral("driver-licence")} + scenario, configured);
        QCOMPARE(line.exitCode, 64);
        QVERIFY2(line.err.contains(words), line.err.constData());
        const QStringList named = QStringList{QStringLiteral("--config"), place} + scenario;
        for (const QStringList &arguments : {scenario, named}) {
            const Run window = run(arguments, configured, {}, QStringLiteral(KIOSK_BINARY_DIR "/verifier-kiosk"));
            QCOMPARE(window.exitCode, 64);
            QVERIFY2(window.err.startsWith(words), window.err.constData());
        }
    }

    void a_broken_configuration_is_one_object_too() {
        const Run broken = run({QStringLiteral("verify"), QStringLiteral("licence"), QStringLiteral("--config"),
                                QStringLiteral("/nowhere/kiosk.toml"), QStringLiteral("--json")});
        QCOMPARE(broken.exitCode, 78);
        const QJsonObject report = broken.json();
        QCOMPARE(report.value(QStringLiteral("outcome")).toString(), QStringLiteral("failed"));
        QCOMPARE(report.value(QStringLiteral("status")).toString(), QStringLiteral("cannotCheck"));
        QCOMPARE(report.value(QStringLiteral("credentialType")).toString(), QStringLiteral("licence"));
        QCOMPARE(report.value(QStringLiteral("failure")).toObject().value(QStringLiteral("kind")).toString(),
                 QStringLiteral("BAD-CONFIGURATION"));
    }

    void wrong_lines_are_usage_errors_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such command") << QStringList{QStringLiteral("frobnicate")};
        QTest::newRow("no type") << QStringList{QStringLiteral("verify"), QStringLiteral("--demo")};
        QTest::newRow("no such type") << QStringList{QStringLiteral("verify"), QStringLiteral("unicorn-licence"),
                                                     QStringLiteral("--demo")};
        QTest::newRow("no such scenario")
            << QStringList{QStringLiteral("verify"), QStringLiteral("driver-licence"), QStringLiteral("--demo"),
                           QStringLiteral("--scenario"), QStringLiteral("miracle")};
        QTest::newRow("no such option") << QStringList{QStringLiteral("types"), QStringLiteral("--colour")};
        QTest::newRow("bad time-out") << QStringList{QStringLiteral("verify"), QStringLiteral("driver-licence"),
                                                     QStringLiteral("--demo"), QStringLiteral("--timeout"),
                                                     QStringLiteral("soon")};
        QTest::newRow("bad port") << QStringList{QStringLiteral("simulate"), QStringLiteral("--port"),
                                                 QStringLiteral("http")};
        QTest::newRow("too much") << QStringList{QStringLiteral("types"), QStringLiteral("--demo"),
                                                 QStringLiteral("more")};
    }

    void wrong_lines_are_usage_errors() {
        QFETCH(QStringList, arguments);
        const Run wrong = run(arguments);
        QCOMPARE(wrong.exitCode, 64);
        QVERIFY(wrong.out.isEmpty());
        QVERIFY(!wrong.err.isEmpty());
    }

    /// As a script has it whose variable is not set.
    void an_empty_input_is_named_and_not_made_up() {
        for (const QString &key : {QStringLiteral("user"), QStringLiteral("given_name")}) {
            const Run empty = run({QStringLiteral("verify"), QStringLiteral("photo-id"), QStringLiteral("--demo"),
                                   QStringLiteral("--input"), key + u'='});
            QCOMPARE(empty.exitCode, 64);
            QVERIFY(empty.out.isEmpty());
            QVERIFY2(empty.err.contains("'" + key.toLatin1() + "' is empty"), empty.err.constData());
        }
    }

    void help_and_version_are_no_errors() {
        QCOMPARE(run({QStringLiteral("--help")}).exitCode, 0);
        QVERIFY(run({QStringLiteral("--version")}).out.startsWith("verifier-kiosk "));
        for (const char *command : {"types", "verify", "simulate", "records", "check-config"}) {
            const Run help = run({QString::fromLatin1(command), QStringLiteral("--help")});
            QCOMPARE(help.exitCode, 0);
            QVERIFY(help.out.contains("Usage"));
        }
    }

    void a_broken_configuration_is_never_a_demo() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kiosk.toml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[site]\nname = \n");
        file.close();
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("types"), QStringLiteral("--config"), path},
              QStringList{QStringLiteral("verify"), QStringLiteral("driver-licence"), QStringLiteral("--config"), path},
              QStringList{QStringLiteral("check-config"), path},
              QStringList{QStringLiteral("types"), QStringLiteral("--config"),
                          folder.filePath(QStringLiteral("none.toml"))}}) {
            const Run refused = run(arguments);
            QVERIFY2(refused.exitCode == 78, refused.err.constData());
            QVERIFY(refused.out.isEmpty());
        }
        QVERIFY(run({QStringLiteral("check-config"), path}).err.contains("kiosk.toml:2"));
    }

    void check_config_praises_a_good_file() {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PINGONE_CLIENT_SECRET"), QStringLiteral("x"));
        environment.insert(QStringLiteral("PINGONE_SECRET"), QStringLiteral("x"));
        const Run good = run(
            {QStringLiteral("check-config"), QStringLiteral(KIOSK_SOURCE_DIR "/resources/config/kiosk.example.toml")},
            environment);
        QVERIFY2(good.exitCode == 0, good.err.constData());
        QVERIFY(good.err.isEmpty());
    }

    /// A warning is said, and is no mistake.
    void check_config_warns_of_evidence_by_anybody() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("kiosk.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[site]\nname = 'S'\npurpose = 'P'\n[services.s]\nprovider = 'universal-oid4vp'\n"
                   "base_url = 'https://a.example'\napi_key = 'env:PATH'\n"
                   "[[types]]\nid = 't'\nlabel = 'T'\nservice = 's'\nquery_id = 'q'\n"
                   "[[types.credentials]]\ntype = 'Email'\nclaims = [{ id = 'email' }]\n");
        file.close();
        const Run told = run({QStringLiteral("check-config"), file.fileName(), QStringLiteral("--json")});
        QVERIFY2(told.exitCode == 0, told.err.constData());
        QVERIFY2(told.err.startsWith("Warning: ") && told.err.contains("kiosk.toml:8"), told.err.constData());
        const QJsonArray warnings = told.json().value(QStringLiteral("warnings")).toArray();
        QCOMPARE(warnings.size(), 1);
        QVERIFY(told.json().value(QStringLiteral("good")).toBool());
        QCOMPARE(warnings.first().toObject().value(QStringLiteral("key")).toString(),
                 QStringLiteral("types[0].required_checks"));
    }

    void ctrl_c_cancels() {
        QProcess process;
        process.start(program(),
                      {QStringLiteral("verify"), QStringLiteral("driver-licence"), QStringLiteral("--demo"),
                       QStringLiteral("--scenario"), QStringLiteral("silent-expiry"), QStringLiteral("--json")});
        QByteArray told;
        process.setReadChannel(QProcess::StandardError);
        while (!told.contains("Waiting for a wallet") && process.waitForReadyRead(30'000))
            told += process.readAllStandardError();
        // A program that is gone has the id 0, and that is the whole group of this test.
        QVERIFY(process.processId() > 0);
        QVERIFY(::kill(static_cast<pid_t>(process.processId()), SIGINT) == 0);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 2);
        QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput())
                     .object()
                     .value(QStringLiteral("outcome"))
                     .toString(),
                 QStringLiteral("cancelled"));
    }

    void over_tls_a_configured_kiosk_trusts_only_the_named_authority() {
        const QTemporaryDir folder;
        QProcess simulator;
        simulator.start(program(), {QStringLiteral("simulate"), QStringLiteral("--tls"), QStringLiteral("--autoplay")});
        const QString printed = QString::fromUtf8(readUntil(simulator, "\nReady."));
        const auto find = [&printed](const QString &pattern) {
            return QRegularExpression(pattern).match(printed).captured(1);
        };
        const QString base = find(QStringLiteral("Simulated services at (\\S+)"));
        const QString authority = find(QStringLiteral("\nCA=(\\S+)"));
        const QString environment = find(QStringLiteral("environment_id = (\\S+)"));
        QVERIFY2(base.startsWith(QLatin1String("https://")), qPrintable(printed));
        const auto verify = [&](const QString &trust) {
            QFile file(folder.filePath(QStringLiteral("kiosk.toml")));
            if (!file.open(QIODevice::WriteOnly))
                return Run{};
            file.write(
                QStringLiteral("[site]\nname = \"Hotel\"\ndesk = \"1\"\npurpose = \"Please\"\n"
                               "[services.pingone]\nprovider = \"pingone-credentials\"\nbase_url = \"%1\"\n"
                               "token_url = \"%5\"\nenvironment_id = \"%2\"\nclient_id = \"%3\"\n"
                               "client_secret = \"env:SIMULATED\"\n%4\n"
                               "[[types]]\nid = \"licence\"\nlabel = \"Licence\"\nservice = \"pingone\"\n"
                               "[[types.credentials]]\ntype = \"Driver License\"\nclaims = [{ id = \"First Name\" }]\n")
                    .arg(find(QStringLiteral("base_url = (\\S+)")), environment,
                         find(QStringLiteral("client_id = (\\S+)")), trust, find(QStringLiteral("token_url = (\\S+)")))
                    .toUtf8());
            file.close();
            QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
            variables.insert(QStringLiteral("SIMULATED"), find(QStringLiteral("client_secret = (\\S+)")));
            return run({QStringLiteral("verify"), QStringLiteral("licence"), QStringLiteral("--config"),
                        file.fileName(), QStringLiteral("--json"), QStringLiteral("--timeout"), QStringLiteral("30")},
                       variables);
        };
        const Run trusted = verify(QStringLiteral("ca_file = \"%1\"").arg(authority));
        QVERIFY2(trusted.exitCode == 0, (trusted.err + trusted.out).constData());
        const Run untrusted = verify({});
        QCOMPARE(untrusted.exitCode, 69);
        QCOMPARE(untrusted.json().value(QStringLiteral("failure")).toObject().value(QStringLiteral("kind")).toString(),
                 QStringLiteral("UNTRUSTED"));
        // The authority of another service says nothing about this one.
        const Run stranger =
            verify(QStringLiteral("[services.other]\nprovider = \"didit\"\nbase_url = \"https://didit.example\"\n"
                                  "api_key = \"env:SIMULATED\"\nca_file = \"%1\"")
                       .arg(authority));
        QCOMPARE(stranger.exitCode, 69);
        QCOMPARE(stranger.json().value(QStringLiteral("failure")).toObject().value(QStringLiteral("kind")).toString(),
                 QStringLiteral("UNTRUSTED"));
        simulator.terminate();
        QVERIFY(simulator.waitForFinished(20'000));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
