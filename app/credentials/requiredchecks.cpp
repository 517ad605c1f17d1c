#include "app/credentials/requiredchecks.h"

#include "app/credentials/checkids.h"

#include <algorithm>

namespace kiosk {

/// Where the type does not say: evidence that is there is not passed over in silence. Nor is evidence that should be
/// there: whoever could leave it out would otherwise choose that nobody asks who issued it.
QStringList requiredChecksOf(const CredentialType &type, const Presentation &presentation) {
    if (type.requiredChecks)
        return *type.requiredChecks;
    const bool isMissed = type.bringsEvidence && !type.trustedIssuers.isEmpty();
    if (presentation.evidence.isEmpty() && !isMissed)
        return {};
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
