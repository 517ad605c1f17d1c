#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace kiosk::sim {

/// The query of "List Sessions": which rows it means and which part of them it wants. Filters that the service does not
/// know are ignored, as there.
class DiditListQuery {
public:
    explicit DiditListQuery(const QHash<QString, QString> &query) : m_query(query) {}

    /// The service's error body (HTTP status 400) where a value cannot be read.
    std::optional<QByteArray> refusal() const;
    /// `row` as the service lists it; `workflow` is not part of a row.
    bool means(const QJsonObject &row, const QString &workflow) const;

    int limit() const;
    int offset() const;
    /// The same query from another row on: "limit=2&offset=4&status=Approved".
    QString from(int offset) const;

private:
    QString value(const char *name) const { return m_query.value(QLatin1String(name)); }

    QHash<QString, QString> m_query;
};

} // namespace kiosk::sim
