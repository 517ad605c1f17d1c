#include "app/credentials/verdict.h"

#include "app/credentials/claimdate.h"

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

const Claim *find(const PresentedCredential &credential, const RequestedClaim &requested) {
    const auto found =
        std::find_if(credential.claims.cbegin(), credential.claims.cend(), [&requested](const Claim &claim) {
            return claim.id == requested.id && (!claim.value.trimmed().isEmpty() || claim.isPicture());
        });
    return found == credential.claims.cend() ? nullptr : &*found;
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

/// Calls `look` with each requested claim and what was shared of it (null: nothing) until it finds something.
template <typename Look>
Finding firstFinding(const CredentialType &type, const Presentation &presentation, Look look) {
    for (const RequestedCredential &requested : type.credentials) {
        const PresentedCredential *credential = find(presentation.credentials, requested.type);
        if (!credential)
            continue;
        for (const RequestedClaim &claim : requested.claims) {
            const Finding finding = look(claim, find(*credential, claim));
            if (finding.reason != Reason::None)
                return finding;
        }
    }
    return {};
}

Finding checkClaims(const CredentialType &type, const Presentation &presentation) {
    return firstFinding(type, presentation, [](const RequestedClaim &requested, const Claim *claim) {
        const bool isMissing = !claim && (requested.required || !requested.mustBe.isEmpty());
        return isMissing ? Finding{Reason::ClaimMissing, requested.label} : Finding{};
    });
}

Finding checkValues(const CredentialType &type, const Presentation &presentation) {
    return firstFinding(type, presentation, [](const RequestedClaim &requested, const Claim *claim) {
        const bool isOther = claim && !requested.mustBe.isEmpty() &&
                             claim->value.trimmed().compare(requested.mustBe, Qt::CaseInsensitive) != 0;
        return isOther ? Finding{Reason::ClaimNotAccepted, requested.label} : Finding{};
    });
}

/// A credential is good until the end of the day that it names, wherever the desk is; a date nobody can read proves
/// nothing.
Finding checkExpiry(const CredentialType &type, const Presentation &presentation, const QDateTime &now) {
    for (const PresentedCredential &credential : presentation.credentials) {
        if (credential.expiresAt && *credential.expiresAt <= now)
            return {Reason::CredentialExpired, credential.type};
    }
    return firstFinding(type, presentation, [&now](const RequestedClaim &requested, const Claim *claim) {
        if (!requested.expires || !claim)
            return Finding{};
        const QDate date = dateOf(claim->value);
        const bool isOver = !date.isValid() || date < now.toUTC().date();
        return isOver ? Finding{Reason::CredentialExpired, requested.label} : Finding{};
    });
}

bool saysWhenItExpires(const CredentialType &type, const Presentation &presentation) {
    const bool anyTimes =
        std::any_of(presentation.credentials.cbegin(), presentation.credentials.cend(),
                    [](const PresentedCredential &credential) { return credential.expiresAt.has_value(); });
    const Finding anyClaim = firstFinding(type, presentation, [](const RequestedClaim &requested, const Claim *claim) {
        return requested.expires && claim ? Finding{Reason::CredentialExpired, {}} : Finding{};
    });
    return anyTimes || anyClaim.reason != Reason::None;
}

bool acceptsOnlySomeValues(const CredentialType &type) {
    return std::any_of(type.credentials.cbegin(), type.credentials.cend(), [](const RequestedCredential &credential) {
        return std::any_of(credential.claims.cbegin(), credential.claims.cend(),
                           [](const RequestedClaim &claim) { return !claim.mustBe.isEmpty(); });
    });
}

Check ownCheck(const QString &id, const Finding &finding) {
    Check check;
    check.id = id;
    check.source = CheckSource::Kiosk;
    check.result = finding.reason == Reason::None ? CheckResult::Passed : CheckResult::Failed;
    check.why = finding.subject;
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
    case Reason::DeclinedOrNotAccepted:
        return QStringLiteral("DECLINED-OR-NOT-ACCEPTED");
    case Reason::NothingChecked:
        return QStringLiteral("NOTHING-CHECKED");
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
    case Reason::ClaimNotAccepted:
        return QStringLiteral("CLAIM-NOT-ACCEPTED");
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
    case ServiceVerdict::DeclinedOrInvalid:
        judgement.verdict = Verdict::NotVerified;
        judgement.reason = Reason::DeclinedOrNotAccepted;
        return judgement;
    case ServiceVerdict::NotChecked:
        judgement.verdict = Verdict::NotVerified;
        judgement.reason = Reason::NothingChecked;
        return judgement;
    case ServiceVerdict::Review:
    case ServiceVerdict::Valid:
        break;
    }

    const Finding types = checkTypes(type, presentation);
    const Finding claims = checkClaims(type, presentation);
    const Finding values = checkValues(type, presentation);
    const Finding expiry = checkExpiry(type, presentation, now);
    judgement.checks << ownCheck(QStringLiteral("type-matches"), types)
                     << ownCheck(QStringLiteral("claims-complete"), claims);
    if (acceptsOnlySomeValues(type))
        judgement.checks << ownCheck(QStringLiteral("value-accepted"), values);
    judgement.checks << ownCheck(QStringLiteral("not-expired"), expiry);
    if (!saysWhenItExpires(type, presentation))
        judgement.checks.last().result = CheckResult::NotChecked;

    if (presentation.verdict == ServiceVerdict::Review) {
        judgement.verdict = Verdict::Review;
        judgement.reason = Reason::NeedsReview;
        return judgement;
    }
    for (const Finding &finding : {failedServiceCheck(presentation.checks), types, claims, values, expiry}) {
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
