#include "app/credentials/verdict.h"

#include "app/base/jsonreader.h"

#include <algorithm>

namespace kiosk {

namespace {

/// What is left to decide once the service has said "valid".
struct Finding {
    Reason reason = Reason::None;
    QString subject;
};

QString normalised(const QString &type) {
    return type.simplified().toCaseFolded();
}

const PresentedCredential *find(const QList<PresentedCredential> &credentials, const QString &type) {
    const auto found =
        std::find_if(credentials.cbegin(), credentials.cend(), [&type](const PresentedCredential &credential) {
            return normalised(credential.type) == normalised(type);
        });
    return found == credentials.cend() ? nullptr : &*found;
}

bool hasClaim(const PresentedCredential &credential, const QString &id) {
    return std::any_of(credential.claims.cbegin(), credential.claims.cend(), [&id](const Claim &claim) {
        return claim.id == id && (!claim.value.trimmed().isEmpty() || claim.isPicture());
    });
}

Finding checkTypes(const CredentialType &type, const Presentation &presentation) {
    if (presentation.credentials.isEmpty())
        return {Reason::NothingPresented, {}};
    for (const RequestedCredential &requested : type.credentials) {
        if (!find(presentation.credentials, requested.type))
            return {Reason::WrongCredential, requested.type};
    }
    return {};
}

Finding checkClaims(const CredentialType &type, const Presentation &presentation) {
    for (const RequestedCredential &requested : type.credentials) {
        const PresentedCredential *credential = find(presentation.credentials, requested.type);
        for (const RequestedClaim &claim : requested.claims) {
            if (claim.required && credential && !hasClaim(*credential, claim.id))
                return {Reason::ClaimMissing, claim.label};
        }
    }
    return {};
}

Finding checkExpiry(const Presentation &presentation, const QDateTime &now) {
    for (const PresentedCredential &credential : presentation.credentials) {
        if (credential.expiresAt && *credential.expiresAt <= now)
            return {Reason::CredentialExpired, credential.type};
    }
    return {};
}

Check ownCheck(const QString &id, const Finding &finding) {
    Check check;
    check.id = id;
    check.source = CheckSource::Kiosk;
    check.result = finding.reason == Reason::None ? CheckResult::Passed : CheckResult::Failed;
    check.why = finding.subject;
    return check;
}

Check expiryCheck(const Presentation &presentation, const Finding &finding) {
    Check check = ownCheck(QStringLiteral("not-expired"), finding);
    const bool anyDates =
        std::any_of(presentation.credentials.cbegin(), presentation.credentials.cend(),
                    [](const PresentedCredential &credential) { return credential.expiresAt.has_value(); });
    if (!anyDates)
        check.result = CheckResult::NotChecked;
    return check;
}

Finding failedServiceCheck(const QList<Check> &checks) {
    const auto failed = std::find_if(checks.cbegin(), checks.cend(),
                                     [](const Check &check) { return check.result == CheckResult::Failed; });
    return failed == checks.cend() ? Finding{} : Finding{Reason::CheckFailed, labelOf(*failed)};
}

} // namespace

QString nameOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Verified:
        return QStringLiteral("verified");
    case Verdict::NotVerified:
        return QStringLiteral("notVerified");
    case Verdict::Declined:
        return QStringLiteral("declined");
    case Verdict::Review:
        return QStringLiteral("review");
    }
    Q_UNREACHABLE();
}

QString nameOf(Reason reason) {
    switch (reason) {
    case Reason::None:
        return QStringLiteral("NONE");
    case Reason::ServiceSaysNo:
        return QStringLiteral("SERVICE-SAYS-NO");
    case Reason::VisitorDeclined:
        return QStringLiteral("VISITOR-DECLINED");
    case Reason::NeedsReview:
        return QStringLiteral("NEEDS-REVIEW");
    case Reason::NothingPresented:
        return QStringLiteral("NOTHING-PRESENTED");
    case Reason::WrongCredential:
        return QStringLiteral("WRONG-CREDENTIAL");
    case Reason::ClaimMissing:
        return QStringLiteral("CLAIM-MISSING");
    case Reason::CredentialExpired:
        return QStringLiteral("CREDENTIAL-EXPIRED");
    case Reason::CheckFailed:
        return QStringLiteral("CHECK-FAILED");
    }
    Q_UNREACHABLE();
}

Judgement judge(const CredentialType &type, const Presentation &presentation, const QDateTime &now) {
    Judgement judgement;
    judgement.checks = presentation.checks;
    switch (presentation.verdict) {
    case ServiceVerdict::Declined:
        judgement.verdict = Verdict::Declined;
        judgement.reason = Reason::VisitorDeclined;
        return judgement;
    case ServiceVerdict::Invalid:
        judgement.verdict = Verdict::NotVerified;
        judgement.reason = Reason::ServiceSaysNo;
        return judgement;
    case ServiceVerdict::Review:
    case ServiceVerdict::Valid:
        break;
    }

    const Finding types = checkTypes(type, presentation);
    const Finding claims = checkClaims(type, presentation);
    const Finding expiry = checkExpiry(presentation, now);
    judgement.checks << ownCheck(QStringLiteral("type-matches"), types)
                     << ownCheck(QStringLiteral("claims-complete"), claims) << expiryCheck(presentation, expiry);

    if (presentation.verdict == ServiceVerdict::Review) {
        judgement.verdict = Verdict::Review;
        judgement.reason = Reason::NeedsReview;
        return judgement;
    }
    for (const Finding &finding : {failedServiceCheck(presentation.checks), types, claims, expiry}) {
        if (finding.reason != Reason::None) {
            judgement.verdict = Verdict::NotVerified;
            judgement.reason = finding.reason;
            judgement.subject = finding.subject;
            return judgement;
        }
    }
    judgement.verdict = Verdict::Verified;
    judgement.reason = Reason::None;
    return judgement;
}

} // namespace kiosk
