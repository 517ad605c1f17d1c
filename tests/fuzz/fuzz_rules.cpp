// Any rules over any claims: never a crash, never accepted where what a rule is about was not shared, or only said by
// the service beside the evidence, and never verified where a rule does not accept.
#include "app/credentials/verdict.h"

#include "app/credentials/acceptance.h"
#include "app/credentials/requiredchecks.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace kiosk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

const QStringList Ids{QStringLiteral("a"),           QStringLiteral("birth_date"),
                      QStringLiteral("age_over_18"), QStringLiteral("age_over_21"),
                      QStringLiteral("age_over_16"), QStringLiteral("age_equal_or_over.18")};
constexpr int DeepestRule = 6;
const QString Card = QStringLiteral("Card");

/// Reads values off the input's bytes; zeros once they are used up.
class Bytes {
public:
    Bytes(const std::uint8_t *data, std::size_t size) : m_at(data), m_end(data + size) {}

    bool isEmpty() const { return m_at == m_end; }
    int below(int most) { return isEmpty() ? 0 : *m_at++ % most; }
    QString text() {
        QByteArray bytes;
        for (int length = below(40); length > 0 && !isEmpty(); --length)
            bytes.append(static_cast<char>(*m_at++));
        return QString::fromUtf8(bytes);
    }
    QString id() { return Ids.at(below(static_cast<int>(Ids.size()))); }
    QDate day() { return QDate(1900, 1, 1).addDays(below(256) * 256 + below(256)); }

private:
    const std::uint8_t *m_at;
    const std::uint8_t *m_end;
};

Rule ruleFrom(Bytes &bytes, int depth) {
    Rule rule;
    switch (bytes.below(depth < DeepestRule ? 6 : 5)) {
    case 0: {
        ClaimRule test{bytes.id(), {}};
        for (int count = bytes.below(3); count > 0; --count)
            test.oneOf.append(bytes.text());
        rule.test = test;
        break;
    }
    case 1:
        rule.test = AgeRule{bytes.below(2) == 0 ? AgeRule::Bound::AtLeast : AgeRule::Bound::AtMost, bytes.below(160),
                            bytes.below(2) == 0 ? QString() : bytes.id(), bytes.below(2) == 0 ? QDate() : bytes.day()};
        break;
    case 2:
        rule.test = ExpiryRule{bytes.below(3) == 0 ? QString() : bytes.id(), bytes.below(256)};
        break;
    case 3:
        rule.test = IssuerRule{{bytes.text(), bytes.text()}};
        break;
    case 4:
        rule.test = CountryRule{bytes.id(), {QStringLiteral("DE"), QStringLiteral("US")}};
        break;
    default: {
        RuleGroup group{bytes.below(2) == 0 ? RuleGroup::Of::All : RuleGroup::Of::Any, {}};
        for (int count = bytes.below(4); count > 0; --count)
            group.rules.append(ruleFrom(bytes, depth + 1));
        rule.test = group;
        break;
    }
    }
    return rule;
}

bool isShared(const Presentation &presentation, const QString &id) {
    return std::any_of(presentation.credentials.cbegin(), presentation.credentials.cend(),
                       [&id](const PresentedCredential &credential) {
                           return std::any_of(credential.claims.cbegin(), credential.claims.cend(),
                                              [&id](const Claim &claim) {
                                                  return claim.id == id && !claim.value.trimmed().isEmpty();
                                              });
                       });
}

bool anyAge(const Presentation &presentation, const QString &birthDate) {
    QStringList ids = Ids.mid(2);
    ids.append(birthDate.isEmpty() ? Ids.at(1) : birthDate);
    return std::any_of(ids.cbegin(), ids.cend(), [&](const QString &id) { return isShared(presentation, id); });
}

/// Whether anything is there that could make this rule accept.
bool mayAccept(const Rule &rule, const Presentation &presentation) {
    if (const auto *claim = std::get_if<ClaimRule>(&rule.test))
        return isShared(presentation, claim->claim);
    if (const auto *country = std::get_if<CountryRule>(&rule.test))
        return isShared(presentation, country->claim);
    if (const auto *age = std::get_if<AgeRule>(&rule.test))
        return anyAge(presentation, age->birthDate);
    const auto anyCredential = [&presentation](auto isGood) {
        return std::any_of(presentation.credentials.cbegin(), presentation.credentials.cend(), isGood);
    };
    if (const auto *expiry = std::get_if<ExpiryRule>(&rule.test))
        return expiry->claim.isEmpty()
                   ? anyCredential([](const PresentedCredential &each) { return each.expiresAt.has_value(); })
                   : isShared(presentation, expiry->claim);
    if (std::holds_alternative<IssuerRule>(rule.test))
        return anyCredential([](const PresentedCredential &each) { return !each.issuerId.isEmpty(); });
    const auto &group = std::get<RuleGroup>(rule.test);
    const auto may = [&presentation](const Rule &part) {
        return mayAccept(part, presentation);
    };
    return !group.rules.isEmpty() &&
           (group.of == RuleGroup::Of::All ? std::all_of(group.rules.cbegin(), group.rules.cend(), may)
                                           : std::any_of(group.rules.cbegin(), group.rules.cend(), may));
}

Presentation presentationFrom(Bytes &bytes) {
    Presentation presentation;
    presentation.verdict = ServiceVerdict::Valid;
    const bool hasEvidence = bytes.below(3) == 1;
    if (hasEvidence)
        presentation.evidence = {Evidence{}};
    for (int count = bytes.below(3); count > 0; --count) {
        PresentedCredential credential;
        credential.type = bytes.below(4) == 0 ? bytes.text() : Card;
        credential.issuer = bytes.text();
        credential.issuerId = credential.issuer;
        credential.isIssuerProven = hasEvidence && bytes.below(2) == 1;
        for (int claims = bytes.below(6); claims > 0; --claims) {
            const QString id = bytes.id();
            const int kind = bytes.below(4);
            credential.claims.append(Claim{id, kind == 0   ? bytes.text()
                                               : kind == 1 ? QStringLiteral("true")
                                               : kind == 2 ? QStringLiteral("false")
                                                           : bytes.day().toString(Qt::ISODate)});
            credential.claims.last().isUnproven = hasEvidence && bytes.below(2) == 1;
        }
        if (bytes.below(2) == 1)
            credential.expiresAt = QDateTime(bytes.day(), QTime(0, 0), Qt::UTC);
        presentation.credentials.append(credential);
    }
    return presentation;
}

/// What may make a rule accept.
Presentation countingPart(const CredentialType &type, Presentation presentation) {
    if (!standsOnEvidence(type, presentation))
        return presentation;
    for (PresentedCredential &credential : presentation.credentials) {
        credential.claims.removeIf([](const Claim &claim) { return claim.isUnproven; });
        if (!credential.isIssuerProven)
            credential.issuerId.clear();
    }
    return presentation;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    Bytes bytes(data, size);
    CredentialType type;
    type.credentials = {RequestedCredential{Card, {}}};
    const QDateTime now(bytes.day(), QTime(bytes.below(24), 0), Qt::UTC);
    type.rules = {ruleFrom(bytes, 0), ruleFrom(bytes, 0)};
    const Presentation presentation = presentationFrom(bytes);
    const Presentation counting = countingPart(type, presentation);

    bool allAccept = true;
    for (const Rule &rule : std::as_const(type.rules)) {
        const RuleResult result = look(rule, type, presentation, now);
        const bool accepts = result.acceptance == Acceptance::Accepted;
        if (accepts && !mayAccept(rule, counting))
            std::abort();
        if (ruleName(rule, type).isEmpty() || ruleReason(result, type).isEmpty() != (result.cause == RuleCause::Fits))
            std::abort();
        if (accepts != (result.cause == RuleCause::Fits) || !result.deciding)
            std::abort();
        allAccept = allAccept && accepts;
    }
    if (judge(type, presentation, now).verdict == Verdict::Verified && !allAccept)
        std::abort();
    return 0;
}
