#include "ui/singleinstance.h"

#include "app/base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace kiosk::ui {

namespace {

constexpr int patience = 2'000; // milliseconds in which a program that lives takes a connection

QString nameOf(const QString &desk) {
    const QByteArray digest = QCryptographicHash::hash(desk.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("verifier-kiosk-") + QString::fromLatin1(digest.left(16));
}

/// A folder of this user alone, where there is one.
QString placeOf(const QString &name) {
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(own.isEmpty() ? QDir::tempPath() : own).filePath(name);
}

} // namespace

SingleInstance::SingleInstance(const QString &desk, QObject *parent)
    : QObject(parent), m_name(nameOf(desk)), m_lock(placeOf(m_name + QStringLiteral(".lock"))) {
    m_lock.setStaleLockTime(0); // however long it is held, it is not stale while its program lives
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *asker = m_server.nextPendingConnection()) {
            connect(asker, &QLocalSocket::disconnected, asker, &QLocalSocket::deleteLater);
            asker->disconnectFromServer();
            Q_EMIT
            wanted();
        }
    });
}

bool SingleInstance::take() {
    if (!m_lock.tryLock()) {
        const bool isHeld = m_lock.error() == QLockFile::LockFailedError;
        if (isHeld) {
            askAnother();
        } else {
            qCWarning(logSettings).noquote() << "a second start will not be noticed: no lock in" << placeOf(m_name);
        }
        return !isHeld;
    }
    // Whoever held the lock before is gone; so is who listened there.
    QLocalServer::removeServer(placeOf(m_name));
    if (!m_server.listen(placeOf(m_name))) {
        qCWarning(logSettings).noquote() << "a second start will not be noticed:" << m_server.errorString();
    }
    return true;
}

void SingleInstance::askAnother() const {
    QLocalSocket socket;
    socket.connectToServer(placeOf(m_name));
    if (!socket.waitForConnected(patience)) {
        qCWarning(logSettings).noquote() << "the program that runs does not answer:" << socket.errorString();
    }
}

} // namespace kiosk::ui
