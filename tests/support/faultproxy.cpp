#include "tests/support/faultproxy.h"

#include <QTimer>
#include <algorithm>

namespace kiosk::test {

struct FaultProxy::Client {
    QTcpSocket *socket = nullptr;
    QByteArray buffer = {};
    bool holds = false;
    bool gone = false;
};

namespace {

QByteArray withLength(const QByteArray &head, qsizetype length) {
    return head + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

QByteArray garbled(QByteArray body) {
    for (qsizetype i = 0; i < body.size(); i += 7)
        body[i] = '\xff';
    return body;
}

} // namespace

FaultProxy::FaultProxy(const QUrl &upstream) : m_upstream(upstream) {
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen");
}

FaultProxy::~FaultProxy() {
    for (const auto &client : std::as_const(m_open))
        client->socket->disconnect(this);
}

QUrl FaultProxy::through(QUrl address) const {
    address.setPort(m_server.serverPort());
    return address;
}

int FaultProxy::held() const {
    return static_cast<int>(
        std::count_if(m_open.cbegin(), m_open.cend(), [](const auto &client) { return client->holds; }));
}

void FaultProxy::accept() {
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto client = std::make_shared<Client>(Client{.socket = socket});
        m_open.append(client);
        connect(socket, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(socket, &QTcpSocket::disconnected, this, [this, client] {
            client->gone = true;
            m_open.removeOne(client);
            client->socket->deleteLater();
        });
        read(client);
    }
}

void FaultProxy::read(const std::shared_ptr<Client> &client) {
    client->buffer += client->socket->readAll();
    TestRequest request;
    while (takeRequest(client->buffer, request)) {
        m_requests.append(request);
        forward(client, request);
    }
}

/// A connection of its own for every request, closed by the server: its end is the answer's end.
void FaultProxy::forward(const std::shared_ptr<Client> &client, const TestRequest &request) {
    QByteArray bytes = request.method + ' ' + request.target + " HTTP/1.1\r\nConnection: close\r\n";
    for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header) {
        if (header.key() != "connection")
            bytes += header.key() + ": " + header.value() + "\r\n";
    }
    bytes += "\r\n" + request.body;
    auto *upstream = new QTcpSocket(this);
    connect(upstream, &QTcpSocket::connected, this, [upstream, bytes] { upstream->write(bytes); });
    connect(upstream, &QTcpSocket::disconnected, this, [this, upstream, client, request] {
        upstream->deleteLater();
        if (!client->gone)
            deliver(client, request, upstream->readAll());
    });
    connect(upstream, &QTcpSocket::errorOccurred, this, [upstream, client](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::RemoteHostClosedError)
            return;
        qWarning("the proxy does not reach its server: %s", qPrintable(upstream->errorString()));
        upstream->deleteLater();
        if (!client->gone)
            client->socket->abort();
    });
    upstream->connectToHost(m_upstream.host(), static_cast<quint16>(m_upstream.port()));
}

void FaultProxy::deliver(const std::shared_ptr<Client> &client, const TestRequest &request, const QByteArray &answer) {
    const qsizetype headEnd = answer.indexOf("\r\n\r\n");
    QByteArray head;
    const QList<QByteArray> lines = answer.left(headEnd).replace("\r\n", "\n").split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray lower = line.toLower();
        if (!lower.startsWith("content-length:") && !lower.startsWith("connection:") &&
            !lower.startsWith("keep-alive:"))
            head += line + "\r\n";
    }
    const QByteArray body = answer.mid(headEnd + 4);
    if (m_rule.fault != Fault::None && m_rule.times != 0 && m_rule.applies(request)) {
        --m_rule.times;
        ++m_spoiled;
        spoil(client, head, body);
        return;
    }
    client->socket->write(withLength(head, body.size()) + body);
    client->socket->flush();
}

void FaultProxy::spoil(const std::shared_ptr<Client> &client, const QByteArray &head, const QByteArray &body) {
    const auto whole = [&client, &head](const QByteArray &content) {
        client->socket->write(withLength(head, content.size()) + content);
        client->socket->flush();
    };
    const auto cut = [&client](const QByteArray &bytes) {
        client->socket->write(bytes);
        client->socket->disconnectFromHost();
    };
    switch (m_rule.fault) {
    case Fault::None:
        return;
    case Fault::DropBefore:
        cut({});
        return;
    case Fault::DropWithinHead:
        cut(head.left(head.size() / 2));
        return;
    case Fault::DropWithinBody:
        cut(withLength(head, body.size()) + body.left(body.size() / 2));
        return;
    case Fault::Noise:
        cut(QByteArray("\x16\x03\x01\xff\xfe\x00 220 mail\r\n\r\n", 18));
        return;
    case Fault::Truncate:
        whole(body.left(body.size() / 2));
        return;
    case Fault::Garble:
        whole(garbled(body));
        return;
    case Fault::Replace:
        whole(m_rule.replace(body));
        return;
    case Fault::Drip:
        client->holds = true;
        drip(client, withLength(head, body.size()) + body);
        return;
    case Fault::Huge:
        client->socket->write(withLength(head, HugeBytes));
        pour(client, HugeBytes, false);
        return;
    case Fault::HugeChunked:
        client->socket->write(head + "Transfer-Encoding: chunked\r\n\r\n");
        pour(client, HugeBytes, true);
        return;
    }
}

/// The last byte never comes.
void FaultProxy::drip(const std::shared_ptr<Client> &client, const QByteArray &bytes) {
    if (client->gone || bytes.size() < 2)
        return;
    client->socket->write(bytes.left(1));
    client->socket->flush();
    QTimer::singleShot(5, this, [this, client, rest = bytes.mid(1)] { drip(client, rest); });
}

void FaultProxy::pour(const std::shared_ptr<Client> &client, qint64 left, bool chunked) {
    if (client->gone || left <= 0)
        return;
    const QByteArray piece(64 * 1024, ' ');
    client->socket->write(chunked ? "10000\r\n" + piece + "\r\n" : piece);
    client->socket->flush();
    // No more than the client takes: what it refuses does not pile up here.
    if (client->socket->bytesToWrite() == 0) {
        QTimer::singleShot(0, this, [this, client, left, chunked] { pour(client, left - 64 * 1024, chunked); });
        return;
    }
    connect(
        client->socket, &QTcpSocket::bytesWritten, this,
        [this, client, left, chunked] { pour(client, left - 64 * 1024, chunked); }, Qt::SingleShotConnection);
}

} // namespace kiosk::test
