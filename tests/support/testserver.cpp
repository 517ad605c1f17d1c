#include "tests/support/testserver.h"

#include <algorithm>

namespace kiosk::test {

TestAnswer answer(int status, const QByteArray &body, const TestHeaders &headers) {
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Word\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return TestAnswer{.bytes = bytes};
}

TestAnswer silence() {
    return TestAnswer{.hold = true};
}

bool takeRequest(QByteArray &buffer, TestRequest &request) {
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QList<QByteArray> lines = buffer.left(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.first().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    request.headers.clear();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return false;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return true;
}

TestServer::TestServer(Handler handler) : m_handler(std::move(handler)) {
    connect(&m_server, &QTcpServer::newConnection, this, &TestServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the test's server cannot listen");
}

TestServer::~TestServer() {
    for (const auto &connection : std::as_const(m_open))
        connection->socket->disconnect(this);
}

QUrl TestServer::url(const QString &path) const {
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    url.setPath(path);
    return url;
}

int TestServer::held() const {
    return static_cast<int>(
        std::count_if(m_open.cbegin(), m_open.cend(), [](const auto &connection) { return connection->holds; }));
}

void TestServer::release(const TestAnswer &rest) {
    const auto open = m_open;
    for (const auto &connection : open) {
        if (connection->holds)
            send(*connection, rest);
    }
}

void TestServer::accept() {
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto connection = std::make_shared<Connection>();
        connection->socket = socket;
        connection->number = ++m_connections;
        m_open.append(connection);
        connect(socket, &QTcpSocket::readyRead, this, [this, connection] { read(connection); });
        connect(socket, &QTcpSocket::disconnected, this, [this, connection] {
            m_open.removeOne(connection);
            connection->socket->deleteLater();
        });
        read(connection);
    }
}

void TestServer::read(const std::shared_ptr<Connection> &connection) {
    connection->buffer += connection->socket->readAll();
    TestRequest request;
    while (takeRequest(connection->buffer, request)) {
        request.connection = connection->number;
        m_requests.append(request);
        send(*connection, m_handler(request));
    }
}

void TestServer::send(Connection &connection, const TestAnswer &rest) {
    connection.socket->write(rest.bytes);
    connection.holds = rest.hold;
    if (rest.close)
        connection.socket->disconnectFromHost();
    else
        connection.socket->flush();
}

} // namespace kiosk::test
