#include "tests/support/postgresserver.h"

#include "tests/support/certificatemaker.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QUuid>
#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace kiosk::test {

namespace {

constexpr int Patience = 60'000;

/// Debian keeps the server's own programs out of the path.
QString programOf(const QString &name) {
    QStringList folders;
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : names)
        folders.append(versions.filePath(version + QStringLiteral("/bin")));
    const QString found = QStandardPaths::findExecutable(name, folders);
    if (found.isEmpty())
        qFatal("PostgreSQL's %s is missing: packaging/install-packages.sh test", qPrintable(name));
    return found;
}

int freePort() {
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    return server.serverPort();
}

/// The owner's connection, for as long as this lives.
class OwnerConnection {
public:
    OwnerConnection(const QString &folder, int port, const QString &database) : m_name(QUuid::createUuid().toString()) {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
        connection.setHostName(folder);
        connection.setPort(port);
        connection.setDatabaseName(database);
        connection.setUserName(QStringLiteral("postgres"));
        if (!connection.open())
            qFatal("%s", qPrintable(connection.lastError().text()));
    }
    ~OwnerConnection() {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    OwnerConnection(const OwnerConnection &) = delete;
    OwnerConnection &operator=(const OwnerConnection &) = delete;

    QSqlDatabase get() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
};

} // namespace

PostgresServer::PostgresServer(Safety safety)
    : m_folder(QStringLiteral("/tmp/kiosk-postgres-XXXXXX")), m_safety(safety), m_port(freePort()) {
    prepare();
    start();
    const QString made =
        run(QStringLiteral("postgres"),
            QStringLiteral("CREATE ROLE kiosk LOGIN PASSWORD '%1'").arg(QString::fromLatin1(password())));
    if (!made.isEmpty())
        qFatal("%s", qPrintable(made));
}

PostgresServer::~PostgresServer() {
    stop();
}

void PostgresServer::prepare() {
    if (!m_folder.isValid())
        qFatal("no folder can be made");
    const passwd *owner = ::getpwnam("postgres");
    if (::geteuid() == 0 &&
        (!owner || ::chown(QFile::encodeName(m_folder.path()).constData(), owner->pw_uid, owner->pw_gid) != 0))
        qFatal("the folder cannot be given to postgres");
    QProcess process;
    asOwner(process);
    process.start(programOf(QStringLiteral("initdb")),
                  {QStringLiteral("-D"), path(QStringLiteral("data")), QStringLiteral("-U"), QStringLiteral("postgres"),
                   QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                   QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
    if (!process.waitForFinished(Patience) || process.exitCode() != 0)
        qFatal("initdb: %s", process.readAllStandardError().constData());
    writeFile(QStringLiteral("data/pg_hba.conf"), "local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateWish wish;
    wish.from = now.addDays(-1);
    wish.until = now.addDays(1);
    wish.isAuthority = true;
    wish.name = QStringLiteral("Authority of the tests");
    const MadeCertificate authority = makeCertificate(wish);
    wish.isAuthority = false;
    wish.name = QStringLiteral("localhost");
    wish.altName = "DNS:localhost";
    const MadeCertificate server = makeCertificate(wish, &authority);
    writeFile(QStringLiteral("authority.pem"), QSslCertificate(authority.der, QSsl::Der).toPem());
    writeFile(QStringLiteral("data/server.crt"), QSslCertificate(server.der, QSsl::Der).toPem());
    writeFile(QStringLiteral("data/server.key"), server.keyPem());
}

void PostgresServer::writeFile(const QString &name, const QByteArray &content) const {
    QFile file(path(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    file.close();
    const passwd *owner = ::getpwnam("postgres");
    const bool isGiven =
        ::geteuid() != 0 || ::chown(QFile::encodeName(file.fileName()).constData(), owner->pw_uid, owner->pw_gid) == 0;
    if (!isWritten || !isGiven || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        qFatal("%s cannot be written", qPrintable(name));
}

void PostgresServer::asOwner(QProcess &process) const {
    process.setWorkingDirectory(m_folder.path());
    const passwd *owner = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
    const uid_t user = owner ? owner->pw_uid : ::getuid();
    const gid_t group = owner ? owner->pw_gid : ::getgid();
    process.setChildProcessModifier([user, group] {
        if (::geteuid() == 0 && (::setgid(group) != 0 || ::setuid(user) != 0))
            ::_exit(126);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

void PostgresServer::start() {
    const QString safety = m_safety == Safety::Quick ? QStringLiteral("off") : QStringLiteral("on");
    asOwner(m_process);
    m_process.setStandardErrorFile(path(QStringLiteral("log")));
    m_process.start(programOf(QStringLiteral("postgres")),
                    {QStringLiteral("-D"), path(QStringLiteral("data")), QStringLiteral("-k"), m_folder.path(),
                     QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                     QStringLiteral("-c"), QStringLiteral("ssl=on"), QStringLiteral("-c"),
                     QStringLiteral("max_connections=60"), QStringLiteral("-c"), QStringLiteral("fsync=") + safety});
    const bool answers = QTest::qWaitFor(
        [this] {
            QFile state(path(QStringLiteral("data/postmaster.pid")));
            return state.open(QIODevice::ReadOnly) && state.readAll().contains("\nready");
        },
        Patience);
    if (!answers || m_process.state() != QProcess::Running) {
        QFile log(path(QStringLiteral("log")));
        qFatal("PostgreSQL does not start: %s", log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "");
    }
}

void PostgresServer::stop() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGQUIT);
    if (!m_process.waitForFinished(Patience))
        qFatal("PostgreSQL does not stop");
}

records::SharedAccess PostgresServer::newDatabase() {
    records::SharedAccess access;
    access.host = QStringLiteral("localhost");
    access.port = m_port;
    access.database = QStringLiteral("kiosk%1").arg(++m_databases);
    access.user = QStringLiteral("kiosk");
    access.password = Secret(password());
    access.authorityFile = path(QStringLiteral("authority.pem"));
    const QString made =
        run(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1 OWNER kiosk").arg(access.database));
    if (!made.isEmpty())
        qFatal("%s", qPrintable(made));
    return access;
}

records::SharedAccess PostgresServer::onSocket(const records::SharedAccess &access) const {
    records::SharedAccess other = access;
    other.host = m_folder.path();
    other.password = {};
    return other;
}

QString PostgresServer::run(const QString &database, const QString &statements) const {
    const OwnerConnection connection(m_folder.path(), m_port, database);
    const QStringList list = statements.split(u';', Qt::SkipEmptyParts);
    for (const QString &statement : list) {
        QSqlQuery query(connection.get());
        if (!query.exec(statement))
            return query.lastError().text();
    }
    return {};
}

QString PostgresServer::value(const QString &database, const QString &statement) const {
    const OwnerConnection connection(m_folder.path(), m_port, database);
    QSqlQuery query(connection.get());
    return query.exec(statement) && query.next() ? query.value(0).toString() : QString();
}

} // namespace kiosk::test
