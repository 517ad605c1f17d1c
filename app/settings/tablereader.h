#pragma once

#include "app/settings/complaints.h"

#include <QCoreApplication>
#include <QUrl>
#include <optional>
#include <vector>

namespace kiosk {

/// Whether a key must be there.
enum class Need { Required, Optional };

/// Reads one table of the configuration key by key. Whatever is missing or not as expected becomes a complaint with its
/// place, and reading goes on with a harmless value; so one run finds all errors. Every key asked for counts as known,
/// the rest is complained about by rejectUnknown().
class TableReader {
    Q_DECLARE_TR_FUNCTIONS(Configuration)

public:
    /// `language` chooses among texts given in several: { en = "…", de = "…" }.
    TableReader(TomlValue table, QString path, QString language, Complaints *complaints);

    bool has(const QString &key) const;
    const QString &path() const { return m_path; }
    const QString &language() const { return m_language; }
    QStringList keys() const { return m_table.keys(); }
    TomlPlace place() const { return m_table.place(); }

    /// One line of text that no person reads: an id, a path.
    QString text(const QString &key, Need need, int longest = 200);
    /// One line of text for people, in this reader's language, else in English, else in the first by its code.
    QString words(const QString &key, Need need, int longest);
    /// Lower-case letters, digits and hyphens.
    QString name(const QString &key, Need need);
    /// One of `choices`; the first where the key is absent and optional, empty after a complaint.
    QString choice(const QString &key, Need need, const QStringList &choices);
    int whole(const QString &key, int least, int most, int fallback);
    bool flag(const QString &key, bool fallback);
    /// An https address without query, user or fragment; http only for this very computer. Without a slash at its end.
    QUrl address(const QString &key, Need need);
    /// Texts without doubles.
    QStringList texts(const QString &key);
    QJsonValue raw(const QString &key);
    std::optional<TableReader> table(const QString &key, Need need);
    /// A list of at least one table where `need` says so.
    std::vector<TableReader> tables(const QString &key, Need need, int most);

    /// Complains about the value of `key`; where there is none, about the table.
    void complain(const QString &key, const QString &message);
    /// As complain(), about something that is allowed all the same.
    void warn(const QString &key, const QString &message);
    void complainMissing(const QString &key, const QString &expected);
    /// Complains about the name of every key that nobody asked for.
    void rejectUnknown();
    /// Makes a key known without reading it.
    void expect(const QString &key);

    static bool isName(const QString &text);

private:
    std::optional<TomlValue> take(const QString &key, Need need, const QString &expected);
    QString pathOf(const QString &key) const;
    /// Complains and returns false where the text is not fit to be shown.
    bool isFit(const TomlValue &value, const QString &path, int longest);
    QString chosenWords(const TomlValue &languages, const QString &path, int longest);
    void complainAt(const TomlValue &value, const QString &path, const QString &message);

    TomlValue m_table;
    QString m_path;
    QString m_language;
    Complaints *m_complaints;
    QStringList m_known;
};

} // namespace kiosk
