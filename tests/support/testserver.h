#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

namespace kiosk::test {

/// A request as it came over the wire.
struct TestRequest {
    QByteArray method;
    QByteArray target;                     ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< which TCP connection, counted from 1
};

/// The bytes of an answer, and what happens to the connection then.
struct TestAnswer {
    QByteArray bytes = {};
    bool close = false;
    bool hold = false; ///< nothing more: the client waits until it gives up
};

using TestHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A complete HTTP/1.1 answer on a kept connection.
TestAnswer answer(int status, const QByteArray &body = {}, const TestHeaders &headers = {});
TestAnswer silence();

/// Takes one request off the front of `buffer`; false where it is not complete yet.
bool takeRequest(QByteArray &buffer, TestRequest &request);

/// A server on the loopback that answers what its script says, raw.
class TestServer : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<TestAnswer(const TestRequest &)>;

    explicit TestServer(Handler handler);
    ~TestServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    QUrl url(const QString &path = QStringLiteral("/")) const;
    const QList<TestRequest> &requests() const { return m_requests; }
    /// Connections ever accepted.
    int connections() const { return m_connections; }
    /// Requests that wait for the rest of their answer on a connection that still stands.
    int held() const;
    /// Writes the rest of every held answer.
    void release(const TestAnswer &rest);

private:
    struct Connection {
        QTcpSocket *socket = nullptr;
        QByteArray buffer;
        int number = 0;
        bool holds = false;
    };
    void accept();
    void read(const std::shared_ptr<Connection> &connection);
    static void send(Connection &connection, const TestAnswer &rest);

    QTcpServer m_server;
    Handler m_handler;
    QList<TestRequest> m_requests;
    QList<std::shared_ptr<Connection>> m_open;
    int m_connections = 0;
};

} // namespace kiosk::test
