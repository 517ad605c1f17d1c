#include "app/records/database.h"

#include "app/base/log.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStringList>
#include <atomic>
#include <functional>

namespace kiosk::records {

namespace {

/// RecordRow::text() of a row, in SQL. What is no JSON has no words.
QString textOfRow() {
    QString text = QStringLiteral("type_label || char(10) || reason");
    for (const auto &[column, word] :
         {std::pair("issuers", "value"), std::pair("checks", "json_extract(checks, fullkey || '.id')"),
          std::pair("claims", "value")}) {
        text += QStringLiteral(" || coalesce((SELECT char(10) || group_concat(%2, char(10)) FROM "
                               "json_each(iif(json_valid(%1), %1, '[]'))), '')")
                    .arg(QLatin1String(column), QLatin1String(word));
    }
    return text;
}

/// Step n leads from schema n to n + 1. A step that was released is never changed.
QList<QStringList> migrations() {
    return {
        {
            QStringLiteral(
                "CREATE TABLE journal (sequence INTEGER PRIMARY KEY, event BLOB NOT NULL, signature BLOB NOT NULL)"),
            QStringLiteral(
                "CREATE TABLE records (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "
                "sequence INTEGER NOT NULL UNIQUE REFERENCES journal (sequence), "
                "started INTEGER NOT NULL, answered INTEGER, ended INTEGER NOT NULL, type TEXT NOT NULL, "
                "type_label TEXT NOT NULL, service TEXT NOT NULL, desk TEXT NOT NULL, outcome TEXT NOT NULL, "
                "reason TEXT NOT NULL, issuers TEXT NOT NULL, checks TEXT NOT NULL, claims TEXT NOT NULL, "
                "visit TEXT, late_answer_of TEXT)"),
            QStringLiteral("CREATE INDEX records_by_end ON records (ended)"),
            QStringLiteral("CREATE INDEX records_by_type ON records (type, number)"),
            QStringLiteral("CREATE INDEX records_by_service ON records (service, number)"),
            QStringLiteral("CREATE INDEX records_by_outcome ON records (outcome, number)"),
            QStringLiteral("CREATE INDEX records_by_desk ON records (desk, number)"),
            QStringLiteral("CREATE INDEX records_by_visit ON records (visit) WHERE visit IS NOT NULL"),
            QStringLiteral("CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"),
        },
        {
            QStringLiteral("ALTER TABLE records ADD COLUMN invited INTEGER"),
            QStringLiteral("ALTER TABLE records ADD COLUMN operator TEXT NOT NULL DEFAULT ''"),
            // What is searched for words: few different texts, however many records.
            QStringLiteral("CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)"),
            QStringLiteral("ALTER TABLE records ADD COLUMN text_id INTEGER REFERENCES texts (id)"),
            QStringLiteral("INSERT INTO texts (text) SELECT DISTINCT %1 FROM records").arg(textOfRow()),
            QStringLiteral("UPDATE records SET text_id = (SELECT id FROM texts WHERE text = %1)").arg(textOfRow()),
            // A page is in the order of time: every filter finds its next record without looking at others.
            QStringLiteral("DROP INDEX records_by_type"),
            QStringLiteral("DROP INDEX records_by_service"),
            QStringLiteral("DROP INDEX records_by_outcome"),
            QStringLiteral("DROP INDEX records_by_desk"),
            QStringLiteral("CREATE INDEX records_by_type ON records (type, ended)"),
            QStringLiteral("CREATE INDEX records_by_service ON records (service, ended)"),
            QStringLiteral("CREATE INDEX records_by_outcome ON records (outcome, ended)"),
            QStringLiteral("CREATE INDEX records_by_desk ON records (desk, ended)"),
            QStringLiteral("CREATE INDEX records_by_operator ON records (operator, ended)"),
            QStringLiteral("CREATE INDEX records_by_reason ON records (reason, ended)"),
            QStringLiteral("CREATE INDEX records_by_text ON records (text_id, ended)"),
            QStringLiteral("ALTER TABLE records ADD COLUMN session TEXT"),
            QStringLiteral("CREATE INDEX records_by_session ON records (session) WHERE session IS NOT NULL"),
            QStringLiteral("CREATE TABLE cases (record TEXT PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE, "
                           "state TEXT NOT NULL, heard TEXT NOT NULL, handle BLOB, closed INTEGER, answer TEXT, "
                           "seen INTEGER NOT NULL)"),
            QStringLiteral("CREATE INDEX cases_by_state ON cases (state)"),
            QStringLiteral(
                "CREATE TABLE decisions (sequence INTEGER PRIMARY KEY REFERENCES journal (sequence), record TEXT NOT "
                "NULL "
                "REFERENCES cases (record) ON DELETE CASCADE, at INTEGER NOT NULL, operator TEXT NOT NULL, "
                "decision TEXT NOT NULL, note TEXT NOT NULL, final INTEGER NOT NULL, service TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX decisions_by_record ON decisions (record, sequence)"),
            QStringLiteral("CREATE TABLE operators (id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, "
                           "secret TEXT NOT NULL, disabled INTEGER NOT NULL, signed_in BIGINT)"),
            QStringLiteral("CREATE TABLE sign_in_attempts (place INTEGER PRIMARY KEY, failures INTEGER NOT NULL, "
                           "last BIGINT NOT NULL)"),
            QStringLiteral("CREATE TABLE remarks (sequence INTEGER PRIMARY KEY REFERENCES journal (sequence), "
                           "record TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE, at BIGINT NOT NULL, "
                           "author TEXT NOT NULL, text TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX remarks_by_record ON remarks (record, sequence)"),
            QStringLiteral("ALTER TABLE records ADD COLUMN kept TEXT"),
            // See KeptRows for why keys lie apart.
            QStringLiteral("CREATE TABLE kept_keys (slot INTEGER PRIMARY KEY, is_free INTEGER NOT NULL, "
                           "key BLOB NOT NULL)"),
            QStringLiteral("CREATE INDEX kept_keys_free ON kept_keys (slot) WHERE is_free = 1"),
            QStringLiteral(
                "CREATE TABLE kept (record TEXT NOT NULL REFERENCES records (id), position INTEGER NOT NULL, "
                "claim TEXT NOT NULL, manner TEXT NOT NULL, until INTEGER NOT NULL, slot INTEGER NOT NULL "
                "UNIQUE, sealed BLOB NOT NULL, PRIMARY KEY (record, position)) WITHOUT ROWID"),
            QStringLiteral("CREATE INDEX kept_by_until ON kept (until)"),
        }};
}

QString newConnectionName() {
    static std::atomic<int> count = 0;
    return QStringLiteral("kiosk-records-%1").arg(++count);
}

/// SQLite's own numbers (sqlite.org/rescode.html), in words for whoever looks after the kiosk.
QString wordsOf(const QSqlError &error) {
    const int code = error.nativeErrorCode().toInt() & 0xff;
    switch (code) {
    case 1:
        return QStringLiteral("its tables are not as this program makes them (%1); move the folder away or restore a "
                              "backup")
            .arg(error.databaseText());
    case 5:
    case 6:
        return QStringLiteral("another program is writing to it and did not finish in time");
    case 8:
        return QStringLiteral("it is read-only");
    case 10:
        return QStringLiteral("the disk refuses to read or write");
    case 11:
    case 26:
        return QStringLiteral("it is damaged; move the folder away or restore a backup");
    case 13:
        return QStringLiteral("the disk is full");
    case 14:
        return QStringLiteral("it cannot be opened");
    default:
        return QStringLiteral("SQLite says: %1").arg(error.databaseText());
    }
}

} // namespace

Database::Database(QString file) : m_file(std::move(file)), m_connection(newConnectionName()) {}

Database::~Database() {
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Outcome<std::unique_ptr<Database>> Database::open(const QString &file) {
    std::unique_ptr<Database> database(new Database(file));
    if (!QFileInfo::exists(file)) {
        // SQLite gives its other files the permissions of this one.
        QFile empty(file);
        const bool isMade = empty.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                            empty.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (!isMade)
            return database->failed(empty.errorString());
    }
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    if (!connection.isValid())
        return database->failed(QStringLiteral("Qt's SQLite driver is not installed"));
    connection.setDatabaseName(file);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyLimit.count()));
    if (!connection.open())
        return database->failed(connection.lastError());
    for (const auto &step : {&Database::prepare, &Database::examine, &Database::migrate}) {
        const Outcome<Done> done = (database.get()->*step)();
        if (!done)
            return done.failure();
    }
    return database;
}

Outcome<Done> Database::prepare() const {
    // EXTRA, because a journal that led to WAL and was deleted must not come back when the power goes: all since then
    // would be undone. In WAL it is the same as FULL.
    for (const auto &pragma :
         {QStringLiteral("PRAGMA synchronous = EXTRA"), QStringLiteral("PRAGMA journal_mode = WAL"),
          QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA secure_delete = ON")}) {
        const auto set = run(pragma);
        if (!set)
            return set.failure();
    }
    return Done{};
}

Outcome<Done> Database::examine() const {
    // The schema is read in any case.
    return QFileInfo(m_file).size() > LargeFile ? quickCheck(QStringLiteral("sqlite_schema")) : inspect();
}

Outcome<Done> Database::inspect() const {
    return quickCheck(QStringLiteral("1"));
}

Outcome<Done> Database::quickCheck(const QString &what) const {
    auto checked = run(QStringLiteral("PRAGMA quick_check(%1)").arg(what));
    if (!checked)
        return checked.failure();
    QSqlQuery &query = checked.value();
    if (!query.next() || query.value(0).toString() != QLatin1String("ok"))
        return failed(QStringLiteral("it is damaged; move the folder away or restore a backup"));
    return Done{};
}

Outcome<Done> Database::migrate() const {
    const auto versionNow = [this]() -> Outcome<int> {
        auto asked = run(QStringLiteral("PRAGMA user_version"));
        if (!asked)
            return asked.failure();
        QSqlQuery &query = asked.value();
        return query.next() ? query.value(0).toInt() : 0;
    };
    const Outcome<int> before = versionNow();
    if (!before)
        return before.failure();
    if (*before > SchemaVersion) {
        return failed(
            QStringLiteral("it was written by a newer version of this program (schema %1, this one knows up to "
                           "%2); install that version again")
                .arg(*before)
                .arg(SchemaVersion));
    }
    if (*before == SchemaVersion)
        return Done{};
    return transaction([&]() -> Outcome<Done> {
        // Another process may have been faster.
        const Outcome<int> version = versionNow();
        if (!version)
            return version.failure();
        const QList<QStringList> steps = migrations();
        for (int step = *version; step < SchemaVersion; ++step) {
            QStringList statements = steps.at(step);
            statements.append(QStringLiteral("PRAGMA user_version = %1").arg(step + 1));
            for (const QString &statement : std::as_const(statements)) {
                const auto made = run(statement);
                if (!made)
                    return made.failure();
            }
        }
        return Done{};
    });
}

Outcome<QSqlQuery> Database::run(const QString &statement, const QVariantList &values) const {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failed(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failed(query.lastError());
    return query;
}

Outcome<Done> Database::transaction(const std::function<Outcome<Done>()> &work, Commit commit) const {
    const QString begin = QStringLiteral("BEGIN IMMEDIATE");
    if (commit == Commit::Durable)
        return within(begin, work);
    const auto relaxed = run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    if (!relaxed)
        return relaxed.failure();
    const Outcome<Done> done = within(begin, work);
    const auto strict = run(QStringLiteral("PRAGMA synchronous = EXTRA"));
    if (!strict)
        return strict.failure();
    return done;
}

Outcome<Done> Database::settle() const {
    const auto done = run(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    if (!done)
        return done.failure();
    return Done{};
}

Outcome<bool> Database::emptyLog(std::chrono::milliseconds patience) const {
    const QString waiting = QStringLiteral("PRAGMA busy_timeout = %1");
    const auto hurried = run(waiting.arg(patience.count()));
    if (!hurried)
        return hurried.failure();
    Outcome<bool> isEmpty(false);
    {
        auto asked = run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (!asked)
            isEmpty = asked.failure();
        else if (QSqlQuery &query = asked.value(); query.next())
            isEmpty = query.value(0).toInt() == 0;
    }
    const auto patient = run(waiting.arg(BusyLimit.count()));
    if (!patient)
        return patient.failure();
    return isEmpty;
}

Outcome<Done> Database::snapshot(const std::function<Outcome<Done>()> &work) const {
    return within(QStringLiteral("BEGIN"), work);
}

Outcome<Done> Database::within(const QString &begin, const std::function<Outcome<Done>()> &work) const {
    const auto begun = run(begin);
    if (!begun)
        return begun.failure();
    const Outcome<Done> done = work();
    if (!done)
        return rollBack(done.failure());
    const auto committed = run(QStringLiteral("COMMIT"));
    if (!committed)
        return rollBack(committed.failure());
    return Done{};
}

Outcome<Done> Database::rollBack(const Failure &failure) const {
    // On a full disk SQLite rolls back by itself and then refuses to do it again; the first failure is the one to tell.
    const auto undone = run(QStringLiteral("ROLLBACK"));
    if (!undone)
        qCDebug(logRecords).noquote() << undone.failure().detail;
    return failure;
}

Failure Database::failed(const QSqlError &error) const {
    return failed(wordsOf(error));
}

Failure Database::failed(const QString &why) const {
    return makeFailure(FailureKind::NotRecorded, Stage::Settings, QStringLiteral("%1: %2").arg(m_file, why));
}

} // namespace kiosk::records
