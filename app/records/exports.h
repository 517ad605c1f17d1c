#pragma once

#include "app/records/vault.h"

#include <memory>

class QIODevice;

namespace kiosk::records {

/// Records and journals as files. The JSON forms are sealed: their last member is the desk's signature of "VKX1" and
/// the SHA-256 of every byte before `,"signature"` (with the line feed before it), so that not even a space can be
/// changed.
///
///   {"format":"verifier-kiosk-records-1","demo":…,"exportedAt":…,"key":…,"records":[…],"signature":…}
///   {"format":"verifier-kiosk-journal-1","demo":…,"exportedAt":…,"key":…,"checkpoints":[…],"journal":[…],"signature":…}
///
///   {"format":"verifier-kiosk-person-1","demo":…,"exportedAt":…,"key":…,"records":[…],"signature":…}
///
/// A link of the journal is {"event":…,"signature":…} in base64; a checkpoint is its line of text.
enum class ExportFormat { Csv, Json };

/// Something that leaves the store slice by slice, so that whoever waits sees how far it is and can give up; what was
/// written until then is of no use.
class Export {
public:
    Export() = default;
    virtual ~Export() = default;
    Export(const Export &) = delete;
    Export &operator=(const Export &) = delete;

    /// Writes the next slice of what `source` has; true once everything is there. That it is done goes into the journal
    /// of the store first, whose desk signs it.
    virtual Outcome<bool> goOn(Store &store, const RecordSource &source) = 0;
    /// Records written until now.
    virtual qint64 count() const = 0;
};

/// The records that fit, newest first; it fails at one that is not what the journal says. `who` takes them out, where
/// somebody is signed in; `out` outlives it.
std::unique_ptr<Export> makeExport(const Filter &filter, ExportFormat format, QIODevice &out, const QString &who = {});
/// That records leave the store as `what`: to be written down before they do.
Outcome<Done> tellExport(Store &store, const QString &what, const QString &who);

/// The same in one go, from `source` where given, else from the store; how many records.
Outcome<qint64> exportRecords(Store &store, const Filter &filter, ExportFormat format, QIODevice &out,
                              const RecordSource *source = nullptr);
/// What was kept with these records, for the person it is about: {"record":…,"values":[…]} for each, see toJson(). That
/// it was done goes into the journal, for each record. `by`: the operator; empty: nobody is signed in.
Outcome<qint64> exportPerson(Store &store, const QList<Record> &records, QIODevice &out, const QString &by = {});
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
