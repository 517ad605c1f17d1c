#include "app/records/choices.h"

#include <QSqlQuery>

namespace kiosk::records {

namespace {

/// Jumps in the column's index from one value to the next.
Outcome<QStringList> valuesOf(const RecordSource &source, const QString &column) {
    QStringList values;
    const auto asked = source.read(QStringLiteral("WITH RECURSIVE found (value) AS ("
                                                  "SELECT MIN(%1) FROM records WHERE %1 > '' UNION ALL "
                                                  "SELECT (SELECT MIN(%1) FROM records WHERE %1 > value) FROM found "
                                                  "WHERE value IS NOT NULL) "
                                                  "SELECT value FROM found WHERE value IS NOT NULL")
                                       .arg(column),
                                   {}, [&values](const QSqlQuery &row) {
                                       values.append(row.value(0).toString());
                                       return true;
                                   });
    if (!asked)
        return asked.failure();
    return values;
}

Outcome<QString> labelOf(const RecordSource &source, const QString &type) {
    QString label;
    const auto asked =
        source.read(QStringLiteral("SELECT type_label FROM records WHERE type = ? ORDER BY ended DESC LIMIT 1"), {type},
                    [&label](const QSqlQuery &row) {
                        label = row.value(0).toString();
                        return false;
                    });
    if (!asked)
        return asked.failure();
    return label;
}

} // namespace

Outcome<Choices> choicesOf(const RecordSource &source) {
    Choices choices;
    const auto types = valuesOf(source, QStringLiteral("type"));
    if (!types)
        return types.failure();
    for (const QString &type : *types) {
        const auto label = labelOf(source, type);
        if (!label)
            return label.failure();
        choices.types.append({type, *label});
    }
    const std::pair<const char *, QStringList *> columns[] = {
        {"service", &choices.services}, {"desk", &choices.desks}, {"operator", &choices.operators}};
    for (const auto &[column, values] : columns) {
        const auto found = valuesOf(source, QLatin1String(column));
        if (!found)
            return found.failure();
        *values = *found;
    }
    return choices;
}

} // namespace kiosk::records
