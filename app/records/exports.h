#pragma once

#include "app/records/store.h"

class QIODevice;

namespace kiosk::records {

/// Records and journals as files. The JSON forms are sealed: their last member is the desk's signature of "VKX1" and
/// the SHA-256 of every byte before `,"signature"` (with the line feed before it), so that not even a space can be
/// changed.
///
///   {"format":"verifier-kiosk-records-1","demo":…,"exportedAt":…,"key":…,"records":[…],"signature":…}
///   {"format":"verifier-kiosk-journal-1","demo":…,"exportedAt":…,"key":…,"checkpoints":[…],"journal":[…],"signature":…}
///
/// A link of the journal is {"event":…,"signature":…} in base64; a checkpoint is its line of text.
enum class ExportFormat { Csv, Json };

/// The records that fit, newest first; how many. That it was done goes into the journal.
Outcome<qint64> exportRecords(Store &store, const Filter &filter, ExportFormat format, QIODevice &out);
/// The whole journal with its checkpoints, as JSON; how many events.
Outcome<qint64> exportJournal(Store &store, QIODevice &out);

/// What an export turned out to be.
struct ExportReport {
    QString format;
    bool isDemo = false;
    qint64 count = 0;            ///< of records or events
    std::optional<Break> broken; ///< position 0: the file as a whole
};
/// Examines a sealed export with the public key alone.
ExportReport verifyExport(const QByteArray &file, const trust::PublicKey &key);

} // namespace kiosk::records
