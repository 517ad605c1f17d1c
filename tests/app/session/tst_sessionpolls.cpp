#include "tests/app/session/stubservice.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// When the service is asked again, and how much trouble is too much.
class TestSessionPolls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void polls_follow_the_schedule_one_at_a_time() {
        Desk desk;
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        const QList<milliseconds> polls = desk.times.value("/follow");
        QVERIFY(polls.size() > 60);
        for (qsizetype i = 1; i + 1 < polls.size(); ++i) {
            QVERIFY(polls.at(i) - polls.at(i - 1) >= milliseconds(1'350));
            QVERIFY(polls.at(i) - polls.at(i - 1) <= milliseconds(5'500));
        }
        QVERIFY(polls.size() < 180);
        QCOMPARE(desk.mostUnderWay, 1);
    }

    void retry_after_is_obeyed() {
        Desk desk;
        int polls = 0;
        desk.scripts["/follow"] = [&polls](const TestRequest &) {
            return ++polls == 1 ? answer(429, "{}", {{"Retry-After", "40"}}) : state("WAITING");
        };
        desk.session.begin(licence());
        QVERIFY(desk.world.clock.advanceUntil([&] { return polls == 2; }, minutes(2)));
        const auto times = desk.times.value("/follow");
        QVERIFY(times.at(1) - times.at(0) >= seconds(40));
        QVERIFY(times.at(1) - times.at(0) < seconds(41));
        QVERIFY(desk.session.as<Inviting>());
    }

    void troubles_are_counted_and_forgotten() {
        Desk desk;
        int polls = 0;
        desk.scripts["/follow"] = [&polls](const TestRequest &) {
            ++polls;
            return polls <= 3 ? answer(503) : state("WAITING");
        };
        QList<int> troubles;
        connect(&desk.session, &VerificationSession::progressed, &desk.session,
                [&] { troubles.append(desk.session.as<Inviting>()->troubles); });
        desk.session.begin(licence());
        QVERIFY(desk.world.clock.advanceUntil([&] { return troubles.size() == 4; }, minutes(2)));
        QCOMPARE(troubles, (QList<int>{1, 2, 3, 0}));
    }

    void a_service_in_trouble_for_a_minute_is_given_up() {
        Desk desk;
        desk.scripts["/follow"] = [](const TestRequest &) {
            return answer(503);
        };
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        const auto begun = desk.world.clock.monotonic();
        QVERIFY(desk.reaches<Failed>());
        const auto passed = desk.world.clock.monotonic() - begun;
        QVERIFY(passed >= VerificationSession::PatienceWithTroubles);
        QVERIFY(passed <= VerificationSession::PatienceWithTroubles + seconds(20));
    }

    void one_good_answer_renews_the_patience() {
        Desk desk;
        int polls = 0;
        desk.scripts["/follow"] = [&polls](const TestRequest &) {
            return ++polls % 8 == 0 ? state("WAITING") : answer(503);
        };
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        QVERIFY(desk.world.clock.monotonic() >= *desk.deadline);
    }

    void unreadable_answers_are_given_up_after_three_in_a_row() {
        Desk desk;
        int polls = 0;
        desk.scripts["/follow"] = [&polls](const TestRequest &) {
            ++polls;
            return polls <= 2 || polls >= 4 ? answer(200, "<html>") : state("WAITING");
        };
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Failed>());
        QCOMPARE(polls, 6);
        QCOMPARE(desk.failure().kind, FailureKind::BadAnswer);
    }
};

QTEST_GUILESS_MAIN(TestSessionPolls)
#include "tst_sessionpolls.moc"
