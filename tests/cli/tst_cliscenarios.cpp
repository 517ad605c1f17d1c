#include "tests/cli/program.h"

#include "app/simulator/plot.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace kiosk;

/// Every scenario against the table in data/scenarios.json. All of them run side by side: most of their time is
/// waiting.
class TestCliScenarios : public QObject {
    Q_OBJECT

private:
    struct Pending {
        std::unique_ptr<QProcess> process;
        QJsonObject expected;
    };
    std::map<QString, Pending> m_pending;

private Q_SLOTS:
    void initTestCase() {
        QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/cli/data/scenarios.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject scenarios = table.value(QStringLiteral("scenarios")).toObject();
        for (const sim::ScenarioInfo &info : sim::scenarios()) {
            QVERIFY2(scenarios.contains(info.name), qPrintable(info.name));
            const QJsonObject expected = scenarios.value(info.name).toObject();
            const int timeout = expected.value(QStringLiteral("timeoutSeconds"))
                                    .toInt(table.value(QStringLiteral("timeoutSeconds")).toInt());
            auto process = std::make_unique<QProcess>();
            process->start(test::program(),
                           {QStringLiteral("verify"), QStringLiteral("driver-licence"), QStringLiteral("--demo"),
                            QStringLiteral("--json"), QStringLiteral("--scenario"), info.name,
                            QStringLiteral("--timeout"), QString::number(timeout)});
            m_pending[info.name] = Pending{std::move(process), expected};
        }
        QCOMPARE(scenarios.size(), sim::scenarios().size());
    }

    void ends_as_documented_data() {
        QTest::addColumn<QString>("scenario");
        for (const sim::ScenarioInfo &info : sim::scenarios())
            QTest::newRow(qPrintable(info.name)) << info.name;
    }

    void ends_as_documented() {
        QFETCH(QString, scenario);
        const Pending &pending = m_pending.at(scenario);
        QVERIFY(pending.process->state() == QProcess::NotRunning || pending.process->waitForFinished(90'000));
        const QByteArray out = pending.process->readAllStandardOutput();
        const QJsonObject report = QJsonDocument::fromJson(out).object();
        const QByteArray told = out + pending.process->readAllStandardError();
        QVERIFY2(pending.process->exitCode() == pending.expected.value(QStringLiteral("exit")).toInt(),
                 told.constData());
        QCOMPARE(report.value(QStringLiteral("outcome")), pending.expected.value(QStringLiteral("outcome")));
        QCOMPARE(report.value(QStringLiteral("reason")).toObject().value(QStringLiteral("code")).toString(),
                 pending.expected.value(QStringLiteral("reason")).toString());
        const QJsonObject failure = report.value(QStringLiteral("failure")).toObject();
        QCOMPARE(failure.value(QStringLiteral("stage")).toString(),
                 pending.expected.value(QStringLiteral("stage")).toString());
        QCOMPARE(failure.value(QStringLiteral("kind")).toString(),
                 pending.expected.value(QStringLiteral("kind")).toString());
        const bool verified = report.value(QStringLiteral("outcome")).toString() == QLatin1String("verified");
        QCOMPARE(!report.value(QStringLiteral("claims")).toArray().isEmpty(), verified);
    }
};

QTEST_GUILESS_MAIN(TestCliScenarios)
#include "tst_cliscenarios.moc"
