#include "app/records/event.h"

#include <QStringDecoder>
#include <QtEndian>
#include <array>

namespace kiosk::records {

namespace {

constexpr QByteArrayView Magic("VKJ1");
constexpr qsizetype DigestBytes = 32;

struct Word {
    EventKind kind;
    const char *name;
};

constexpr std::array Words{
    Word{EventKind::SettingsChanged, "settings-changed"},
    Word{EventKind::SessionStarted, "session-started"},
    Word{EventKind::LinkShown, "link-shown"},
    Word{EventKind::Scanned, "scanned"},
    Word{EventKind::Answered, "answered"},
    Word{EventKind::Verdict, "verdict"},
    Word{EventKind::Ended, "ended"},
    Word{EventKind::Viewed, "viewed"},
    Word{EventKind::Exported, "exported"},
    Word{EventKind::BackedUp, "backed-up"},
    Word{EventKind::Purged, "purged"},
    Word{EventKind::Printed, "printed"},
    Word{EventKind::Decided, "decided"},
    Word{EventKind::Noted, "noted"},
    Word{EventKind::CaseChanged, "case-changed"},
    Word{EventKind::Erased, "erased"},
    Word{EventKind::SignedIn, "signed-in"},
    Word{EventKind::SignInFailed, "sign-in-failed"},
    Word{EventKind::SignedOut, "signed-out"},
    Word{EventKind::OperatorChanged, "operator-changed"},
};

class Writer {
public:
    template <typename T>
    void number(T value) {
        const T big = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    }
    void raw(QByteArrayView bytes) { m_bytes.append(bytes); }
    void text(const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        number(static_cast<quint32>(utf8.size()));
        raw(utf8);
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads until something is missing; from then on everything is empty and isGood() false.
class Reader {
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    QByteArray raw(qsizetype length) {
        if (!m_isGood || length > m_bytes.size() - m_at) {
            m_isGood = false;
            return {};
        }
        m_at += length;
        return m_bytes.mid(m_at - length, length);
    }
    template <typename T>
    T number() {
        const QByteArray bytes = raw(sizeof(T));
        return m_isGood ? qFromBigEndian<T>(bytes.constData()) : T();
    }
    QString text() {
        const QByteArray utf8 = raw(number<quint32>());
        QStringDecoder decoder(QStringDecoder::Utf8);
        QString text = decoder(utf8);
        m_isGood = m_isGood && !decoder.hasError();
        return text;
    }
    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

} // namespace

QString nameOf(EventKind kind) {
    for (const Word &word : Words) {
        if (word.kind == kind)
            return QString::fromLatin1(word.name);
    }
    Q_UNREACHABLE();
}

std::optional<EventKind> eventKindOf(const QString &name) {
    for (const Word &word : Words) {
        if (name == QLatin1String(word.name))
            return word.kind;
    }
    return {};
}

QByteArray canonicalBytes(const ChainedEvent &event) {
    Q_ASSERT(event.previous.size() == DigestBytes);
    Writer writer;
    writer.raw(Magic);
    writer.number(event.sequence);
    writer.raw(event.previous);
    writer.number(static_cast<qint64>(event.event.at.toMSecsSinceEpoch()));
    writer.text(nameOf(event.event.kind));
    writer.text(event.event.subject);
    writer.number(static_cast<quint32>(event.event.details.size()));
    // The keys are our own ASCII words, so that the map's order is that of their bytes.
    for (auto each = event.event.details.cbegin(); each != event.event.details.cend(); ++each) {
        writer.text(each.key());
        writer.text(each.value());
    }
    return writer.take();
}

std::optional<ChainedEvent> readCanonicalBytes(const QByteArray &bytes) {
    Reader reader(bytes);
    ChainedEvent read;
    if (reader.raw(Magic.size()) != Magic)
        return {};
    read.sequence = reader.number<quint64>();
    read.previous = reader.raw(DigestBytes);
    read.event.at = QDateTime::fromMSecsSinceEpoch(reader.number<qint64>(), Qt::UTC);
    const std::optional<EventKind> kind = eventKindOf(reader.text());
    read.event.subject = reader.text();
    const auto count = reader.number<quint32>();
    for (quint32 i = 0; i < count && reader.isGood(); ++i) {
        const QString key = reader.text();
        read.event.details.insert(key, reader.text());
    }
    if (!reader.isGood() || !reader.isAtEnd() || !kind)
        return {};
    read.event.kind = *kind;
    // Whatever could be written in two ways (the order of keys, a doubled one) is found by writing it again.
    if (canonicalBytes(read) != bytes)
        return {};
    return read;
}

} // namespace kiosk::records
