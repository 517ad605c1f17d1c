#include "app/credentials/verdict.h"

#include "app/credentials/checkids.h"
#include "app/credentials/lookup.h"
#include "app/credentials/requiredchecks.h"
#include "app/credentials/ruling.h"

#include <algorithm>

namespace kiosk {

namespace {

/// What is left to decide once the service has said "valid".
struct Finding {
    Reason reason = Reason::None;
    QString subject;
};

const PresentedCredential *find(const QList<PresentedCredential> &credentials, const QString &type) {
    const auto found =
        std::find_if(credentials.cbegin(), credentials.cend(),
                     [&type](const PresentedCredential &credential) { return isSameType(credential.type, type); });
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

/// A claim that is required, and that only the service says, where the type stands on the evidence.
Finding checkProof(const CredentialType &type, const Presentation &presentation) {
    if (!standsOnEvidence(type, presentation))
        return {};
    return firstFinding(type, presentation, [](const RequestedClaim &requested, const Claim *claim) {
        const bool isDoubtful = claim && claim->isUnproven && requested.required;
        return isDoubtful ? Finding{Reason::CheckNotMade, checkid::DataConsistent} : Finding{};
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

Check notMade(const QString &id) {
    Check check;
    check.id = id;
    check.source = CheckSource::Kiosk;
    check.why = Phrase::translate("Checks", "This check was not made.");
    return check;
}

/// What the service itself leaves to a person (`isReview`) counts only where it is required.
Finding failedCheck(const QStringList &required, const QList<Check> &checks, bool isReview) {
    const auto failed = std::find_if(checks.cbegin(), checks.cend(), [&](const Check &check) {
        const bool counts = !isReview || check.source == CheckSource::Kiosk || required.contains(check.id);
        return check.result == CheckResult::Failed && counts;
    });
    return failed == checks.cend() ? Finding{} : Finding{Reason::CheckFailed, labelOf(*failed)};
}

/// Required checks that nobody made are added to the list, so that the page says so.
Finding requiredCheck(const QStringList &required, QList<Check> &checks) {
    Finding finding;
    for (const QString &id : required) {
        int made = 0;
        int all = 0;
        for (const Check &check : checks) {
            if (check.id == id) {
                ++all;
                made += check.result == CheckResult::Passed || check.result == CheckResult::Failed ? 1 : 0;
            }
        }
        if (all == 0)
            checks.append(notMade(id));
        if ((all == 0 || made < all) && finding.reason == Reason::None)
            finding = {Reason::CheckNotMade, id};
    }
    return finding;
}

/// The first ruling that says so. An own rule about a day that has passed is an expiry like any other.
Finding firstRuling(const CredentialType &type, const QList<Ruling> &rulings, Acceptance acceptance) {
    const auto found = std::find_if(rulings.cbegin(), rulings.cend(), [acceptance](const Ruling &ruling) {
        return ruling.result.acceptance == acceptance;
    });
    if (found == rulings.cend())
        return {};
    const Reason reason = acceptance == Acceptance::CannotTell     ? Reason::RuleUndecided
                          : found->result.cause == RuleCause::Over ? Reason::CredentialExpired
                                                                   : Reason::ClaimNotAccepted;
    return {reason, ruleName(*found->result.deciding, type)};
}

/// The date that has passed, as the type calls it.
QString endOf(const RuleResult &result, const CredentialType &type) {
    for (const RequestedCredential &credential : type.credentials) {
        for (const RequestedClaim &claim : credential.claims) {
            if (claim.expires && claim.id == result.claim)
                return claim.label;
        }
    }
    return ruleName(*result.deciding, type);
}

Verdict verdictOf(Doubt doubt) {
    return doubt == Doubt::Review ? Verdict::Review : Verdict::NotVerified;
}

/// Collects what speaks against green and keeps the first of the worst.
class Bench {
public:
    void hear(Verdict verdict, const Finding &finding) {
        const bool isWorse = m_verdict == Verdict::Verified || (m_verdict == Verdict::Review && verdict != m_verdict);
        if (finding.reason != Reason::None && isWorse) {
            m_verdict = verdict;
            m_finding = finding;
        }
    }
    void conclude(Judgement &judgement) const {
        judgement.verdict = m_verdict;
        judgement.reason = m_finding.reason;
        judgement.subject = m_finding.subject;
    }

private:
    Verdict m_verdict = Verdict::Verified;
    Finding m_finding;
};

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
    case Reason::CheckNotMade:
        return QStringLiteral("CHECK-NOT-MADE");
    case Reason::RuleUndecided:
        return QStringLiteral("RULE-UNDECIDED");
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
        // Nothing has been shown that could be looked at here.
        if (presentation.credentials.isEmpty()) {
            judgement.verdict = Verdict::Review;
            judgement.reason = Reason::NeedsReview;
            return judgement;
        }
        break;
    case ServiceVerdict::Valid:
        break;
    }

    const bool isReview = presentation.verdict == ServiceVerdict::Review;
    Bench bench;
    if (isReview)
        bench.hear(Verdict::Review, {Reason::NeedsReview, {}});
    const QStringList required = requiredChecksOf(type, presentation);
    bench.hear(Verdict::NotVerified, failedCheck(required, presentation.checks, isReview));
    const Finding types = checkTypes(type, presentation);
    const Finding claims = checkClaims(type, presentation);
    bench.hear(Verdict::NotVerified, types);
    bench.hear(Verdict::NotVerified, claims);
    judgement.checks << ownCheck(QStringLiteral("type-matches"), types)
                     << ownCheck(QStringLiteral("claims-complete"), claims);

    const QList<Ruling> rulings = rulingsOf(type, presentation, now);
    const RuleResult expiry = lookAtExpiry(type, presentation, now);
    bench.hear(Verdict::NotVerified, firstRuling(type, rulings, Acceptance::NotAccepted));
    if (expiry.acceptance == Acceptance::NotAccepted)
        bench.hear(Verdict::NotVerified, {Reason::CredentialExpired, endOf(expiry, type)});
    for (const Ruling &ruling : rulings)
        judgement.checks.append(checkOf(ruling, type));
    judgement.checks.append(checkOf(QStringLiteral("not-expired"), expiry, type));

    bench.hear(verdictOf(type.whenNotChecked), requiredCheck(required, judgement.checks));
    bench.hear(verdictOf(type.whenNotChecked), checkProof(type, presentation));
    bench.hear(verdictOf(type.whenCannotTell), firstRuling(type, rulings, Acceptance::CannotTell));
    if (expiry.acceptance == Acceptance::CannotTell && expiry.cause != RuleCause::EndUnknown)
        bench.hear(verdictOf(type.whenCannotTell), {Reason::RuleUndecided, ruleName(*expiry.deciding, type)});
    bench.conclude(judgement);
    return judgement;
}

Judgement retold(const Judgement &judgement, const CredentialType &type, const Presentation &presentation,
                 const QDateTime &now) {
    Judgement again = judge(type, presentation, now);
    // A judgement of something else keeps its own words.
    return again.verdict == judgement.verdict && again.reason == judgement.reason ? again : judgement;
}

} // namespace kiosk
