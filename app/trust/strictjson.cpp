#include "app/trust/strictjson.h"

#include <QJsonArray>
#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

namespace kiosk::trust {

namespace {

using Number = nlohmann::json;

QString textOf(const std::string &utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Receives the parser's events and builds Qt's values; the first trouble ends it.
class Builder {
public:
    explicit Builder(int depth) : m_depth(depth) {}

    const std::optional<Refused> &trouble() const { return m_trouble; }
    QJsonValue result() const { return m_result; }

    bool null() { return add(QJsonValue(QJsonValue::Null)); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(Number::number_integer_t value) { return add(QJsonValue(qint64{value})); }
    bool number_unsigned(Number::number_unsigned_t value) {
        if (value <= static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return add(QJsonValue(static_cast<qint64>(value)));
        return add(QJsonValue(static_cast<double>(value)));
    }
    bool number_float(Number::number_float_t value, const std::string &) { return add(value); }
    bool string(std::string &value) { return add(textOf(value)); }
    bool binary(Number::binary_t &) { return refuse(Refusal::BadJson, QStringLiteral("binary")); }

    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }
    bool key(std::string &name) {
        m_open.back().members.push_back({textOf(name), {}});
        return true;
    }

    bool end_object() {
        auto members = std::move(m_open.back().members);
        m_open.pop_back();
        // In Qt's own order, so that every insertion is at the end: a large object costs n log n.
        std::sort(members.begin(), members.end(), [](const Member &a, const Member &b) { return a.name < b.name; });
        const auto doubled = std::adjacent_find(members.cbegin(), members.cend(),
                                                [](const Member &a, const Member &b) { return a.name == b.name; });
        if (doubled != members.cend())
            return refuse(Refusal::DoubledMember, doubled->name.left(64));
        QJsonObject object;
        for (const Member &member : members)
            object.insert(member.name, member.value);
        return add(object);
    }

    bool end_array() {
        const QJsonArray items = m_open.back().items;
        m_open.pop_back();
        return add(items);
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error) {
        const QByteArrayView what(error.what());
        const bool isText = what.contains("UTF-8") || what.contains("surrogate");
        return refuse(isText ? Refusal::BadText : Refusal::BadJson, QStringLiteral("byte %1").arg(position));
    }

private:
    struct Member {
        QString name;
        QJsonValue value;
    };
    struct Level {
        bool isObject = false;
        std::vector<Member> members;
        QJsonArray items;
    };

    bool refuse(Refusal reason, const QString &detail) {
        m_trouble = Refused{reason, detail};
        return false;
    }

    bool open(bool isObject) {
        if (static_cast<int>(m_open.size()) >= m_depth)
            return refuse(Refusal::TooDeep, QStringLiteral("more than %1 levels").arg(m_depth));
        m_open.push_back({isObject, {}, {}});
        return true;
    }

    bool add(const QJsonValue &value) {
        if (m_open.empty())
            m_result = value;
        else if (m_open.back().isObject)
            m_open.back().members.back().value = value;
        else
            m_open.back().items.append(value);
        return true;
    }

    int m_depth;
    std::vector<Level> m_open;
    QJsonValue m_result;
    std::optional<Refused> m_trouble;
};

} // namespace

Checked<QJsonValue> parseStrictJson(QByteArrayView text, const JsonLimits &limits) {
    if (text.size() > limits.bytes)
        return {Refusal::TooLarge, QStringLiteral("more than %1 bytes of JSON").arg(limits.bytes)};
    // The library takes a zero byte for the end and steps over a byte order mark.
    if (text.contains('\0') || text.startsWith("\xEF\xBB\xBF"))
        return {Refusal::BadJson, QStringLiteral("zero byte or byte order mark")};
    Builder builder(limits.depth);
    const bool isWhole = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    if (builder.trouble())
        return *builder.trouble();
    if (!isWhole)
        return Refusal::BadJson;
    return builder.result();
}

Checked<QJsonObject> parseStrictObject(QByteArrayView text, const JsonLimits &limits) {
    const auto value = parseStrictJson(text, limits);
    if (!value)
        return value.refused();
    if (!value->isObject())
        return {Refusal::BadJson, QStringLiteral("not an object")};
    return value->toObject();
}

} // namespace kiosk::trust
