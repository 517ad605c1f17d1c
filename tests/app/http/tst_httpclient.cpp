#include "tests/app/http/asked.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

/// Answers, connections, tokens, conversations and the log.
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

    void a_connection_opened_ahead_of_need_is_the_one_that_is_used() {
        World world([](const TestRequest &) { return answer(200, "{}"); });
        auto *network = world.client.findChild<QNetworkAccessManager *>();
        const QSignalSpy opened(network, &QNetworkAccessManager::finished);
        world.client.warm(world.server.url());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(world.server.connections(), 1, 30'000);
        // Qt's own reply is not left behind.
        QTRY_VERIFY_WITH_TIMEOUT(!network->findChild<QNetworkReply *>(), 30'000);
        for (int i = 0; i < 3; ++i)
            QVERIFY(finish(world, post(world)));
        QCOMPARE(world.server.requests().size(), 3);
        QCOMPARE(world.server.connections(), 1);
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
