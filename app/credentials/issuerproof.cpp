#include "app/credentials/issuerproof.h"

#include "app/credentials/checkids.h"

namespace kiosk {

namespace {

bool isProven(const Presentation &presentation) {
    bool isSigned = false;
    for (const Check &check : presentation.checks) {
        if (check.id != checkid::CredentialSignature)
            continue;
        if (check.result != CheckResult::Passed)
            return false;
        isSigned = true;
    }
    return isSigned;
}

} // namespace

QString vouchedIssuer(const Presentation &presentation, const PresentedCredential &credential) {
    return presentation.evidence.isEmpty() || isProven(presentation) ? credential.issuerId : QString();
}

} // namespace kiosk
