#include "app/records/journal.h"

#include "app/trust/digest.h"

#include <QtEndian>

namespace kiosk::records {

namespace {

constexpr qsizetype DigestBytes = 32;

QByteArray signedBytes(const Checkpoint &checkpoint) {
    QByteArray bytes("VKC1");
    const quint64 sequence = qToBigEndian(checkpoint.sequence);
    bytes.append(reinterpret_cast<const char *>(&sequence), sizeof sequence);
    bytes.append(checkpoint.digest);
    const qint64 at = qToBigEndian(static_cast<qint64>(checkpoint.at.toMSecsSinceEpoch()));
    bytes.append(reinterpret_cast<const char *>(&at), sizeof at);
    return bytes;
}

bool isSignedBy(const trust::PublicKey &key, QByteArrayView bytes, QByteArrayView signature) {
    return key.verify(trust::Algorithm::EdDSA, bytes, signature).ok();
}

} // namespace

QByteArray digestOf(const Link &link) {
    return trust::digestOf(trust::Digest::Sha256, link.bytes);
}

bool isSignedBy(const trust::PublicKey &key, const Link &link) {
    return isSignedBy(key, link.bytes, link.signature);
}

QByteArray beginningOfChain() {
    return QByteArray(DigestBytes, '\0');
}

Link nextLink(const ChainHead &head, const Event &event, const DeskKey &key) {
    Link link;
    link.bytes = canonicalBytes({head.sequence + 1, head.digest, event});
    link.signature = key.sign(link.bytes);
    return link;
}

Checkpoint makeCheckpoint(const ChainHead &head, const QDateTime &at, const DeskKey &key) {
    Checkpoint checkpoint{head.sequence, head.digest, at, {}};
    checkpoint.signature = key.sign(signedBytes(checkpoint));
    return checkpoint;
}

QByteArray toLine(const Checkpoint &checkpoint) {
    return QByteArray::number(checkpoint.sequence) + ' ' +
           checkpoint.at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' ' + checkpoint.digest.toHex() + ' ' +
           checkpoint.signature.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<Checkpoint> readCheckpointLine(const QByteArray &line) {
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 4)
        return {};
    Checkpoint read;
    read.sequence = parts.at(0).toULongLong();
    read.at = QDateTime::fromString(QString::fromLatin1(parts.at(1)), Qt::ISODateWithMs);
    read.digest = QByteArray::fromHex(parts.at(2));
    read.signature = QByteArray::fromBase64(parts.at(3), QByteArray::Base64UrlEncoding);
    if (!read.at.isValid() || read.digest.size() != DigestBytes || toLine(read) != line)
        return {};
    return read;
}

QString nameOf(Flaw flaw) {
    switch (flaw) {
    case Flaw::Unreadable:
        return QStringLiteral("unreadable");
    case Flaw::OutOfOrder:
        return QStringLiteral("out-of-order");
    case Flaw::ChainBroken:
        return QStringLiteral("chain-broken");
    case Flaw::SignatureWrong:
        return QStringLiteral("signature-wrong");
    case Flaw::CheckpointUnusable:
        return QStringLiteral("checkpoint-unusable");
    case Flaw::CheckpointDiffers:
        return QStringLiteral("checkpoint-differs");
    case Flaw::EndMissing:
        return QStringLiteral("end-missing");
    case Flaw::RecordDiffers:
        return QStringLiteral("record-differs");
    case Flaw::RecordMissing:
        return QStringLiteral("record-missing");
    case Flaw::RecordUnknown:
        return QStringLiteral("record-unknown");
    case Flaw::PurgeDiffers:
        return QStringLiteral("purge-differs");
    case Flaw::ValueDiffers:
        return QStringLiteral("value-differs");
    case Flaw::ValueMissing:
        return QStringLiteral("value-missing");
    case Flaw::ValueUnknown:
        return QStringLiteral("value-unknown");
    case Flaw::NoteDiffers:
        return QStringLiteral("note-differs");
    case Flaw::NoteMissing:
        return QStringLiteral("note-missing");
    case Flaw::NoteUnknown:
        return QStringLiteral("note-unknown");
    case Flaw::CaseDiffers:
        return QStringLiteral("case-differs");
    }
    Q_UNREACHABLE();
}

ChainCheck::ChainCheck(trust::PublicKey key, const QList<Checkpoint> &checkpoints, ChainHead begin)
    : m_key(std::move(key)), m_head(std::move(begin)) {
    for (const Checkpoint &checkpoint : checkpoints) {
        const bool isUsable = isSignedBy(m_key, signedBytes(checkpoint), checkpoint.signature);
        if (!isUsable && !m_unusable)
            m_unusable = checkpoint.sequence;
        m_checkpoints.insert(checkpoint.sequence, checkpoint);
    }
}

std::optional<Break> ChainCheck::add(const Link &link, Event *event) {
    const quint64 position = m_head.sequence + 1;
    const std::optional<ChainedEvent> read = readCanonicalBytes(link.bytes);
    if (!read)
        return Break{position, Flaw::Unreadable};
    if (!isSignedBy(m_key, link.bytes, link.signature))
        return Break{position, Flaw::SignatureWrong};
    if (read->sequence != position)
        return Break{position, Flaw::OutOfOrder, QStringLiteral("number %1 stands there").arg(read->sequence)};
    if (read->previous != m_head.digest)
        return Break{position, Flaw::ChainBroken};
    m_head = {position, digestOf(link)};
    const auto [first, last] = std::as_const(m_checkpoints).equal_range(position);
    for (auto checkpoint = first; checkpoint != last; ++checkpoint) {
        if (checkpoint->digest != m_head.digest)
            return Break{position, Flaw::CheckpointDiffers};
    }
    if (event)
        *event = read->event;
    return {};
}

std::optional<Break> ChainCheck::finish() const {
    if (m_unusable)
        return Break{*m_unusable, Flaw::CheckpointUnusable};
    if (!m_checkpoints.isEmpty() && m_checkpoints.lastKey() > m_head.sequence) {
        return Break{m_head.sequence + 1, Flaw::EndMissing,
                     QStringLiteral("a checkpoint names number %1").arg(m_checkpoints.lastKey())};
    }
    return {};
}

std::optional<Break> firstBreak(const QList<Link> &links, const QList<Checkpoint> &checkpoints,
                                const trust::PublicKey &key) {
    ChainCheck check(key, checkpoints);
    for (const Link &link : links) {
        if (auto broken = check.add(link))
            return broken;
    }
    return check.finish();
}

} // namespace kiosk::records
