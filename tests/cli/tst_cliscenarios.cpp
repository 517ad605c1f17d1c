#include "tests/cli/program.h"

#include "app/simulator/plot.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <deque>

using namespace kiosk;

namespace {

/// Most of a run is waiting, so that many run side by side; more than this would only make each other late.
constexpr int MostAtOnce = 24;

/// One run of the program, begun when there is room.
struct Pending {
    QString type;
    QString scenario;
    QJsonObject expected;
    QJsonArray claims;
    int timeoutSeconds = 0;
    std::unique_ptr<QProcess> process = std::make_unique<QProcess>();
    bool hasEnded = false;
};

} // namespace

/// Every demo type × every scenario against the table in data/scenarios.json, with the real program.
class TestCliScenarios : public QObject {
    Q_OBJECT

private:
    std::deque<Pending> m_all; // nothing in it moves
    size_t m_begun = 0;
    int m_running = 0;

    void beginSome() {
        for (; m_begun < m_all.size() && m_running < MostAtOnce; ++m_begun) {
            Pending &pending = m_all.at(m_begun);
            ++m_running;
            connect(pending.process.get(), &QProcess::finished, this, [this, &pending] {
                pending.hasEnded = true;
                --m_running;
                beginSome();
            });
            pending.process->start(test::program(),
                                   {QStringLiteral("verify"), pending.type, QStringLiteral("--demo"),
                                    QStringLiteral("--json"), QStringLiteral("--scenario"), pending.scenario,
                                    QStringLiteral("--timeout"), QString::number(pending.timeoutSeconds)});
        }
    }

private Q_SLOTS:
    void initTestCase() {
        QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/cli/data/scenarios.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonObject table = QJsonDocument::fromJson(file.readAll(), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        const QJsonObject types = table.value(QStringLiteral("types")).toObject();
        const QJsonObject claims = table.value(QStringLiteral("claims")).toObject();
        QCOMPARE(claims.keys(), types.keys());
        const QJsonObject timeouts = table.value(QStringLiteral("timeoutSeconds")).toObject();
        // The table knows what the program knows: no type and no scenario more or less.
        const auto listed = test::run({QStringLiteral("types"), QStringLiteral("--demo"), QStringLiteral("--json")});
        const QJsonArray known = QJsonDocument::fromJson(listed.out).array();
        QCOMPARE(types.size(), known.size());
        for (const QJsonValue &type : known) {
            const QString id = type[u"id"].toString();
            const QJsonObject scenarios = types.value(id).toObject();
            QCOMPARE(scenarios.size(), sim::scenarios().size());
            for (const sim::ScenarioInfo &info : sim::scenarios()) {
                QVERIFY2(scenarios.contains(info.name), qPrintable(id + u' ' + info.name));
                const QJsonObject expected = scenarios.value(info.name).toObject();
                const QString outcome = expected.value(QStringLiteral("outcome")).toString();
                const bool isShown = outcome == QLatin1String("verified") || outcome == QLatin1String("review");
                const QJsonArray shown = isShown ? claims.value(id).toArray() : QJsonArray();
                QCOMPARE(!shown.isEmpty(), isShown);
                const int usual = timeouts.value(outcome).toInt();
                m_all.push_back(Pending{id, info.name, expected, shown, expected[u"timeoutSeconds"].toInt(usual)});
            }
        }
        beginSome();
    }

    void nothing_doubtful_is_expected_to_be_verified() {
        for (const Pending &pending : m_all) {
            const bool isDoubtful =
                QStringList{QStringLiteral("garbage"),   QStringLiteral("unknown-status"), QStringLiteral("revoked"),
                            QStringLiteral("under-age"), QStringLiteral("wrong-issuer"),   QStringLiteral("decline")}
                    .contains(pending.scenario);
            if (isDoubtful)
                QVERIFY2(pending.expected.value(QStringLiteral("exit")).toInt() != 0, qPrintable(pending.type));
        }
    }

    void ends_as_documented_data() {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_all.size(); ++i)
            QTest::addRow("%s %s", qPrintable(m_all.at(i).type), qPrintable(m_all.at(i).scenario))
                << static_cast<int>(i);
    }

    void ends_as_documented() {
        QFETCH(int, index);
        Pending &pending = m_all.at(static_cast<size_t>(index));
        QTRY_VERIFY_WITH_TIMEOUT(pending.hasEnded, 90'000);
        const QByteArray out = pending.process->readAllStandardOutput();
        const QJsonObject report = QJsonDocument::fromJson(out).object();
        const QByteArray told = out + pending.process->readAllStandardError();
        QVERIFY2(pending.process->exitCode() == pending.expected.value(QStringLiteral("exit")).toInt(),
                 told.constData());
        QCOMPARE(report.value(QStringLiteral("outcome")), pending.expected.value(QStringLiteral("outcome")));
        const QJsonObject failure = report.value(QStringLiteral("failure")).toObject();
        const QString kind = failure.isEmpty() ? report[u"reason"][u"code"].toString()
                                               : failure.value(QStringLiteral("stage")).toString() + u' ' +
                                                     failure.value(QStringLiteral("kind")).toString();
        QCOMPARE(kind, pending.expected.value(QStringLiteral("because")).toString());
        QCOMPARE(report.value(QStringLiteral("claims")).toArray(), pending.claims);
    }
};

QTEST_GUILESS_MAIN(TestCliScenarios)
#include "tst_cliscenarios.moc"
