#include "app/simulator/httpserver.h"
#include "tests/simulator/client.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <condition_variable>
#include <mutex>

using namespace kiosk;
using namespace kiosk::sim;
using namespace kiosk::test;
using namespace std::chrono_literals;

namespace {

/// Everything the program logs while this lives.
class LogCatcher {
public:
    LogCatcher() { s_previous = qInstallMessageHandler(&LogCatcher::take); }
    LogCatcher(const LogCatcher &) = delete;
    LogCatcher &operator=(const LogCatcher &) = delete;
    ~LogCatcher() { qInstallMessageHandler(s_previous); }
    static QString text() {
        const std::lock_guard lock(s_mutex);
        return s_text;
    }

private:
    static void take(QtMsgType, const QMessageLogContext &, const QString &message) {
        const std::lock_guard lock(s_mutex);
        s_text += message + u'\n';
    }
    static inline QtMessageHandler s_previous = nullptr;
    static inline std::mutex s_mutex;
    static inline QString s_text;
};

std::unique_ptr<HttpServer> serve(HttpServer::Handler handler) {
    auto started = HttpServer::start({}, std::move(handler));
    return started ? std::move(started).value() : nullptr;
}

QUrl at(const HttpServer &server, const QByteArray &path) {
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(server.port()).arg(QString::fromLatin1(path)));
}

Reply text(const QByteArray &body) {
    Reply reply;
    reply.contentType = "text/plain";
    reply.body = body;
    return reply;
}

} // namespace

class TestSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsScenarios() {
        QVERIFY(scenarios().size() >= 13);
        for (const ScenarioInfo &info : scenarios()) {
            QCOMPARE(scenarioByName(info.name)->scenario, info.scenario);
            QVERIFY(!info.description.isEmpty());
        }
        QVERIFY(scenarioByName(QStringLiteral("no-such-thing")) == nullptr);
    }

    void listensOnLoopback() {
        const auto simulator = startSimulator();
        QVERIFY(simulator);
        QCOMPARE(simulator->baseUrl().host(), QStringLiteral("127.0.0.1"));
        QVERIFY(simulator->baseUrl().port() > 0);
        QCOMPARE(simulator->mountOf(QStringLiteral("pingone-credentials")).path(), QStringLiteral("/pingone"));
        QVERIFY(simulator->mountOf(QStringLiteral("nobody")).isEmpty());
        QVERIFY(simulator->serviceOf(QStringLiteral("nobody")) == nullptr);
        QVERIFY(simulator->serviceForLink(QStringLiteral("nobody")) == nullptr);
        QVERIFY(!simulator->services().isEmpty());
        QVERIFY(simulator->authority().isNull());
        QVERIFY(simulator->authorityPem().isEmpty());
    }

    void saysWhyItCannotListen() {
        const auto first = startSimulator();
        QVERIFY(first);
        SimulatorOptions options;
        options.port = static_cast<quint16>(first->baseUrl().port());
        const auto second = Simulator::start(options);
        QVERIFY(!second);
        QCOMPARE(second.failure().kind, FailureKind::Internal);
        QVERIFY(second.failure().detail.contains(QString::number(options.port)));
    }

    void portIsFreeAgainAfterTheEnd() {
        auto first = startSimulator();
        QVERIFY(first);
        SimulatorOptions options;
        options.port = static_cast<quint16>(first->baseUrl().port());
        Client client;
        QCOMPARE(client.get(first->baseUrl()).status, 200);
        first.reset();
        QVERIFY(startSimulator(options));
    }

    void everyAnswerCarriesTheDate() {
        const auto simulator = startSimulator();
        Client client;
        for (const QString &path :
             {QStringLiteral("/"), QStringLiteral("/no/such/thing"), QStringLiteral("/pingone/x")}) {
            QUrl url = simulator->baseUrl();
            url.setPath(path);
            const Answer answer = client.get(url);
            QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(answer.headers.value("date")),
                                                     QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
            date.setTimeSpec(Qt::UTC);
            QVERIFY2(date.isValid(), answer.headers.value("date").constData());
            QVERIFY(qAbs(date.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        }
    }

    void indexTellsHowToUseIt() {
        const auto simulator = startSimulator();
        Client client;
        const Answer answer = client.get(simulator->baseUrl());
        QCOMPARE(answer.status, 200);
        const QString page = QString::fromUtf8(answer.body);
        QVERIFY(page.contains(QStringLiteral("PingOne Credentials")));
        QVERIFY(page.contains(PingOneClient(*simulator).access.value(QStringLiteral("client_id"))));
        QVERIFY(page.contains(PingOneClient(*simulator).tokenUrl().toString()));
        QVERIFY(page.contains(QStringLiteral("grant_type=client_credentials")));
        QVERIFY(!page.contains(QStringLiteral("{{")));
        QCOMPARE(client.send("POST", simulator->baseUrl(), "x").status, 405);
    }

    void tlsIsTrustedThroughTheAuthorityOnly() {
        SimulatorOptions options;
        options.tls = true;
        const auto simulator = startSimulator(options);
        QVERIFY(simulator);
        QCOMPARE(simulator->baseUrl().scheme(), QStringLiteral("https"));
        QVERIFY(!simulator->authority().isNull());
        QVERIFY(simulator->authority().isSelfSigned());

        Client stranger;
        QCOMPARE(stranger.get(simulator->baseUrl()).error, QNetworkReply::SslHandshakeFailedError);

        Client client;
        client.tls.setCaCertificates({simulator->authority()});
        QCOMPARE(client.get(simulator->baseUrl()).status, 200);
        QUrl byName = simulator->baseUrl();
        byName.setHost(QStringLiteral("localhost"));
        QCOMPARE(client.get(byName).status, 200);

        // Another run has another authority.
        const auto other = startSimulator(options);
        QCOMPARE(client.get(other->baseUrl()).error, QNetworkReply::SslHandshakeFailedError);
    }

    void tlsServesTheWholeJourney() {
        SimulatorOptions options;
        options.tls = true;
        const auto simulator = startSimulator(options);
        PingOneClient client(*simulator);
        client.tls.setCaCertificates({simulator->authority()});
        client.signIn();
        const Started session = startedFrom(client.create(driverLicenceRequest));
        QVERIFY(session.appOpen.startsWith(QStringLiteral("https://127.0.0.1:")));
        QVERIFY(simulator->serviceForLink(session.appOpen)->share(session.appOpen));
        QCOMPARE(client.statusWord(session.id), QStringLiteral("VERIFICATION_SUCCESSFUL"));
    }

    void lanPutsItsAddressIntoLinks() {
        SimulatorOptions options;
        options.lan = true;
        auto started = Simulator::start(options);
        if (!started) {
            // A machine without a network: it says so instead of handing out links that lead nowhere.
            QVERIFY(started.failure().detail.contains(QStringLiteral("no address")));
            return;
        }
        const auto simulator = std::move(started).value();
        const QString host = simulator->baseUrl().host();
        QVERIFY(!QHostAddress(host).isLoopback());
        PingOneClient client(*simulator);
        client.mount.replace(host, QStringLiteral("127.0.0.1"));
        client.signIn();
        const Started session = startedFrom(client.create(driverLicenceRequest));
        QCOMPARE(QUrl(session.appOpen).host(), host);
        QVERIFY(
            session.appOpen.contains(QString::fromLatin1(QUrl::toPercentEncoding(QStringLiteral("http://") + host))));
    }

    void linksFollowThePathOfTheClient() {
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.mount.replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost"));
        client.signIn();
        QCOMPARE(QUrl(startedFrom(client.create(driverLicenceRequest)).appOpen).host(), QStringLiteral("localhost"));
        // What does not look like a host is not repeated.
        const auto port = static_cast<quint16>(simulator->baseUrl().port());
        const QByteArray page = exchange(port, "GET / HTTP/1.1\r\nHost: evil\"><b>\r\nConnection: close\r\n\r\n");
        QVERIFY(page.startsWith("HTTP/1.1 200"));
        QVERIFY(!page.contains("evil"));
        QVERIFY(page.contains("127.0.0.1"));
    }

    void aSlowAnswerDelaysNobodyElse() {
        const auto server = serve([](const Request &request) {
            Reply reply = text(request.path.toUtf8());
            reply.delay = request.path == u"/slow" ? 60s : 0s;
            return reply;
        });
        Client slow;
        Client quick;
        QNetworkReply *waiting = slow.begin("GET", at(*server, "/slow"));
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(quick.get(at(*server, "/quick")).body, QByteArray("/quick"));
        }
        QVERIFY(!waiting->isFinished());
        server->stop();
        QCOMPARE(Client::finish(waiting).status, 0);
    }

    void stopsAtOnce() {
        std::atomic<int> asked = 0;
        auto server = serve([&asked](const Request &request) {
            Reply reply = text("x");
            reply.delay = request.path == u"/slow" ? 60s : 0s;
            ++asked;
            return reply;
        });
        // Three ways to be busy: an answer that waits, a connection that is kept, one that has said nothing yet.
        Client client;
        QNetworkReply *waiting = client.begin("GET", at(*server, "/slow"));
        QCOMPARE(client.get(at(*server, "/kept")).status, 200);
        QTcpSocket silent;
        silent.connectToHost(QStringLiteral("127.0.0.1"), server->port());
        QVERIFY(silent.waitForConnected(30000));
        QTRY_COMPARE_WITH_TIMEOUT(asked.load(), 2, 30000);

        QElapsedTimer timer;
        timer.start();
        server.reset();
        const qint64 took = timer.elapsed();
        qInfo("stopped within %lld ms", static_cast<long long>(took));
        QVERIFY2(took < 2000, "a busy machine may need longer than the usual few milliseconds, but not this long");
        QCOMPARE(Client::finish(waiting).status, 0);
    }

    void servesFiftyClientsAtOnce() {
        constexpr int clients = 50;
        std::mutex mutex;
        std::condition_variable all;
        int arrived = 0;
        bool together = true;
        // Nobody is answered before everybody is here.
        const auto server = serve([&](const Request &request) {
            std::unique_lock lock(mutex);
            ++arrived;
            all.notify_all();
            together = all.wait_for(lock, 60s, [&] { return arrived >= clients; }) && together;
            return text(request.path.toUtf8());
        });
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < clients; ++i) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(QStringLiteral("127.0.0.1"), server->port());
            QVERIFY(socket->waitForConnected(30000));
            socket->write("GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            socket->flush();
            sockets.push_back(std::move(socket));
        }
        for (int i = 0; i < clients; ++i) {
            QTcpSocket &socket = *sockets[static_cast<std::size_t>(i)];
            QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 60000);
            QVERIFY(socket.readAll().endsWith("\r\n\r\n/" + QByteArray::number(i)));
        }
        QVERIFY(together);
    }

    void keepsConnections() {
        const auto server = serve([](const Request &) { return text("x"); });
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), server->port());
        QVERIFY(socket.waitForConnected(30000));
        for (int i = 0; i < 200; ++i) {
            socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            QByteArray answer;
            while (!answer.endsWith("\r\n\r\nx")) {
                QVERIFY(socket.waitForReadyRead(30000));
                answer += socket.readAll();
            }
            QVERIFY(answer.startsWith("HTTP/1.1 200"));
        }
    }

    void dropsBeforeTheAnswer() {
        const auto server = serve([](const Request &) {
            Reply reply = text("never");
            reply.trick = Reply::Trick::DropBeforeAnswer;
            return reply;
        });
        QCOMPARE(exchange(server->port(), "GET / HTTP/1.1\r\nHost: x\r\n\r\n"), QByteArray());
        Client client;
        const Answer answer = client.get(at(*server, "/"));
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.error, QNetworkReply::RemoteHostClosedError);
    }

    void dropsWithinTheAnswer() {
        const QByteArray body(1000, 'x');
        const auto server = serve([&body](const Request &) {
            Reply reply = text(body);
            reply.trick = Reply::Trick::DropWithinBody;
            return reply;
        });
        const QByteArray answer = exchange(server->port(), "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QVERIFY(answer.contains("Content-Length: 1000\r\n"));
        QCOMPARE(answer.mid(answer.indexOf("\r\n\r\n") + 4), body.left(500));
        Client client;
        QCOMPARE(client.get(at(*server, "/")).error, QNetworkReply::RemoteHostClosedError);
    }

    void handsOnWhatItWasAsked() {
        Request seen;
        std::mutex mutex;
        const auto server = serve([&](const Request &request) {
            const std::lock_guard lock(mutex);
            seen = request;
            return text("x");
        });
        Client client;
        const QByteArray body("{\"a\": \"\xC3\xA9\"}");
        client.send("POST", at(*server, "/a%20b/c?u=http%3A%2F%2Fx%2F%3Fy%3D1&empty=&bare&plus=a+b"), body,
                    {{"Content-Type", "application/json"}, {"X-Test", "Yes"}});
        const std::lock_guard lock(mutex);
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.path, QStringLiteral("/a b/c"));
        QCOMPARE(seen.query.value(QStringLiteral("u")), QStringLiteral("http://x/?y=1"));
        QCOMPARE(seen.query.value(QStringLiteral("plus")), QStringLiteral("a b"));
        QVERIFY(seen.query.contains(QStringLiteral("empty")) && seen.query.contains(QStringLiteral("bare")));
        QCOMPARE(seen.headers.value("x-test"), QByteArray("Yes"));
        QCOMPARE(seen.body, body);
        QCOMPARE(seen.mount.port(), int{server->port()});
    }

    void survivesNonsense() {
        const auto server = serve([](const Request &) { return text("x"); });
        QByteArray noise;
        for (int i = 0; i < 4096; ++i) {
            noise.append(static_cast<char>((i * 31 + 7) % 256));
        }
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), server->port());
        QVERIFY(socket.waitForConnected(30000));
        socket.write(noise + "\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten(30000));
        socket.abort();
        Client client;
        QCOMPARE(client.get(at(*server, "/" + QByteArray(9000, 'a'))).status, 414);
        const QByteArray huge = exchange(server->port(), "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                                         "Content-Length: 2000000\r\n\r\n" +
                                                             QByteArray(2000000, 'x'));
        QVERIFY2(huge.startsWith("HTTP/1.1 413"), huge.constData());
        // No length means no body, not a wait for the client to hang up.
        QVERIFY(exchange(server->port(), "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .startsWith("HTTP/1.1 200"));
        QCOMPARE(client.get(at(*server, "/")).status, 200);
    }

    void logHoldsNothingPersonal() {
        const LogCatcher log;
        const auto simulator = startSimulator();
        PingOneClient client(*simulator);
        client.signIn();
        const Started session = startedFrom(client.create(driverLicenceRequest));
        client.get(QUrl(session.appOpen));
        client.send("POST", QUrl(simulator->baseUrl().toString() + QStringLiteral("/wallet/") + session.requestId +
                                 QStringLiteral("/share")));
        QVERIFY(client.credentialData(session.id).body.contains("Marta"));
        client.get(QUrl(client.mount + QStringLiteral("/Marta/") + session.id));
        const QString text = LogCatcher::text();
        QVERIFY2(text.contains(QStringLiteral("POST /pingone/v1/environments/{env}/presentationSessions 202")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("GET /appopen 200")));
        QVERIFY(text.contains(QStringLiteral("POST /wallet/{id}/share 200")));
        for (const QString &secret : {QStringLiteral("Marta"), QStringLiteral("Teixeira"), session.id,
                                      session.requestId, QString::fromUtf8(client.token), client.environment(),
                                      client.access.value(QStringLiteral("client_secret"))}) {
            QVERIFY2(!text.contains(secret), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
