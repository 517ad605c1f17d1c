#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <variant>

namespace kiosk {

/// A place in a text file, counted in characters from 1.
struct TomlPlace {
    int line = 0;
    int column = 0;

    bool operator==(const TomlPlace &) const = default;
};

/// A value out of a TOML file. A light handle that keeps the file's content alive; the library behind it stays in one
/// source file.
class TomlValue {
public:
    enum class Kind { Text, Whole, Number, Flag, Time, List, Table };

    Kind kind() const;
    /// Where it stands. Costs a walk through the file: ask only when there is something to report.
    TomlPlace place() const;
    /// Where the name of this table's member stands.
    TomlPlace placeOfKey(const QString &key) const;

    /// The content; empty, zero or false where the kind is another.
    QString text() const;
    qint64 whole() const;
    bool flag() const;
    QList<TomlValue> items() const;
    /// Names of a table's members, sorted.
    QStringList keys() const;
    std::optional<TomlValue> member(const QString &key) const;
    /// Everything below, times as ISO 8601 text.
    QJsonValue toJson() const;

private:
    friend class TomlParser;
    explicit TomlValue(std::shared_ptr<const void> node) : m_node(std::move(node)) {}

    std::shared_ptr<const void> m_node; ///< a toml::value inside the document that it keeps alive
};

/// Why a text is no TOML.
struct TomlTrouble {
    TomlPlace place;
    QString message; ///< what was expected, in plain words; never repeats the file's text other than names of keys
};

/// Reads a whole document: its top table, or what is wrong. Refuses what only an attack contains: nesting over 32,
/// more than 5,000 values, names of more than 32 parts.
std::variant<TomlValue, TomlTrouble> parseToml(const QByteArray &bytes);

} // namespace kiosk
