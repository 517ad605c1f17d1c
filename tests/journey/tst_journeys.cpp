#include "tests/journey/desk.h"
#include "tests/support/ui/finder.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/verdictband.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

namespace {

/// The simulated visitor's last name, and of the visitor who is under age.
const QString person = QStringLiteral("Teixeira");

/// One desk whose journey runs by itself: tap, whatever the scenario does, the end's page, Done.
class Journey : public QObject {
    Q_OBJECT

public:
    Journey(sim::Scenario scenario, std::optional<std::chrono::seconds> limit) : m_desk(optionsOf(scenario, limit)) {
        // After the window's own connection: the page is drawn when this hears of the phase.
        connect(&m_desk.session(), &VerificationSession::phaseChanged, this, &Journey::follow);
    }

    void tap() { QTest::mouseClick(find(m_desk.window(), "type-driver-licence"), Qt::LeftButton); }

    QStringList phases;
    QString page;
    QString word;
    Tone tone = Tone::Calm;
    QString texts;
    bool hadCode = false;
    bool codeOnlyWhileInviting = true;
    bool isBack = false;
    QString textsAfter;

private:
    static Kiosk::Options optionsOf(sim::Scenario scenario, std::optional<std::chrono::seconds> limit) {
        Kiosk::Options options = demoOptions(quickPlot(scenario));
        options.limit = limit;
        return options;
    }

    void follow() {
        const Phase &phase = m_desk.session().phase();
        phases += nameOf(phase);
        const bool hasCode = !find<QrView>(m_desk.window(), "qr")->isEmpty();
        hadCode = hadCode || hasCode;
        codeOnlyWhileInviting = codeOnlyWhileInviting && hasCode == std::holds_alternative<Inviting>(phase);
        if (std::holds_alternative<Idle>(phase)) {
            isBack = isShown(m_desk.window(), "startPage");
            textsAfter = allTexts(m_desk.window());
        } else if (std::holds_alternative<Concluded>(phase) || std::holds_alternative<Expired>(phase) ||
                   std::holds_alternative<Failed>(phase)) {
            read();
        }
    }

    void read() {
        QWidget *end = m_desk.window()->page();
        const auto *band = find<VerdictBand>(end, "band");
        page = end->objectName();
        word = band->word();
        tone = band->tone();
        texts = shownTexts(end);
        QTimer::singleShot(0, this, [end] { QTest::mouseClick(find(end, "done"), Qt::LeftButton); });
    }

    Desk m_desk;
};

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
            auto journey = std::make_unique<Journey>(
                info.scenario, limit > 0 ? std::optional(std::chrono::seconds(limit)) : std::nullopt);
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
        QCOMPARE(journey.phases.mid(0, 2), (QStringList{QStringLiteral("Requesting"), QStringLiteral("Inviting")}));
        QCOMPARE(journey.phases.count(QStringLiteral("Requesting")), 1);
    }
};

QTEST_MAIN(JourneysTest)
#include "tst_journeys.moc"
