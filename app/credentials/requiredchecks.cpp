#include "app/credentials/requiredchecks.h"

#include "app/credentials/checkids.h"

#include <algorithm>

namespace kiosk {

/// Where the type does not say: evidence that is there is not passed over in silence.
QStringList requiredChecksOf(const CredentialType &type, const Presentation &presentation) {
    if (type.requiredChecks || presentation.evidence.isEmpty())
        return type.requiredChecks.value_or(QStringList());
    QStringList required{checkid::EvidenceReadable, checkid::CredentialSignature};
    if (!type.trustedIssuers.isEmpty())
        required << checkid::IssuerTrusted;
    return required;
}

bool standsOnEvidence(const CredentialType &type, const Presentation &presentation) {
    const QStringList required = requiredChecksOf(type, presentation);
    const auto ids = {checkid::EvidenceReadable, checkid::PresentationSignature, checkid::CredentialSignature,
                      checkid::IssuerTrusted, checkid::HolderBinding};
    return !presentation.evidence.isEmpty() &&
           std::any_of(ids.begin(), ids.end(), [&required](QLatin1String id) { return required.contains(id); });
}

} // namespace kiosk
