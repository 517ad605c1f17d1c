#pragma once

#include "app/base/outcome.h"

#include <QDateTime>
#include <QJsonValue>
#include <QUrl>
#include <memory>
#include <vector>

namespace kiosk {

/// Reads a service's answer field by field and remembers the first field that is not as expected, with its JSON path
/// ("_links.qr.href", "data[2].key"). Read everything, then ask once whether it went well:
///
///     JsonReader root = JsonReader::parse(body);
///     invitation.sessionId = root.text(u"id");
///     if (root.failed()) return root.failure(Stage::Start);
///
/// `null` counts as absent. Optional fields may be absent, but not of another type.
class JsonReader {
public:
    /// Deepest nesting accepted.
    static constexpr int MaximumDepth = 64;

    static JsonReader parse(const QByteArray &body);
    explicit JsonReader(const QJsonValue &value);

    bool failed() const;
    Failure failure(Stage stage) const;
    /// Marks this place (or its member `key`) as not as expected; the first mark wins.
    void reject(const QString &expected, QStringView key = {}) const;

    bool isObject() const { return m_value.isObject(); }
    bool isArray() const { return m_value.isArray(); }
    bool has(QStringView key) const;
    const QJsonValue &value() const { return m_value; }
    const QString &path() const { return m_path; }
    /// The names of this object's members, in the order Qt keeps them.
    QStringList keys() const;

    JsonReader object(QStringView key) const;
    std::optional<JsonReader> optionalObject(QStringView key) const;
    /// The member whatever it is; absent members read as undefined.
    JsonReader member(QStringView key) const;
    std::vector<JsonReader> array(QStringView key) const;
    std::vector<JsonReader> optionalArray(QStringView key) const;
    /// This value as an array.
    std::vector<JsonReader> items() const;

    /// Present and not empty.
    QString text(QStringView key) const;
    std::optional<QString> optionalText(QStringView key) const;
    /// This value as text.
    QString asText() const;
    std::optional<qint64> optionalInteger(QStringView key) const;
    qint64 integer(QStringView key) const;
    std::optional<double> optionalNumber(QStringView key) const;
    std::optional<bool> optionalFlag(QStringView key) const;
    std::optional<QDateTime> optionalTime(QStringView key) const;
    std::optional<QUrl> optionalUrl(QStringView key) const;

private:
    struct Trouble {
        QString path;
        QString expected;
    };
    JsonReader(QJsonValue value, QString path, std::shared_ptr<Trouble> trouble);
    QString pathOf(QStringView key) const;

    QJsonValue m_value;
    QString m_path;
    std::shared_ptr<Trouble> m_trouble;
};

/// ISO 8601 with any number of fraction digits; UTC where no offset is given. Invalid where it is no time.
QDateTime parseTime(const QString &text);

} // namespace kiosk
