#pragma once

#include <QString>
#include <QVariantList>

struct sqlite3;

namespace kiosk::bench {

/// The same file, asked through SQLite's C interface by somebody in a hurry.
class Direct {
public:
    explicit Direct(const QString &file);
    ~Direct();
    Direct(const Direct &) = delete;
    Direct &operator=(const Direct &) = delete;

    /// Prepares, binds, reads every column of every row; the number of rows.
    qint64 ask(const QString &statement, const QVariantList &values);
    /// First column of the first row.
    qint64 number(const QString &statement, const QVariantList &values);

private:
    sqlite3 *m_database = nullptr;
};

} // namespace kiosk::bench
