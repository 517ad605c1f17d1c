#include "tests/app/http/world.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// A token endpoint that numbers its tokens, and everybody who asked.
struct Desk {
    explicit Desk(seconds tokenLifetime)
        : world([this](const TestRequest &) {
              ++fetches;
              return reply ? *reply : answer(200, "token" + QByteArray::number(fetches));
          }),
          tokens(world.client, world.clock,
                 [this, tokenLifetime] { return tokenExchange(world.server.url(), tokenLifetime); }) {}

    void ask(QObject *context) {
        tokens.get(context, [this](const Outcome<Secret> &token) {
            if (token)
                got.append(token->reveal());
            else
                failures.append(token.failure());
        });
    }
    bool wait(int answers) {
        const auto isDone = [this, answers] {
            return got.size() + failures.size() == answers;
        };
        const bool ended = world.clock.advanceUntil(isDone, std::chrono::minutes(2));
        world.clock.settle();
        return ended;
    }

    int fetches = 0;
    std::optional<TestAnswer> reply;
    QList<QByteArray> got;
    QList<Failure> failures;
    World world;
    TokenSource tokens;
    QObject someone;
};

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void many_ask_and_one_fetch_is_made() {
        Desk desk(seconds(3600));
        QVERIFY(!desk.tokens.expiresAt());
        for (int i = 0; i < 20; ++i)
            desk.ask(&desk.someone);
        QVERIFY(desk.got.isEmpty());
        QVERIFY(desk.wait(20));
        QCOMPARE(desk.fetches, 1);
        QCOMPARE(desk.got, QList<QByteArray>(20, "token1"));
        QCOMPARE(desk.tokens.expiresAt(), std::optional<milliseconds>(desk.world.clock.monotonic() + seconds(3600)));
    }

    void a_kept_token_is_given_at_once() {
        Desk desk(seconds(3600));
        desk.ask(&desk.someone);
        QVERIFY(desk.wait(1));
        desk.ask(&desk.someone);
        QCOMPARE(desk.got.size(), 2);
        QCOMPARE(desk.fetches, 1);
    }

    void it_is_renewed_before_it_ends_data() {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<int>("kept");
        QTest::newRow("an hour: a minute before") << 3600 << 3540;
        QTest::newRow("ten minutes: a minute before") << 600 << 540;
        QTest::newRow("a minute: at nine tenths") << 60 << 54;
        QTest::newRow("two seconds") << 2 << 1;
    }

    void it_is_renewed_before_it_ends() {
        QFETCH(int, lifetime);
        QFETCH(int, kept);
        Desk desk{seconds(lifetime)};
        desk.ask(&desk.someone);
        QVERIFY(desk.wait(1));
        desk.world.clock.advance(seconds(kept) - milliseconds(1));
        desk.ask(&desk.someone);
        QVERIFY(desk.wait(2));
        QCOMPARE(desk.fetches, 1);
        desk.world.clock.advance(milliseconds(lifetime * 1000) - seconds(kept));
        desk.ask(&desk.someone);
        QVERIFY(desk.wait(3));
        QCOMPARE(desk.fetches, 2);
        QCOMPARE(desk.got.last(), QByteArray("token2"));
    }

    void a_lifetime_of_nothing_or_less_still_serves_who_asked_data() {
        QTest::addColumn<int>("lifetime");
        QTest::newRow("zero") << 0;
        QTest::newRow("negative") << -100;
    }

    void a_lifetime_of_nothing_or_less_still_serves_who_asked() {
        QFETCH(int, lifetime);
        Desk desk{seconds(lifetime)};
        for (int i = 1; i <= 3; ++i) {
            desk.ask(&desk.someone);
            QVERIFY(desk.wait(i));
            QCOMPARE(desk.fetches, i);
        }
        QCOMPARE(desk.got, (QList<QByteArray>{"token1", "token2", "token3"}));
    }

    void setting_the_wall_clock_does_not_matter() {
        Desk desk(seconds(3600));
        desk.ask(&desk.someone);
        QVERIFY(desk.wait(1));
        desk.world.clock.setWall(desk.world.clock.now().addYears(5));
        desk.ask(&desk.someone);
        QCOMPARE(desk.got.size(), 2);
        QCOMPARE(desk.fetches, 1);
    }

    void a_forgotten_token_is_fetched_anew() {
        Desk desk(seconds(3600));
        desk.ask(&desk.someone);
        QVERIFY(desk.wait(1));
        desk.tokens.forget(Secret("another"));
        desk.ask(&desk.someone);
        QCOMPARE(desk.fetches, 1);
        QCOMPARE(desk.got.size(), 2);
        desk.tokens.forget(Secret("token1"));
        QVERIFY(!desk.tokens.expiresAt());
        desk.ask(&desk.someone);
        QVERIFY(desk.wait(3));
        QCOMPARE(desk.fetches, 2);
        // A late refusal of the old one does not cost the new one.
        desk.tokens.forget(Secret("token1"));
        desk.ask(&desk.someone);
        QCOMPARE(desk.fetches, 2);
        QCOMPARE(desk.got.last(), QByteArray("token2"));
    }

    void everybody_hears_of_a_failure_and_the_next_asks_anew() {
        Desk desk(seconds(3600));
        desk.reply = answer(401, "{}");
        for (int i = 0; i < 5; ++i)
            desk.ask(&desk.someone);
        QVERIFY(desk.wait(5));
        QCOMPARE(desk.failures.size(), 5);
        QCOMPARE(desk.fetches, 1);
        QCOMPARE(desk.failures.first().kind, FailureKind::CredentialsRejected);
        QCOMPARE(desk.failures.first().stage, Stage::Token);
        desk.reply.reset();
        desk.ask(&desk.someone);
        QVERIFY(desk.wait(6));
        QCOMPARE(desk.got, QList<QByteArray>{"token2"});
    }

    void who_is_gone_is_not_called() {
        Desk desk(seconds(3600));
        auto gone = std::make_unique<QObject>();
        desk.ask(gone.get());
        desk.ask(&desk.someone);
        gone.reset();
        QVERIFY(desk.wait(1));
        QCOMPARE(desk.got.size(), 1);
        QCOMPARE(desk.fetches, 1);
    }

    void who_asks_out_of_a_failure_starts_a_new_fetch() {
        Desk desk(seconds(3600));
        desk.reply = answer(400, "{}");
        desk.tokens.get(&desk.someone, [&desk](const Outcome<Secret> &) {
            desk.reply.reset();
            desk.ask(&desk.someone);
        });
        QVERIFY(desk.wait(1));
        QCOMPARE(desk.got, QList<QByteArray>{"token2"});
    }

    void destroying_it_while_it_fetches_is_silent() {
        World world([](const TestRequest &) { return silence(); });
        QObject someone;
        int called = 0;
        auto tokens =
            std::make_unique<TokenSource>(world.client, world.clock, [&] { return tokenExchange(world.server.url()); });
        tokens->get(&someone, [&called](const Outcome<Secret> &) { ++called; });
        world.clock.settle();
        QCOMPARE(world.server.held(), 1);
        tokens.reset();
        QTRY_COMPARE_WITH_TIMEOUT(world.server.held(), 0, 30'000);
        world.clock.advance(std::chrono::minutes(2));
        QCOMPARE(called, 0);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
