#include "tests/app/records/powerscene.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kiosk;
using kiosk::test::PowerCut;
using kiosk::test::PowerScene;

/// The power goes at any moment: no verdict was shown without its record, there is no half record, and the journal
/// holds.
class PowerLossTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// From the first moment of the first start.
    void theFirstChanges_mayAllBeTheLast() {
        for (int change = 1; change <= 24; change += 2)
            check(m_scene, change, change % 4 == 1);
    }

    void migration_mayBeTheLast() {
        PowerScene scene(m_disk, m_seed, QStringLiteral(KIOSK_SOURCE_DIR "/tests/app/records/data/schema-1"));
        for (int change = 1; change <= 48; change += 3)
            check(scene, change, change % 2 == 0);
    }

    void anyChange_mayBeTheLast_data() {
        QTest::addColumn<bool>("isTidy");
        QTest::newRow("nothing survives that was not synced") << true;
        QTest::newRow("some of it does") << false;
    }

    void anyChange_mayBeTheLast() {
        QFETCH(bool, isTidy);
        const int length = m_scene.length();
        QVERIFY(length > 200);
        QRandomGenerator random(m_seed);
        for (int i = 0; i < 10; ++i)
            check(m_scene, 1 + static_cast<int>(random.bounded(length)), isTidy);
    }

    /// The disk of these tests does lose what was not synced: without syncs the same work breaks its promises.
    void withoutSyncs_promisesBreak() {
        m_disk.ignoreSyncs(true);
        const int length = m_scene.length();
        int broken = 0;
        for (int i = 1; i <= 5; ++i)
            broken += m_scene.cutAt(length * i / 6, true).isEmpty() ? 0 : 1;
        m_disk.ignoreSyncs(false);
        QVERIFY(broken > 0);
    }

private:
    const quint32 m_seed = QRandomGenerator::global()->generate();
    PowerCut m_disk;
    PowerScene m_scene{m_disk, m_seed};

    void check(PowerScene &scene, int change, bool isTidy) {
        const QString complaint = scene.cutAt(change, isTidy);
        QVERIFY2(complaint.isEmpty(), qPrintable(QStringLiteral("%1, seed %2").arg(complaint).arg(m_seed)));
    }
};

QTEST_GUILESS_MAIN(PowerLossTest)
#include "tst_powerloss.moc"
