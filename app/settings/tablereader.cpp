#include "app/settings/tablereader.h"

#include "app/base/displaytext.h"
#include "app/settings/nearest.h"

#include <QRegularExpression>

namespace kiosk {

namespace {

bool isThisComputer(const QUrl &url) {
    const QString host = url.host();
    return host == u"127.0.0.1" || host == u"::1" || host == u"localhost";
}

} // namespace

TableReader::TableReader(TomlValue table, QString path, QString language, Complaints *complaints)
    : m_table(std::move(table)), m_path(std::move(path)), m_language(std::move(language)), m_complaints(complaints) {}

bool TableReader::has(const QString &key) const {
    return m_table.member(key).has_value();
}

QString TableReader::pathOf(const QString &key) const {
    return m_path.isEmpty() ? key : key.isEmpty() ? m_path : m_path + u'.' + key;
}

void TableReader::expect(const QString &key) {
    if (!m_known.contains(key)) {
        m_known.append(key);
    }
}

std::optional<TomlValue> TableReader::take(const QString &key, Need need, const QString &expected) {
    expect(key);
    std::optional<TomlValue> value = m_table.member(key);
    if (!value && need == Need::Required) {
        complainMissing(key, expected);
    }
    return value;
}

void TableReader::complainMissing(const QString &key, const QString &expected) {
    m_complaints->add([this] { return m_table.place(); }, pathOf(key), tr("is missing; expected %1").arg(expected));
}

void TableReader::complainAt(const TomlValue &value, const QString &path, const QString &message) {
    m_complaints->add([&value] { return value.place(); }, path, message);
}

void TableReader::complain(const QString &key, const QString &message) {
    const std::optional<TomlValue> value = m_table.member(key);
    complainAt(value ? *value : m_table, pathOf(key), message);
}

void TableReader::warn(const QString &key, const QString &message) {
    const std::optional<TomlValue> value = m_table.member(key);
    m_complaints->warn((value ? *value : m_table).place(), pathOf(key), message);
}

bool TableReader::isFit(const TomlValue &value, const QString &path, int longest) {
    const QString text = value.text();
    if (value.kind() != TomlValue::Kind::Text) {
        complainAt(value, path, tr("expected text in quotation marks"));
    } else if (text.trimmed().isEmpty()) {
        complainAt(value, path, tr("expected text that is not empty"));
    } else if (text.size() > longest) {
        complainAt(value, path, tr("expected at most %1 characters, these are %2").arg(longest).arg(text.size()));
    } else if (text != displayText(text)) {
        complainAt(value, path, tr("expected one line of text without control characters"));
    } else {
        return true;
    }
    return false;
}

QString TableReader::text(const QString &key, Need need, int longest) {
    const std::optional<TomlValue> value = take(key, need, tr("text in quotation marks"));
    return value && isFit(*value, pathOf(key), longest) ? value->text() : QString();
}

QString TableReader::words(const QString &key, Need need, int longest) {
    const std::optional<TomlValue> value = take(key, need, tr("text in quotation marks"));
    if (!value) {
        return {};
    }
    if (value->kind() == TomlValue::Kind::Table) {
        return chosenWords(*value, pathOf(key), longest);
    }
    return isFit(*value, pathOf(key), longest) ? value->text() : QString();
}

QString TableReader::chosenWords(const TomlValue &languages, const QString &path, int longest) {
    static const QRegularExpression code(QStringLiteral("\\A[a-z]{2,3}\\z"));
    const QStringList keys = languages.keys();
    if (keys.isEmpty()) {
        complainAt(languages, path, tr("expected a text for each language, like { en = \"…\", de = \"…\" }"));
    }
    QString first;
    for (const QString &key : keys) {
        const QString place = path + u'.' + key;
        if (!code.match(key).hasMatch()) {
            m_complaints->add([&] { return languages.placeOfKey(key); }, place,
                              tr("expected the code of a language, like en or de"));
        } else if (isFit(*languages.member(key), place, longest) && first.isEmpty()) {
            first = languages.member(key)->text();
        }
    }
    for (const QString &wanted : {m_language, QStringLiteral("en")}) {
        if (const std::optional<TomlValue> value = languages.member(wanted)) {
            return value->text();
        }
    }
    return first;
}

bool TableReader::isName(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?\\z"));
    return pattern.match(text).hasMatch();
}

QString TableReader::name(const QString &key, Need need) {
    const QString expected = tr("a name of lower-case letters, digits and hyphens, at most 40");
    const std::optional<TomlValue> value = take(key, need, expected);
    if (!value) {
        return {};
    }
    if (!isName(value->text())) {
        complain(key, tr("expected %1").arg(expected));
        return {};
    }
    return value->text();
}

QString TableReader::choice(const QString &key, Need need, const QStringList &choices) {
    const QString expected = tr("one of: %1").arg(choices.join(QStringLiteral(", ")));
    const std::optional<TomlValue> value = take(key, need, expected);
    if (!value) {
        return need == Need::Optional ? choices.value(0) : QString();
    }
    if (choices.contains(value->text())) {
        return value->text();
    }
    const QString meant = nearest(value->text(), choices);
    complain(key, meant.isEmpty() ? tr("expected %1").arg(expected)
                                  : tr("expected %1; did you mean \"%2\"?").arg(expected, meant));
    return {};
}

int TableReader::whole(const QString &key, int least, int most, int fallback) {
    const QString expected = tr("expected a whole number from %1 to %2").arg(least).arg(most);
    const std::optional<TomlValue> value = take(key, Need::Optional, expected);
    if (!value) {
        return fallback;
    }
    if (value->kind() != TomlValue::Kind::Whole || value->whole() < least || value->whole() > most) {
        complain(key, expected);
        return fallback;
    }
    return static_cast<int>(value->whole());
}

bool TableReader::flag(const QString &key, bool fallback) {
    const std::optional<TomlValue> value = take(key, Need::Optional, {});
    if (!value) {
        return fallback;
    }
    if (value->kind() != TomlValue::Kind::Flag) {
        complain(key, tr("expected true or false, without quotation marks"));
        return fallback;
    }
    return value->flag();
}

QUrl TableReader::address(const QString &key, Need need) {
    const QString expected = tr("an address like \"https://host/path\"");
    const std::optional<TomlValue> value = take(key, need, expected);
    if (!value || !isFit(*value, pathOf(key), 2000)) {
        return {};
    }
    QString text = value->text();
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty()) {
        complain(key, tr("expected %1").arg(expected));
    } else if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        complain(key, tr("expected an address without user, password, \"?\" and \"#\""));
    } else if (url.scheme() == u"http" && !isThisComputer(url)) {
        complain(key, tr("expected https; plain http is accepted only for 127.0.0.1, ::1 and localhost"));
    } else {
        return url;
    }
    return {};
}

QStringList TableReader::texts(const QString &key) {
    const std::optional<TomlValue> value = take(key, Need::Optional, {});
    if (!value) {
        return {};
    }
    if (value->kind() != TomlValue::Kind::List) {
        complain(key, tr("expected a list of texts in square brackets"));
        return {};
    }
    QStringList result;
    const QList<TomlValue> items = value->items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i);
        if (!isFit(items.at(i), path, 2000)) {
            continue;
        }
        if (result.contains(items.at(i).text())) {
            complainAt(items.at(i), path, tr("is listed twice"));
        }
        result.append(items.at(i).text());
    }
    return result;
}

QJsonValue TableReader::raw(const QString &key) {
    const std::optional<TomlValue> value = take(key, Need::Optional, {});
    return value ? value->toJson() : QJsonValue(QJsonValue::Undefined);
}

std::optional<TableReader> TableReader::table(const QString &key, Need need) {
    const std::optional<TomlValue> value = take(key, need, tr("a table: a line [%1]").arg(pathOf(key)));
    if (!value) {
        return {};
    }
    if (value->kind() != TomlValue::Kind::Table) {
        complain(key, tr("expected a table: a line [%1] and its keys below").arg(pathOf(key)));
        return {};
    }
    return TableReader(*value, pathOf(key), m_language, m_complaints);
}

std::vector<TableReader> TableReader::tables(const QString &key, Need need, int most) {
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    const QString header = QStringLiteral("[[%1]]").arg(pathOf(key).remove(index));
    const std::optional<TomlValue> value = take(key, need, tr("at least one %1").arg(header));
    if (!value) {
        return {};
    }
    const QList<TomlValue> items = value->items();
    if (value->kind() != TomlValue::Kind::List || (items.isEmpty() && need == Need::Required)) {
        complain(key, tr("expected at least one %1").arg(header));
        return {};
    }
    if (items.size() > most) {
        complain(key, tr("expected at most %1, these are %2").arg(most).arg(items.size()));
        return {};
    }
    std::vector<TableReader> readers;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i);
        if (items.at(i).kind() == TomlValue::Kind::Table) {
            readers.push_back(TableReader(items.at(i), path, m_language, m_complaints));
        } else {
            complainAt(items.at(i), path, tr("expected a table: %1 or { name = value, … }").arg(header));
        }
    }
    return readers;
}

void TableReader::rejectUnknown() {
    const QStringList keys = m_table.keys();
    for (const QString &key : keys) {
        if (m_known.contains(key)) {
            continue;
        }
        QStringList free = m_known;
        free.removeIf([&keys](const QString &known) { return keys.contains(known); });
        const QString meant = nearest(key, free);
        const QString shown = displayText(key, 60);
        m_complaints->add([&] { return m_table.placeOfKey(key); }, pathOf(shown),
                          meant.isEmpty() ? tr("is not a key of this table")
                                          : tr("is not a key of this table; did you mean \"%1\"?").arg(meant));
    }
}

} // namespace kiosk
