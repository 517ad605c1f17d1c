#pragma once

#include "app/base/outcome.h"
#include "app/records/sharedaccess.h"

#include <QStringList>
#include <QVariantList>
#include <functional>
#include <memory>

class QSqlError;
class QSqlQuery;

namespace kiosk::records {

/// A connection to the PostgreSQL database that desks share, with its schema `verifier_kiosk` made or brought up to
/// date. Belongs to the thread that opened it. After a failure it may be of no more use: whoever wants to go on opens
/// another. Failures are NotRecorded; `detail` says in plain words what is wrong and what helps, never the password.
class SharedDatabase {
public:
    static Outcome<std::unique_ptr<SharedDatabase>> open(const SharedAccess &access);
    ~SharedDatabase();
    SharedDatabase(const SharedDatabase &) = delete;
    SharedDatabase &operator=(const SharedDatabase &) = delete;

    /// Runs a statement and hands over every row of its answer as it comes, until `each` returns false. `each` must not
    /// ask anything itself.
    Outcome<Done> read(const QString &statement, const QVariantList &values,
                       const std::function<bool(const QSqlQuery &row)> &each) const;
    /// Runs a statement that changes something; how many rows.
    Outcome<int> change(const QString &statement, const QVariantList &values) const;
    /// `work`, all of it or nothing. Done: PostgreSQL has it on its disk.
    Outcome<Done> transaction(const std::function<Outcome<Done>()> &work) const;
    /// `work` that only reads and sees nothing of what others write meanwhile.
    Outcome<Done> snapshot(const std::function<Outcome<Done>()> &work) const;

    /// The schema that this program writes.
    static constexpr int SchemaVersion = 1;
    /// The statements that make it, for an administrator's own hands: for desks that may not create anything.
    static QStringList schema();

private:
    SharedDatabase(QString place, QString connection);
    Outcome<Done> migrate() const;
    Outcome<int> version() const;
    Outcome<Done> command(const QString &statement) const;
    Outcome<QSqlQuery *> run(const QString &statement, const QVariantList &values) const;
    Outcome<Done> within(const QString &begin, const std::function<Outcome<Done>()> &work) const;
    Failure failed(const QSqlError &error) const;
    Failure failed(const QString &why) const;

    QString m_place;
    QString m_connection;
    struct Prepared;
    std::unique_ptr<Prepared> m_prepared;
};

} // namespace kiosk::records
