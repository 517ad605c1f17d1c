#pragma once

#include "tests/app/http/world.h"

namespace kiosk::test {

inline Exchange<HttpResponse> exchangeFor(const QUrl &url, HttpMethod method, Repeat repeat) {
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

inline Asked ask(World &world, const Exchange<HttpResponse> &exchange, TokenSource *tokens = nullptr) {
    Asked asked;
    asked.call = world.client.run<HttpResponse>(
        exchange, tokens, [outcome = asked.outcome, times = asked.times](const Outcome<HttpResponse> &result) {
            *outcome = result;
            ++*times;
        });
    return asked;
}

inline Asked get(World &world, Repeat repeat = Repeat::WhenSafe) {
    return ask(world, exchangeFor(world.server.url(QStringLiteral("/things/17")), HttpMethod::Get, repeat));
}

/// Something that must not be asked twice.
inline Asked post(World &world, const QByteArray &body = "{}") {
    auto exchange = exchangeFor(world.server.url(QStringLiteral("/things/17")), HttpMethod::Post, Repeat::Never);
    exchange.request.body = body;
    return ask(world, exchange);
}

inline bool finish(World &world, const Asked &asked) {
    const bool ended = world.clock.advanceUntil([&asked] { return asked.isDone(); }, std::chrono::minutes(2));
    world.clock.settle();
    return ended && *asked.times == 1;
}

/// An answer in one chunk, with or without its end.
inline QByteArray chunked(const QByteArray &body, bool complete) {
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n" +
           body + "\r\n" + (complete ? "0\r\n\r\n" : "");
}

} // namespace kiosk::test
