#pragma once

#include "app/credentials/credentialtype.h"
#include "app/credentials/presentation.h"

namespace kiosk {

/// What a rule says about what was shared. Only Accepted may lead to green.
enum class Acceptance { Accepted, NotAccepted, CannotTell };

/// Why a rule says so; closed, words come from ruleReason(). None of them repeats a claim's value, because a refusal is
/// shown without the person's data.
enum class RuleCause {
    Fits,
    NothingToLookAt,   ///< no credential that the rule is about
    ClaimAbsent,       ///< `claim` was not shared
    ValueNotListed,    ///< `claim` says something else
    TooYoung,          ///< younger than the bound
    TooOld,            ///< older than the bound
    AgeUnknown,        ///< neither an attestation that decides nor a date of birth
    AgeInexact,        ///< a date of birth without day or month, on both sides of the bound
    AgeContradicts,    ///< attestations, or attestation and date of birth, exclude each other
    DateUnreadable,    ///< `claim` is no date, or none that anybody alive was born on
    DateInexact,       ///< a date without day or month, on both sides of the bound
    Over,              ///< the day has passed
    EndUnknown,        ///< the credentials name no end
    IssuerUnknown,     ///< the service does not say who issued it
    IssuerNotListed,   ///< another issuer
    IssuerListOver,    ///< one of those, but the signed list that says so has ended
    CountryUnreadable, ///< `claim` names no country that is known here
    CountryNotListed,  ///< another country
    ClaimUnproven,     ///< only the service says it, and the type stands on what the wallet presented
    NothingFits,       ///< none of several alternatives
};

/// What came out, and which part of the rule decided it.
struct RuleResult {
    Acceptance acceptance = Acceptance::CannotTell;
    RuleCause cause = RuleCause::NothingToLookAt;
    QString claim = {};                ///< that the cause is about; may be empty
    std::optional<Rule> deciding = {}; ///< the innermost rule that decided; the rule itself where it has no parts

    bool operator==(const RuleResult &) const = default;
};

/// Looks at what was shared under one rule. `now` is in the desk's own time zone: its date is the desk's day. Claims
/// are looked for only in credentials that the type asks for; where several carry the same claim, all of them must fit.
/// What only the service says may refuse, but where the type stands on the evidence it does not make a rule accept.
///
/// Ages: an attestation `age_over_NN` decides by the nearest-true rule of ISO/IEC 18013-5, 7.2.5: true for the same or
/// a higher age proves it, false for the same or a lower age disproves it; also `age_equal_or_over.NN` of the European
/// identity data. Without one that decides, the date of birth. Whoever is born on 29 February: see yearsBetween().
/// Pure.
RuleResult look(const Rule &rule, const CredentialType &type, const Presentation &presentation, const QDateTime &now);

/// The rule in words, translated: its own name or one made from what it tests ("At least 18 years old").
QString ruleName(const Rule &rule, const CredentialType &type);
/// Why, in a sentence, translated; empty where it fits.
QString ruleReason(const RuleResult &result, const CredentialType &type);

/// What `must_be` of a claim means: the short spelling of a ClaimRule. None where it accepts any value.
std::optional<Rule> valueRuleOf(const RequestedCredential &credential, const RequestedClaim &claim);
/// What `expires` of a claim means: the short spelling of an ExpiryRule without grace.
std::optional<Rule> expiryRuleOf(const RequestedCredential &credential, const RequestedClaim &claim);

} // namespace kiosk
