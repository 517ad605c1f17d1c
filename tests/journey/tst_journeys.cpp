#include "tests/journey/journey.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

namespace {

/// The simulated visitor's last name, and of the visitor who is under age.
const QString person = QStringLiteral("Teixeira");

} // namespace

/// Every scenario of the simulator, from the tap on the start page to the end's page and back, with the real window
/// over a real kiosk. All of them run side by side, because most of their time is waiting.
class JourneysTest : public QObject {
    Q_OBJECT

private:
    std::map<QString, std::unique_ptr<Journey>> m_journeys;
    QJsonObject m_table;

private Q_SLOTS:
    void initTestCase() {
        QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/journey/data/journeys.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_table = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("scenarios")).toObject();
        QCOMPARE(m_table.size(), sim::scenarios().size());
        for (const sim::ScenarioInfo &info : sim::scenarios()) {
            QVERIFY2(m_table.contains(info.name), qPrintable(info.name));
            const int limit = m_table.value(info.name).toObject().value(QStringLiteral("limitSeconds")).toInt();
            Kiosk::Options options = demoOptions(quickPlot(info.scenario));
            if (limit > 0)
                options.limit = std::chrono::seconds(limit);
            auto journey = std::make_unique<Journey>(options, QStringLiteral("driver-licence"));
            journey->tap();
            m_journeys[info.name] = std::move(journey);
        }
    }
    void cleanupTestCase() { m_journeys.clear(); }

    void endsAsDocumented_data() {
        QTest::addColumn<QString>("scenario");
        for (const sim::ScenarioInfo &info : sim::scenarios())
            QTest::newRow(qPrintable(info.name)) << info.name;
    }

    void endsAsDocumented() {
        QFETCH(QString, scenario);
        const Journey &journey = *m_journeys.at(scenario);
        const QJsonObject expected = m_table.value(scenario).toObject();
        QTRY_VERIFY2_WITH_TIMEOUT(journey.isBack, qPrintable(journey.phases.join(u' ')), 60'000);
        QCOMPARE(journey.page, expected.value(QStringLiteral("page")).toString());
        QCOMPARE(journey.word, expected.value(QStringLiteral("word")).toString());
        const QString reference = expected.value(QStringLiteral("reference")).toString();
        QVERIFY2(journey.texts.contains(QStringLiteral("Reference ") + reference) == !reference.isEmpty(),
                 qPrintable(journey.texts));

        const bool verified = journey.word == QLatin1String("Verified");
        QCOMPARE(journey.tone == Tone::Ok, verified);
        QCOMPARE(journey.texts.contains(person), verified);
        QVERIFY(!journey.textsAfter.contains(person));
        QVERIFY(journey.hadCode);
        QVERIFY(journey.codeOnlyWhileInviting);
        QVERIFY(journey.saysWhatTheInvitationSays);
        QCOMPARE(journey.phases.mid(0, 2), (QStringList{QStringLiteral("Requesting"), QStringLiteral("Inviting")}));
        QCOMPARE(journey.phases.count(QStringLiteral("Requesting")), 1);
    }
};

QTEST_MAIN(JourneysTest)
#include "tst_journeys.moc"
