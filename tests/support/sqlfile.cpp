#include "tests/support/sqlfile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>

namespace kiosk::test {

SqlFile::SqlFile(const QString &file) : m_connection(QUuid::createUuid().toString()) {
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(file);
    if (!connection.open())
        qFatal("%s", qPrintable(connection.lastError().text()));
}

SqlFile::~SqlFile() {
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QString SqlFile::run(const QString &statements) const {
    const QStringList list = statements.split(u';', Qt::SkipEmptyParts);
    for (const QString &statement : list) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        if (!query.exec(statement))
            return query.lastError().text();
    }
    return {};
}

QString SqlFile::value(const QString &statement) const {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    return query.exec(statement) && query.next() ? query.value(0).toString() : QString();
}

} // namespace kiosk::test
