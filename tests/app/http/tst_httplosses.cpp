#include "tests/app/http/asked.h"

#include <QCoreApplication>
#include <QTest>

using namespace kiosk;
using namespace kiosk::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

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

/// Lost connections and refusals: what is asked again, and what never is.
class TestHttpLosses : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
            World world([&bytes](const TestRequest &) { return TestAnswer{.bytes = bytes, .close = true}; });
            const Asked asked = post(world, body);
            QVERIFY(finish(world, asked));
            QCOMPARE(asked.failure().kind, FailureKind::ConnectionLost);
            QCOMPARE(world.server.requests().size(), 1);
        }
    }

    void a_post_on_a_kept_connection_is_not_sent_again_either() {
        for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
            bool drops = false;
            World world(
                [&drops](const TestRequest &) { return drops ? TestAnswer{.close = true} : answer(200, "{}"); });
            QVERIFY(finish(world, get(world)));
            drops = true;
            const Asked asked = post(world, body);
            QVERIFY(finish(world, asked));
            QCOMPARE(asked.failure().kind, FailureKind::ConnectionLost);
            QCOMPARE(world.server.requests().size(), 2);
        }
    }

    /// Qt begins a request from the event loop, also one that was dropped before; the sanitizers see what it then
    /// reads.
    void a_dropped_request_does_not_outlive_its_client() {
        auto world = std::make_unique<World>([](const TestRequest &) { return silence(); });
        auto asked = std::make_unique<Asked>(post(*world));
        bool isDropped = false;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [&] {
                asked.reset();
                world.reset();
                isDropped = true;
            },
            Qt::QueuedConnection);
        QCoreApplication::processEvents();
        QVERIFY(isDropped);
        QCoreApplication::processEvents();
    }

    void a_post_without_a_body_says_so() {
        World world([](const TestRequest &) { return answer(200, "{}"); });
        QVERIFY(finish(world, post(world, {})));
        QCOMPARE(world.server.requests().first().headers.value("content-length"), QByteArray("0"));
        QCOMPARE(world.server.requests().first().body, QByteArray());
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

    /// Without a network of its own the desk is to blame and not the service; what runs on this very computer needs
    /// none.
    void nobody_there_without_a_network_is_the_desk() {
        World world([](const TestRequest &) { return silence(); });
        QUrl nobody;
        {
            const TestServer gone([](const TestRequest &) { return silence(); });
            nobody = gone.url();
        }
        bool hasNetwork = false;
        world.client.setNetworkProbe([&hasNetwork] { return hasNetwork; });
        const auto kind = [&world](const QUrl &url) {
            const Asked asked = ask(world, exchangeFor(url, HttpMethod::Get, Repeat::WhenSafe));
            return finish(world, asked) ? asked.failure().kind : FailureKind::Internal;
        };
        QCOMPARE(kind(nobody), FailureKind::Offline);
        // Every address of this computer, which Qt does not take for its loopback.
        nobody.setHost(QStringLiteral("0.0.0.0"));
        QCOMPARE(kind(nobody), FailureKind::DeskOffline);
        hasNetwork = true;
        QCOMPARE(kind(nobody), FailureKind::Offline);
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

    void a_length_that_promises_too_much_is_a_lost_connection() {
        World world([](const TestRequest &) {
            return TestAnswer{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"a\":1}", .close = true};
        });
        const Asked asked = get(world, Repeat::CallerAsks);
        QVERIFY(finish(world, asked));
        QCOMPARE(asked.failure().kind, FailureKind::ConnectionLost);
    }
};

QTEST_GUILESS_MAIN(TestHttpLosses)
#include "tst_httplosses.moc"
