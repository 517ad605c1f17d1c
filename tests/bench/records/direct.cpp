#include "tests/bench/records/direct.h"

#include <QFile>
#include <sqlite3.h>

namespace kiosk::bench {

namespace {

/// A statement ready to be stepped.
class Statement {
public:
    Statement(sqlite3 *database, const QString &text, const QVariantList &values) {
        const QByteArray sql = text.toUtf8();
        if (sqlite3_prepare_v2(database, sql.constData(), static_cast<int>(sql.size()), &m_statement, nullptr) !=
            SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(database));
        for (int i = 0; i < values.size(); ++i)
            bind(i + 1, values.at(i));
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    bool step() {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            qFatal("%s", sqlite3_errstr(code));
        return code == SQLITE_ROW;
    }
    /// Reads all columns as what they are; the sum of their bytes, so that nobody leaves the reading out.
    qint64 read() {
        qint64 bytes = 0;
        for (int i = 0; i < sqlite3_column_count(m_statement); ++i) {
            if (sqlite3_column_type(m_statement, i) == SQLITE_INTEGER)
                bytes += sqlite3_column_int64(m_statement, i) & 1;
            else if (sqlite3_column_text(m_statement, i))
                bytes += sqlite3_column_bytes(m_statement, i);
        }
        return bytes;
    }
    qint64 number() { return sqlite3_column_int64(m_statement, 0); }

private:
    void bind(int place, const QVariant &value) {
        if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            sqlite3_bind_text(m_statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(m_statement, place, value.toLongLong());
        }
    }

    sqlite3_stmt *m_statement = nullptr;
};

} // namespace

Direct::Direct(const QString &file) {
    if (sqlite3_open_v2(QFile::encodeName(file).constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_database));
}

Direct::~Direct() {
    sqlite3_close(m_database);
}

qint64 Direct::ask(const QString &statement, const QVariantList &values) {
    Statement asked(m_database, statement, values);
    qint64 rows = 0;
    qint64 bytes = 0;
    for (; asked.step(); ++rows)
        bytes += asked.read();
    return bytes >= 0 ? rows : -1;
}

qint64 Direct::number(const QString &statement, const QVariantList &values) {
    Statement asked(m_database, statement, values);
    return asked.step() ? asked.number() : 0;
}

} // namespace kiosk::bench
