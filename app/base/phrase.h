#pragma once

#include <QList>
#include <QString>

namespace kiosk {

/// Words for people that are found in one language and read in another: they are translated when they are read, so that
/// what a service said an hour ago speaks the language that the window speaks now.
class Phrase {
public:
    Phrase() = default;
    /// Words from outside, the same in every language.
    Phrase(QString words); // NOLINT
    /// A sentence of the catalogues; lupdate finds it here by the function's name. Both texts must live for ever.
    static Phrase translate(const char *context, const char *sentence);
    /// All that say something, one after the other.
    static Phrase joined(const QList<Phrase> &parts, const QString &separator);

    /// The same sentence with its place holders %1, %2, … filled in.
    Phrase with(const QList<Phrase> &values) const;

    bool isEmpty() const;
    /// In the present language.
    QString text() const;

    bool operator==(const Phrase &other) const;

private:
    QString pattern() const;

    const char *m_context = nullptr;  ///< null: m_words
    const char *m_sentence = nullptr; ///< as in the sources
    QString m_words;                  ///< from outside; between the parts where they are joined
    QList<Phrase> m_parts;
    bool m_isJoined = false;
};

} // namespace kiosk
