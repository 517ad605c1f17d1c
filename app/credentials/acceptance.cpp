#include "app/credentials/acceptance.h"

#include "app/base/overload.h"
#include "app/credentials/age.h"
#include "app/credentials/claimdate.h"
#include "app/credentials/country.h"
#include "app/credentials/issuerproof.h"
#include "app/credentials/lookup.h"
#include "app/credentials/requiredchecks.h"

#include <algorithm>

namespace kiosk {

namespace {

/// What a rule may look at: the credentials that were asked for, or the one that it names, with the identifiers of
/// issuers that somebody vouches for.
QList<PresentedCredential> chosen(const Rule &rule, const CredentialType &type, const Presentation &presentation) {
    QList<PresentedCredential> credentials;
    for (const PresentedCredential &credential : presentation.credentials) {
        const bool isMeant = rule.credential.isEmpty() || isSameType(rule.credential, credential.type);
        if (isMeant && requestFor(type, credential.type))
            credentials.append(credential);
    }
    for (PresentedCredential &credential : credentials)
        credential.issuerId = vouchedIssuer(presentation, credential);
    return credentials;
}

RuleResult said(Acceptance acceptance, RuleCause cause, const QString &claim = {}) {
    return {acceptance, cause, claim, {}};
}

/// A refusal is worse than a doubt, and a doubt worse than a yes.
bool isWorse(const RuleResult &one, const RuleResult &other) {
    const auto rank = [](Acceptance acceptance) {
        return acceptance == Acceptance::NotAccepted ? 2 : acceptance == Acceptance::CannotTell ? 1 : 0;
    };
    return rank(one.acceptance) > rank(other.acceptance);
}

/// The worse of two.
void take(std::optional<RuleResult> &all, const RuleResult &one) {
    if (!all || isWorse(one, *all))
        all = one;
}

/// Looks at every claim of this id that says something; all of them must fit.
template <typename Look>
RuleResult everyClaim(const QList<PresentedCredential> &credentials, const QString &id, Look lookAt) {
    std::optional<RuleResult> all;
    for (const PresentedCredential &credential : credentials) {
        for (const Claim &claim : credential.claims) {
            if (claim.id == id && (claim.isPicture() || !claim.value.trimmed().isEmpty()))
                take(all, lookAt(claim));
        }
    }
    return all.value_or(said(Acceptance::CannotTell, RuleCause::ClaimAbsent, id));
}

RuleResult lookAt(const ClaimRule &rule, const QList<PresentedCredential> &credentials, const QDateTime & /*now*/) {
    return everyClaim(credentials, rule.claim, [&rule](const Claim &claim) {
        const QString value = claim.value.trimmed();
        const bool fits = rule.oneOf.isEmpty() ||
                          std::any_of(rule.oneOf.cbegin(), rule.oneOf.cend(), [&value](const QString &accepted) {
                              return accepted.trimmed().compare(value, Qt::CaseInsensitive) == 0;
                          });
        return fits ? said(Acceptance::Accepted, RuleCause::Fits)
                    : said(Acceptance::NotAccepted, RuleCause::ValueNotListed, rule.claim);
    });
}

RuleResult lookAt(const AgeRule &rule, const QList<PresentedCredential> &credentials, const QDateTime &now) {
    return lookAtAge(rule, credentials, now.date());
}

/// A credential is good until the end of the day that it names.
RuleResult lookAt(const ExpiryRule &rule, const QList<PresentedCredential> &credentials, const QDateTime &now) {
    if (rule.claim.isEmpty()) {
        std::optional<RuleResult> all;
        for (const PresentedCredential &credential : credentials) {
            if (credential.expiresAt)
                take(all, credential.expiresAt->addDays(rule.graceDays) > now
                              ? said(Acceptance::Accepted, RuleCause::Fits)
                              : said(Acceptance::NotAccepted, RuleCause::Over));
        }
        return all.value_or(said(Acceptance::CannotTell, RuleCause::EndUnknown));
    }
    const QDate firstGood = now.date().addDays(-rule.graceDays);
    return everyClaim(credentials, rule.claim, [&](const Claim &claim) {
        const DateRange end = datesOf(claim.value);
        if (!end.isValid())
            return said(Acceptance::CannotTell, RuleCause::DateUnreadable, rule.claim);
        if (end.first >= firstGood)
            return said(Acceptance::Accepted, RuleCause::Fits);
        return end.last < firstGood ? said(Acceptance::NotAccepted, RuleCause::Over, rule.claim)
                                    : said(Acceptance::CannotTell, RuleCause::DateInexact, rule.claim);
    });
}

RuleResult lookAtIssuer(const IssuerRule &rule, const QString &issuer, const QDateTime &now) {
    if (issuer.isEmpty())
        return said(Acceptance::CannotTell, RuleCause::IssuerUnknown);
    if (!rule.issuers.contains(issuer))
        return said(Acceptance::NotAccepted, RuleCause::IssuerNotListed);
    const auto end = rule.until.constFind(issuer);
    return end == rule.until.cend() || *end > now ? said(Acceptance::Accepted, RuleCause::Fits)
                                                  : said(Acceptance::CannotTell, RuleCause::IssuerListOver);
}

RuleResult lookAt(const IssuerRule &rule, const QList<PresentedCredential> &credentials, const QDateTime &now) {
    std::optional<RuleResult> all;
    for (const PresentedCredential &credential : credentials)
        take(all, lookAtIssuer(rule, credential.issuerId, now));
    return all.value_or(said(Acceptance::CannotTell, RuleCause::IssuerUnknown));
}

RuleResult lookAt(const CountryRule &rule, const QList<PresentedCredential> &credentials, const QDateTime & /*now*/) {
    return everyClaim(credentials, rule.claim, [&rule](const Claim &claim) {
        const QString country = countryOf(claim.value);
        if (country.isEmpty())
            return said(Acceptance::CannotTell, RuleCause::CountryUnreadable, rule.claim);
        return rule.countries.contains(country)
                   ? said(Acceptance::Accepted, RuleCause::Fits)
                   : said(Acceptance::NotAccepted, RuleCause::CountryNotListed, rule.claim);
    });
}

RuleResult lookAtAll(const QList<RuleResult> &parts) {
    std::optional<RuleResult> all;
    for (const RuleResult &part : parts)
        take(all, part);
    return all.value_or(said(Acceptance::CannotTell, RuleCause::NothingToLookAt));
}

RuleResult lookAtAny(const QList<RuleResult> &parts) {
    const auto firstWith = [&parts](Acceptance acceptance) {
        return std::find_if(parts.cbegin(), parts.cend(),
                            [acceptance](const RuleResult &part) { return part.acceptance == acceptance; });
    };
    for (const Acceptance acceptance : {Acceptance::Accepted, Acceptance::CannotTell}) {
        if (const auto found = firstWith(acceptance); found != parts.cend())
            return *found;
    }
    if (parts.size() == 1)
        return parts.constFirst();
    return parts.isEmpty() ? said(Acceptance::CannotTell, RuleCause::NothingToLookAt)
                           : said(Acceptance::NotAccepted, RuleCause::NothingFits);
}

RuleResult lookAtTest(const Rule &rule, const QList<PresentedCredential> &credentials, const QDateTime &now) {
    return std::visit(Overload{[](const RuleGroup &) { return RuleResult{}; },
                               [&](const auto &test) {
                                   return lookAt(test, credentials, now);
                               }},
                      rule.test);
}

/// Without what only the service says, a rule may be open that would accept; it must not be, the other way round.
RuleResult lookAtProof(const Rule &rule, QList<PresentedCredential> credentials, const RuleResult &whole,
                       const QDateTime &now) {
    for (PresentedCredential &credential : credentials)
        credential.claims.removeIf([](const Claim &claim) { return claim.isUnproven; });
    const RuleResult proven = lookAtTest(rule, credentials, now);
    if (!isWorse(proven, whole))
        return whole;
    return proven.acceptance == Acceptance::CannotTell
               ? said(Acceptance::CannotTell, RuleCause::ClaimUnproven, proven.claim)
               : proven;
}

} // namespace

bool RuleGroup::operator==(const RuleGroup &) const = default;

RuleResult look(const Rule &rule, const CredentialType &type, const Presentation &presentation, const QDateTime &now) {
    RuleResult result;
    if (const auto *group = std::get_if<RuleGroup>(&rule.test)) {
        QList<RuleResult> parts;
        for (const Rule &part : group->rules)
            parts.append(look(part, type, presentation, now));
        result = group->of == RuleGroup::Of::All ? lookAtAll(parts) : lookAtAny(parts);
    } else if (const QList<PresentedCredential> credentials = chosen(rule, type, presentation);
               !credentials.isEmpty()) {
        result = lookAtTest(rule, credentials, now);
        if (standsOnEvidence(type, presentation))
            result = lookAtProof(rule, credentials, result, now);
    }
    if (!result.deciding)
        result.deciding = rule;
    return result;
}

std::optional<Rule> valueRuleOf(const RequestedCredential &credential, const RequestedClaim &claim) {
    if (claim.mustBe.isEmpty())
        return {};
    return Rule{ClaimRule{claim.id, {claim.mustBe}}, {}, credential.type};
}

std::optional<Rule> expiryRuleOf(const RequestedCredential &credential, const RequestedClaim &claim) {
    if (!claim.expires)
        return {};
    return Rule{ExpiryRule{claim.id, 0}, {}, credential.type};
}

} // namespace kiosk
