#pragma once

#include "app/records/deskkey.h"
#include "app/records/event.h"

namespace kiosk::records {

/// What the journal keeps of an event: its canonical bytes, and the desk's Ed25519 signature of them.
struct Link {
    QByteArray bytes;
    QByteArray signature;

    bool operator==(const Link &) const = default;
};

/// Whether this key signed it.
bool isSignedBy(const trust::PublicKey &key, const Link &link);
/// SHA-256 of a link's canonical bytes: what the next link and the checkpoints name.
QByteArray digestOf(const Link &link);
/// What the first link names as the one before it: 32 zeros.
QByteArray beginningOfChain();

/// The end of a chain.
struct ChainHead {
    quint64 sequence = 0; ///< of the last link; 0: there is none
    QByteArray digest = beginningOfChain();

    bool operator==(const ChainHead &) const = default;
};

/// The link with which `event` goes on behind `head`.
Link nextLink(const ChainHead &head, const Event &event, const DeskKey &key);

/// How far the chain had come at some moment, signed, and kept outside the database: whoever removes the last events
/// there cannot remove it here.
///
/// Signed are "VKC1", sequence u64, digest 32 bytes, milliseconds i64. As a line of text: the sequence, the time in ISO
/// 8601, the digest in hex and the signature in base64url, with one space between.
struct Checkpoint {
    quint64 sequence = 0;
    QByteArray digest;
    QDateTime at;
    QByteArray signature;

    bool operator==(const Checkpoint &) const = default;
};
Checkpoint makeCheckpoint(const ChainHead &head, const QDateTime &at, const DeskKey &key);
QByteArray toLine(const Checkpoint &checkpoint);
/// Nothing where toLine() would not write this line.
std::optional<Checkpoint> readCheckpointLine(const QByteArray &line);

/// What is wrong with a journal.
enum class Flaw {
    Unreadable,         ///< the bytes are no event
    OutOfOrder,         ///< a sequence number is missing, doubled or not in its place
    ChainBroken,        ///< it does not name the link before it
    SignatureWrong,     ///< not signed by this key, or changed since
    CheckpointUnusable, ///< a checkpoint cannot be read or is not signed by this key
    CheckpointDiffers,  ///< the journal has another link there than the checkpoint
    EndMissing,         ///< the journal is shorter than a checkpoint says
    RecordDiffers,      ///< a record is not what the journal says
    RecordMissing,      ///< a record that the journal tells of is gone, and no purge removed it
    RecordUnknown,      ///< a record that no event tells of
    PurgeDiffers,       ///< what a purge says it removed is not what is missing
    ValueDiffers,       ///< something that was kept of a person is not what its record says
    ValueMissing,       ///< something kept is gone, and nothing says that it was erased
    ValueUnknown,       ///< something is kept that no record names
    NoteDiffers,        ///< a note, a decision, or what the store notes of itself is not what the journal says
    NoteMissing,        ///< one of them is gone, and its record is not
    NoteUnknown,        ///< one of them that no event tells of
    CaseDiffers,        ///< a case is open, decided or answered otherwise than the journal says
};
/// "unreadable", "out-of-order", …
QString nameOf(Flaw flaw);

/// The first thing that does not hold.
struct Break {
    quint64 position = 0; ///< place of the link in the journal, from 1; with EndMissing the first missing one
    Flaw flaw = Flaw::Unreadable;
    QString detail = {};

    bool operator==(const Break &) const = default;
};

/// Follows a journal link by link with nothing but the public key; memory does not grow with the journal, only with the
/// checkpoints.
class ChainCheck {
public:
    /// `begin` is where it starts, for a part whose beginning was found good before.
    ChainCheck(trust::PublicKey key, const QList<Checkpoint> &checkpoints, ChainHead begin = {});

    /// The next link; nothing where it holds. `event`, where given, receives what it says.
    std::optional<Break> add(const Link &link, Event *event = nullptr);
    /// After the last link: whether the end is there.
    std::optional<Break> finish() const;
    const ChainHead &head() const { return m_head; }

private:
    trust::PublicKey m_key;
    QMultiMap<quint64, Checkpoint> m_checkpoints;
    std::optional<quint64> m_unusable; ///< place of the first checkpoint that this key did not sign
    ChainHead m_head;
};

/// The whole at once.
std::optional<Break> firstBreak(const QList<Link> &links, const QList<Checkpoint> &checkpoints,
                                const trust::PublicKey &key);

} // namespace kiosk::records
