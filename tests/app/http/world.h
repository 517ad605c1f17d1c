#pragma once

#include "app/http/httpclient.h"
#include "app/http/tokens.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testserver.h"

#include <QStringList>

namespace kiosk::test {

/// The HTTP client on real sockets against a scripted server, on a clock that waits for the sockets.
struct World {
    explicit World(TestServer::Handler handler) : server(std::move(handler)), client(clock) {
        HttpLimits limits;
        // Odd numbers, so that the attempts under way can be counted by their timers.
        limits.attempt = std::chrono::milliseconds(10'007);
        limits.total = std::chrono::milliseconds(30'011);
        limits.largestAnswer = 256 * 1024;
        client.setLimits(limits);
        // Every request is either on its way or rests at the server.
        clock.setBusy([this] { return attemptsUnderWay() != server.held(); });
    }
    int attemptsUnderWay() const { return clock.pendingWith(client.limits().attempt); }

    FakeClock clock;
    TestServer server;
    HttpClient client;
};

/// A token exchange that takes the answer's whole body as the token.
inline Exchange<AccessToken> tokenExchange(const QUrl &url, std::chrono::seconds lifetime = std::chrono::hours(1)) {
    Exchange<AccessToken> exchange;
    exchange.stage = Stage::Token;
    exchange.request.method = HttpMethod::Post;
    exchange.request.url = url;
    exchange.request.pathTemplate = QStringLiteral("/token");
    exchange.request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    exchange.request.body = "grant_type=client_credentials";
    exchange.request.authorised = false;
    exchange.read = [lifetime](const HttpResponse &response) -> Step<AccessToken> {
        if (!response.succeeded())
            return refusal(response, Stage::Token);
        return AccessToken{Secret(response.body), lifetime};
    };
    return exchange;
}

/// What the program logs while this lives.
class LogCatcher {
public:
    LogCatcher() {
        lines().clear();
        m_previous = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &message) { lines().append(message); });
    }
    ~LogCatcher() { qInstallMessageHandler(m_previous); }
    LogCatcher(const LogCatcher &) = delete;
    LogCatcher &operator=(const LogCatcher &) = delete;

    static QStringList &lines() {
        static QStringList caught;
        return caught;
    }

private:
    QtMessageHandler m_previous = nullptr;
};

} // namespace kiosk::test
