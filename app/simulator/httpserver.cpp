#include "app/simulator/httpserver.h"

#include "app/base/log.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QRegularExpression>
#include <QUrlQuery>

#include <httplib.h>
#include <openssl/pem.h>

namespace kiosk::sim {

namespace {

constexpr int idleSeconds = 120;
constexpr std::size_t largestBody = 1U << 20U;
constexpr std::size_t mostThreads = 512;

struct SslContextDeleter {
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};
struct SslDeleter {
    void operator()(SSL *ssl) const { SSL_free(ssl); }
};
using SslContext = std::unique_ptr<SSL_CTX, SslContextDeleter>;

SslContext contextOf(const ServerIdentity &identity) {
    const auto bioOf = [](const QByteArray &pem) {
        return std::unique_ptr<BIO, decltype(&BIO_free)>(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())),
                                                         BIO_free);
    };
    const auto certificateBio = bioOf(identity.certificatePem);
    const auto keyBio = bioOf(identity.keyPem);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr), X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    SslContext context(SSL_CTX_new(TLS_server_method()));
    if (!context || !certificate || !key || SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION) != 1 ||
        SSL_CTX_use_certificate(context.get(), certificate.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1) {
        return {};
    }
    return context;
}

/// Ends what two sides of a connection still say to each other; the descriptor stays open.
void hangUp(socket_t socket) {
    ::shutdown(socket, SHUT_RDWR);
}

/// One accepted connection, plain or TLS. The library's own streams poll every 10 ms and cannot be woken, so that
/// stopping would last as long as their time-out.
class Connection final : public httplib::Stream {
public:
    Connection(socket_t socket, SSL_CTX *context) : m_socket(socket) {
        if (context != nullptr) {
            m_ssl.reset(SSL_new(context));
            SSL_set_fd(m_ssl.get(), m_socket);
            m_open = SSL_accept(m_ssl.get()) == 1;
        }
    }

    bool isOpen() const { return m_open; }
    SSL *ssl() const { return m_ssl.get(); }
    /// From now on nothing reaches the client.
    void drop() {
        m_open = false;
        hangUp(m_socket);
    }
    void finish() {
        if (m_ssl && m_open) {
            SSL_shutdown(m_ssl.get());
        }
    }

    bool is_readable() const override { return m_open; }
    bool is_writable() const override { return m_open; }
    ssize_t read(char *to, std::size_t size) override {
        if (!m_open) {
            return -1;
        }
        const ssize_t got = m_ssl ? SSL_read(m_ssl.get(), to, sizeOf(size)) : ::recv(m_socket, to, size, 0);
        m_open = got > 0;
        return got;
    }
    ssize_t write(const char *from, std::size_t size) override {
        if (!m_open) {
            return -1;
        }
        const ssize_t gone =
            m_ssl ? SSL_write(m_ssl.get(), from, sizeOf(size)) : ::send(m_socket, from, size, MSG_NOSIGNAL);
        m_open = gone > 0 || size == 0;
        return gone;
    }
    void get_remote_ip_and_port(std::string &ip, int &port) const override {
        ip.clear();
        port = -1;
    }
    void get_local_ip_and_port(std::string &ip, int &port) const override { get_remote_ip_and_port(ip, port); }
    socket_t socket() const override { return m_socket; }

private:
    static int sizeOf(std::size_t size) { return static_cast<int>(std::min<std::size_t>(size, 1U << 30U)); }

    socket_t m_socket;
    std::unique_ptr<SSL, SslDeleter> m_ssl;
    bool m_open = true;
};

/// A thread for every connection that is open, made when it is needed and kept for the next one.
class Threads final : public httplib::TaskQueue {
public:
    void enqueue(std::function<void()> task) override {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        if (m_idle < m_tasks.size() && m_threads.size() < mostThreads) {
            m_threads.emplace_back([this] { work(); });
        }
        m_wake.notify_one();
    }
    void shutdown() override {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_wake.notify_all();
        for (std::thread &thread : m_threads) {
            thread.join();
        }
    }

private:
    void work() {
        std::unique_lock lock(m_mutex);
        while (true) {
            ++m_idle;
            m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
            --m_idle;
            if (m_tasks.empty()) {
                return;
            }
            const std::function<void()> task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::list<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_ending = false;
};

/// The connection whose request this thread is answering.
thread_local Connection *currentConnection = nullptr;

class Server final : public httplib::Server {
public:
    SslContext context;

    /// Hangs up on everybody, now and from now on.
    void hangUpAll() {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_wake.notify_all();
        for (const socket_t socket : m_sockets) {
            hangUp(socket);
        }
    }
    /// The library lets five connections wait to be accepted; the sixth would try again after a second.
    void lengthenQueue() { ::listen(svr_sock_, SOMAXCONN); }
    /// False where the server stopped meanwhile.
    bool wait(std::chrono::milliseconds delay) {
        std::unique_lock lock(m_mutex);
        return !m_wake.wait_for(lock, delay, [this] { return m_stopping; });
    }

private:
    bool process_and_close_socket(socket_t socket) override {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping) {
                hangUp(socket);
            }
            m_sockets.insert(socket);
        }
        bool good = false;
        {
            Connection connection(socket, context.get());
            currentConnection = &connection;
            bool closed = false;
            while (connection.isOpen() && !closed) {
                good = process_request(connection, false, closed, [&connection](httplib::Request &request) {
                    // Answers go out as they are: compressing them costs more time than loopback or a LAN can save.
                    request.headers.erase("Accept-Encoding");
                    // RFC 9112, 6.3: no length means no body. The library would read until the client hangs up.
                    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding")) {
                        request.set_header("Content-Length", "0");
                    }
                    request.ssl = connection.ssl();
                });
                closed = closed || !good;
            }
            currentConnection = nullptr;
            connection.finish();
        }
        const std::lock_guard lock(m_mutex);
        m_sockets.erase(socket);
        hangUp(socket);
        ::close(socket);
        return good;
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::set<socket_t> m_sockets;
    bool m_stopping = false;
};

QString decoded(const QByteArray &text) {
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

Request requestOf(const httplib::Request &from, const QUrl &root) {
    Request request;
    request.method = QByteArray::fromStdString(from.method);
    request.body = QByteArray::fromStdString(from.body);
    request.mount = root;
    for (const auto &header : from.headers) {
        request.headers.insert(QByteArray::fromStdString(header.first).toLower(),
                               QByteArray::fromStdString(header.second));
    }
    const QByteArray target = QByteArray::fromStdString(from.target);
    const qsizetype mark = target.indexOf('?');
    request.path = decoded(mark < 0 ? target : target.left(mark));
    if (mark >= 0) {
        for (const QByteArray &part : target.mid(mark + 1).replace('+', ' ').split('&')) {
            const qsizetype equals = part.indexOf('=');
            if (equals >= 0) {
                request.query.insert(decoded(part.left(equals)), decoded(part.mid(equals + 1)));
            } else {
                request.query.insert(decoded(part), QString());
            }
        }
    }
    return request;
}

QByteArray httpDate() {
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

void giveReply(const Reply &reply, httplib::Response &response) {
    response.status = reply.status;
    response.set_header("Date", httpDate().toStdString());
    for (const auto &header : reply.headers) {
        response.set_header(header.first.toStdString(), header.second.toStdString());
    }
    if (reply.trick == Reply::Trick::DropBeforeAnswer) {
        currentConnection->drop();
        return;
    }
    if (reply.trick == Reply::Trick::DropWithinBody) {
        // The length promises the whole body; half of it comes.
        const auto length = static_cast<std::size_t>(reply.body.size());
        response.set_content_provider(length, reply.contentType.toStdString(),
                                      [body = reply.body](std::size_t, std::size_t, httplib::DataSink &sink) {
                                          sink.write(body.constData(), static_cast<std::size_t>(body.size() / 2));
                                          return false;
                                      });
        return;
    }
    response.set_content(reply.body.toStdString(), reply.contentType.toStdString());
}

} // namespace

struct HttpServer::Private {
    Server server;
    Handler handler;
    QString publicHost;
    QString address;
    bool secure = false;
    quint16 port = 0;
    std::thread listener;

    /// The server's root as this client reaches it. Host is the client's word: it must look like a host.
    QUrl rootFor(const QString &host) const {
        static const QRegularExpression plausible(QStringLiteral(R"(\A[A-Za-z0-9.\-]{1,253}(:[0-9]{1,5})?\z)"));
        QUrl root;
        root.setScheme(secure ? QStringLiteral("https") : QStringLiteral("http"));
        if (publicHost.isEmpty() && plausible.match(host).hasMatch()) {
            root.setAuthority(host);
        } else {
            root.setHost(publicHost.isEmpty() ? address : publicHost);
            root.setPort(port);
        }
        return root;
    }

    void answer(const httplib::Request &from, httplib::Response &response) {
        QElapsedTimer timer;
        timer.start();
        const Request request = requestOf(from, rootFor(QString::fromStdString(from.get_header_value("Host"))));
        const Reply reply = handler(request);
        if (reply.delay.count() > 0 && !server.wait(reply.delay)) {
            currentConnection->drop();
            return;
        }
        giveReply(reply, response);
        qCInfo(logSimulator).noquote() << request.method
                                       << (reply.route.isEmpty() ? QStringLiteral("(unknown path)") : reply.route)
                                       << reply.status << timer.elapsed() << "ms";
    }
};

HttpServer::HttpServer(std::unique_ptr<Private> content) : d(std::move(content)) {}

HttpServer::~HttpServer() {
    stop();
}

Outcome<std::unique_ptr<HttpServer>> HttpServer::start(const Options &options, Handler handler) {
    const auto failure = [](const QString &detail) {
        return makeFailure(FailureKind::Internal, Stage::Settings, detail);
    };
    auto d = std::make_unique<Private>();
    d->handler = std::move(handler);
    d->publicHost = options.publicHost;
    d->address = options.address;
    if (options.tls) {
        d->secure = true;
        d->server.context = contextOf(*options.tls);
        if (!d->server.context) {
            return failure(QStringLiteral("the simulator's certificate cannot be used"));
        }
    }

    Server &server = d->server;
    server.new_task_queue = [] {
        return new Threads;
    };
    server.set_tcp_nodelay(true);
    server.set_keep_alive_timeout(idleSeconds);
    server.set_keep_alive_max_count(1'000'000);
    server.set_read_timeout(idleSeconds);
    server.set_write_timeout(idleSeconds);
    server.set_payload_max_length(largestBody);
    // Only SO_REUSEADDR: with the library's SO_REUSEPORT a second simulator could share the port of the first
    // unnoticed.
    server.set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    const auto answer = [content = d.get()](const httplib::Request &request, httplib::Response &response) {
        content->answer(request, response);
    };
    server.Get(".*", answer).Post(".*", answer).Put(".*", answer).Patch(".*", answer).Delete(".*", answer);
    server.Options(".*", answer);

    const std::string address = options.address.toStdString();
    const int port = options.port == 0                                 ? server.bind_to_any_port(address)
                     : server.bind_to_port(address, int{options.port}) ? int{options.port}
                                                                       : -1;
    if (port <= 0) {
        return failure(QStringLiteral("the simulator cannot listen on %1 port %2: the port is taken or not allowed")
                           .arg(options.address)
                           .arg(options.port));
    }
    server.lengthenQueue();
    d->port = static_cast<quint16>(port);
    d->listener = std::thread([&server] { server.listen_after_bind(); });
    // stop() does nothing to a server that is not running yet.
    while (!server.is_running()) {
        std::this_thread::yield();
    }
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(d)));
}

quint16 HttpServer::port() const {
    return d->port;
}

void HttpServer::stop() {
    if (!d->listener.joinable()) {
        return;
    }
    d->server.stop();
    d->server.hangUpAll();
    d->listener.join();
}

} // namespace kiosk::sim
