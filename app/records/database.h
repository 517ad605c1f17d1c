#pragma once

#include "app/base/outcome.h"
#include "app/records/commit.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <chrono>
#include <functional>
#include <memory>

namespace kiosk::records {

/// The SQLite file behind a store, opened with care: a commit reaches the disk before it returns unless it is asked to
/// be quick (WAL, full synchronisation), what is deleted is overwritten, the file is examined before it is used (a
/// large one by inspect()), and a schema of a newer program is left alone. Failures are NotRecorded, and `detail` says
/// in plain words what is wrong and what helps.
class Database {
public:
    /// Creates the file where it is missing; only its owner may read it.
    static Outcome<std::unique_ptr<Database>> open(const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement; the query is ready to be read, forward only.
    Outcome<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;
    /// `work` with the right to write, all of it or nothing. Waits for other processes up to BusyLimit.
    Outcome<Done> transaction(const std::function<Outcome<Done>()> &work, Commit commit = Commit::Durable) const;
    /// Brings to the disk what was committed as Ordered.
    Outcome<Done> settle() const;
    /// Leaves nothing in the write-ahead log; false where somebody reads or writes there for longer than `patience`.
    Outcome<bool> emptyLog(std::chrono::milliseconds patience = BusyLimit) const;
    /// Looks at every page of the file, which takes seconds where it is large; open() looks at all of a small one only.
    Outcome<Done> inspect() const;
    /// `work` that reads and sees nothing of what others write meanwhile.
    Outcome<Done> snapshot(const std::function<Outcome<Done>()> &work) const;

    static constexpr std::chrono::milliseconds BusyLimit{3'000};
    /// Larger files are not examined as a whole when they are opened: a desk would wait for it.
    static constexpr qint64 LargeFile = 64LL * 1024 * 1024;
    /// The schema that this program writes.
    static constexpr int SchemaVersion = 2;

private:
    explicit Database(QString file);
    Outcome<Done> prepare() const;
    Outcome<Done> examine() const;
    Outcome<Done> quickCheck(const QString &what) const;
    Outcome<Done> migrate() const;
    Outcome<Done> within(const QString &begin, const std::function<Outcome<Done>()> &work) const;
    Outcome<Done> rollBack(const Failure &failure) const;
    Failure failed(const QSqlError &error) const;
    Failure failed(const QString &why) const;

    QString m_file;
    QString m_connection;
};

} // namespace kiosk::records
