#include "app/session/pollschedule.h"

#include <QTest>

using namespace kiosk;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TestPollSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_quickly_first_and_slower_later_data() {
        QTest::addColumn<int>("sinceChange");
        QTest::addColumn<bool>("scanned");
        QTest::addColumn<int>("troubles");
        QTest::addColumn<int>("expected");
        QTest::newRow("just begun") << 0 << false << 0 << 1500;
        QTest::newRow("a minute") << 60'000 << false << 0 << 3000;
        QTest::newRow("three minutes") << 180'000 << false << 0 << 5000;
        QTest::newRow("just scanned") << 0 << true << 0 << 1000;
        QTest::newRow("scanned long ago") << 90'000 << true << 0 << 2000;
        QTest::newRow("one trouble") << 0 << true << 1 << 1000;
        QTest::newRow("two troubles") << 0 << false << 2 << 2000;
        QTest::newRow("three troubles") << 0 << false << 3 << 4000;
        QTest::newRow("many troubles") << 0 << false << 500 << 5000;
    }

    void asks_quickly_first_and_slower_later() {
        QFETCH(int, sinceChange);
        QFETCH(bool, scanned);
        QFETCH(int, troubles);
        QFETCH(int, expected);
        PollSituation situation;
        situation.sinceChange = milliseconds(sinceChange);
        situation.scanned = scanned;
        situation.troubles = troubles;
        QCOMPARE(nextPollDelay(situation).count(), expected);
    }

    void jitter_stays_within_ten_per_cent() {
        for (const double dice : {0.0, 0.25, 0.5, 0.75, 0.999}) {
            PollSituation situation;
            situation.dice = dice;
            QVERIFY(nextPollDelay(situation) >= milliseconds(1350));
            QVERIFY(nextPollDelay(situation) <= milliseconds(1650));
        }
    }

    void what_the_service_asked_for_is_obeyed_where_it_is_longer() {
        PollSituation situation;
        situation.retryAfter = seconds(20);
        QCOMPARE(nextPollDelay(situation), milliseconds(20'000));
        situation.retryAfter = milliseconds(0);
        QVERIFY(nextPollDelay(situation) >= milliseconds(1000));
    }
};

QTEST_GUILESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
