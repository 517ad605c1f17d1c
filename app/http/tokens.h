#pragma once

#include "app/base/clock.h"
#include "app/base/secret.h"
#include "app/http/exchange.h"

#include <QObject>
#include <vector>

namespace kiosk {

class HttpClient;
class Call;

/// A bearer token and how long it may be used.
struct AccessToken {
    Secret token;
    std::chrono::seconds lifetime{3600};
};

/// One service's bearer token: fetched when first needed, kept, renewed a minute before it ends (at a tenth of its life
/// for short ones), forgotten after a 401. However many ask, one fetch is under way at a time.
class TokenSource : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(Outcome<Secret>)>;

    TokenSource(HttpClient &client, Clock &clock, std::function<Exchange<AccessToken>()> exchange,
                QObject *parent = nullptr);
    ~TokenSource() override;

    /// Calls back at once where a fresh token is kept. The callback is dropped when `context` dies first.
    void get(QObject *context, Callback callback);
    /// The service refused `token`: the next get() fetches anew (unless that has already happened).
    void forget(const Secret &token);
    /// When the kept token ends, on the monotonic clock; nothing without one.
    std::optional<std::chrono::milliseconds> expiresAt() const { return m_expiresAt; }

private:
    struct Waiter;
    void fetch();
    void finish(const Outcome<AccessToken> &outcome);

    HttpClient &m_client;
    Clock &m_clock;
    std::function<Exchange<AccessToken>()> m_exchange;
    Secret m_token;
    std::optional<std::chrono::milliseconds> m_expiresAt;
    std::optional<std::chrono::milliseconds> m_renewAt;
    std::unique_ptr<Call> m_call;
    std::vector<Waiter> m_waiters;
};

} // namespace kiosk
