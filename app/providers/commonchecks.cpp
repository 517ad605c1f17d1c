#include "app/providers/commonchecks.h"

namespace kiosk {

Check serviceVerdict(bool passed, const Phrase &why) {
    Check check;
    check.id = QStringLiteral("service-verdict");
    check.result = passed ? CheckResult::Passed : CheckResult::Failed;
    check.why = why;
    return check;
}

Check issuerSignature(CheckResult result, const Phrase &why) {
    Check check;
    check.id = QStringLiteral("issuer-signature");
    check.result = result;
    check.source = CheckSource::Kiosk;
    check.why = why;
    return check;
}

void checkIssuers(const CredentialType &type, Presentation &presentation) {
    if (type.issuers.isEmpty())
        return;
    for (const PresentedCredential &credential : std::as_const(presentation.credentials)) {
        Phrase problem;
        if (credential.issuer.isEmpty())
            problem = Phrase::translate("Checks", "The service does not say who issued it");
        else if (!type.issuers.contains(credential.issuer))
            problem = credential.issuer;
        presentation.checks.append(kioskCheck(QStringLiteral("issuer-accepted"), {}, problem));
    }
}

Check kioskCheck(const QString &id, const Phrase &label, const Phrase &problem) {
    Check check;
    check.id = id;
    check.source = CheckSource::Kiosk;
    check.result = problem.isEmpty() ? CheckResult::Passed : CheckResult::Failed;
    check.why = problem;
    check.label = label;
    return check;
}

} // namespace kiosk
