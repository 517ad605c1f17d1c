#pragma once

#include "app/base/outcome.h"
#include "app/http/message.h"

#include <functional>
#include <memory>
#include <variant>

namespace kiosk {

/// How often a request may be sent.
enum class Repeat {
    Never,      ///< it creates something: sent again only where the service said that it did not take it (401, 429)
    WhenSafe,   ///< reading: again after lost connections, time-outs, 429 and 5xx, within the limits of the retry table
    CallerAsks, ///< a poll: one attempt, the poll schedule decides about the next
};

template <typename T>
struct Exchange;

/// What reading an answer yields: the value, a failure, or the next exchange of the conversation.
template <typename T>
class Step {
public:
    Step(T value) : m_content(Outcome<T>(std::move(value))) {}                            // NOLINT
    Step(Failure failure) : m_content(Outcome<T>(std::move(failure))) {}                  // NOLINT
    Step(Outcome<T> outcome) : m_content(std::move(outcome)) {}                           // NOLINT
    Step(Exchange<T> next) : m_content(std::make_shared<Exchange<T>>(std::move(next))) {} // NOLINT

    const Exchange<T> *next() const {
        const auto *pointer = std::get_if<std::shared_ptr<Exchange<T>>>(&m_content);
        return pointer ? pointer->get() : nullptr;
    }
    const Outcome<T> &outcome() const { return std::get<Outcome<T>>(m_content); }

private:
    std::variant<Outcome<T>, std::shared_ptr<Exchange<T>>> m_content;
};

/// One request of a conversation and the pure function that reads its answer, whatever its status. Providers make them;
/// only the HTTP client performs them.
template <typename T>
struct Exchange {
    Stage stage = Stage::Start;
    HttpRequest request;
    std::function<Step<T>(const HttpResponse &)> read;
    Repeat repeat = Repeat::WhenSafe;
};

/// The Failure that an answer outside 2xx stands for. `detail` and `serviceReference` are for the service's own error
/// body.
Failure refusal(const HttpResponse &response, Stage stage, const QString &detail = {},
                const QString &serviceReference = {});

} // namespace kiosk
