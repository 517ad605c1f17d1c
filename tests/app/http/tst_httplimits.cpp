#include "tests/app/http/asked.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;
using std::chrono::seconds;

/// What ends a request before its answer: time, size, and whoever asked.
class TestHttpLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silence_ends_an_attempt_at_its_limit() {
        World world([](const TestRequest &) { return silence(); });
        const auto begun = world.clock.monotonic();
        const Asked asked = get(world, Repeat::CallerAsks);
        QVERIFY(finish(world, asked));
        QCOMPARE(asked.failure().kind, FailureKind::Timeout);
        QCOMPARE(asked.failure().stage, Stage::Follow);
        QCOMPARE(world.clock.monotonic() - begun, world.client.limits().attempt);
        QCOMPARE(world.server.requests().size(), 1);
    }

    void a_trickle_does_not_prolong_an_attempt() {
        World world([](const TestRequest &) {
            return TestAnswer{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", .hold = true};
        });
        const auto begun = world.clock.monotonic();
        const Asked asked = get(world, Repeat::CallerAsks);
        QVERIFY(world.clock.advanceUntil([&] { return false; }, seconds(10)) == false);
        world.server.release(TestAnswer{.bytes = "\"a\"", .hold = true});
        QVERIFY(finish(world, asked));
        QCOMPARE(asked.failure().kind, FailureKind::Timeout);
        QCOMPARE(world.clock.monotonic() - begun, world.client.limits().attempt);
    }

    void all_attempts_together_have_a_limit() {
        World world([](const TestRequest &) { return silence(); });
        const auto begun = world.clock.monotonic();
        const Asked asked = get(world);
        QVERIFY(finish(world, asked));
        QCOMPARE(asked.failure().kind, FailureKind::Timeout);
        QCOMPARE(world.clock.monotonic() - begun, world.client.limits().total);
        QCOMPARE(world.server.requests().size(), 3);
        QCOMPARE(world.clock.pending(), 0);
    }

    void an_announced_flood_is_refused_at_once() {
        World world([](const TestRequest &) {
            return TestAnswer{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\nxxxx", .hold = true};
        });
        const auto begun = world.clock.monotonic();
        const Asked asked = get(world);
        QTRY_VERIFY_WITH_TIMEOUT(asked.isDone(), 30'000);
        QCOMPARE(asked.failure().kind, FailureKind::TooLarge);
        QCOMPARE(world.clock.monotonic(), begun);
        QCOMPARE(world.server.requests().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(world.server.held(), 0, 30'000);
    }

    void an_unannounced_flood_is_refused_at_the_limit() {
        World world([](const TestRequest &) {
            return TestAnswer{.bytes = chunked(QByteArray(1024 * 1024, 'x'), false), .hold = true};
        });
        const Asked asked = get(world);
        QTRY_VERIFY_WITH_TIMEOUT(asked.isDone(), 30'000);
        QCOMPARE(asked.failure().kind, FailureKind::TooLarge);
    }

    void an_answer_of_exactly_the_limit_is_taken() {
        World world([](const TestRequest &) { return answer(200, QByteArray(256 * 1024, 'x')); });
        const Asked asked = get(world);
        QVERIFY(finish(world, asked));
        QVERIFY(asked.isGood());
        QCOMPARE((*asked.outcome)->value().body.size(), 256 * 1024);
        world.server.setHandler([](const TestRequest &) { return answer(200, QByteArray(256 * 1024 + 1, 'x')); });
        const Asked more = get(world);
        QVERIFY(finish(world, more));
        QCOMPARE(more.failure().kind, FailureKind::TooLarge);
    }

    void destroying_a_call_aborts_in_silence() {
        World world([](const TestRequest &) { return silence(); });
        Asked asked = get(world);
        world.clock.settle();
        QCOMPARE(world.server.held(), 1);
        const LogCatcher log;
        asked.call.reset();
        QTRY_COMPARE_WITH_TIMEOUT(world.server.held(), 0, 30'000);
        world.clock.advance(std::chrono::minutes(2));
        QVERIFY(!asked.isDone());
        QCOMPARE(world.server.requests().size(), 1);
        QCOMPARE(world.clock.pending(), 0);
        QCOMPARE(LogCatcher::lines(), QStringList());
    }

    void an_abandoned_call_never_calls_back() {
        World world([](const TestRequest &) { return silence(); });
        const Asked early = get(world);
        early.call->abandon();
        const Asked late = get(world);
        world.clock.settle();
        QCOMPARE(world.server.requests().size(), 1);
        late.call->abandon();
        QTRY_COMPARE_WITH_TIMEOUT(world.server.held(), 0, 30'000);
        world.clock.advance(std::chrono::minutes(2));
        QVERIFY(!early.isDone());
        QVERIFY(!late.isDone());
        QCOMPARE(world.clock.pending(), 0);
    }

    void a_call_abandoned_between_attempts_is_not_tried_again() {
        World world([](const TestRequest &) { return answer(503); });
        const Asked asked = get(world);
        QVERIFY(world.clock.advanceUntil([&] { return !world.server.requests().isEmpty(); }, seconds(1)));
        world.clock.settle();
        asked.call->abandon();
        world.clock.advance(std::chrono::minutes(2));
        QVERIFY(!asked.isDone());
        QCOMPARE(world.server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
