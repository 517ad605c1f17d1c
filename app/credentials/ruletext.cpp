#include "app/base/displaytext.h"
#include "app/base/overload.h"
#include "app/credentials/acceptance.h"

#include <QCoreApplication>
#include <QLocale>

namespace kiosk {

namespace {

class Rules {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    static QString nameOf(const Rule &rule, const CredentialType &type);
    static QString reasonOf(const RuleResult &result, const CredentialType &type);

private:
    static QString nameOf(const ClaimRule &rule, const CredentialType &type);
    static QString nameOf(const AgeRule &rule, const CredentialType &type);
    static QString nameOf(const ExpiryRule &rule, const CredentialType &type);
    static QString nameOf(const IssuerRule &rule, const CredentialType &type);
    static QString nameOf(const CountryRule &rule, const CredentialType &type);
    static QString nameOf(const RuleGroup &rule, const CredentialType &type);
};

/// More would be no name any more.
constexpr qsizetype LongestList = 5;

QString listed(QStringList words) {
    if (words.size() > LongestList)
        words = words.mid(0, LongestList) << QStringLiteral("…");
    return words.join(QStringLiteral(", "));
}

const RequestedClaim *requested(const QString &id, const CredentialType &type) {
    for (const RequestedCredential &credential : type.credentials) {
        for (const RequestedClaim &claim : credential.claims) {
            if (claim.id == id)
                return &claim;
        }
    }
    return nullptr;
}

QString labelOf(const QString &id, const CredentialType &type) {
    const RequestedClaim *claim = requested(id, type);
    return displayText(claim && !claim->label.isEmpty() ? claim->label : id, 80);
}

QString Rules::nameOf(const ClaimRule &rule, const CredentialType &type) {
    const QString label = labelOf(rule.claim, type);
    if (rule.oneOf.isEmpty())
        return tr("“%1” is there").arg(label);
    const RequestedClaim *claim = requested(rule.claim, type);
    QStringList values;
    for (const QString &value : rule.oneOf) {
        const bool isFlag = claim && claim->format == ClaimFormat::Flag;
        values.append(isFlag && value == u"true"    ? QCoreApplication::translate("Claims", "Yes")
                      : isFlag && value == u"false" ? QCoreApplication::translate("Claims", "No")
                                                    : displayText(value, 80));
    }
    return values.size() == 1 ? tr("%1: %2", "a claim and the value it must have").arg(label, values.constFirst())
                              : tr("%1: one of %2", "a claim and its accepted values").arg(label, listed(values));
}

QString Rules::nameOf(const AgeRule &rule, const CredentialType & /*type*/) {
    const bool isLeast = rule.bound == AgeRule::Bound::AtLeast;
    if (!rule.on.isValid())
        return isLeast ? tr("At least %1 years old").arg(rule.years) : tr("At most %1 years old").arg(rule.years);
    const QString day = QLocale().toString(rule.on, QLocale::ShortFormat);
    return isLeast ? tr("At least %1 years old on %2").arg(rule.years).arg(day)
                   : tr("At most %1 years old on %2").arg(rule.years).arg(day);
}

QString Rules::nameOf(const ExpiryRule &rule, const CredentialType & /*type*/) {
    return rule.graceDays == 0 ? tr("Not expired") : tr("Not expired; days of grace: %1").arg(rule.graceDays);
}

QString Rules::nameOf(const IssuerRule & /*rule*/, const CredentialType & /*type*/) {
    return tr("Issued by somebody who is accepted here");
}

QString Rules::nameOf(const CountryRule &rule, const CredentialType &type) {
    return tr("%1: one of %2", "a claim and its accepted values")
        .arg(labelOf(rule.claim, type), listed(rule.countries));
}

QString Rules::nameOf(const RuleGroup &rule, const CredentialType &type) {
    QStringList names;
    for (const Rule &part : rule.rules)
        names.append(nameOf(part, type));
    const QString all = names.join(QStringLiteral("; "));
    return rule.of == RuleGroup::Of::All ? tr("All of: %1", "names of rules").arg(all)
                                         : tr("One of: %1", "names of rules").arg(all);
}

QString Rules::nameOf(const Rule &rule, const CredentialType &type) {
    if (!rule.name.isEmpty())
        return rule.name;
    return std::visit([&type](const auto &test) { return nameOf(test, type); }, rule.test);
}

QString Rules::reasonOf(const RuleResult &result, const CredentialType &type) {
    const QString label = labelOf(result.claim, type);
    switch (result.cause) {
    case RuleCause::Fits:
        return {};
    case RuleCause::NothingToLookAt:
        return tr("The credential that this is about was not shared.");
    case RuleCause::ClaimAbsent:
        return tr("“%1” was not shared.").arg(label);
    case RuleCause::ValueNotListed:
        return tr("“%1” says something else.").arg(label);
    case RuleCause::TooYoung:
        return tr("The visitor is younger.");
    case RuleCause::TooOld:
        return tr("The visitor is older.");
    case RuleCause::AgeUnknown:
        return tr("Nothing that was shared says how old the visitor is.");
    case RuleCause::AgeInexact:
        return tr("The date of birth is not complete, and so the age is not certain.");
    case RuleCause::AgeContradicts:
        return tr("What was shared about the age contradicts itself.");
    case RuleCause::DateUnreadable:
        return tr("“%1” is not a date that makes sense.").arg(label);
    case RuleCause::DateInexact:
        return tr("“%1” is not a complete date.").arg(label);
    case RuleCause::Over:
        return tr("Its date has passed.");
    case RuleCause::EndUnknown:
        return tr("The credential does not say when it ends.");
    case RuleCause::IssuerUnknown:
        return tr("The service does not say who issued it.");
    case RuleCause::IssuerNotListed:
        return tr("It comes from another issuer.");
    case RuleCause::IssuerListOver:
        return tr("The signed list that names its issuer is over; ask whoever keeps the kiosk for a newer one.");
    case RuleCause::CountryUnreadable:
        return tr("“%1” is not a country that is known here.").arg(label);
    case RuleCause::CountryNotListed:
        return tr("“%1” is another country.").arg(label);
    case RuleCause::ClaimUnproven:
        return tr("Only the service says so; the wallet did not present it.");
    case RuleCause::NothingFits:
        return tr("None of the alternatives fits.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString ruleName(const Rule &rule, const CredentialType &type) {
    return Rules::nameOf(rule, type);
}

QString ruleReason(const RuleResult &result, const CredentialType &type) {
    return Rules::reasonOf(result, type);
}

} // namespace kiosk
