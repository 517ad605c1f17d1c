#pragma once

#include <QCryptographicHash>
#include <QString>
#include <QStringList>

namespace kiosk::records {

/// What was removed from a store, as the journal tells of it.
struct PurgeProof {
    qint64 count = 0;
    QString
        digest; ///< SHA-256, in hex, of the digests of what was removed, one after the other; empty where nothing was

    bool operator==(const PurgeProof &) const = default;
};

/// The same, digest by digest.
class RunningProof {
public:
    /// Goes on from another one: its digest stands before the others.
    explicit RunningProof(const PurgeProof &begin = {});

    void add(const QString &digest);
    PurgeProof proof() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_count;
};

PurgeProof proofOf(const QStringList &digests);

} // namespace kiosk::records
