#include "app/base/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <cmath>

namespace kiosk {

namespace {

/// Qt's parser recurses; a service must not be able to choose how deep.
bool isTooDeep(const QByteArray &body) {
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > JsonReader::MaximumDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

bool isAbsent(const QJsonValue &value) {
    return value.isUndefined() || value.isNull();
}

} // namespace

JsonReader JsonReader::parse(const QByteArray &body) {
    JsonReader reader{QJsonValue(QJsonValue::Undefined)};
    if (isTooDeep(body)) {
        reader.reject(QStringLiteral("JSON nested at most %1 deep").arg(MaximumDepth));
        return reader;
    }
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        reader.reject(QStringLiteral("JSON (%1 at byte %2)").arg(error.errorString()).arg(error.offset));
        return reader;
    }
    reader.m_value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return reader;
}

JsonReader::JsonReader(const QJsonValue &value) : JsonReader(value, QString(), std::make_shared<Trouble>()) {}

JsonReader::JsonReader(QJsonValue value, QString path, std::shared_ptr<Trouble> trouble)
    : m_value(std::move(value)), m_path(std::move(path)), m_trouble(std::move(trouble)) {}

bool JsonReader::failed() const {
    return !m_trouble->expected.isEmpty();
}

Failure JsonReader::failure(Stage stage) const {
    const QString place = m_trouble->path.isEmpty() ? QStringLiteral("the answer") : m_trouble->path;
    return makeFailure(FailureKind::BadAnswer, stage, QStringLiteral("%1: expected %2").arg(place, m_trouble->expected),
                       m_trouble->path);
}

void JsonReader::reject(const QString &expected, QStringView key) const {
    if (failed())
        return;
    m_trouble->path = key.isEmpty() ? m_path : pathOf(key);
    m_trouble->expected = expected;
}

QString JsonReader::pathOf(QStringView key) const {
    return m_path.isEmpty() ? key.toString() : m_path + u'.' + key.toString();
}

bool JsonReader::has(QStringView key) const {
    return m_value.isObject() && !isAbsent(m_value[key]);
}

QStringList JsonReader::keys() const {
    return m_value.toObject().keys();
}

JsonReader JsonReader::member(QStringView key) const {
    return JsonReader(m_value.isObject() ? m_value[key] : QJsonValue(QJsonValue::Undefined), pathOf(key), m_trouble);
}

JsonReader JsonReader::object(QStringView key) const {
    JsonReader inner = member(key);
    if (!inner.isObject())
        inner.reject(QStringLiteral("an object"));
    return inner;
}

std::optional<JsonReader> JsonReader::optionalObject(QStringView key) const {
    if (!has(key))
        return {};
    return object(key);
}

std::vector<JsonReader> JsonReader::items() const {
    if (!m_value.isArray()) {
        reject(QStringLiteral("a list"));
        return {};
    }
    const QJsonArray array = m_value.toArray();
    std::vector<JsonReader> readers;
    readers.reserve(static_cast<size_t>(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        readers.push_back(JsonReader(array.at(i), QStringLiteral("%1[%2]").arg(m_path).arg(i), m_trouble));
    return readers;
}

std::vector<JsonReader> JsonReader::array(QStringView key) const {
    return member(key).items();
}

std::vector<JsonReader> JsonReader::optionalArray(QStringView key) const {
    return has(key) ? array(key) : std::vector<JsonReader>();
}

QString JsonReader::asText() const {
    if (!m_value.isString())
        reject(QStringLiteral("text"));
    return m_value.toString();
}

QString JsonReader::text(QStringView key) const {
    const JsonReader inner = member(key);
    const QString value = inner.m_value.toString();
    if (value.isEmpty())
        inner.reject(QStringLiteral("text"));
    return value;
}

std::optional<QString> JsonReader::optionalText(QStringView key) const {
    if (!has(key))
        return {};
    return member(key).asText();
}

std::optional<double> JsonReader::optionalNumber(QStringView key) const {
    if (!has(key))
        return {};
    const JsonReader inner = member(key);
    if (!inner.m_value.isDouble())
        inner.reject(QStringLiteral("a number"));
    return inner.m_value.toDouble();
}

std::optional<qint64> JsonReader::optionalInteger(QStringView key) const {
    const std::optional<double> number = optionalNumber(key);
    if (!number)
        return {};
    constexpr double Largest = 9007199254740992.0; // 2^53: beyond it JSON's numbers are no longer whole
    if (std::trunc(*number) != *number || std::abs(*number) > Largest) {
        reject(QStringLiteral("a whole number"), key);
        return 0;
    }
    return static_cast<qint64>(*number);
}

qint64 JsonReader::integer(QStringView key) const {
    if (!has(key))
        reject(QStringLiteral("a whole number"), key);
    return optionalInteger(key).value_or(0);
}

std::optional<bool> JsonReader::optionalFlag(QStringView key) const {
    if (!has(key))
        return {};
    const JsonReader inner = member(key);
    if (!inner.m_value.isBool())
        inner.reject(QStringLiteral("true or false"));
    return inner.m_value.toBool();
}

std::optional<QDateTime> JsonReader::optionalTime(QStringView key) const {
    const std::optional<QString> text = optionalText(key);
    if (!text)
        return {};
    const QDateTime time = parseTime(*text);
    if (!time.isValid())
        reject(QStringLiteral("a time (ISO 8601)"), key);
    return time;
}

std::optional<QUrl> JsonReader::optionalUrl(QStringView key) const {
    const std::optional<QString> text = optionalText(key);
    if (!text)
        return {};
    const QUrl url(*text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        reject(QStringLiteral("an address"), key);
    return url;
}

QDateTime parseTime(const QString &text) {
    // Qt reads at most milliseconds; services send up to nine digits.
    static const QRegularExpression fraction(QStringLiteral("(\\.\\d{3})\\d+"));
    QString shortened = text;
    shortened.replace(fraction, QStringLiteral("\\1"));
    QDateTime time = QDateTime::fromString(shortened, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

} // namespace kiosk
