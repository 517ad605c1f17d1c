#include "tests/providers/nchain/journeys.h"

using namespace kiosk;
using namespace kiosk::test;

/// From tap to verdict over real HTTP, for every scenario.
class TestUniversalOid4vpJourney : public QObject {
    Q_OBJECT

private:
    const QList<ExpectedOutcome> m_table =
        outcomesIn(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/universal-oid4vp/data/outcomes.txt"));

private Q_SLOTS:
    void everyScenarioIsInTheTable() { QCOMPARE(m_table.size(), sim::scenarios().size()); }

    void proofOfAge() { playAll(m_table, QStringLiteral("proof-of-age")); }
};

QTEST_GUILESS_MAIN(TestUniversalOid4vpJourney)
#include "tst_universaloid4vpjourney.moc"
