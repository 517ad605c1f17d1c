#include "app/records/shareddatabase.h"

#include "app/base/log.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <array>
#include <atomic>
#include <map>

namespace kiosk::records {

/// Statements are prepared once for a connection.
struct SharedDatabase::Prepared {
    std::map<QString, QSqlQuery> queries;
};

namespace {

/// Step n leads from schema n to n + 1. A step that was released is never changed. The columns of `records` are those
/// of RecordRow, and the words that a search looks at.
QList<QStringList> migrations() {
    return {{
        QStringLiteral("CREATE TABLE desks (key text PRIMARY KEY, name text NOT NULL, public_key text NOT NULL)"),
        QStringLiteral("CREATE TABLE journal (desk_key text NOT NULL REFERENCES desks, sequence bigint NOT NULL, "
                       "event bytea NOT NULL, signature bytea NOT NULL, PRIMARY KEY (desk_key, sequence))"),
        QStringLiteral(
            "CREATE TABLE records (number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
            "desk_key text NOT NULL, sequence bigint NOT NULL, id text COLLATE \"C\" NOT NULL, started bigint NOT "
            "NULL, "
            "answered bigint, ended bigint NOT NULL, type text NOT NULL, type_label text NOT NULL, "
            "service text NOT NULL, desk text NOT NULL, outcome text NOT NULL, reason text NOT NULL, "
            "issuers text NOT NULL, checks text NOT NULL, claims text NOT NULL, visit text, late_answer_of text, "
            "invited bigint, operator text NOT NULL, session text, kept text, words text NOT NULL, UNIQUE (desk_key, "
            "sequence), "
            "FOREIGN KEY (desk_key, sequence) REFERENCES journal)"),
        QStringLiteral("CREATE INDEX records_by_id ON records (id)"),
        QStringLiteral("CREATE INDEX records_by_end ON records (ended, number)"),
        QStringLiteral("CREATE INDEX records_by_type ON records (type, ended, number)"),
        QStringLiteral("CREATE INDEX records_by_service ON records (service, ended, number)"),
        QStringLiteral("CREATE INDEX records_by_outcome ON records (outcome, ended, number)"),
        QStringLiteral("CREATE INDEX records_by_desk ON records (desk, ended, number)"),
        QStringLiteral("CREATE INDEX records_by_operator ON records (operator, ended, number)"),
        QStringLiteral("CREATE INDEX records_by_visit ON records (visit) WHERE visit IS NOT NULL"),
    }};
}

/// Migrations of two desks wait for each other: "kiosk" in ASCII.
constexpr auto MigrationLock = "SELECT pg_advisory_xact_lock(461245608811)";

struct Words {
    const char *sign;
    const char *words;
};

/// SQLSTATE (postgresql.org/docs/15/errcodes-appendix.html) or its class.
constexpr std::array StateWords{
    Words{"25006", "it is read-only; a standby was reached, or an administrator has locked it"},
    Words{"42501", "this database user may not do that: grant it what the manual's page shared-records lists"},
    Words{"42P01", "a table is missing there; restore it, or use an empty database"},
    Words{"55P03", "another desk keeps it locked; it is tried again"},
    Words{"53", "it is out of space, memory or connections"},
    Words{"57", "it is going down or starting up; it is tried again"},
    Words{"08", "the connection was lost; it is tried again"},
};

/// What libpq says while it connects, in English; in other languages its own words have to do.
constexpr std::array ConnectionWords{
    Words{"password authentication failed", "the user or the password is wrong"},
    Words{"no password supplied", "it asks for a password, and database_password is not there"},
    Words{"pg_hba.conf", "it lets nobody in from this computer as this user in this way; see its pg_hba.conf"},
    Words{"certificate verify failed", "its certificate is not trusted; see database_ca_file"},
    Words{"does not match host name", "its certificate is for another host name"},
    Words{"root certificate file", "the certificates that vouch for it cannot be read; see database_ca_file"},
    Words{"server does not support SSL", "it does not encrypt (TLS is off there)"},
    Words{"could not translate host name", "there is no host of this name, or the network is away"},
    Words{"Connection refused", "nothing answers there; is PostgreSQL running?"},
    Words{"No such file or directory", "nothing answers there; is PostgreSQL running?"},
    Words{"timeout expired", "the host does not answer; is the network up?"},
    Words{"No route to host", "the host does not answer; is the network up?"},
    Words{"Network is unreachable", "the host does not answer; is the network up?"},
    Words{"the database system is", "it is going down or starting up; it is tried again"},
    Words{"too many clients", "it has no connection left"},
    Words{"remaining connection slots", "it has no connection left"},
    Words{"SSL SYSCALL error", "the connection was lost; it is tried again"},
    Words{"could not receive data", "the connection was lost; it is tried again"},
    Words{"could not send data", "the connection was lost; it is tried again"},
    Words{"server closed the connection", "the connection was lost; it is tried again"},
    Words{"terminating connection", "the connection was lost; it is tried again"},
    Words{"connection not open", "the connection was lost; it is tried again"},
    Words{"no connection to the server", "the connection was lost; it is tried again"},
};

QString wordsOf(const QSqlError &error) {
    const QString state = error.nativeErrorCode();
    for (const Words &each : StateWords) {
        if (!state.isEmpty() && state.startsWith(QLatin1String(each.sign)))
            return QString::fromLatin1(each.words);
    }
    const QString text = error.databaseText().simplified();
    if (text.contains(QLatin1String("database \"")) && text.contains(QLatin1String("does not exist")))
        return QStringLiteral("there is no such database");
    for (const Words &each : ConnectionWords) {
        if (text.contains(QLatin1String(each.sign)))
            return QString::fromLatin1(each.words);
    }
    // Its further lines may repeat what was to be written.
    return QStringLiteral("PostgreSQL says: %1").arg(error.databaseText().section(u'\n', 0, 0).simplified());
}

/// Where Debian, and where Fedora and its relatives keep the authorities that they trust.
QString systemAuthorities() {
    const QString debian = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
    return QFileInfo::exists(debian) ? debian : QStringLiteral("/etc/pki/tls/certs/ca-bundle.crt");
}

/// libpq's own quoting of a value.
QString quoted(QString value) {
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

/// A host that is gone is noticed within seconds, so that neither the outbox nor the program's end waits for it.
QString optionsOf(const SharedAccess &access) {
    QStringList options{QStringLiteral("application_name=verifier-kiosk"),
                        QStringLiteral("connect_timeout=5"),
                        QStringLiteral("keepalives_idle=10"),
                        QStringLiteral("keepalives_interval=5"),
                        QStringLiteral("keepalives_count=3"),
                        QStringLiteral("tcp_user_timeout=15000"),
                        QStringLiteral("gssencmode=disable")};
    if (access.isEncrypted && !access.isSocket()) {
        options.append(QStringLiteral("sslmode=verify-full"));
        options.append(QStringLiteral("sslrootcert=") +
                       quoted(access.authorityFile.isEmpty() ? systemAuthorities() : access.authorityFile));
    } else {
        options.append(QStringLiteral("sslmode=disable"));
    }
    return options.join(u';');
}

QString newConnectionName() {
    static std::atomic<int> count = 0;
    return QStringLiteral("kiosk-shared-%1").arg(++count);
}

} // namespace

SharedDatabase::SharedDatabase(QString place, QString connection)
    : m_place(std::move(place)), m_connection(std::move(connection)), m_prepared(std::make_unique<Prepared>()) {}

SharedDatabase::~SharedDatabase() {
    // Before the statements, which would otherwise each be freed over there, or be missed where nobody is there any
    // more.
    QSqlDatabase::removeDatabase(m_connection);
}

Outcome<std::unique_ptr<SharedDatabase>> SharedDatabase::open(const SharedAccess &access) {
    std::unique_ptr<SharedDatabase> database(new SharedDatabase(access.place(), newConnectionName()));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), database->m_connection);
    if (!connection.isValid())
        return database->failed(QStringLiteral("Qt's PostgreSQL driver is not installed"));
    connection.setHostName(access.host);
    connection.setPort(access.port);
    connection.setDatabaseName(access.database);
    connection.setUserName(access.user);
    connection.setPassword(QString::fromUtf8(access.password.reveal()));
    connection.setConnectOptions(optionsOf(access));
    if (!connection.open())
        return database->failed(connection.lastError());
    for (const auto &setting : {QStringLiteral("SET search_path TO verifier_kiosk"),
                                QStringLiteral("SET lock_timeout TO '10s'"), QStringLiteral("SET timezone TO 'UTC'")}) {
        const auto set = database->command(setting);
        if (!set)
            return set.failure();
    }
    const auto migrated = database->migrate();
    if (!migrated)
        return migrated.failure();
    return database;
}

QStringList SharedDatabase::schema() {
    QStringList statements{QStringLiteral("CREATE SCHEMA IF NOT EXISTS verifier_kiosk"),
                           QStringLiteral("SET search_path TO verifier_kiosk"),
                           QStringLiteral("CREATE TABLE schema_version (version integer NOT NULL)")};
    const QList<QStringList> steps = migrations();
    for (const QStringList &step : steps)
        statements.append(step);
    statements.append(QStringLiteral("INSERT INTO schema_version (version) VALUES (%1)").arg(steps.size()));
    return statements;
}

Outcome<int> SharedDatabase::version() const {
    bool isThere = false;
    // A look into the catalogue's own tables: names that were not there are remembered as missing for a while.
    const auto looked = read(QStringLiteral("SELECT EXISTS (SELECT FROM pg_catalog.pg_tables WHERE schemaname = "
                                            "'verifier_kiosk' AND tablename = 'schema_version')"),
                             {}, [&isThere](const QSqlQuery &row) { return isThere = row.value(0).toBool(); });
    if (!looked)
        return looked.failure();
    int version = 0;
    if (!isThere)
        return version;
    const auto asked = read(QStringLiteral("SELECT version FROM schema_version"), {}, [&version](const QSqlQuery &row) {
        version = row.value(0).toInt();
        return true;
    });
    if (!asked)
        return asked.failure();
    return version;
}

Outcome<Done> SharedDatabase::migrate() const {
    const Outcome<int> before = version();
    if (!before)
        return before.failure();
    if (*before > SchemaVersion) {
        return failed(QStringLiteral("it was written by a newer version of this program (schema %1, this one knows up "
                                     "to %2); install that version here too")
                          .arg(*before)
                          .arg(SchemaVersion));
    }
    if (*before == SchemaVersion)
        return Done{};
    return transaction([this]() -> Outcome<Done> {
        const auto locked = command(QLatin1String(MigrationLock));
        if (!locked)
            return locked;
        // Another desk may have been faster.
        const Outcome<int> now = version();
        if (!now)
            return now.failure();
        if (*now == SchemaVersion)
            return Done{};
        QStringList statements;
        const QList<QStringList> steps = migrations();
        for (qsizetype step = *now; step < steps.size(); ++step)
            statements.append(steps.at(step));
        statements.append(QStringLiteral("UPDATE schema_version SET version = %1").arg(SchemaVersion));
        if (*now == 0)
            statements = schema();
        for (const QString &statement : std::as_const(statements)) {
            const auto made = command(statement);
            if (!made)
                return made;
        }
        return Done{};
    });
}

Outcome<Done> SharedDatabase::command(const QString &statement) const {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(statement))
        return failed(query.lastError());
    return Done{};
}

Outcome<QSqlQuery *> SharedDatabase::run(const QString &statement, const QVariantList &values) const {
    auto known = m_prepared->queries.find(statement);
    if (known == m_prepared->queries.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.prepare(statement))
            return failed(query.lastError());
        known = m_prepared->queries.emplace(statement, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        return failed(query.lastError());
    return &query;
}

Outcome<Done> SharedDatabase::read(const QString &statement, const QVariantList &values,
                                   const std::function<bool(const QSqlQuery &)> &each) const {
    const auto asked = run(statement, values);
    if (!asked)
        return asked.failure();
    QSqlQuery &query = **asked;
    bool isWanted = true;
    while (isWanted && query.next())
        isWanted = each(query);
    // Rows arrive one by one: a connection that ends looks like an answer that ends.
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return failed(error);
    return Done{};
}

Outcome<int> SharedDatabase::change(const QString &statement, const QVariantList &values) const {
    const auto done = run(statement, values);
    if (!done)
        return done.failure();
    QSqlQuery &query = **done;
    const int rows = query.numRowsAffected();
    query.finish();
    return rows;
}

Outcome<Done> SharedDatabase::transaction(const std::function<Outcome<Done>()> &work) const {
    return within(QStringLiteral("BEGIN"), work);
}

Outcome<Done> SharedDatabase::snapshot(const std::function<Outcome<Done>()> &work) const {
    return within(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"), work);
}

Outcome<Done> SharedDatabase::within(const QString &begin, const std::function<Outcome<Done>()> &work) const {
    const auto begun = command(begin);
    if (!begun)
        return begun;
    const Outcome<Done> done = work();
    if (done)
        return command(QStringLiteral("COMMIT"));
    const auto undone = command(QStringLiteral("ROLLBACK"));
    if (!undone)
        qCDebug(logRecords).noquote() << undone.failure().detail;
    return done;
}

Failure SharedDatabase::failed(const QSqlError &error) const {
    return failed(wordsOf(error));
}

Failure SharedDatabase::failed(const QString &why) const {
    return makeFailure(FailureKind::NotRecorded, Stage::Settings,
                       QStringLiteral("the shared database %1: %2").arg(m_place, why));
}

} // namespace kiosk::records
