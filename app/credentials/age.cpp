#include "app/credentials/age.h"

#include "app/credentials/claimdate.h"

#include <QRegularExpression>
#include <algorithm>

namespace kiosk {

namespace {

/// Nobody is older; a service that does not know a birthday sends 0001-01-01.
constexpr int OldestAge = 150;

/// One statement "is NN years old or older".
struct Attestation {
    int years = 0;
    bool holds = false;
};

QList<Attestation> attestationsOf(const QList<PresentedCredential> &credentials) {
    static const QRegularExpression pattern(QStringLiteral("\\Aage_(?:over_|equal_or_over[._])(\\d{2,3})\\z"));
    QList<Attestation> found;
    for (const PresentedCredential &credential : credentials) {
        for (const Claim &claim : credential.claims) {
            const QRegularExpressionMatch match = pattern.match(claim.id);
            const QString value = claim.value.trimmed().toLower();
            if (match.hasMatch() && (value == u"true" || value == u"false"))
                found.append({match.captured(1).toInt(), value == u"true"});
        }
    }
    return found;
}

bool isBirthDate(const AgeRule &rule, const QString &id) {
    if (!rule.birthDate.isEmpty())
        return id == rule.birthDate;
    QString name = id.toLower();
    name.remove(u'_').remove(u' ').remove(u'-');
    return name == u"birthdate" || name == u"dateofbirth";
}

RuleResult said(Acceptance acceptance, RuleCause cause, const QString &claim = {}) {
    return {acceptance, cause, claim, {}};
}

/// By the nearest attestations on either side. CannotTell (AgeUnknown) where none decides.
RuleResult byAttestation(const QList<Attestation> &attestations, int years, const QDate &day, const QDate &today) {
    std::optional<int> highestTrue;
    std::optional<int> lowestFalse;
    for (const Attestation &attestation : attestations) {
        if (attestation.holds)
            highestTrue = std::max(highestTrue.value_or(attestation.years), attestation.years);
        else
            lowestFalse = std::min(lowestFalse.value_or(attestation.years), attestation.years);
    }
    if (highestTrue && lowestFalse && *highestTrue >= *lowestFalse)
        return said(Acceptance::CannotTell, RuleCause::AgeContradicts);
    // What is true today was not yet true on an earlier day, and what is false may become true by a later one.
    if (highestTrue && *highestTrue >= years && day >= today)
        return said(Acceptance::Accepted, RuleCause::Fits);
    if (lowestFalse && *lowestFalse <= years && day <= today)
        return said(Acceptance::NotAccepted, RuleCause::TooYoung);
    return said(Acceptance::CannotTell, RuleCause::AgeUnknown);
}

RuleResult byBirth(const Claim &claim, int years, const QDate &day, const QDate &today) {
    if (claim.value.trimmed().isEmpty())
        return said(Acceptance::CannotTell, RuleCause::ClaimAbsent, claim.id);
    const DateRange born = datesOf(claim.value);
    if (!born.isValid() || born.first > today || yearsBetween(born.first, today) > OldestAge)
        return said(Acceptance::CannotTell, RuleCause::DateUnreadable, claim.id);
    if (yearsBetween(born.last, day) >= years)
        return said(Acceptance::Accepted, RuleCause::Fits);
    if (yearsBetween(born.first, day) < years)
        return said(Acceptance::NotAccepted, RuleCause::TooYoung);
    return said(Acceptance::CannotTell, RuleCause::AgeInexact, claim.id);
}

/// Every date of birth must say the same; CannotTell (AgeUnknown) where there is none.
RuleResult byBirths(const AgeRule &rule, const QList<PresentedCredential> &credentials, int years, const QDate &day,
                    const QDate &today) {
    std::optional<RuleResult> all;
    for (const PresentedCredential &credential : credentials) {
        for (const Claim &claim : credential.claims) {
            if (!isBirthDate(rule, claim.id))
                continue;
            const RuleResult one = byBirth(claim, years, day, today);
            if (all && all->acceptance != one.acceptance)
                return said(Acceptance::CannotTell, RuleCause::AgeContradicts);
            all = one;
        }
    }
    return all.value_or(said(Acceptance::CannotTell, RuleCause::AgeUnknown));
}

RuleResult atLeast(const AgeRule &rule, const QList<PresentedCredential> &credentials, int years, const QDate &today) {
    const QDate day = rule.on.isValid() ? rule.on : today;
    const RuleResult attested = byAttestation(attestationsOf(credentials), years, day, today);
    const RuleResult born = byBirths(rule, credentials, years, day, today);
    if (attested.cause == RuleCause::AgeContradicts || born.cause == RuleCause::AgeContradicts)
        return said(Acceptance::CannotTell, RuleCause::AgeContradicts);
    if (attested.acceptance == Acceptance::CannotTell)
        return born;
    // Two statements of one credential that exclude each other prove neither.
    if (born.acceptance != Acceptance::CannotTell && born.acceptance != attested.acceptance)
        return said(Acceptance::CannotTell, RuleCause::AgeContradicts);
    return attested;
}

} // namespace

RuleResult lookAtAge(const AgeRule &rule, const QList<PresentedCredential> &credentials, const QDate &today) {
    if (rule.bound == AgeRule::Bound::AtLeast)
        return atLeast(rule, credentials, rule.years, today);
    // At most N is the opposite of at least N + 1.
    RuleResult result = atLeast(rule, credentials, rule.years + 1, today);
    if (result.acceptance == Acceptance::Accepted)
        return said(Acceptance::NotAccepted, RuleCause::TooOld);
    if (result.acceptance == Acceptance::NotAccepted)
        return said(Acceptance::Accepted, RuleCause::Fits);
    return result;
}

} // namespace kiosk
