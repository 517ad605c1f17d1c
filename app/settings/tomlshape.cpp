#include "app/settings/tomlshape.h"
#include "app/settings/settingswords.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace kiosk {

namespace {

constexpr int DeepestNesting = 32;
constexpr int MostNameParts = 32;
constexpr int MostValues = 5000;

/// Walks over the bytes as TOML's grammar does: text in its four spellings, comments, and the signs between them.
class ShapeScanner {
public:
    explicit ShapeScanner(const QByteArray &bytes) : m_bytes(bytes) {}

    std::optional<TomlTrouble> run() {
        while (m_at < m_bytes.size()) {
            const char c = m_bytes.at(m_at);
            if (c == '#') {
                skipComment();
            } else if (c == '"' || c == '\'') {
                skipText(c);
            } else {
                count(c);
                ++m_at;
            }
            if (m_trouble) {
                return m_trouble;
            }
        }
        return {};
    }

private:
    void skipComment() {
        while (m_at < m_bytes.size() && m_bytes.at(m_at) != '\n') {
            ++m_at;
        }
    }

    void skipText(char mark) {
        const QByteArray three(3, mark);
        const bool isLong = m_bytes.mid(m_at, 3) == three;
        m_at += isLong ? 3 : 1;
        while (m_at < m_bytes.size()) {
            const char c = m_bytes.at(m_at);
            if (c == '\\' && mark == '"') {
                m_at += 2;
            } else if (!isLong && (c == mark || c == '\n')) {
                m_at += c == mark ? 1 : 0;
                return;
            } else if (isLong && c == mark && m_bytes.mid(m_at, 3) == three) {
                m_at += 3;
                for (int more = 0; more < 2 && m_at < m_bytes.size() && m_bytes.at(m_at) == mark; ++more) {
                    ++m_at; // one or two marks may end the text itself
                }
                return;
            } else {
                ++m_at;
            }
        }
    }

    void count(char c) {
        switch (c) {
        case '\n':
            m_dots = 0;
            break;
        case '.':
            if (++m_dots >= MostNameParts) {
                refuse(SettingsWords::tr("too many dots in one line"));
            }
            break;
        case '[':
        case '{':
            if (++m_depth > DeepestNesting) {
                refuse(SettingsWords::tr("brackets are nested too deeply"));
            }
            break;
        case ']':
        case '}':
            m_depth = std::max(0, m_depth - 1);
            break;
        case '=':
        case ',':
            if (++m_values > MostValues) {
                refuse(SettingsWords::tr("too many values; at most %1 are read").arg(MostValues));
            }
            break;
        default:
            break;
        }
    }

    void refuse(const QString &message) {
        const QByteArray before = m_bytes.left(m_at);
        const qsizetype lineStart = before.lastIndexOf('\n') + 1;
        m_trouble = TomlTrouble{
            TomlPlace{int(before.count('\n')) + 1, int(QString::fromUtf8(before.mid(lineStart)).size()) + 1}, message};
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_dots = 0;
    int m_values = 0;
    std::optional<TomlTrouble> m_trouble;
};

std::optional<TomlTrouble> troubleWithEncoding(const QByteArray &bytes) {
    int line = 0;
    qsizetype at = 0;
    while (at < bytes.size()) {
        ++line;
        const qsizetype newline = bytes.indexOf('\n', at);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(QByteArrayView(bytes).sliced(at, end - at));
        if (decoder.hasError()) {
            const qsizetype column = text.indexOf(QChar::ReplacementCharacter) + 1;
            return TomlTrouble{TomlPlace{line, int(column)}, SettingsWords::tr("expected text encoded as UTF-8")};
        }
        at = end + 1;
    }
    return {};
}

} // namespace

std::optional<TomlTrouble> troubleWithShape(const QByteArray &bytes) {
    if (const std::optional<TomlTrouble> trouble = troubleWithEncoding(bytes)) {
        return trouble;
    }
    return ShapeScanner(bytes).run();
}

} // namespace kiosk
