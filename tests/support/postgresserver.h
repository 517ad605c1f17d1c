#pragma once

#include "app/records/sharedaccess.h"

#include <QProcess>
#include <QTemporaryDir>

namespace kiosk::test {

/// A real PostgreSQL in a folder of its own, on a socket there and on a port of this computer with TLS; as the user
/// postgres where the tests run as root, which PostgreSQL refuses. It ends with the program, also where that is killed.
/// Its owner is `postgres`, who may do everything without a password on the socket; desks are the user `kiosk`.
class PostgresServer {
public:
    enum class Safety {
        Quick,   ///< does not wait for the disk: enough against everything but a power cut
        Durable, ///< as PostgreSQL does by itself, for honest figures
    };
    explicit PostgresServer(Safety safety = Safety::Quick);
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// Returns when it answers.
    void start();
    /// At once, as after a crash.
    void stop();

    /// A new database that belongs to `kiosk`, and how a desk reaches it with TLS.
    records::SharedAccess newDatabase();
    /// The same database without network and password.
    records::SharedAccess onSocket(const records::SharedAccess &access) const;
    int port() const { return m_port; }
    /// Where its files lie.
    QString folder() const { return m_folder.path(); }
    static QByteArray password() { return QByteArrayLiteral("cobalt-teapot-51"); }

    /// Statements of the owner, with semicolons between; empty where all went well, else PostgreSQL's words.
    QString run(const QString &database, const QString &statements) const;
    /// First column of the first row, as the owner sees it.
    QString value(const QString &database, const QString &statement) const;

private:
    void prepare();
    void writeFile(const QString &name, const QByteArray &content) const;
    void asOwner(QProcess &process) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    Safety m_safety;
    int m_port = 0;
    int m_databases = 0;
    QProcess m_process;
};

} // namespace kiosk::test
