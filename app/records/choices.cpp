#include "app/records/choices.h"

#include <QSqlQuery>

namespace kiosk::records {

namespace {

/// Jumps in the column's index from one value to the next.
Outcome<QStringList> valuesOf(const Store &store, const QString &column) {
    auto asked = store.ask(QStringLiteral("WITH RECURSIVE found (value) AS ("
                                          "SELECT MIN(%1) FROM records WHERE %1 > '' UNION ALL "
                                          "SELECT (SELECT MIN(%1) FROM records WHERE %1 > value) FROM found "
                                          "WHERE value IS NOT NULL) "
                                          "SELECT value FROM found WHERE value IS NOT NULL")
                               .arg(column));
    if (!asked)
        return asked.failure();
    QStringList values;
    for (QSqlQuery &query = asked.value(); query.next();)
        values.append(query.value(0).toString());
    return values;
}

Outcome<QString> labelOf(const Store &store, const QString &type) {
    auto asked =
        store.ask(QStringLiteral("SELECT type_label FROM records WHERE type = ? ORDER BY ended DESC LIMIT 1"), {type});
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    return query.next() ? query.value(0).toString() : QString();
}

} // namespace

Outcome<Choices> choicesOf(const Store &store) {
    Choices choices;
    const auto types = valuesOf(store, QStringLiteral("type"));
    if (!types)
        return types.failure();
    for (const QString &type : *types) {
        const auto label = labelOf(store, type);
        if (!label)
            return label.failure();
        choices.types.append({type, *label});
    }
    const std::pair<const char *, QStringList *> columns[] = {
        {"service", &choices.services}, {"desk", &choices.desks}, {"operator", &choices.operators}};
    for (const auto &[column, values] : columns) {
        const auto found = valuesOf(store, QLatin1String(column));
        if (!found)
            return found.failure();
        *values = *found;
    }
    return choices;
}

} // namespace kiosk::records
