#include "tests/app/session/stubservice.h"

#include "app/session/lateanswers.h"

#include <QSignalSpy>
#include <QTest>

using namespace kiosk;
using namespace kiosk::test;
using namespace std::chrono_literals;

namespace {

/// A desk whose sessions are told apart: "1", "2", …; each can be answered on its own.
struct TwoSessions : Desk {
    TwoSessions() {
        provider.canCancel = true;
        session.setGrace(120s);
        scripts["/start"] = [this](const TestRequest &) {
            return answer(201, "{\"id\":\"" + QByteArray::number(++started) + "\"}");
        };
        for (int each = 1; each <= 3; ++each) {
            const QByteArray id = QByteArray::number(each);
            scripts["/follow/" + id] = [this, id](const TestRequest &) {
                return state(answered.contains(id) ? "ANSWERED" : "WAITING");
            };
            scripts["/result/" + id] = [id](const TestRequest &) {
                return answer(200, "{\"name\":\"Visitor " + id + "\"}");
            };
            scripts["/cancel/" + id] = [](const TestRequest &) {
                return answer(200, "{}");
            };
        }
    }
    bool arrives() {
        const bool arrived = world.clock.advanceUntil([this] { return session.hasLateAnswer(); }, 60s);
        world.clock.settle();
        return arrived;
    }
    /// Lets `time` pass, whatever happens meanwhile.
    void wait(std::chrono::milliseconds time) {
        const auto until = world.clock.monotonic() + time;
        world.clock.advanceUntil([this, until] { return world.clock.monotonic() >= until; }, time);
        world.clock.settle();
    }
    QString name() const {
        const auto *end = session.as<Concluded>();
        return end ? end->presentation.credentials.constFirst().claims.constFirst().value : QString();
    }

    int started = 0;
    QByteArrayList answered;
};

} // namespace

/// The session before is still followed; its answer is read when somebody says so, and never otherwise.
class TestLateAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void after_a_new_code_the_first_one_may_still_answer() {
        TwoSessions desk;
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        desk.session.again();
        QVERIFY(desk.reaches<Inviting>());
        QCOMPARE(desk.session.as<Inviting>()->invitation.sessionId, QStringLiteral("2"));
        QCOMPARE(desk.count("/cancel/1"), 0);
        desk.answered = {"1"};
        QVERIFY(desk.arrives());
        // The one on the screen goes on, and nothing of the other was read.
        QVERIFY(desk.session.as<Inviting>());
        QCOMPARE(desk.count("/result/1"), 0);
        desk.session.useLateAnswer();
        QVERIFY(desk.session.as<Checking>()->isLate);
        QVERIFY(!desk.session.hasLateAnswer());
        QVERIFY(desk.reaches<Concluded>());
        QCOMPARE(desk.name(), QStringLiteral("Visitor 1"));
        QCOMPARE(desk.count("/result/2"), 0);
        QCOMPARE(desk.count("/cancel/2"), 1);
        QCOMPARE(desk.count("/cancel/1"), 0);
        const int polls = desk.count("/follow/1");
        desk.wait(120s);
        QCOMPARE(desk.count("/follow/1"), polls);
    }

    void after_time_is_up_the_answer_may_still_come() {
        TwoSessions desk;
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Expired>());
        // Nobody touches the screen: it clears itself, and the session is followed all the same.
        QVERIFY(desk.reaches<Idle>(90s));
        desk.answered = {"1"};
        QVERIFY(desk.arrives());
        desk.session.useLateAnswer();
        QVERIFY(desk.reaches<Concluded>());
        QCOMPARE(desk.name(), QStringLiteral("Visitor 1"));
    }

    void after_a_failure_of_following_the_answer_may_still_come() {
        TwoSessions desk;
        const auto waiting = desk.scripts["/follow/1"];
        desk.scripts["/follow/1"] = [](const TestRequest &) {
            return answer(503, "{}");
        };
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Failed>());
        desk.scripts["/follow/1"] = waiting;
        desk.answered = {"1"};
        QVERIFY(desk.arrives());
        desk.session.useLateAnswer();
        QVERIFY(desk.reaches<Concluded>());
    }

    void a_result_that_comes_with_the_poll_is_dropped_until_somebody_wants_it() {
        TwoSessions desk;
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        desk.session.again();
        desk.scripts["/follow/1"] = [](const TestRequest &) {
            return answer(200, R"({"state":"ANSWERED","name":"Visitor 1"})");
        };
        QVERIFY(desk.arrives());
        QCOMPARE(desk.count("/result/1"), 0);
        desk.session.useLateAnswer();
        QVERIFY(desk.reaches<Concluded>());
        QCOMPARE(desk.count("/result/1"), 1);
    }

    void grace_time_ends() {
        TwoSessions desk;
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        desk.session.again();
        desk.wait(125s);
        QCOMPARE(desk.count("/cancel/1"), 1);
        desk.answered = {"1"};
        desk.wait(60s);
        QVERIFY(!desk.session.hasLateAnswer());
    }

    void an_offer_that_nobody_takes_up_is_forgotten() {
        TwoSessions desk;
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        desk.session.again();
        desk.answered = {"1"};
        QVERIFY(desk.arrives());
        desk.wait(LateAnswers::OfferStays + 1s);
        QVERIFY(!desk.session.hasLateAnswer());
        desk.session.useLateAnswer();
        QVERIFY(!desk.session.as<Checking>());
        QCOMPARE(desk.count("/result/1"), 0);
        QCOMPARE(desk.count("/cancel/1"), 1);
    }

    void thrown_away_is_forgotten_and_told() {
        TwoSessions desk;
        const QSignalSpy changes(&desk.session, &VerificationSession::lateAnswerChanged);
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        desk.session.again();
        desk.answered = {"1"};
        QVERIFY(desk.arrives());
        QCOMPARE(changes.size(), 1);
        desk.session.dropLateAnswer();
        desk.world.clock.settle();
        QCOMPARE(changes.size(), 2);
        QVERIFY(!desk.session.hasLateAnswer());
        QCOMPARE(desk.count("/result/1"), 0);
        desk.wait(5s);
        QCOMPARE(desk.count("/cancel/1"), 1);
        QCOMPARE(desk.session.as<Inviting>()->invitation.sessionId, QStringLiteral("2"));
    }

    void cancel_and_done_mean_the_end_of_all_data() {
        QTest::addColumn<bool>("isDone");
        QTest::newRow("cancel") << false;
        QTest::newRow("done") << true;
    }
    void cancel_and_done_mean_the_end_of_all() {
        QFETCH(bool, isDone);
        TwoSessions desk;
        desk.session.begin(licence());
        if (isDone) {
            QVERIFY(desk.reaches<Expired>());
            desk.session.dismiss();
        } else {
            QVERIFY(desk.reaches<Inviting>());
            desk.session.again();
            QVERIFY(desk.reaches<Inviting>());
            desk.session.cancel();
        }
        desk.answered = {"1", "2"};
        const int polls = desk.count("/follow/1");
        desk.wait(60s);
        QVERIFY(desk.session.as<Idle>());
        QVERIFY(!desk.session.hasLateAnswer());
        QCOMPARE(desk.count("/follow/1"), polls);
        QCOMPARE(desk.count("/cancel/1"), 1);
        QCOMPARE(desk.count("/cancel/2"), isDone ? 0 : 1);
    }

    /// Two phones answer: the one on the screen counts, and the other is not even offered.
    void the_answer_on_the_screen_ends_the_wait_for_the_earlier() {
        TwoSessions desk;
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        desk.session.again();
        QVERIFY(desk.reaches<Inviting>());
        desk.answered = {"2"};
        QVERIFY(desk.reaches<Concluded>());
        QCOMPARE(desk.name(), QStringLiteral("Visitor 2"));
        desk.answered = {"1", "2"};
        desk.wait(40s);
        QVERIFY(!desk.session.hasLateAnswer());
        desk.session.useLateAnswer();
        QCOMPARE(desk.name(), QStringLiteral("Visitor 2"));
        QCOMPARE(desk.count("/cancel/1"), 1);
    }

    void of_several_codes_the_last_before_is_followed() {
        TwoSessions desk;
        desk.session.begin(licence());
        for (int each = 0; each < 2; ++each) {
            QVERIFY(desk.reaches<Inviting>());
            desk.session.again();
        }
        QVERIFY(desk.reaches<Inviting>());
        desk.answered = {"1"};
        desk.wait(30s);
        QVERIFY(!desk.session.hasLateAnswer());
        QCOMPARE(desk.count("/cancel/1"), 1);
        desk.answered = {"2"};
        QVERIFY(desk.arrives());
        desk.session.useLateAnswer();
        QVERIFY(desk.reaches<Concluded>());
        QCOMPARE(desk.name(), QStringLiteral("Visitor 2"));
    }

    void switched_off_a_new_code_ends_the_first_one() {
        TwoSessions desk;
        desk.session.setGrace(0s);
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        desk.session.again();
        QVERIFY(desk.reaches<Inviting>());
        desk.answered = {"1"};
        desk.wait(30s);
        QVERIFY(!desk.session.hasLateAnswer());
        QCOMPARE(desk.count("/cancel/1"), 1);
    }

    void a_service_that_ended_it_or_lost_it_is_not_asked_again() {
        for (const QByteArray &word : {QByteArray("EXPIRED"), QByteArray()}) {
            TwoSessions desk;
            desk.session.begin(licence());
            QVERIFY(desk.reaches<Inviting>());
            desk.session.again();
            desk.scripts["/follow/1"] = [word](const TestRequest &) {
                return word.isEmpty() ? answer(404, "{}") : state(word);
            };
            QVERIFY(desk.reaches<Inviting>());
            desk.wait(10s);
            const int polls = desk.count("/follow/1");
            desk.wait(60s);
            QCOMPARE(desk.count("/follow/1"), polls);
            QCOMPARE(desk.count("/cancel/1"), 0);
        }
    }

    /// The result of a late answer is bounded in time like any other.
    void a_late_answer_that_cannot_be_read_ends() {
        TwoSessions desk;
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        desk.session.again();
        desk.answered = {"1"};
        QVERIFY(desk.arrives());
        desk.scripts["/result/1"] = [](const TestRequest &) {
            return silence();
        };
        const auto begun = desk.world.clock.monotonic();
        desk.session.useLateAnswer();
        QVERIFY(desk.reaches<Failed>());
        QCOMPARE(desk.failure().stage, Stage::Result);
        QVERIFY(desk.world.clock.monotonic() - begun <= VerificationSession::LateReading + 5s);
    }
};

QTEST_GUILESS_MAIN(TestLateAnswers)
#include "tst_lateanswers.moc"
