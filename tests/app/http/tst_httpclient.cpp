#include "tests/app/http/world.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace kiosk;
using namespace kiosk::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

Exchange<HttpResponse> exchangeFor(const QUrl &url, HttpMethod method, Repeat repeat) {
    Exchange<HttpResponse> exchange;
    exchange.stage = Stage::Follow;
    exchange.repeat = repeat;
    exchange.request = getRequest(url, QStringLiteral("/things/{id}"));
    exchange.request.method = method;
    if (method == HttpMethod::Post)
        exchange.request.body = "{}";
    exchange.read = [](const HttpResponse &response) -> Step<HttpResponse> {
        if (!response.succeeded())
            return refusal(response, Stage::Follow);
        return response;
    };
    return exchange;
}

/// A call and what came of it.
struct Asked {
    std::shared_ptr<std::optional<Outcome<HttpResponse>>> outcome =
        std::make_shared<std::optional<Outcome<HttpResponse>>>();
    std::shared_ptr<int> times = std::make_shared<int>(0);
    std::unique_ptr<Call> call = {};

    bool isDone() const { return outcome->has_value(); }
    bool isGood() const { return isDone() && (*outcome)->ok(); }
    Failure failure() const { return isDone() && !(*outcome)->ok() ? (*outcome)->failure() : Failure{}; }
};

Asked ask(World &world, const Exchange<HttpResponse> &exchange, TokenSource *tokens = nullptr) {
    Asked asked;
    asked.call = world.client.run<HttpResponse>(
        exchange, tokens, [outcome = asked.outcome, times = asked.times](const Outcome<HttpResponse> &result) {
            *outcome = result;
            ++*times;
        });
    return asked;
}

Asked get(World &world, Repeat repeat = Repeat::WhenSafe) {
    return ask(world, exchangeFor(world.server.url(QStringLiteral("/things/17")), HttpMethod::Get, repeat));
}

Asked post(World &world) {
    return ask(world, exchangeFor(world.server.url(QStringLiteral("/things/17")), HttpMethod::Post, Repeat::Never));
}

bool finish(World &world, const Asked &asked) {
    const bool ended = world.clock.advanceUntil([&asked] { return asked.isDone(); }, std::chrono::minutes(2));
    world.clock.settle();
    return ended && *asked.times == 1;
}

QByteArray chunked(const QByteArray &body, bool complete) {
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n" +
           body + "\r\n" + (complete ? "0\r\n\r\n" : "");
}

/// Ways to lose a connection; none of them is an answer.
void brokenAnswers() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("before the answer") << QByteArray();
    QTest::newRow("within the status line") << QByteArray("HTTP/1.1 20");
    QTest::newRow("within the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Ty");
    QTest::newRow("before the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
    QTest::newRow("within the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"status\":");
    QTest::newRow("within an error's body") << QByteArray("HTTP/1.1 400 No\r\nContent-Length: 100\r\n\r\n{\"code\":");
    QTest::newRow("within a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"a\":");
    QTest::newRow("no HTTP at all") << QByteArray("220 mail.example ESMTP\r\n\r\n");
    QTest::newRow("noise") << QByteArray("\x16\x03\x01\x00\x00\xff\xfe\r\n\r\n", 11);
}

} // namespace

class TestHttpClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_answer_arrives_whole_and_once() {
        World world([](const TestRequest &) { return answer(200, "{\"a\":1}", {{"X-Thing", "yes"}}); });
        const Asked asked = get(world);
        QVERIFY(!asked.isDone());
        QVERIFY(finish(world, asked));
        QVERIFY(asked.isGood());
        QCOMPARE((*asked.outcome)->value().body, QByteArray("{\"a\":1}"));
        QCOMPARE((*asked.outcome)->value().header("x-thing"), QByteArray("yes"));
        QCOMPARE(world.server.requests().size(), 1);
        const TestRequest request = world.server.requests().first();
        QCOMPARE(request.target, QByteArray("/things/17"));
        QCOMPARE(request.headers.value("accept-encoding"), QByteArray("identity"));
        QVERIFY(!request.headers.contains("authorization"));
        QVERIFY(!request.headers.contains("cookie"));
        QCOMPARE(world.clock.pending(), 0);
    }

    void chunks_are_joined() {
        World world([](const TestRequest &) { return TestAnswer{.bytes = chunked("{\"a\":1}", true)}; });
        const Asked asked = get(world);
        QVERIFY(finish(world, asked));
        QVERIFY(asked.isGood());
        QCOMPARE((*asked.outcome)->value().body, QByteArray("{\"a\":1}"));
    }

    void cookies_are_not_kept() {
        World world([](const TestRequest &) { return answer(200, "{}", {{"Set-Cookie", "who=me; Path=/"}}); });
        QVERIFY(finish(world, get(world)));
        QVERIFY(finish(world, get(world)));
        QVERIFY(!world.server.requests().last().headers.contains("cookie"));
    }

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

    void a_post_is_never_sent_again_after_silence() {
        World world([](const TestRequest &) { return silence(); });
        const Asked asked = post(world);
        QVERIFY(finish(world, asked));
        QCOMPARE(asked.failure().kind, FailureKind::Timeout);
        QCOMPARE(world.server.requests().size(), 1);
    }

    void a_post_is_never_sent_again_after_a_lost_connection_data() { brokenAnswers(); }

    void a_post_is_never_sent_again_after_a_lost_connection() {
        QFETCH(QByteArray, bytes);
        World world([&bytes](const TestRequest &) { return TestAnswer{.bytes = bytes, .close = true}; });
        const Asked asked = post(world);
        QVERIFY(finish(world, asked));
        // Of an error with half a body Qt may notice the error first: then it is the service's refusal.
        if (asked.failure().kind != FailureKind::RequestRefused || !bytes.startsWith("HTTP/1.1 400"))
            QCOMPARE(asked.failure().kind, FailureKind::ConnectionLost);
        QCOMPARE(world.server.requests().size(), 1);
    }

    void a_post_on_a_kept_connection_is_not_sent_again_either() {
        bool drops = false;
        World world([&drops](const TestRequest &) { return drops ? TestAnswer{.close = true} : answer(200, "{}"); });
        QVERIFY(finish(world, get(world)));
        drops = true;
        const Asked asked = post(world);
        QVERIFY(finish(world, asked));
        QCOMPARE(asked.failure().kind, FailureKind::ConnectionLost);
        QCOMPARE(world.server.requests().size(), 2);
    }

    void a_get_outlives_a_lost_connection_data() { brokenAnswers(); }

    void a_get_outlives_a_lost_connection() {
        QFETCH(QByteArray, bytes);
        bool drops = true;
        World world([&](const TestRequest &) {
            return drops ? TestAnswer{.bytes = bytes, .close = true} : answer(200, "{\"a\":1}");
        });
        const Asked asked = get(world);
        QVERIFY(world.clock.advanceUntil([&] { return !world.server.requests().isEmpty(); }, seconds(1)));
        world.clock.settle();
        QVERIFY(!asked.isDone());
        drops = false;
        QVERIFY(finish(world, asked));
        QVERIFY(asked.isGood());
        QCOMPARE((*asked.outcome)->value().body, QByteArray("{\"a\":1}"));
    }

    void a_broken_answer_is_never_a_value_data() { brokenAnswers(); }

    void a_broken_answer_is_never_a_value() {
        QFETCH(QByteArray, bytes);
        World world([&bytes](const TestRequest &) { return TestAnswer{.bytes = bytes, .close = true}; });
        const Asked asked = get(world, Repeat::CallerAsks);
        QVERIFY(finish(world, asked));
        QCOMPARE(asked.failure().kind, FailureKind::ConnectionLost);
        QCOMPARE(asked.failure().stage, Stage::Follow);
    }

    void nobody_there_is_offline() {
        World world([](const TestRequest &) { return silence(); });
        QUrl nobody;
        {
            const TestServer gone([](const TestRequest &) { return silence(); });
            nobody = gone.url();
        }
        const Asked asked = ask(world, exchangeFor(nobody, HttpMethod::Get, Repeat::WhenSafe));
        QVERIFY(finish(world, asked));
        QCOMPARE(asked.failure().kind, FailureKind::Offline);
    }

    void server_errors_are_asked_again_and_end() {
        World world([](const TestRequest &) { return answer(503); });
        const Asked asked = get(world);
        QVERIFY(finish(world, asked));
        QCOMPARE(asked.failure().kind, FailureKind::ServiceError);
        QCOMPARE(asked.failure().httpStatus, 503);
        QCOMPARE(world.server.requests().size(), 4);
        const Asked posted = post(world);
        QVERIFY(finish(world, posted));
        QCOMPARE(world.server.requests().size(), 5);
        const Asked polled = get(world, Repeat::CallerAsks);
        QVERIFY(finish(world, polled));
        QCOMPARE(world.server.requests().size(), 6);
    }

    void refusals_are_not_asked_again() {
        for (const int status : {400, 401, 403, 404, 409, 422}) {
            World world([status](const TestRequest &) { return answer(status, "{}"); });
            const Asked asked = get(world);
            QVERIFY(finish(world, asked));
            QCOMPARE(asked.failure().httpStatus, status);
            QCOMPARE(world.server.requests().size(), 1);
        }
    }

    void retry_after_is_obeyed_even_by_a_post() {
        QList<milliseconds> at;
        World *here = nullptr;
        World world([&](const TestRequest &) {
            at.append(here->clock.monotonic());
            return at.size() == 1 ? answer(429, "{}", {{"Retry-After", "7"}}) : answer(200, "{}");
        });
        here = &world;
        const Asked asked = post(world);
        QVERIFY(finish(world, asked));
        QVERIFY(asked.isGood());
        QCOMPARE(at.size(), 2);
        QCOMPARE(at.at(1) - at.at(0), milliseconds(7'000));
    }

    void a_longer_wait_than_anybody_stands_for_is_a_failure_at_once() {
        World world([](const TestRequest &) { return answer(429, "{}", {{"Retry-After", "60"}}); });
        const auto begun = world.clock.monotonic();
        const Asked asked = get(world);
        QVERIFY(finish(world, asked));
        QCOMPARE(asked.failure().kind, FailureKind::RateLimited);
        QCOMPARE(asked.failure().retryAfter, std::optional<milliseconds>(seconds(60)));
        QCOMPARE(world.clock.monotonic(), begun);
    }

    void redirects_are_not_followed() {
        for (const int status : {301, 302, 303, 307, 308}) {
            World world([status](const TestRequest &) { return answer(status, {}, {{"Location", "/elsewhere"}}); });
            const Asked asked = get(world);
            QVERIFY(finish(world, asked));
            QCOMPARE(asked.failure().kind, FailureKind::Redirected);
            QCOMPARE(world.server.requests().size(), 1);
        }
    }

    void a_refused_token_is_renewed_once() {
        int tokensGiven = 0;
        World world([&](const TestRequest &request) {
            if (request.target == "/token")
                return answer(200, "token" + QByteArray::number(++tokensGiven));
            return request.headers.value("authorization") == "Bearer token2" ? answer(200, "{}") : answer(401, "{}");
        });
        TokenSource tokens(world.client, world.clock,
                           [&] { return tokenExchange(world.server.url(QStringLiteral("/token"))); });
        for (const HttpMethod method : {HttpMethod::Post, HttpMethod::Get}) {
            const Asked asked =
                ask(world, exchangeFor(world.server.url(QStringLiteral("/x")), method, Repeat::Never), &tokens);
            QVERIFY(finish(world, asked));
            QVERIFY(asked.isGood());
        }
        QCOMPARE(tokensGiven, 2);
        QCOMPARE(world.server.requests().size(), 2 + 3);
    }

    void a_token_that_is_always_refused_is_no_endless_circle() {
        int tokensGiven = 0;
        World world([&](const TestRequest &request) {
            if (request.target == "/token")
                return answer(200, "token" + QByteArray::number(++tokensGiven));
            return answer(401, "{}");
        });
        TokenSource tokens(world.client, world.clock,
                           [&] { return tokenExchange(world.server.url(QStringLiteral("/token"))); });
        const Asked asked =
            ask(world, exchangeFor(world.server.url(QStringLiteral("/x")), HttpMethod::Get, Repeat::WhenSafe), &tokens);
        QVERIFY(finish(world, asked));
        QCOMPARE(asked.failure().kind, FailureKind::CredentialsRejected);
        QCOMPARE(tokensGiven, 2);
        QCOMPARE(world.server.requests().size(), 4);
    }

    void a_silent_token_endpoint_is_named_as_the_place() {
        World world([](const TestRequest &) { return silence(); });
        TokenSource tokens(world.client, world.clock,
                           [&] { return tokenExchange(world.server.url(QStringLiteral("/token"))); });
        const auto begun = world.clock.monotonic();
        const Asked asked =
            ask(world, exchangeFor(world.server.url(QStringLiteral("/x")), HttpMethod::Get, Repeat::WhenSafe), &tokens);
        QVERIFY(finish(world, asked));
        QCOMPARE(asked.failure().kind, FailureKind::Timeout);
        QCOMPARE(asked.failure().stage, Stage::Token);
        QVERIFY(world.clock.monotonic() - begun <= world.client.limits().total);
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

    void a_length_that_promises_too_much_is_a_lost_connection() {
        World world([](const TestRequest &) {
            return TestAnswer{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"a\":1}", .close = true};
        });
        const Asked asked = get(world, Repeat::CallerAsks);
        QVERIFY(finish(world, asked));
        QCOMPARE(asked.failure().kind, FailureKind::ConnectionLost);
    }

    void one_connection_serves_all() {
        int status = 200;
        World world([&status](const TestRequest &) { return answer(status, "{}"); });
        for (const int next : {200, 404, 200, 500, 400, 401, 302, 200}) {
            status = next;
            QVERIFY(finish(world, get(world, Repeat::CallerAsks)));
        }
        QVERIFY(finish(world, post(world)));
        QCOMPARE(world.server.requests().size(), 9);
        QCOMPARE(world.server.connections(), 1);
    }

    void opening_a_connection_ahead_of_need_leaves_no_reply_behind() {
        World world([](const TestRequest &) { return answer(200, "{}"); });
        auto *network = world.client.findChild<QNetworkAccessManager *>();
        const QSignalSpy opened(network, &QNetworkAccessManager::finished);
        world.client.warm(world.server.url());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(world.server.connections(), 1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!network->findChild<QNetworkReply *>(), 30'000);
        for (int i = 0; i < 3; ++i)
            QVERIFY(finish(world, post(world)));
        QCOMPARE(world.server.requests().size(), 3);
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

    void the_log_has_no_more_than_method_host_template_status_and_time() {
        World world([](const TestRequest &) { return answer(200, "{\"name\":\"Jane\"}", {{"X-Secret", "hush"}}); });
        TokenSource tokens(world.client, world.clock,
                           [&] { return tokenExchange(world.server.url(QStringLiteral("/token"))); });
        const LogCatcher log;
        const Asked asked =
            ask(world, exchangeFor(world.server.url(QStringLiteral("/things/17")), HttpMethod::Get, Repeat::WhenSafe),
                &tokens);
        QVERIFY(finish(world, asked));
        QVERIFY(asked.isGood());
        QCOMPARE(LogCatcher::lines().size(), 2);
        static const QRegularExpression token(QStringLiteral(R"(^POST 127\.0\.0\.1 /token 200 \d+ ms$)"));
        static const QRegularExpression thing(QStringLiteral(R"(^GET 127\.0\.0\.1 /things/\{id\} 200 \d+ ms$)"));
        QVERIFY2(token.match(LogCatcher::lines().at(0)).hasMatch(), qPrintable(LogCatcher::lines().at(0)));
        QVERIFY2(thing.match(LogCatcher::lines().at(1)).hasMatch(), qPrintable(LogCatcher::lines().at(1)));
    }

    void a_conversation_goes_on_and_ends() {
        World world([](const TestRequest &) { return answer(200, "{}"); });
        Exchange<HttpResponse> first =
            exchangeFor(world.server.url(QStringLiteral("/one")), HttpMethod::Get, Repeat::WhenSafe);
        const Exchange<HttpResponse> second =
            exchangeFor(world.server.url(QStringLiteral("/two")), HttpMethod::Get, Repeat::WhenSafe);
        first.read = [second](const HttpResponse &) -> Step<HttpResponse> {
            return second;
        };
        const Asked asked = ask(world, first);
        QVERIFY(finish(world, asked));
        QVERIFY(asked.isGood());
        QCOMPARE(world.server.requests().size(), 2);
        QCOMPARE(world.server.requests().last().target, QByteArray("/two"));
    }

    void a_conversation_without_an_end_is_ended() {
        World world([](const TestRequest &) { return answer(200, "{}"); });
        struct Endless {
            QUrl url;
            Exchange<HttpResponse> exchange() const {
                Exchange<HttpResponse> next = exchangeFor(url, HttpMethod::Get, Repeat::WhenSafe);
                next.read = [self = *this](const HttpResponse &) -> Step<HttpResponse> {
                    return self.exchange();
                };
                return next;
            }
        };
        const Asked asked = ask(world, Endless{world.server.url()}.exchange());
        QTRY_VERIFY_WITH_TIMEOUT(asked.isDone(), 20'000);
        QCOMPARE(asked.failure().kind, FailureKind::Internal);
        QVERIFY(world.server.requests().size() <= 20);
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
