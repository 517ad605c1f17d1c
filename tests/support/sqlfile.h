#pragma once

#include <QString>
#include <memory>

namespace kiosk::test {

/// Somebody else's hands on an SQLite file, without any of the kiosk's care.
class SqlFile {
public:
    explicit SqlFile(const QString &file);
    ~SqlFile();
    SqlFile(const SqlFile &) = delete;
    SqlFile &operator=(const SqlFile &) = delete;

    /// Statements with semicolons between; empty where all went well, else SQLite's words.
    QString run(const QString &statements) const;
    /// First column of the first row.
    QString value(const QString &statement) const;

private:
    QString m_connection;
};

} // namespace kiosk::test
