#pragma once

#include "app/records/record.h"

#include <QSqlQuery>
#include <QVariantList>
#include <optional>

namespace kiosk::records {

/// A record as a row of the table `records`.
class RecordRow {
public:
    /// number, sequence, then the record's own columns; in the shared database (shareddatabase.cpp) they are the same.
    static QString columns();
    /// The statement that writes values(); text() must be among the texts.
    static QString insertion();
    static QString insertionOfText();
    /// For the columns after `number`, and text().
    static QVariantList values(const Record &record, quint64 sequence);
    /// What a search for words looks at: label, reason, issuers, checks and names of claims, a line each.
    static QString text(const Record &record);
    static qint64 number(const QSqlQuery &row) { return row.value(0).toLongLong(); }
    static quint64 sequence(const QSqlQuery &row) { return row.value(1).toULongLong(); }
    /// Nothing unless values() would write exactly these columns.
    static std::optional<Record> read(const QSqlQuery &row);
};

} // namespace kiosk::records
