// `simulate` as an integrator uses it: what it prints can be pasted into a shell and works, for every service.
#include "app/providers/registry.h"
#include "tests/cli/simulation.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace kiosk;
using namespace kiosk::test;

namespace {

/// Exactly what a person would paste: the authority, where there is one, and the commands.
QString scriptOf(const Simulation &simulation, const QString &service) {
    static const QRegularExpression command(QStringLiteral("^(curl |until |[A-Z]+=\\$\\()"));
    QStringList script;
    if (const QString authority = simulation.first(QStringLiteral("^(CA=\\S+)$")); !authority.isEmpty())
        script.append(authority);
    script += simulation.linesOf(service).filter(command);
    return script.join(u'\n');
}

} // namespace

class TestCliSimulate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_printed_line_works_data() {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QStringList>("signs");
        QTest::addColumn<bool>("tls");
        const QList<std::pair<QString, QStringList>> services{
            {QStringLiteral("PingOne Credentials"),
             {QStringLiteral("\"INITIAL\""), QStringLiteral("\"VERIFICATION_SUCCESSFUL\""), QStringLiteral("Marta")}},
            {QStringLiteral("PingOne Verify"),
             {QStringLiteral("\"SUCCESS\""), QStringLiteral("GOVERNMENT_ID"), QStringLiteral("Marta")}},
            {QStringLiteral("Didit"),
             {QStringLiteral("\"Not Started\""), QStringLiteral("\"Approved\""), QStringLiteral("Marta"),
              QStringLiteral("\"access_token\"")}},
            {QStringLiteral("nChain Identity"),
             {QStringLiteral("openid-vc://"), QStringLiteral("\"verified\""), QStringLiteral("claimValue"),
              QStringLiteral("vp_token"), QStringLiteral("membershipCredential")}},
            {QStringLiteral("Universal OID4VP"),
             {QStringLiteral("request_uri"), QStringLiteral("authorization_response_verified"),
              QStringLiteral("age_over_18")}}};
        // Nobody can forget a row when a service is added.
        QCOMPARE(services.size(), providers().size());
        for (const auto &[service, signs] : services) {
            for (const bool tls : {false, true}) {
                const QString name = service + (tls ? QStringLiteral(" over TLS") : QString());
                QTest::newRow(qPrintable(name)) << service << signs << tls;
            }
        }
    }

    void every_printed_line_works() {
        QFETCH(const QString, service);
        QFETCH(const QStringList, signs);
        QFETCH(const bool, tls);
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty(),
                 "curl is missing; packaging/install-packages.sh test installs it");
        Simulation simulation(tls ? QStringList{QStringLiteral("--tls")} : QStringList());
        const QString script = scriptOf(simulation, service);
        QVERIFY2(script.count(u'\n') >= 4, qPrintable(simulation.printed));
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-eu"), QStringLiteral("-c"), script});
        QVERIFY(shell.waitForFinished(60'000));
        const QString answers = QString::fromUtf8(shell.readAllStandardOutput());
        const QByteArray complaints = shell.readAllStandardError();
        QVERIFY2(shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0, complaints.constData());
        for (const QString &sign : signs)
            QVERIFY2(answers.contains(sign), qPrintable(sign + u'\n' + script + u'\n' + answers));
        QCOMPARE(simulation.stop(), 0);
    }

    void every_service_is_printed_with_full_addresses() {
        const Simulation simulation;
        const QString base = simulation.first(QStringLiteral("^Simulated services at (\\S+)"));
        QVERIFY2(QUrl(base).port() > 0, qPrintable(simulation.printed));
        for (const ProviderDescriptor &descriptor : providers()) {
            QVERIFY2(!simulation.linesOf(descriptor.name).isEmpty(), qPrintable(descriptor.name));
            QVERIFY2(simulation.valueOf(descriptor.name, QStringLiteral("base_url")).startsWith(base + u'/'),
                     qPrintable(descriptor.name));
            const QString token = simulation.valueOf(descriptor.name, QStringLiteral("token_url"));
            const bool hasToken = descriptor.access != ServiceAccess::Key;
            QVERIFY2(hasToken ? token.startsWith(base + u'/') : token.isEmpty(), qPrintable(descriptor.name));
            QVERIFY2(linesHaveSecret(simulation, descriptor.name), qPrintable(descriptor.name));
        }
    }

    void the_port_is_the_one_asked_for() {
        QString address;
        {
            const Simulation simulation;
            address = simulation.first(QStringLiteral("^Simulated services at (\\S+)"));
        }
        const QString port = QString::number(QUrl(address).port());
        const Simulation again({QStringLiteral("--port"), port});
        QCOMPARE(again.first(QStringLiteral("^Simulated services at (\\S+)")), address);
        const Run second = run({QStringLiteral("simulate"), QStringLiteral("--port"), port});
        QCOMPARE(second.exitCode, 69);
        QVERIFY(second.err.contains(port.toUtf8()));
    }

    void the_authority_s_file_goes_when_the_simulator_goes() {
        Simulation simulation({QStringLiteral("--tls")});
        const QString authority = simulation.first(QStringLiteral("^CA=(\\S+)$"));
        QVERIFY(QFileInfo(authority).isAbsolute());
        QVERIFY(QFileInfo::exists(authority));
        QVERIFY(
            simulation.first(QStringLiteral("^Simulated services at (\\S+)")).startsWith(QStringLiteral("https://")));
        QCOMPARE(simulation.stop(), 0);
        QVERIFY(!QFileInfo::exists(authority));
    }

    void in_the_local_network_it_says_so() {
        const Simulation simulation({QStringLiteral("--lan")});
        const QString base = simulation.first(QStringLiteral("^Simulated services at (\\S+)"));
        if (base.isEmpty()) {
            const Run refused = run({QStringLiteral("simulate"), QStringLiteral("--lan")});
            QCOMPARE(refused.exitCode, 69);
            QVERIFY2(refused.err.contains("no address in a local network"), refused.err.constData());
            return;
        }
        QVERIFY(!QHostAddress(QUrl(base).host()).isLoopback());
        QVERIFY(simulation.printed.contains(QStringLiteral("Reachable by everybody in the local network")));
        QVERIFY(simulation.valueOf(QStringLiteral("Didit"), QStringLiteral("base_url")).startsWith(base));
    }

private:
    static bool linesHaveSecret(const Simulation &simulation, const QString &service) {
        return !simulation.valueOf(service, QStringLiteral("client_secret")).isEmpty() ||
               !simulation.valueOf(service, QStringLiteral("api_key")).isEmpty();
    }
};

QTEST_GUILESS_MAIN(TestCliSimulate)
#include "tst_clisimulate.moc"
