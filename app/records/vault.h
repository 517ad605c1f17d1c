#pragma once

#include "app/credentials/retention.h"
#include "app/records/purgeproof.h"
#include "app/records/store.h"
#include "app/records/storekey.h"

namespace kiosk::records {

/// Something that was kept, read again.
struct KeptValue {
    KeptClaim what;
    std::optional<QString> value; ///< nothing where it was erased or its time is over
};

/// The members of what it is, and `value`: null where it is gone.
QJsonObject toJson(const KeptValue &value);

/// What a store keeps of people beside its records: sealed values (see StoreKey) that their records name. Destroying
/// them needs no key; reading them, and finding a person again, needs the store's.
///
/// A value is sealed to its place: what AES-GCM authenticates beside it is "VKV1" and then, each as its length in
/// bytes,
/// ':' and its UTF-8, the record's id, the position among what the record says is kept (from 0), claim, manner, and
/// until when in milliseconds since 1970.
///
/// Failures are NotRecorded, with plain words in `detail`.
class Vault {
public:
    explicit Vault(Store &store) : m_store(store) {}

    /// Whether something could be kept now. Makes the store's own key where it has none and none is configured.
    Outcome<Done> ready();
    /// Keeps the record of a verification with all of this and what `beside` writes, or nothing.
    Outcome<Done> keep(Record record, const QList<Keepsake> &keepsakes,
                       const std::function<Outcome<Done>(Writing &)> &beside = {});

    /// What was kept with a record; whoever asks writes down first that he does.
    Outcome<QList<KeptValue>> values(const Record &record) const;
    /// The same for somebody who looks at it, which is written down. `by`: the operator; empty: nobody is signed in.
    Outcome<QList<KeptValue>> reveal(const Record &record, const QString &by = {});
    /// The records with which exactly these claims of a person were kept as one hash, oldest first.
    Outcome<QList<Record>> find(const QMap<QString, QString> &person) const;

    /// Destroys what was kept with these records; the records themselves stay, and say no more than that it was. A
    /// failure may leave it in the write-ahead log, which doing it again empties.
    Outcome<PurgeProof> erase(const QList<Record> &records, const QString &by = {});
    /// Destroys what is over by now; a failure as with erase().
    Outcome<PurgeProof> expire(const QDateTime &now);

private:
    Store &m_store;
};

/// Under which name claims are kept together: "Birth Date + Last Name".
QString nameOfAll(QStringList claims);

} // namespace kiosk::records
