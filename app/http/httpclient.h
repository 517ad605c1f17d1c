#pragma once

#include "app/base/clock.h"
#include "app/http/exchange.h"
#include "app/http/observation.h"
#include "app/http/retrypolicy.h"

#include <QHash>
#include <QObject>
#include <QSslCertificate>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QSslConfiguration;
QT_END_NAMESPACE

namespace kiosk {

class TokenSource;

/// An exchange under way; destroying or abandoning it aborts, and its callback is never called.
class Call : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// For callers inside the call's own callback, who must not destroy it yet.
    void abandon() {
        Q_EMIT
        abandoned();
    }

Q_SIGNALS:
    void abandoned();
};

/// Performs exchanges: the only place that knows QNetworkAccessManager. HTTP/1.1 on kept connections, time-outs per
/// attempt and in all, size limit, no redirects, TLS errors are fatal, retries as the table says, one log line per
/// attempt.
class HttpClient : public QObject {
    Q_OBJECT

public:
    explicit HttpClient(Clock &clock, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Certificates trusted besides the system's for these hosts only: those of a service with an authority of its own.
    void trust(const QList<QSslCertificate> &authorities, const QStringList &hosts);
    void setLimits(const HttpLimits &limits) { m_limits = limits; }
    const HttpLimits &limits() const { return m_limits; }
    /// How to find out whether this computer has a network; hasDeskNetwork() unless a test says otherwise.
    void setNetworkProbe(std::function<bool()> probe) { m_hasNetwork = std::move(probe); }
    /// Opens a connection to the host ahead of need.
    void warm(const QUrl &url);

    /// Performs the conversation that begins with `exchange`; `done` is called once, from the event loop.
    template <typename T>
    [[nodiscard]] std::unique_ptr<Call> run(Exchange<T> exchange, TokenSource *tokens,
                                            std::function<void(Outcome<T>)> done) {
        auto call = std::make_unique<Call>();
        perform(call.get(), std::make_shared<Exchange<T>>(std::move(exchange)), tokens, std::move(done), 0);
        return call;
    }

    /// Sends one request with retries; answers of any status are values. `done` is dropped when `context` dies.
    void send(Call *context, Stage stage, const HttpRequest &request, Repeat repeat, TokenSource *tokens,
              std::function<void(Outcome<HttpResponse>)> done);

Q_SIGNALS:
    /// An attempt has got its answer, or has failed. Comes before whoever asked is told.
    void observed(const kiosk::Observation &observation);

private:
    /// A conversation longer than this is a provider's defect.
    static constexpr int MostSteps = 12;

    template <typename T>
    void perform(Call *call, std::shared_ptr<Exchange<T>> exchange, TokenSource *tokens,
                 std::function<void(Outcome<T>)> done, int steps) {
        send(call, exchange->stage, exchange->request, exchange->repeat, tokens,
             [this, call, exchange, tokens, done = std::move(done), steps](Outcome<HttpResponse> response) {
                 if (!response) {
                     done(response.failure());
                     return;
                 }
                 const Step<T> step = exchange->read(*response);
                 const Exchange<T> *next = step.next();
                 if (!next)
                     done(step.outcome());
                 else if (steps >= MostSteps)
                     done(tooManySteps(exchange->stage));
                 else
                     perform(call, std::make_shared<Exchange<T>>(*next), tokens, done, steps + 1);
             });
    }
    static Failure tooManySteps(Stage stage);
    QSslConfiguration sslConfigurationFor(const QUrl &url) const;

    friend class Sending;
    Clock &m_clock;
    std::function<bool()> m_hasNetwork;
    QNetworkAccessManager *m_network;
    HttpLimits m_limits;
    QHash<QString, QList<QSslCertificate>> m_authorities; ///< by host
};

} // namespace kiosk
