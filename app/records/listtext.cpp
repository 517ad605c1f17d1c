#include "app/records/listtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace kiosk::records {

namespace {

QString compact(const QJsonArray &list) {
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QString &text) {
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

bool hasEscapes(const QString &list) {
    return std::any_of(list.cbegin(), list.cend(), [](QChar letter) { return letter == u'\\' || letter < u' '; });
}

/// Goes through a list without escapes, token by token; after one that does not fit nothing fits.
class Scanner {
public:
    explicit Scanner(QStringView list) : m_rest(list) {}

    bool skip(QStringView token) {
        m_fits = m_fits && m_rest.startsWith(token);
        if (m_fits)
            m_rest = m_rest.sliced(token.size());
        return m_fits;
    }
    QStringView word() {
        const qsizetype end = skip(u"\"") ? m_rest.indexOf(u'"') : -1;
        m_fits = end >= 0;
        if (!m_fits)
            return {};
        const QStringView found = m_rest.first(end);
        m_rest = m_rest.sliced(end + 1);
        return found;
    }
    /// The one of these whose name stands there.
    template <typename Word>
    Word oneOf(std::initializer_list<Word> words) {
        const QStringView name = word();
        const auto *found = std::find_if(words.begin(), words.end(), [&](Word each) { return nameOf(each) == name; });
        m_fits = m_fits && found != words.end();
        return m_fits ? *found : *words.begin();
    }
    /// "[", items with commas between, "]" and nothing more.
    template <typename Item, typename Read>
    std::optional<QList<Item>> list(const Read &read) {
        QList<Item> items;
        skip(u"[");
        while (m_fits && !m_rest.startsWith(u']')) {
            if (items.isEmpty() || skip(u","))
                items.append(read());
        }
        skip(u"]");
        return m_fits && m_rest.isEmpty() ? std::optional(items) : std::nullopt;
    }

private:
    QStringView m_rest;
    bool m_fits = true;
};

RecordedCheck scanCheck(Scanner &scanner) {
    RecordedCheck check;
    scanner.skip(u"{\"id\":");
    check.id = scanner.word().toString();
    scanner.skip(u",\"result\":");
    check.result =
        scanner.oneOf({CheckResult::Passed, CheckResult::Failed, CheckResult::NotChecked, CheckResult::NotApplicable});
    scanner.skip(u",\"source\":");
    check.source = scanner.oneOf({CheckSource::Service, CheckSource::Kiosk});
    scanner.skip(u"}");
    return check;
}

/// The slow way, which knows escapes: read, write again, compare.
template <typename List>
std::optional<List> ifWrittenSo(const List &read, const QString &list) {
    return listText(read) == list ? std::optional(read) : std::nullopt;
}

} // namespace

QString listText(const QStringList &texts) {
    return compact(QJsonArray::fromStringList(texts));
}

QString listText(const QList<RecordedCheck> &checks) {
    QJsonArray list;
    for (const RecordedCheck &check : checks)
        list.append(toJson(check));
    return compact(list);
}

std::optional<QStringList> readTexts(const QString &list) {
    if (hasEscapes(list)) {
        QStringList texts;
        for (const QJsonValue &each : arrayOf(list))
            texts.append(each.toString());
        return ifWrittenSo(texts, list);
    }
    Scanner scanner(list);
    return scanner.list<QString>([&scanner] { return scanner.word().toString(); });
}

std::optional<QList<RecordedCheck>> readChecks(const QString &list) {
    if (hasEscapes(list)) {
        QList<RecordedCheck> checks;
        for (const QJsonValue &each : arrayOf(list))
            checks.append(readCheck(each.toObject()));
        return ifWrittenSo(checks, list);
    }
    Scanner scanner(list);
    return scanner.list<RecordedCheck>([&scanner] { return scanCheck(scanner); });
}

} // namespace kiosk::records
