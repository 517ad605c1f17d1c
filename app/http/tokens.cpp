#include "app/http/tokens.h"

#include "app/http/httpclient.h"

#include <QPointer>

namespace kiosk {

using std::chrono::milliseconds;
using std::chrono::seconds;

struct TokenSource::Waiter {
    QPointer<QObject> context;
    Callback callback;
};

TokenSource::TokenSource(HttpClient &client, Clock &clock, std::function<Exchange<AccessToken>()> exchange,
                         QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_exchange(std::move(exchange)) {}

TokenSource::~TokenSource() = default;

void TokenSource::get(QObject *context, Callback callback) {
    if (m_renewAt && m_clock.monotonic() < *m_renewAt) {
        callback(m_token);
        return;
    }
    m_waiters.push_back({context, std::move(callback)});
    if (!m_call)
        fetch();
}

void TokenSource::forget(const Secret &token) {
    if (!(token == m_token))
        return;
    m_token = {};
    m_expiresAt.reset();
    m_renewAt.reset();
}

void TokenSource::fetch() {
    m_call = m_client.run<AccessToken>(m_exchange(), nullptr,
                                       [this](const Outcome<AccessToken> &outcome) { finish(outcome); });
}

void TokenSource::finish(const Outcome<AccessToken> &outcome) {
    // This runs inside the call's own callback; it may go once that has returned.
    m_call.release()->deleteLater();
    if (outcome) {
        m_token = outcome->token;
        const milliseconds lifetime = outcome->lifetime;
        m_expiresAt = m_clock.monotonic() + lifetime;
        m_renewAt = *m_expiresAt - std::min<milliseconds>(seconds(60), lifetime / 10);
    }
    auto waiters = std::move(m_waiters);
    m_waiters.clear();
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.callback(outcome ? Outcome<Secret>(outcome->token) : Outcome<Secret>(outcome.failure()));
    }
}

} // namespace kiosk
