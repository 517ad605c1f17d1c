#include "app/credentials/ruling.h"

#include "app/credentials/lookup.h"

#include <algorithm>

namespace kiosk {

namespace {

/// The rules that a type's claims and its own list name, in that order.
QList<Rule> rulesOf(const CredentialType &type) {
    QList<Rule> rules;
    for (const RequestedCredential &credential : type.credentials) {
        for (const RequestedClaim &claim : credential.claims) {
            if (const std::optional<Rule> rule = valueRuleOf(credential, claim))
                rules.append(*rule);
        }
    }
    return rules + type.rules;
}

/// The grace of every rule that always looks at this credential's own end. One of several alternatives does not.
void collectGraces(const Rule &rule, const QString &credential, QList<int> &graces) {
    if (const auto *group = std::get_if<RuleGroup>(&rule.test)) {
        for (const Rule &part : group->rules) {
            if (group->of == RuleGroup::Of::All)
                collectGraces(part, credential, graces);
        }
        return;
    }
    const auto *expiry = std::get_if<ExpiryRule>(&rule.test);
    const bool isMeant = rule.credential.isEmpty() || isSameType(rule.credential, credential);
    if (expiry && expiry->claim.isEmpty() && isMeant)
        graces.append(expiry->graceDays);
}

QList<int> gracesOf(const CredentialType &type, const QString &credential) {
    QList<int> graces;
    for (const Rule &rule : type.rules)
        collectGraces(rule, credential, graces);
    return graces;
}

/// What always holds: nothing is over. A rule of the type about a credential's own end takes the place of the one
/// without grace.
QList<Rule> expiryRulesOf(const CredentialType &type) {
    QList<Rule> rules;
    for (const RequestedCredential &credential : type.credentials) {
        if (gracesOf(type, credential.type).isEmpty())
            rules.append(Rule{ExpiryRule{}, {}, credential.type});
    }
    for (const RequestedCredential &credential : type.credentials) {
        for (const RequestedClaim &claim : credential.claims) {
            if (const std::optional<Rule> rule = expiryRuleOf(credential, claim))
                rules.append(*rule);
        }
    }
    return rules;
}

} // namespace

QList<Ruling> rulingsOf(const CredentialType &type, const Presentation &presentation, const QDateTime &now) {
    QList<Ruling> rulings;
    for (const Rule &rule : rulesOf(type))
        rulings.append({rule, look(rule, type, presentation, now)});
    return rulings;
}

/// Refused before undecided; what the claims of a type leave out is another finding's matter (ClaimMissing).
RuleResult lookAtExpiry(const CredentialType &type, const Presentation &presentation, const QDateTime &now) {
    RuleResult shown{Acceptance::CannotTell, RuleCause::EndUnknown, {}, {}};
    for (const Rule &rule : expiryRulesOf(type)) {
        const RuleResult result = look(rule, type, presentation, now);
        const bool saysNothing = result.cause == RuleCause::EndUnknown || result.cause == RuleCause::ClaimAbsent ||
                                 result.cause == RuleCause::NothingToLookAt;
        if (result.acceptance == Acceptance::NotAccepted)
            return result;
        if (!saysNothing && (shown.cause == RuleCause::EndUnknown || result.acceptance == Acceptance::CannotTell))
            shown = result;
    }
    return shown;
}

int graceDaysOf(const CredentialType &type, const QString &credential) {
    const QList<int> graces = gracesOf(type, credential);
    return graces.isEmpty() ? 0 : *std::min_element(graces.cbegin(), graces.cend());
}

Check checkOf(const QString &id, const RuleResult &result, const CredentialType &type) {
    Check check;
    check.id = id;
    check.source = CheckSource::Kiosk;
    check.result = result.acceptance == Acceptance::Accepted      ? CheckResult::Passed
                   : result.acceptance == Acceptance::NotAccepted ? CheckResult::Failed
                                                                  : CheckResult::NotChecked;
    check.why = ruleReason(result, type);
    return check;
}

Check checkOf(const Ruling &ruling, const CredentialType &type) {
    Check check = checkOf(QStringLiteral("rule"), ruling.result, type);
    check.label = ruleName(ruling.rule, type);
    return check;
}

} // namespace kiosk
