#include "app/records/purgeproof.h"

#include "app/trust/digest.h"

namespace kiosk::records {

PurgeProof proofOf(const QStringList &digests) {
    if (digests.isEmpty())
        return {};
    const QByteArray all = digests.join(QString()).toLatin1();
    return {digests.size(), QString::fromLatin1(trust::digestOf(trust::Digest::Sha256, all).toHex())};
}

} // namespace kiosk::records
