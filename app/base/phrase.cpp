#include "app/base/phrase.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace kiosk {

namespace {

/// All at once: a value that looks like a place holder is only a value.
QString filled(const QString &pattern, const QStringList &values) {
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : 0;
        if (number < 1 || number > values.size()) {
            text += pattern.at(i);
            continue;
        }
        text += values.at(number - 1);
        ++i;
    }
    return text;
}

} // namespace

Phrase::Phrase(QString words) : m_words(std::move(words)) {}

Phrase Phrase::translate(const char *context, const char *sentence) {
    Phrase phrase;
    phrase.m_context = context;
    phrase.m_sentence = sentence;
    return phrase;
}

Phrase Phrase::joined(const QList<Phrase> &parts, const QString &separator) {
    Phrase phrase(separator);
    phrase.m_isJoined = true;
    std::copy_if(parts.cbegin(), parts.cend(), std::back_inserter(phrase.m_parts),
                 [](const Phrase &part) { return !part.isEmpty(); });
    return phrase;
}

Phrase Phrase::with(const QList<Phrase> &values) const {
    Phrase phrase = *this;
    phrase.m_parts = values;
    return phrase;
}

bool Phrase::isEmpty() const {
    return m_isJoined ? m_parts.isEmpty() : !m_context && m_words.isEmpty();
}

QString Phrase::pattern() const {
    return m_context ? QCoreApplication::translate(m_context, m_sentence) : m_words;
}

QString Phrase::text() const {
    QStringList parts;
    for (const Phrase &part : m_parts)
        parts.append(part.text());
    return m_isJoined ? parts.join(m_words) : filled(pattern(), parts);
}

bool Phrase::operator==(const Phrase &other) const {
    return qstrcmp(m_context, other.m_context) == 0 && qstrcmp(m_sentence, other.m_sentence) == 0 &&
           m_words == other.m_words && m_isJoined == other.m_isJoined && m_parts == other.m_parts;
}

} // namespace kiosk
