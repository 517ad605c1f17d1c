#include "app/records/purgeproof.h"

namespace kiosk::records {

RunningProof::RunningProof(const PurgeProof &begin) : m_count(begin.count) {
    m_hash.addData(begin.digest.toLatin1());
}

void RunningProof::add(const QString &digest) {
    m_hash.addData(digest.toLatin1());
    ++m_count;
}

PurgeProof RunningProof::proof() const {
    return m_count == 0 ? PurgeProof{} : PurgeProof{m_count, QString::fromLatin1(m_hash.result().toHex())};
}

PurgeProof proofOf(const QStringList &digests) {
    RunningProof all;
    for (const QString &digest : digests)
        all.add(digest);
    return all.proof();
}

} // namespace kiosk::records
