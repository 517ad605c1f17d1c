#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <optional>

namespace kiosk::records {

/// What a journal can tell. Closed: a reader of a journal knows every word in it.
enum class EventKind {
    SettingsChanged, ///< the configuration is another one than at the last start
    SessionStarted,  ///< staff asked for a verification; `subject` is its id, also in the events that follow
    LinkShown,       ///< QR code and link are on the screen
    Scanned,         ///< the phone has the request
    Answered,        ///< the wallet has answered
    Verdict,         ///< ended with a verdict; carries the record's digest
    Ended,           ///< ended without one: expired, failed, cancelled; carries the record's digest
    Viewed,          ///< somebody looked at the record
    Exported,        ///< records or the journal left the store
    BackedUp,        ///< a copy of the store was made
    Purged,          ///< records were removed because their time was over; carries their count and digest
    Printed,         ///< a receipt or report left the printer
    Decided,         ///< somebody decided a case: `decision`, and who
    Noted,           ///< somebody wrote a note to a record; carries its digest
    CaseChanged,     ///< the service has changed its mind on a case that waits
    Erased,          ///< values that were kept of a person, or of a record, are gone; carries their count
    SignedIn,        ///< `operator`
    SignInFailed,    ///< `operator` as typed where such a one exists, else nothing
    SignedOut,       ///< `operator`
    OperatorChanged, ///< somebody was added, disabled, or given another PIN; `operator` and `change`
};

/// "settings-changed", … as they stand in the canonical bytes.
QString nameOf(EventKind kind);
std::optional<EventKind> eventKindOf(const QString &name);

/// One thing that happened at this desk. Never holds a claim's value, a link, a token or a code.
struct Event {
    EventKind kind = EventKind::SessionStarted;
    QDateTime at;         ///< UTC, milliseconds
    QString subject = {}; ///< id of the verification that it is about; empty where there is none
    QMap<QString, QString> details = {};

    bool operator==(const Event &) const = default;
};

/// An event in its place in the chain.
struct ChainedEvent {
    quint64 sequence = 0; ///< from 1, without gaps
    QByteArray previous;  ///< SHA-256 of the canonical bytes before it; 32 zeros at the beginning
    Event event;

    bool operator==(const ChainedEvent &) const = default;
};

/// The one way in which a chained event is written as bytes; integers are big endian, a text is its length in bytes
/// (u32) and its UTF-8:
///
///   "VKJ1"  sequence u64  previous 32 bytes  milliseconds since 1970 UTC i64  kind text  subject text
///   number of details u32, then for each its key text and value text, keys rising in the order of their bytes
QByteArray canonicalBytes(const ChainedEvent &event);
/// Nothing unless canonicalBytes() would write exactly these bytes.
std::optional<ChainedEvent> readCanonicalBytes(const QByteArray &bytes);

} // namespace kiosk::records
