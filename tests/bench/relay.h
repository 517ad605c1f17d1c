#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace kiosk::bench {

/// Passes bytes between the kiosk and the service and counts them.
class Relay {
public:
    explicit Relay(quint16 target) : m_target(target) {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the relay cannot listen");
    }

    quint16 port() const { return m_server.serverPort(); }
    qsizetype sent() const { return m_sent.size(); }
    qint64 received() const { return m_received; }
    qsizetype requests() const { return m_sent.count(" HTTP/1.1\r\n"); }
    void reset() {
        m_sent.clear();
        m_received = 0;
    }

private:
    void accept() {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            auto *service = new QTcpSocket(client);
            client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            service->connectToHost(QStringLiteral("127.0.0.1"), m_target);
            QObject::connect(client, &QTcpSocket::readyRead, service, [this, client, service] {
                const QByteArray bytes = client->readAll();
                m_sent += bytes;
                service->write(bytes);
            });
            QObject::connect(service, &QTcpSocket::readyRead, client, [this, client, service] {
                const QByteArray bytes = service->readAll();
                m_received += bytes.size();
                client->write(bytes);
            });
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            QObject::connect(service, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        }
    }

    QTcpServer m_server;
    quint16 m_target;
    QByteArray m_sent;
    qint64 m_received = 0;
};

} // namespace kiosk::bench
