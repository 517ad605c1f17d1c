#include "app/credentials/issuerproof.h"

namespace kiosk {

QString vouchedIssuer(const Presentation &presentation, const PresentedCredential &credential) {
    return presentation.evidence.isEmpty() || credential.isIssuerProven ? credential.issuerId : QString();
}

} // namespace kiosk
