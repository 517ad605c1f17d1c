#include "app/records/choices.h"
#include "app/records/statistics.h"
#include "app/records/timeline.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using namespace std::chrono_literals;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QTimeZone kolkata("Asia/Kolkata");
const QTime noon(12, 0);

QDateTime in(const QTimeZone &zone, const QDate &day, const QTime &time) {
    return QDateTime(day, time, zone);
}

} // namespace

/// A day at a glance is what the records of that day say, at the place of the desk, whatever its clocks do.
class StatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Store::open({m_folder->path()}, m_clock);
        QVERIFY(opened);
        m_store = std::move(opened).value();
        m_count = 0;
    }
    void cleanup() { m_store.reset(); }

    void emptyStore_hasEveryHourAndNothingInIt() {
        const Figures figures = of({2026, 3, 2}, QTimeZone::utc());
        QCOMPARE(figures.counts.total(), 0);
        QCOMPARE(figures.hours.size(), 24);
        QCOMPARE(figures.days.size(), 7);
        QVERIFY(!figures.medianAnswer);
        QVERIFY(figures.reasons.isEmpty());
        QCOMPARE(*newestNumber(*m_store), 0);
    }

    void uses_areCountedByType() {
        const QDateTime now = m_clock.now();
        for (const auto &[type, days, ending] :
             {std::tuple("age", 1, Ending::Verified), std::tuple("age", 2, Ending::Failed),
              std::tuple("age", 3, Ending::Cancelled), std::tuple("badge", 1, Ending::Declined),
              std::tuple("badge", 40, Ending::Verified)}) {
            Record record = make(now.addDays(-days), ending);
            record.type = QString::fromLatin1(type);
            keep(record);
        }
        const QHash<QString, qint64> expected{{QStringLiteral("age"), 2}, {QStringLiteral("badge"), 1}};
        QCOMPARE(*usesOf(*m_store, now.addDays(-30)), expected);
    }

    void hours_followTheClocksOfThePlace_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("count");
        QTest::newRow("usual") << QDate(2026, 3, 28) << QByteArray("Europe/Berlin") << 24;
        QTest::newRow("spring") << QDate(2026, 3, 29) << QByteArray("Europe/Berlin") << 23;
        QTest::newRow("autumn") << QDate(2026, 10, 25) << QByteArray("Europe/Berlin") << 25;
        QTest::newRow("half an hour") << QDate(2026, 3, 29) << QByteArray("Asia/Kolkata") << 24;
        QTest::newRow("midnight is missing") << QDate(2026, 9, 6) << QByteArray("America/Santiago") << 23;
    }
    void hours_followTheClocksOfThePlace() {
        QFETCH(QDate, day);
        QFETCH(QByteArray, zone);
        QFETCH(int, count);
        const QTimeZone place(zone);
        const QList<Stretch> hours = hoursOf(day, place);
        QCOMPARE(hours.size(), count);
        QCOMPARE(hours.constFirst().from, day.startOfDay(place));
        QCOMPARE(hours.constLast().to, day.addDays(1).startOfDay(place));
        for (qsizetype i = 1; i < hours.size(); ++i)
            QCOMPARE(hours.at(i).from, hours.at(i - 1).to);
        // Everything that ends in this day is counted in exactly one of its hours.
        QList<Record> records;
        for (QDateTime at = hours.constFirst().from; at < hours.constLast().to; at = at.addSecs(1'799))
            records.append(make(at));
        QVERIFY(m_store->keep(records));
        const Figures figures = of(day, place);
        qint64 inHours = 0;
        for (const Stretch &hour : figures.hours)
            inHours += hour.counts.total();
        QCOMPARE(inHours, records.size());
        QCOMPARE(figures.counts.total(), records.size());
    }

    void days_beginAtMidnightOfThePlace() {
        const QDate day(2026, 3, 29); // clocks are changed in this night
        const QDateTime midnight = day.startOfDay(berlin);
        keep(make(midnight.addMSecs(-1)));
        keep(make(midnight, Ending::Declined));
        keep(make(day.addDays(1).startOfDay(berlin).addMSecs(-1), Ending::Expired));
        keep(make(day.addDays(1).startOfDay(berlin)));
        const Figures figures = of(day, berlin);
        QCOMPARE(figures.counts.total(), 2);
        QCOMPARE(figures.counts.of(Ending::Declined), 1);
        QCOMPARE(figures.counts.of(Ending::Expired), 1);
        QCOMPARE(figures.hours.constFirst().counts.of(Ending::Declined), 1);
        QCOMPARE(figures.hours.constLast().counts.of(Ending::Expired), 1);
        QCOMPARE(figures.days.at(5).counts.of(Ending::Verified), 1);
        QCOMPARE(figures.days.at(6).counts, figures.counts);
        QCOMPARE(of(day.addDays(7), berlin).days.constFirst().counts.total(), 1);
    }

    void quarterHours_areThoseOfThePlace() {
        const QDate day(2026, 3, 2);
        keep(make(in(kolkata, day, {9, 59, 59, 999})));
        keep(make(in(kolkata, day, {10, 0}), Ending::Failed));
        const Figures figures = of(day, kolkata);
        QCOMPARE(figures.hours.at(9).counts.of(Ending::Verified), 1);
        QCOMPARE(figures.hours.at(10).counts.of(Ending::Failed), 1);
    }

    void median_isTheMiddleOfTheAnswers() {
        const QDate day(2026, 3, 2);
        const QDateTime at = in(QTimeZone::utc(), day, noon);
        keep(answered(at, 30s));
        QCOMPARE(of(day).medianAnswer, std::optional<std::chrono::milliseconds>(30s));
        keep(answered(at, 10s));
        QCOMPARE(of(day).medianAnswer, std::optional<std::chrono::milliseconds>(20s));
        keep(answered(at, 14s));
        QCOMPARE(of(day).medianAnswer, std::optional<std::chrono::milliseconds>(14s));
        // Nobody answered, another day, a clock that was set back meanwhile: no part of it.
        keep(make(at, Ending::Expired));
        keep(answered(at.addDays(1), 1s));
        keep(answered(at, -5s));
        QCOMPARE(of(day).medianAnswer, std::optional<std::chrono::milliseconds>(14s));
    }

    void reasons_areCountedTheMostFrequentFirst() {
        const QDate day(2026, 3, 2);
        const QDateTime at = in(QTimeZone::utc(), day, noon);
        for (int i = 0; i < 3; ++i)
            keep(make(at, Ending::NotVerified, QStringLiteral("CLAIM-MISSING")));
        keep(make(at, Ending::Review, QStringLiteral("CHECK-NOT-MADE")));
        keep(make(at, Ending::NotVerified, QStringLiteral("CHECK-NOT-MADE")));
        keep(make(at, Ending::Failed, QStringLiteral("START-TIMEOUT")));
        keep(make(at, Ending::Failed, QStringLiteral("START-TIMEOUT")));
        // A visitor who declines is nothing that went wrong.
        keep(make(at, Ending::Declined, QStringLiteral("VISITOR-DECLINED")));
        keep(make(at.addDays(-1), Ending::Failed, QStringLiteral("START-OFFLINE")));
        QCOMPARE(of(day).reasons, (QList<ReasonCount>{{Ending::NotVerified, QStringLiteral("CLAIM-MISSING"), 3},
                                                      {Ending::Failed, QStringLiteral("START-TIMEOUT"), 2},
                                                      {Ending::NotVerified, QStringLiteral("CHECK-NOT-MADE"), 1},
                                                      {Ending::Review, QStringLiteral("CHECK-NOT-MADE"), 1}}));
    }

    /// What a service says later is a record, but no other check.
    void lateAnswers_areToldApart() {
        const QDate day(2026, 3, 2);
        const QDateTime at = in(QTimeZone::utc(), day, noon);
        const Record waits = make(at, Ending::Review);
        keep(waits);
        Record late = make(at.addSecs(60), Ending::Verified);
        late.lateAnswerOf = waits.id;
        keep(late);
        Record earlier = make(at.addDays(-1));
        earlier.lateAnswerOf = waits.id;
        keep(earlier);
        const Figures figures = of(day);
        QCOMPARE(figures.counts.total(), 2);
        QCOMPARE(figures.counts.of(Ending::Verified), 1);
        QCOMPARE(figures.lateAnswers, 1);
        QCOMPARE(figures.days.at(5).counts.total(), 1);
    }

    void counts_areThoseOfTheFilter() {
        const QDateTime at = in(QTimeZone::utc(), {2026, 3, 2}, noon);
        keep(make(at));
        keep(make(at, Ending::Declined));
        keep(make(at.addDays(1), Ending::Declined));
        QCOMPARE(countsOf(*m_store, {})->of(Ending::Declined), 2);
        QCOMPARE(countsOf(*m_store, {})->total(), 3);
        Filter filter;
        filter.to = at.addSecs(1);
        QCOMPARE(countsOf(*m_store, filter)->of(Ending::Declined), 1);
        QCOMPARE(countsOf(*m_store, filter)->total(), 2);
        filter = {};
        filter.text = QStringLiteral("birth \"DATE"); // as a list of the records finds them
        QCOMPARE(countsOf(*m_store, filter)->total(), m_store->list(filter, 0, 10)->records.size());
        QCOMPARE(countsOf(*m_store, filter)->total(), 3);
    }

    void newestNumber_growsWithEveryRecord() {
        const QDateTime at = in(QTimeZone::utc(), {2026, 3, 2}, noon);
        keep(make(at));
        const qint64 first = *newestNumber(*m_store);
        keep(make(at));
        QVERIFY(*newestNumber(*m_store) > first);
        QVERIFY(m_store->purge(at.addDays(1)));
        keep(make(at));
        QVERIFY(*newestNumber(*m_store) > first + 1); // numbers are not used again
    }

    void choices_areWhatTheRecordsHave() {
        QCOMPARE(*choicesOf(*m_store), Choices());
        const QDateTime at = in(QTimeZone::utc(), {2026, 3, 2}, noon);
        Record record = make(at);
        keep(record);
        record = make(at);
        record.typeLabel = QStringLiteral("Driving licence");
        record.operatorName = QStringLiteral("maria");
        keep(record);
        record = make(at);
        record.type = QStringLiteral("badge");
        record.typeLabel = QStringLiteral("Badge");
        record.service = QStringLiteral("didit");
        record.desk.clear();
        keep(record);
        const Choices choices = *choicesOf(*m_store);
        QCOMPARE(choices.types,
                 (QList<Choices::Type>{{QStringLiteral("badge"), QStringLiteral("Badge")},
                                       {QStringLiteral("driver-licence"), QStringLiteral("Driving licence")}}));
        QCOMPARE(choices.services, (QStringList{QStringLiteral("didit"), QStringLiteral("pingone")}));
        QCOMPARE(choices.desks, QStringList{QStringLiteral("Front desk")});
        QCOMPARE(choices.operators, QStringList{QStringLiteral("maria")});
    }

    void timeline_isThatOfOneVerification() {
        const QDateTime at = in(QTimeZone::utc(), {2026, 3, 2}, noon);
        const Record record = make(at);
        const auto tell = [this, at](EventKind kind, const QString &id) {
            QVERIFY(m_store->append({kind, at, id, {}}));
        };
        tell(EventKind::SessionStarted, QStringLiteral("another"));
        tell(EventKind::SessionStarted, record.id);
        tell(EventKind::LinkShown, QStringLiteral("another"));
        tell(EventKind::LinkShown, record.id);
        keep(record);
        tell(EventKind::Viewed, record.id);
        QList<EventKind> kinds;
        const auto timeline = timelineOf(*m_store, record);
        for (const Event &event : *timeline)
            kinds.append(event.kind);
        QCOMPARE(kinds, (QList<EventKind>{EventKind::SessionStarted, EventKind::LinkShown, EventKind::Verdict}));
    }

private:
    Record make(const QDateTime &endedAt, Ending ending = Ending::Verified, const QString &reason = {}) {
        Record record = test::sampleRecord(++m_count);
        record.startedAt = endedAt.toUTC().addSecs(-60);
        record.answeredAt.reset();
        record.endedAt = endedAt.toUTC();
        record.ending = ending;
        record.reason = reason;
        return record;
    }
    Record answered(const QDateTime &endedAt, std::chrono::milliseconds after) {
        Record record = make(endedAt);
        record.invitedAt = record.startedAt;
        record.answeredAt = record.startedAt.addMSecs(after.count());
        return record;
    }
    void keep(const Record &record) { QVERIFY(m_store->keep(record)); }
    Figures of(const QDate &day, const QTimeZone &zone = QTimeZone::utc()) const {
        const auto figures = figuresOf(*m_store, day, zone);
        return figures ? *figures : Figures();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Store> m_store;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
