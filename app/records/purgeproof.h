#pragma once

#include <QString>
#include <QStringList>

namespace kiosk::records {

/// What was removed from a store, as the journal tells of it.
struct PurgeProof {
    qint64 count = 0;
    QString
        digest; ///< SHA-256, in hex, of the digests of what was removed, one after the other; empty where nothing was
};
PurgeProof proofOf(const QStringList &digests);

} // namespace kiosk::records
