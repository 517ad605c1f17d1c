#include "tests/app/session/stubservice.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;
using std::chrono::minutes;
using std::chrono::seconds;

/// Every session reaches an end in time, whatever the service answers or fails to answer.
class TestSessionDeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_session_ends_in_time_data() {
        QTest::addColumn<QByteArray>("follow"); // raw answer; empty: silence; "-": connection lost
        QTest::addColumn<QString>("end");       // phase, and for Failed the reference
        QTest::newRow("silence") << QByteArray() << QStringLiteral("Failed FOLLOW-TIMEOUT");
        QTest::newRow("always waiting") << state("WAITING").bytes << QStringLiteral("Expired ");
        QTest::newRow("always scanned") << state("SCANNED").bytes << QStringLiteral("Expired ");
        QTest::newRow("a word nobody knows") << state("PONDERING").bytes << QStringLiteral("Expired ");
        QTest::newRow("the service ends it") << state("EXPIRED").bytes << QStringLiteral("Expired ");
        QTest::newRow("404") << answer(404, "{}").bytes << QStringLiteral("Failed FOLLOW-NOT-FOUND");
        QTest::newRow("403") << answer(403, "{}").bytes << QStringLiteral("Failed FOLLOW-NOT-ALLOWED");
        QTest::newRow("500") << answer(500, "{}").bytes << QStringLiteral("Failed FOLLOW-SERVICE-ERROR-500");
        QTest::newRow("429 without a word") << answer(429, "{}").bytes << QStringLiteral("Failed FOLLOW-RATE-LIMITED");
        QTest::newRow("429 for a day") << answer(429, "{}", {{"Retry-After", "86400"}}).bytes
                                       << QStringLiteral("Failed FOLLOW-RATE-LIMITED");
        QTest::newRow("garbage") << answer(200, "<html>").bytes << QStringLiteral("Failed FOLLOW-BAD-ANSWER");
        QTest::newRow("connection lost") << QByteArray("-") << QStringLiteral("Failed FOLLOW-CONNECTION-LOST");
        QTest::newRow("redirect") << answer(302, {}, {{"Location", "/result"}}).bytes
                                  << QStringLiteral("Failed FOLLOW-REDIRECTED");
    }

    void every_session_ends_in_time() {
        QFETCH(QByteArray, follow);
        QFETCH(QString, end);
        Desk desk;
        desk.scripts["/follow"] = [&follow](const TestRequest &) {
            if (follow == "-")
                return TestAnswer{.close = true};
            return follow.isEmpty() ? silence() : TestAnswer{.bytes = follow};
        };
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        const QString reference = desk.session.as<Failed>() ? referenceOf(desk.failure()) : QString();
        QCOMPARE(nameOf(desk.session.phase()) + u' ' + reference, end);
        QVERIFY(desk.mostUnderWay <= 1);
        QVERIFY(desk.count("/result") == 0);
        QCOMPARE(desk.count("/start"), 1);
    }

    void what_the_service_has_not_decided_waits_for_a_person() {
        Desk desk;
        desk.scripts["/follow"] = [](const TestRequest &) {
            return answer(200, R"({"state":"SCANNED","deciding":true})");
        };
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        QVERIFY(desk.session.as<Concluded>());
        QCOMPARE(desk.session.as<Concluded>()->judgement.verdict, Verdict::Review);
        QCOMPARE(desk.session.as<Concluded>()->judgement.reason, Reason::NeedsReview);
        QCOMPARE(desk.count("/result"), 0);
    }

    void a_service_that_wants_peace_beyond_the_end_is_left_in_peace() {
        Desk desk;
        desk.scripts["/follow"] = [](const TestRequest &) {
            return answer(429, "{}", {{"Retry-After", "86400"}});
        };
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        QCOMPARE(desk.count("/follow"), 1);
    }

    void what_the_start_answers_never_prolongs_it_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("life"); // seconds until the deadline
        const QByteArray now = "Mon, 02 Mar 2026 09:00:00 GMT";
        const QByteArray hourBehind = "Mon, 02 Mar 2026 08:00:00 GMT";
        const QByteArray hourAhead = "Mon, 02 Mar 2026 10:00:00 GMT";
        QTest::newRow("no word of it") << QByteArray("{}") << now << 300;
        QTest::newRow("a time") << QByteArray(R"({"expiresAt":"2026-03-02T09:02:00Z"})") << now << 120;
        QTest::newRow("a time with a fraction that the Date header does not know")
            << QByteArray(R"({"expiresAt":"2026-03-02T09:02:00.999Z"})") << now << 120;
        QTest::newRow("the server's clock is an hour behind")
            << QByteArray(R"({"expiresAt":"2026-03-02T08:02:00Z"})") << hourBehind << 120;
        QTest::newRow("the server's clock is an hour ahead")
            << QByteArray(R"({"expiresAt":"2026-03-02T10:02:00Z"})") << hourAhead << 120;
        QTest::newRow("the Date header alone is an hour behind")
            << QByteArray(R"({"expiresAt":"2026-03-02T09:02:00Z"})") << hourBehind << 600;
        QTest::newRow("the Date header alone is an hour ahead")
            << QByteArray(R"({"expiresAt":"2026-03-02T09:02:00Z"})") << hourAhead << 300;
        QTest::newRow("over before it began") << QByteArray(R"({"expiresAt":"2001-01-01T00:00:00Z"})") << now << 300;
        QTest::newRow("in the next century") << QByteArray(R"({"expiresAt":"2126-01-01T00:00:00Z"})") << now << 600;
        QTest::newRow("no date at all") << QByteArray(R"({"expiresAt":"2026-03-02T09:02:00Z"})") << QByteArray("?")
                                        << 120;
        QTest::newRow("a length") << QByteArray(R"({"lifetime":90})") << now << 90;
        QTest::newRow("a length beyond the type's limit") << QByteArray(R"({"lifetime":90000})") << now << 600;
        QTest::newRow("a length below nothing") << QByteArray(R"({"lifetime":-90})") << now << 0;
        QTest::newRow("a length of nothing") << QByteArray(R"({"lifetime":0})") << now << 0;
    }

    void what_the_start_answers_never_prolongs_it() {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, date);
        QFETCH(int, life);
        Desk desk;
        desk.scripts["/start"] = [&](const TestRequest &) {
            return answer(201, body, {{"Date", date}});
        };
        const auto begun = desk.world.clock.monotonic();
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        QVERIFY(desk.session.as<Expired>());
        QVERIFY(desk.deadline.has_value());
        QVERIFY(*desk.deadline <= begun + seconds(life));
        QVERIFY(desk.world.clock.monotonic() >= begun + seconds(life));
    }

    void setting_the_wall_clock_neither_ends_nor_prolongs_it() {
        Desk desk;
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        const auto begun = desk.world.clock.monotonic();
        desk.world.clock.setWall(desk.world.clock.now().addYears(3));
        desk.world.clock.advance(seconds(100));
        QVERIFY(desk.session.as<Inviting>());
        desk.world.clock.setWall(desk.world.clock.now().addYears(-9));
        QVERIFY(desk.endsInTime());
        QVERIFY(desk.world.clock.monotonic() >= begun + seconds(300));
    }

    void a_start_that_is_never_answered_ends() {
        Desk desk;
        desk.scripts["/start"] = [](const TestRequest &) {
            return silence();
        };
        const auto begun = desk.world.clock.monotonic();
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Failed>());
        QCOMPARE(referenceOf(desk.failure()), QStringLiteral("START-TIMEOUT"));
        QVERIFY(desk.world.clock.monotonic() - begun <= desk.world.client.limits().total);
        QCOMPARE(desk.count("/start"), 1);
    }

    void a_result_that_never_comes_ends_at_the_latest_with_the_session() {
        Desk desk;
        desk.scripts["/start"] = [](const TestRequest &) {
            return answer(201, R"({"lifetime":20})");
        };
        desk.scripts["/follow"] = [&](const TestRequest &) {
            const bool late = desk.world.clock.monotonic() >= *desk.deadline - seconds(6);
            return state(late ? "ANSWERED" : "WAITING");
        };
        desk.scripts["/result"] = [](const TestRequest &) {
            return silence();
        };
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        QCOMPARE(referenceOf(desk.failure()), QStringLiteral("RESULT-TIMEOUT"));
    }

    void an_answer_to_the_last_poll_counts() {
        Desk desk;
        desk.scripts["/follow"] = [&](const TestRequest &) {
            return state(desk.world.clock.monotonic() >= *desk.deadline ? "ANSWERED" : "WAITING");
        };
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        QVERIFY(desk.session.as<Concluded>());
        QCOMPARE(desk.session.as<Concluded>()->judgement.verdict, Verdict::Verified);
    }

    void an_answer_that_is_under_way_at_the_deadline_counts() {
        Desk desk;
        bool holds = false;
        desk.scripts["/follow"] = [&](const TestRequest &) {
            holds = desk.world.clock.monotonic() >= *desk.deadline - seconds(6);
            return holds ? silence() : state("WAITING");
        };
        desk.session.begin(licence());
        QVERIFY(desk.world.clock.advanceUntil([&] { return holds; }, minutes(10)));
        desk.world.clock.advance(*desk.deadline + seconds(1) - desk.world.clock.monotonic());
        QVERIFY(!desk.isOver());
        desk.world.server.release(state("ANSWERED"));
        QVERIFY(desk.endsInTime());
        QVERIFY(desk.session.as<Concluded>());
    }

    void a_computer_that_slept_over_the_deadline_asks_once_more() {
        Desk desk;
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        desk.world.clock.advance(seconds(10));
        const int before = desk.count("/follow");
        desk.world.clock.leap(minutes(60));
        QVERIFY(desk.world.clock.advanceUntil([&] { return desk.isOver(); }, seconds(5)));
        QVERIFY(desk.session.as<Expired>());
        QCOMPARE(desk.count("/follow"), before + 1);
    }
};

QTEST_GUILESS_MAIN(TestSessionDeadline)
#include "tst_sessiondeadline.moc"
