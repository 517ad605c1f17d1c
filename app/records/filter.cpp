#include "app/records/filter.h"

#include <algorithm>

namespace kiosk::records {

namespace {

/// Reasons are words in capitals; each has a letter that no id has.
bool isBeginningOfId(const QString &text) {
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter == u'-' || (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
    });
}

/// Parts that must all hold.
class Conjunction {
public:
    void add(const QString &part, const QVariantList &values) {
        m_parts.append(part);
        m_values += values;
    }
    void addEqual(const char *column, const QString &value) {
        if (!value.isEmpty())
            add(QLatin1String(column) + QStringLiteral(" = ?"), {value});
    }
    Condition condition() const {
        if (m_parts.isEmpty())
            return {};
        return {QStringLiteral(" WHERE ") + m_parts.join(QStringLiteral(" AND ")), m_values};
    }

private:
    QStringList m_parts;
    QVariantList m_values;
};

/// All but the words of the filter.
Conjunction restOf(const Filter &filter, qint64 before) {
    Conjunction all;
    // Where the record itself is gone, all behind it are: only the oldest are ever removed.
    if (before > 0)
        all.add(QStringLiteral("(ended, number) < (SELECT ended, number FROM records WHERE number = ?)"), {before});
    if (filter.from)
        all.add(QStringLiteral("ended >= ?"), {filter.from->toMSecsSinceEpoch()});
    if (filter.to)
        all.add(QStringLiteral("ended < ?"), {filter.to->toMSecsSinceEpoch()});
    all.addEqual("type", filter.type);
    all.addEqual("service", filter.service);
    all.addEqual("outcome", filter.outcome ? nameOf(*filter.outcome) : QString());
    all.addEqual("desk", filter.desk);
    all.addEqual("operator", filter.operatorName);
    all.addEqual("visit", filter.visit);
    const QString id = filter.reference.toLower();
    // In an id nothing sorts behind this letter.
    if (!id.isEmpty() && isBeginningOfId(id))
        all.add(QStringLiteral("id >= ? AND id < ?"), {id, QString(id + u'g')});
    else
        all.addEqual("reason", filter.reference.toUpper());
    return all;
}

} // namespace

QString anywhere(QString text) {
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

Condition conditionOf(const Filter &filter, qint64 before) {
    Conjunction all = restOf(filter, before);
    if (!filter.text.isEmpty())
        all.add(QStringLiteral("text_id IN (SELECT id FROM texts WHERE text LIKE ? ESCAPE '\\')"),
                {anywhere(filter.text)});
    return all.condition();
}

Condition pageOf(const Filter &filter, qint64 before, int most) {
    const QString inOrder = QStringLiteral(" ORDER BY ended DESC, number DESC LIMIT ?");
    if (filter.text.isEmpty()) {
        const Condition all = conditionOf(filter, before);
        return {all.sql + inOrder, all.values + QVariantList{most}};
    }
    // The newest of every text that matches, and of those the newest: no step looks at all records of a common word.
    Conjunction one = restOf(filter, before);
    one.add(QStringLiteral("text_id = texts.id"), {});
    const Condition ofText = one.condition();
    return {QStringLiteral(" WHERE number IN (SELECT found.number FROM texts CROSS JOIN records AS found ON "
                           "found.number IN (SELECT number FROM records%1%2) WHERE texts.text LIKE ? ESCAPE '\\')%2")
                .arg(ofText.sql, inOrder),
            ofText.values + QVariantList{most, anywhere(filter.text), most}};
}

} // namespace kiosk::records
