#include "app/http/httpclient.h"

#include "app/base/log.h"
#include "app/http/desknetwork.h"
#include "app/http/tokens.h"

#include <QHostAddress>
#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPointer>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <algorithm>

namespace kiosk {

using std::chrono::milliseconds;

namespace {

FailureKind kindOf(QNetworkReply::NetworkError error) {
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return FailureKind::Untrusted;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return FailureKind::Timeout;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return FailureKind::Offline;
    default:
        return FailureKind::ConnectionLost;
    }
}

bool isThisComputer(const QString &host) {
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// A request's body that cannot be rewound. Qt sends a request again, whatever its method, when the connection is lost
/// before an answer; without its body it cannot, and reports the loss instead.
class BodyForOnce final : public QIODevice {
public:
    explicit BodyForOnce(QByteArray body) : m_body(std::move(body)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_body.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override {
        const qint64 count = std::min<qint64>(most, m_body.size() - m_read);
        std::copy_n(m_body.cbegin() + m_read, count, data);
        m_read += count;
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace

/// One request until its answer: token, attempts, waits. Lives as a child of its Call, so that destroying the Call ends
/// it.
class Sending final : public QObject {
public:
    Sending(HttpClient &client, Call *context, Stage stage, HttpRequest request, Repeat repeat, TokenSource *tokens,
            std::function<void(Outcome<HttpResponse>)> done)
        : QObject(context), m_client(client), m_stage(stage), m_request(std::move(request)), m_repeat(repeat),
          m_tokens(m_request.authorised ? tokens : nullptr), m_done(std::move(done)) {
        connect(context, &Call::abandoned, this, [this] {
            m_done = nullptr;
            stop();
        });
    }

    ~Sending() override { dropReply(); }

    void begin() {
        if (!m_done)
            return;
        m_totalTimer = m_client.m_clock.after(m_client.m_limits.total, [this] {
            finish(named(makeFailure(FailureKind::Timeout, m_awaitsToken ? Stage::Token : m_stage,
                                     QStringLiteral("no answer within the limit of all attempts"))));
        });
        authorise();
    }

private:
    void authorise() {
        if (!m_tokens) {
            attempt();
            return;
        }
        m_awaitsToken = true;
        m_tokens->get(this, [this](const Outcome<Secret> &token) {
            if (!m_done)
                return;
            m_awaitsToken = false;
            if (!token) {
                finish(token.failure());
                return;
            }
            m_token = *token;
            attempt();
        });
    }

    void attempt() {
        ++m_attempt;
        m_attemptBegun = m_client.m_clock.monotonic();
        m_body.clear();
        m_body.reserve(4096);

        QNetworkRequest request(m_request.url);
        request.setSslConfiguration(m_client.sslConfigurationFor(m_request.url));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        // One poller gains nothing from HTTP/2 and pays with delayed acknowledgements; kept HTTP/1.1 connections
        // measured best.
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        // Qt would otherwise unpack compressed answers of any size before the limit is seen.
        request.setRawHeader("Accept-Encoding", "identity");
        request.setRawHeader("User-Agent", "VerifierKiosk");
        for (const HttpHeader &header : std::as_const(m_request.headers))
            request.setRawHeader(header.name, header.value);
        if (m_tokens)
            request.setRawHeader("Authorization", "Bearer " + m_token.reveal());

        if (m_request.method == HttpMethod::Head) {
            // As a custom request Qt would wait for the body that the answer announces.
            m_reply = m_client.m_network->head(request);
        } else if (m_repeat == Repeat::Never) {
            auto body = std::make_unique<BodyForOnce>(m_request.body);
            m_reply = m_client.m_network->sendCustomRequest(request, nameOf(m_request.method), body.get());
            body.release()->setParent(m_reply);
        } else {
            m_reply = m_client.m_network->sendCustomRequest(request, nameOf(m_request.method), m_request.body);
        }
        m_reply->setParent(this);
        m_network = m_client.m_network;
        connect(m_reply, &QNetworkReply::readyRead, this, &Sending::takeBytes);
        connect(m_reply, &QNetworkReply::finished, this, &Sending::replied);
        m_attemptTimer = m_client.m_clock.after(m_client.m_limits.attempt, [this] {
            dropReply();
            failed(makeFailure(FailureKind::Timeout, m_stage, QStringLiteral("no complete answer in time")));
        });
    }

    void takeBytes() {
        const qint64 limit = m_client.m_limits.largestAnswer;
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (announced > limit || m_body.size() + m_reply->bytesAvailable() > limit) {
            dropReply();
            failed(makeFailure(FailureKind::TooLarge, m_stage, QStringLiteral("answer over %1 bytes").arg(limit)));
            return;
        }
        m_body += m_reply->readAll();
    }

    void replied() {
        m_attemptTimer.reset();
        const QNetworkReply::NetworkError error = m_reply->error();
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // Qt reports 4xx and 5xx as errors above 200 (400 as an invalid operation of the protocol); those are answers
        // like any other. The rest broke on the way.
        const bool isAnswer =
            status != 0 &&
            (error == QNetworkReply::NoError || error > QNetworkReply::ProxyAuthenticationRequiredError) &&
            error != QNetworkReply::ProtocolFailure && error != QNetworkReply::ProtocolUnknownError;
        const QString errorText = QStringLiteral("network error %1").arg(error);
        HttpResponse response;
        if (isAnswer) {
            takeBytes();
            if (!m_reply)
                return;
            response.status = status;
            const auto headers = m_reply->rawHeaderPairs();
            for (const auto &[name, value] : headers)
                response.headers.append(HttpHeader{name, value});
            const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
            if (m_body.size() < announced && m_request.method != HttpMethod::Head) {
                // When the end of the connection and the last bytes come at once, Qt takes what there is for the whole.
                dropReply();
                failed(makeFailure(FailureKind::ConnectionLost, m_stage, QStringLiteral("answer cut off")));
                return;
            }
            response.body = std::exchange(m_body, {});
            response.receivedAt = m_client.m_clock.monotonic();
        }
        const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
        dropReply();
        if (!isAnswer) {
            failed(makeFailure(kindOf(error), m_stage, errorText));
            return;
        }
        logAttempt(QString::number(status));
        Observation seen = observation();
        seen.status = status;
        seen.serverTime = response.serverTime();
        seen.certificateEnds = certificate.isNull() ? QDateTime() : certificate.expiryDate();
        Q_EMIT
        m_client.observed(seen);
        answered(std::move(response));
    }

    void answered(HttpResponse response) {
        if (response.status == 401 && m_tokens && !m_renewed) {
            // The token may have ended early; one new one, one more try. The service did nothing, so this is safe for
            // every request.
            m_renewed = true;
            m_tokens->forget(m_token);
            --m_attempt;
            authorise();
            return;
        }
        if (!response.succeeded() && tryAgain(refusal(response, m_stage)))
            return;
        finish(std::move(response));
    }

    /// Where this computer has no network, that is the reason, however the loss showed itself.
    Failure named(Failure failure) const {
        const bool isLost = failure.kind == FailureKind::Offline || failure.kind == FailureKind::Timeout ||
                            failure.kind == FailureKind::ConnectionLost;
        if (isLost && !isThisComputer(m_request.url.host()) && !m_client.m_hasNetwork())
            failure.kind = FailureKind::DeskOffline;
        return failure;
    }

    void failed(const Failure &broken) {
        const Failure failure = named(broken);
        logAttempt(nameOf(failure.kind));
        Observation seen = observation();
        seen.trouble = failure.kind;
        Q_EMIT
        m_client.observed(seen);
        if (!tryAgain(failure))
            finish(failure);
    }

    bool tryAgain(const Failure &failure) {
        const auto delay = delayBeforeRetry(failure, m_repeat, m_attempt, m_client.m_limits,
                                            QRandomGenerator::global()->generateDouble());
        if (!delay)
            return false;
        m_retryTimer = m_client.m_clock.after(*delay, [this] { attempt(); });
        return true;
    }

    void finish(Outcome<HttpResponse> outcome) {
        stop();
        const auto done = std::exchange(m_done, nullptr);
        deleteLater();
        if (done)
            done(std::move(outcome));
    }

    void stop() {
        dropReply();
        m_totalTimer.reset();
        m_retryTimer.reset();
    }

    void dropReply() {
        m_attemptTimer.reset();
        if (!m_reply)
            return;
        QNetworkReply *reply = std::exchange(m_reply, nullptr);
        reply->disconnect(this);
        // It must outlive this object's children while Qt is still inside one of its signals, but never those whom it
        // may still begin to ask: a reply that was dropped at once begins from the event loop all the same.
        reply->setParent(m_network);
        reply->abort();
        reply->deleteLater();
    }

    Observation observation() const {
        Observation seen;
        seen.url = m_request.url;
        seen.stage = m_stage;
        seen.isAuthorised = m_request.authorised;
        seen.took = m_client.m_clock.monotonic() - m_attemptBegun;
        seen.at = m_client.m_clock.now();
        return seen;
    }

    void logAttempt(const QString &result) const {
        qCInfo(logHttp).noquote() << nameOf(m_request.method) << m_request.url.host() << m_request.pathTemplate
                                  << result << (m_client.m_clock.monotonic() - m_attemptBegun).count() << "ms";
    }

    HttpClient &m_client;
    Stage m_stage;
    HttpRequest m_request;
    Repeat m_repeat;
    TokenSource *m_tokens;
    std::function<void(Outcome<HttpResponse>)> m_done;
    milliseconds m_attemptBegun{};
    Secret m_token;
    QPointer<QNetworkAccessManager> m_network; ///< of the reply; it may be gone before the call
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    int m_attempt = 0;
    bool m_renewed = false;
    bool m_awaitsToken = false;
    std::unique_ptr<ClockTimer> m_attemptTimer;
    std::unique_ptr<ClockTimer> m_totalTimer;
    std::unique_ptr<ClockTimer> m_retryTimer;
};

HttpClient::HttpClient(Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_hasNetwork(hasDeskNetwork), m_network(new QNetworkAccessManager(this)) {
    m_network->setAutoDeleteReplies(false);
    // Opening a connection ahead of need is a reply of Qt's own that nobody else holds.
    connect(m_network, &QNetworkAccessManager::finished, this, [](QNetworkReply *reply) {
        if (reply->url().scheme().startsWith(QLatin1String("preconnect")))
            reply->deleteLater();
    });
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setStrictTransportSecurityEnabled(true);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

HttpClient::~HttpClient() = default;

void HttpClient::trust(const QList<QSslCertificate> &authorities, const QStringList &hosts) {
    for (const QString &host : hosts)
        m_authorities[host.toLower()] += authorities;
}

QSslConfiguration HttpClient::sslConfigurationFor(const QUrl &url) const {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // HTTP/1.1 only: without this, the connection opened ahead of need would not be the one that requests use.
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    configuration.addCaCertificates(m_authorities.value(url.host().toLower()));
    return configuration;
}

void HttpClient::warm(const QUrl &url) {
    if (url.scheme() == QLatin1String("https")) {
        m_network->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)), sslConfigurationFor(url));
        return;
    }
    // What connectToHost() does, but for HTTP/1.1: Qt keeps the connections of the two versions apart.
    QUrl ahead;
    ahead.setScheme(QStringLiteral("preconnect-http"));
    ahead.setHost(url.host());
    ahead.setPort(url.port(80));
    QNetworkRequest request(ahead);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_network->get(request);
}

void HttpClient::send(Call *context, Stage stage, const HttpRequest &request, Repeat repeat, TokenSource *tokens,
                      std::function<void(Outcome<HttpResponse>)> done) {
    auto *sending = new Sending(*this, context, stage, request, repeat, tokens, std::move(done));
    // From the event loop, so that nobody is called back before they hold their Call.
    QMetaObject::invokeMethod(
        sending, [sending] { sending->begin(); }, Qt::QueuedConnection);
}

Failure HttpClient::tooManySteps(Stage stage) {
    return makeFailure(FailureKind::Internal, stage, QStringLiteral("the conversation does not end"));
}

} // namespace kiosk
