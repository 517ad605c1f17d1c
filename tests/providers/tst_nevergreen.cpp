// What must never be green, in the demo's every type: an unreadable answer, a word that nobody knows, a revoked
// credential, a visitor who is too young.
#include "scenariojourneys.h"

using namespace kiosk;
using namespace kiosk::test;

namespace {

const QStringList Wrong{QStringLiteral("garbage"), QStringLiteral("unknown-status"), QStringLiteral("revoked"),
                        QStringLiteral("under-age")};

QList<CredentialType> demoTypes() {
    Kiosk::Options options;
    options.demo = true;
    auto opened = Kiosk::open(options);
    auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened);
    return kiosk ? (*kiosk)->types() : QList<CredentialType>();
}

} // namespace

class TestNeverGreen : public QObject {
    Q_OBJECT

private:
    std::map<QString, std::unique_ptr<ScenarioJourneys>> m_journeys;

private Q_SLOTS:
    void initTestCase() {
        const QList<CredentialType> types = demoTypes();
        QVERIFY(types.size() >= 9);
        for (const CredentialType &type : types) {
            Inputs inputs;
            for (const InputField &field : type.inputs)
                inputs.insert(field.id, field.demoValue);
            auto journeys = std::make_unique<ScenarioJourneys>(type.id);
            QVERIFY2(journeys->begin(inputs, Wrong), qPrintable(type.id));
            m_journeys[type.id] = std::move(journeys);
        }
    }
    void cleanupTestCase() { m_journeys.clear(); }

    void neverGreen_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("scenario");
        for (const auto &[type, journeys] : m_journeys) {
            for (const QString &scenario : Wrong)
                QTest::addRow("%s %s", qPrintable(type), qPrintable(scenario)) << type << scenario;
        }
    }
    void neverGreen() {
        QFETCH(QString, type);
        QFETCH(QString, scenario);
        const ScenarioJourneys &journeys = *m_journeys.at(type);
        QTRY_VERIFY_WITH_TIMEOUT(journeys.hasEnded(scenario), 60'000);
        QVERIFY2(journeys.outcome(scenario) != u"verified", qPrintable(journeys.outcome(scenario)));
        const bool isAboutAge = scenario == u"under-age" || scenario == u"revoked";
        QVERIFY2(!isAboutAge || journeys.concluded(scenario), qPrintable(journeys.outcome(scenario)));
    }
};

QTEST_GUILESS_MAIN(TestNeverGreen)
#include "tst_nevergreen.moc"
