#include "app/kiosk.h"
#include "app/records/store.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "ui/daycount.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::ui;
using namespace std::chrono_literals;
using records::Counts;
using records::Ending;

/// What the foot of the start page counts: this day, at this desk.
class DayCountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.setWall(QDateTime(QDate(2026, 3, 2), QTime(23, 50)));
    }
    void cleanup() {
        m_count.reset();
        m_kiosk.reset();
    }

    void countsThisDayAlone() {
        keep({{QTime(0, 0), Ending::Verified}, {QTime(12, 0), Ending::Verified}, {QTime(23, 40), Ending::Declined}});
        keep({{QTime(9, 0), Ending::NotVerified}}, -1);
        open();
        const auto counts = counted();
        QCOMPARE(counts.of(Ending::Verified), 2);
        QCOMPARE(counts.of(Ending::Declined), 1);
        QCOMPARE(counts.total(), 3);
    }

    void beginsAnewAtMidnight() {
        keep({{QTime(12, 0), Ending::Verified}});
        open();
        QCOMPARE(counted().total(), 1);
        QSignalSpy spy(m_count.get(), &DayCount::counted);
        m_clock.advance(9min);
        QCOMPARE(spy.size(), 0);
        m_clock.advance(1min);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.constFirst().constFirst().value<Counts>().total(), 0);
    }

    void aClockThatIsSet_isNoticed() {
        keep({{QTime(12, 0), Ending::Verified}});
        open();
        QCOMPARE(counted().total(), 1);
        QSignalSpy spy(m_count.get(), &DayCount::counted);
        m_clock.setWall(QDateTime(QDate(2026, 3, 4), QTime(12, 0)));
        m_clock.advance(DayCount::LooksEvery);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.constFirst().constFirst().value<Counts>().total(), 0);
    }

    void withoutRecords_nothingIsCounted() {
        Kiosk::Options options;
        options.demo = true;
        options.clock = &m_clock;
        options.keepsRecords = false;
        m_kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(Kiosk::open(options)));
        m_count = std::make_unique<DayCount>(*m_kiosk);
        const int before = m_clock.pending();
        m_count->ask();
        QCOMPARE(m_clock.pending(), before);
    }

private:
    using Ended = std::pair<QTime, Ending>;

    void keep(const QList<Ended> &all, int days = 0) {
        auto store = records::Store::open({m_folder->path(), true, false}, m_clock);
        QVERIFY(store);
        for (const auto &[time, ending] : all) {
            records::Record record = test::sampleRecord(++m_number);
            record.ending = ending;
            record.endedAt = QDateTime(QDate(2026, 3, 2).addDays(days), time).toUTC();
            record.startedAt = record.endedAt.addSecs(-20);
            record.answeredAt = record.endedAt;
            QVERIFY((*store)->keep(record));
        }
    }
    void open() {
        Kiosk::Options options;
        options.demo = true;
        options.clock = &m_clock;
        options.recordsDirectory = m_folder->path();
        auto opened = Kiosk::open(options);
        QVERIFY(std::holds_alternative<std::unique_ptr<Kiosk>>(opened));
        m_kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(opened));
        m_count = std::make_unique<DayCount>(*m_kiosk);
    }
    Counts counted() {
        QSignalSpy spy(m_count.get(), &DayCount::counted);
        m_count->ask();
        return spy.wait(20'000) ? spy.constLast().constFirst().value<Counts>() : Counts();
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<DayCount> m_count;
    int m_number = 0;
};

QTEST_MAIN(DayCountTest)
#include "tst_daycount.moc"
