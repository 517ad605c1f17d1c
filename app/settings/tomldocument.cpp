// The only file that includes the TOML library, which is slow to compile.
#include "app/settings/tomldocument.h"

#include "app/settings/settingswords.h"
#include "app/settings/tomlshape.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <cmath>
#include <map>
#include <sstream>
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wundef"
#pragma GCC diagnostic ignored "-Wextra-semi"
#endif
#include <toml.hpp>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace kiosk {

using Node = toml::basic_value<toml::discard_comments, std::map, std::vector>;

namespace {

const Node &nodeOf(const std::shared_ptr<const void> &pointer) {
    return *static_cast<const Node *>(pointer.get());
}

/// A column in bytes as one in characters.
int columnOf(const std::string &line, std::size_t byteColumn) {
    const std::size_t bytes = std::min(line.size(), byteColumn - 1);
    const QString before = QString::fromUtf8(line.data(), static_cast<qsizetype>(bytes));
    return static_cast<int>(before.toUcs4().size()) + 1;
}

TomlPlace placeOf(const toml::source_location &location) {
    return TomlPlace{static_cast<int>(location.line()), columnOf(location.line_str(), location.column())};
}

/// What the library says about a syntax error: "[error] toml::where: words" and then each place with its line, a mark
/// below it and a comment. The last place is where reading stopped.
struct LibraryMessage {
    QString words;
    QList<TomlPlace> places;
};

LibraryMessage dissect(const toml::exception &error) {
    static const QRegularExpression placeLine(QStringLiteral("^ *(\\d+) \\| (.*)$"));
    static const QRegularExpression markLine(QStringLiteral("^ +\\| ( *)[\\^~]"));
    LibraryMessage message;
    const std::string what = error.what();
    const QList<QByteArray> lines = QByteArray::fromStdString(what).split('\n');
    message.words = QString::fromUtf8(lines.first());
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        const QRegularExpressionMatch place = placeLine.match(QString::fromUtf8(lines.at(i)));
        const QRegularExpressionMatch mark = markLine.match(QString::fromUtf8(lines.at(i + 1)));
        if (place.hasMatch() && mark.hasMatch()) {
            const std::string line = lines.at(i).mid(place.capturedStart(2)).toStdString();
            const auto byteColumn = static_cast<std::size_t>(mark.capturedLength(1)) + 1;
            message.places.append(TomlPlace{place.captured(1).toInt(), columnOf(line, byteColumn)});
            ++i;
        }
    }
    if (message.places.isEmpty()) {
        message.places.append(placeOf(error.location()));
    }
    return message;
}

QString wordsOf(const LibraryMessage &message) {
    struct Rule {
        const char *fragment;
        const char *words;
    };
    // The first fragment found in the library's words decides.
    static constexpr Rule rules[] = {
        {"missing value after", QT_TRANSLATE_NOOP("Configuration", "expected a value after \"=\"")},
        {"missing key-value separator", QT_TRANSLATE_NOOP("Configuration", "expected \"=\" after the name")},
        {"empty key", QT_TRANSLATE_NOOP("Configuration", "expected a name before \"=\"")},
        {"parse_key: an invalid key",
         QT_TRANSLATE_NOOP("Configuration", "expected a name of letters, digits, - and _, and every bracket closed")},
        {"invalid format for key", QT_TRANSLATE_NOOP("Configuration", "expected a name of letters, digits, - and _")},
        {"parse_ml_",
         QT_TRANSLATE_NOOP("Configuration", "expected the end of a text of several lines (three quotation marks)")},
        {"parse_basic_string",
         QT_TRANSLATE_NOOP(
             "Configuration",
             "expected text that ends in a quotation mark on the same line; a backslash is written twice")},
        {"parse_literal_string",
         QT_TRANSLATE_NOOP("Configuration", "expected text that ends in a quotation mark on the same line")},
        {"utf8_codepoint", QT_TRANSLATE_NOOP("Configuration", "expected a character after \\u")},
        {"missing array separator", QT_TRANSLATE_NOOP("Configuration", "expected \",\" or \"]\" in a list")},
        {"parse_array", QT_TRANSLATE_NOOP("Configuration", "expected a list in square brackets")},
        {"parse_inline_table",
         QT_TRANSLATE_NOOP("Configuration", "expected \",\" or \"}\"; what is in curly brackets stays on one line")},
        {"inline tables are immutable",
         QT_TRANSLATE_NOOP("Configuration", "this table was written in curly brackets and cannot get more members")},
        {"newline required", QT_TRANSLATE_NOOP("Configuration", "expected the end of the line")},
        {"invalid line format", QT_TRANSLATE_NOOP("Configuration", "expected the end of the line")},
        {"boolean", QT_TRANSLATE_NOOP("Configuration", "expected true or false")},
        {"date", QT_TRANSLATE_NOOP("Configuration", "expected a date or time")},
        {"time", QT_TRANSLATE_NOOP("Configuration", "expected a date or time")},
        {"integer", QT_TRANSLATE_NOOP("Configuration", "expected a number")},
        {"float", QT_TRANSLATE_NOOP("Configuration", "expected a number")},
        {"unknown value",
         QT_TRANSLATE_NOOP("Configuration",
                           "expected a value: text in quotation marks, a number, true, false, [ or {")},
    };
    static const QRegularExpression doubled(QStringLiteral("\\(\"(.*)\"\\) already exists"));
    const QRegularExpressionMatch match = doubled.match(message.words);
    if (match.hasMatch()) {
        return SettingsWords::tr("\"%1\" is written twice; the first is in line %2")
            .arg(match.captured(1))
            .arg(message.places.first().line);
    }
    for (const Rule &rule : rules) {
        if (message.words.contains(QLatin1String(rule.fragment))) {
            return SettingsWords::tr(rule.words);
        }
    }
    return SettingsWords::tr("expected a line like: name = value");
}

template <typename T>
QString isoText(const T &time) {
    std::ostringstream stream;
    stream << time;
    return QString::fromStdString(stream.str());
}

QJsonValue jsonOf(const Node &node) {
    switch (node.type()) {
    case toml::value_t::boolean:
        return node.as_boolean();
    case toml::value_t::integer:
        return QJsonValue(static_cast<qint64>(node.as_integer()));
    case toml::value_t::floating:
        return std::isfinite(node.as_floating()) ? QJsonValue(node.as_floating()) : QJsonValue();
    case toml::value_t::string:
        return QString::fromStdString(node.as_string().str);
    case toml::value_t::offset_datetime:
        return isoText(node.as_offset_datetime());
    case toml::value_t::local_datetime:
        return isoText(node.as_local_datetime());
    case toml::value_t::local_date:
        return isoText(node.as_local_date());
    case toml::value_t::local_time:
        return isoText(node.as_local_time());
    case toml::value_t::array: {
        QJsonArray array;
        for (const Node &item : node.as_array()) {
            array.append(jsonOf(item));
        }
        return array;
    }
    case toml::value_t::table: {
        QJsonObject object;
        for (const auto &[key, value] : node.as_table()) {
            object.insert(QString::fromStdString(key), jsonOf(value));
        }
        return object;
    }
    case toml::value_t::empty:
        break;
    }
    return {};
}

} // namespace

/// Makes handles, which nobody else may.
class TomlParser {
public:
    static TomlValue wrap(std::shared_ptr<const void> node) { return TomlValue(std::move(node)); }
};

TomlValue::Kind TomlValue::kind() const {
    switch (nodeOf(m_node).type()) {
    case toml::value_t::boolean:
        return Kind::Flag;
    case toml::value_t::integer:
        return Kind::Whole;
    case toml::value_t::floating:
        return Kind::Number;
    case toml::value_t::string:
        return Kind::Text;
    case toml::value_t::offset_datetime:
    case toml::value_t::local_datetime:
    case toml::value_t::local_date:
    case toml::value_t::local_time:
        return Kind::Time;
    case toml::value_t::array:
        return Kind::List;
    case toml::value_t::table:
    case toml::value_t::empty:
        break;
    }
    return Kind::Table;
}

TomlPlace TomlValue::place() const {
    return placeOf(nodeOf(m_node).location());
}

TomlPlace TomlValue::placeOfKey(const QString &key) const {
    const std::optional<TomlValue> value = member(key);
    if (!value) {
        return place();
    }
    // The library keeps places of values only. A value's name stands before it on the same line; a table's in its
    // header.
    const toml::source_location location = nodeOf(value->m_node).location();
    const std::string name = key.toStdString();
    const std::string &line = location.line_str();
    const std::size_t column = location.column() - 1;
    const std::size_t first = line.find_first_not_of(" \t");
    const bool isHeader = first == column && line.compare(first, 1, "[") == 0;
    std::size_t found = isHeader ? line.rfind(name) : line.substr(0, column).rfind(name);
    if (found == std::string::npos) {
        found = line.find(name, column); // a table made by a dotted name
    }
    if (found == std::string::npos) {
        return placeOf(location);
    }
    return TomlPlace{static_cast<int>(location.line()), columnOf(line, found + 1)};
}

QString TomlValue::text() const {
    const Node &node = nodeOf(m_node);
    return node.is_string() ? QString::fromStdString(node.as_string().str) : QString();
}

qint64 TomlValue::whole() const {
    const Node &node = nodeOf(m_node);
    return node.is_integer() ? static_cast<qint64>(node.as_integer()) : 0;
}

bool TomlValue::flag() const {
    const Node &node = nodeOf(m_node);
    return node.is_boolean() && node.as_boolean();
}

QList<TomlValue> TomlValue::items() const {
    QList<TomlValue> values;
    const Node &node = nodeOf(m_node);
    if (node.is_array()) {
        for (const Node &item : node.as_array()) {
            values.append(TomlValue(std::shared_ptr<const void>(m_node, &item)));
        }
    }
    return values;
}

QStringList TomlValue::keys() const {
    QStringList names;
    const Node &node = nodeOf(m_node);
    if (node.is_table()) {
        for (const auto &entry : node.as_table()) {
            names.append(QString::fromStdString(entry.first));
        }
    }
    return names;
}

std::optional<TomlValue> TomlValue::member(const QString &key) const {
    const Node &node = nodeOf(m_node);
    if (!node.is_table()) {
        return {};
    }
    const auto found = node.as_table().find(key.toStdString());
    if (found == node.as_table().end()) {
        return {};
    }
    return TomlValue(std::shared_ptr<const void>(m_node, &found->second));
}

QJsonValue TomlValue::toJson() const {
    return jsonOf(nodeOf(m_node));
}

std::variant<TomlValue, TomlTrouble> parseToml(const QByteArray &bytes) {
    const QByteArray content = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    if (const std::optional<TomlTrouble> trouble = troubleWithShape(content)) {
        return *trouble;
    }
    try {
        std::istringstream stream(content.toStdString());
        auto root = std::make_shared<const Node>(
            toml::parse<toml::discard_comments, std::map, std::vector>(stream, "configuration"));
        return TomlParser::wrap(std::move(root));
    } catch (const toml::exception &error) {
        const LibraryMessage message = dissect(error);
        return TomlTrouble{message.places.last(), wordsOf(message)};
    } catch (const std::exception &) {
        return TomlTrouble{TomlPlace{1, 1}, SettingsWords::tr("the file cannot be read as TOML")};
    }
}

} // namespace kiosk
