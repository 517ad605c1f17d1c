#include "app/records/filter.h"

namespace kiosk::records {

namespace {

/// `%`, `_` and the escape itself mean nothing special in what somebody types.
QString escaped(QString text) {
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return text;
}

} // namespace

Condition conditionOf(const Filter &filter, qint64 before) {
    QStringList parts;
    QVariantList values;
    const auto add = [&](const QString &part, const QVariant &value) {
        parts.append(part);
        values.append(value);
    };
    if (before > 0)
        add(QStringLiteral("number < ?"), before);
    if (filter.from)
        add(QStringLiteral("ended >= ?"), filter.from->toMSecsSinceEpoch());
    if (filter.to)
        add(QStringLiteral("ended < ?"), filter.to->toMSecsSinceEpoch());
    if (!filter.type.isEmpty())
        add(QStringLiteral("type = ?"), filter.type);
    if (!filter.service.isEmpty())
        add(QStringLiteral("service = ?"), filter.service);
    if (filter.outcome)
        add(QStringLiteral("outcome = ?"), nameOf(*filter.outcome));
    if (!filter.desk.isEmpty())
        add(QStringLiteral("desk = ?"), filter.desk);
    if (!filter.operatorName.isEmpty())
        add(QStringLiteral("operator = ?"), filter.operatorName);
    if (!filter.visit.isEmpty())
        add(QStringLiteral("visit = ?"), filter.visit);
    if (!filter.reference.isEmpty()) {
        add(QStringLiteral("(id LIKE ? ESCAPE '\\' OR reason = ?)"), escaped(filter.reference) + u'%');
        values.append(filter.reference.toUpper());
    }
    if (!filter.text.isEmpty()) {
        const QString anywhere = u'%' + escaped(filter.text) + u'%';
        QStringList columns;
        for (const char *column : {"type_label", "reason", "issuers", "checks", "claims"}) {
            columns.append(QLatin1String(column) + QStringLiteral(" LIKE ? ESCAPE '\\'"));
            values.append(anywhere);
        }
        parts.append(u'(' + columns.join(QStringLiteral(" OR ")) + u')');
    }
    if (parts.isEmpty())
        return {};
    return {QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND ")), values};
}

} // namespace kiosk::records
