#include "app/settings/parts.h"

#include "app/base/displaytext.h"
#include "app/credentials/country.h"
#include "app/settings/nearest.h"
#include "app/settings/settingswords.h"

#include <QJsonArray>
#include <algorithm>

namespace kiosk {

namespace {

constexpr int MostRules = 50;
constexpr int LongestName = 80;
constexpr int OldestAge = 150;
constexpr int MostGraceDays = 3660;

/// The keys that say what a rule tests; each rule has exactly one of them.
const QStringList &testKeys() {
    static const QStringList keys{QStringLiteral("equals"),      QStringLiteral("one_of"),
                                  QStringLiteral("present"),     QStringLiteral("age_at_least"),
                                  QStringLiteral("age_at_most"), QStringLiteral("not_expired"),
                                  QStringLiteral("issuer_in"),   QStringLiteral("country_in"),
                                  QStringLiteral("all_of"),      QStringLiteral("any_of")};
    return keys;
}

QStringList claimIds(const CredentialType &type) {
    QStringList ids;
    for (const RequestedCredential &credential : type.credentials) {
        for (const RequestedClaim &claim : credential.claims)
            ids.append(claim.id);
    }
    return ids;
}

QStringList credentialNames(const CredentialType &type) {
    QStringList names;
    for (const RequestedCredential &credential : type.credentials)
        names.append(credential.type);
    return names;
}

void complainAboutName(TableReader &table, const QString &key, const QString &name, const QStringList &known,
                       const QString &message) {
    const QString meant = nearest(name, known);
    table.complain(key, meant.isEmpty() ? message : SettingsWords::tr("%1; did you mean \"%2\"?").arg(message, meant));
}

/// Texts, of which there must be one at least.
QStringList someTexts(TableReader &table, const QString &key) {
    const QStringList texts = table.texts(key);
    if (texts.isEmpty() && table.raw(key).isArray() && table.raw(key).toArray().isEmpty())
        table.complain(key, SettingsWords::tr("expected a list of texts in square brackets"));
    return texts;
}

/// A claim's value as the service writes it: text, true, false or a whole number.
QString valueOf(TableReader &table, const QString &key) {
    const QJsonValue value = table.raw(key);
    const QString text = value.isBool()     ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
                         : value.isDouble() ? QString::number(value.toDouble(), 'g', 15)
                                            : value.toString();
    if (text.trimmed().isEmpty() || text != displayText(text) || text.size() > 200)
        table.complain(key, SettingsWords::tr("expected one line of text, true, false or a number"));
    return text;
}

} // namespace

QString RulePart::claimOf(TableReader &table, const QString &key, const CredentialType &type) {
    const QString id = table.text(key, Need::Required);
    if (!id.isEmpty() && !claimIds(type).contains(id))
        complainAboutName(table, key, id, claimIds(type),
                          SettingsWords::tr("expected the id of a claim that this type asks for"));
    return id;
}

ClaimRule RulePart::readClaim(TableReader &table, const CredentialType &type) {
    ClaimRule rule;
    rule.claim = claimOf(table, QStringLiteral("claim"), type);
    if (table.has(QStringLiteral("equals")))
        rule.oneOf = {valueOf(table, QStringLiteral("equals"))};
    else if (table.has(QStringLiteral("one_of")))
        rule.oneOf = someTexts(table, QStringLiteral("one_of"));
    else if (!table.flag(QStringLiteral("present"), true))
        table.complain(QStringLiteral("present"), SettingsWords::tr("expected true"));
    return rule;
}

AgeRule RulePart::readAge(TableReader &table, const QString &key, const CredentialType &type) {
    AgeRule rule;
    rule.bound = key == u"age_at_least" ? AgeRule::Bound::AtLeast : AgeRule::Bound::AtMost;
    rule.years = table.whole(key, 0, OldestAge, 0);
    const QString birth = QStringLiteral("birth_date");
    if (table.has(birth))
        rule.birthDate = claimOf(table, birth, type);
    const QString on = QStringLiteral("on");
    const QJsonValue day = table.raw(on);
    if (!day.isUndefined()) {
        rule.on = QDate::fromString(day.toString(), Qt::ISODate);
        if (!rule.on.isValid())
            table.complain(on, SettingsWords::tr("expected a day like 2026-12-31"));
    }
    return rule;
}

ExpiryRule RulePart::readExpiry(TableReader &table, const CredentialType &type) {
    const QString key = QStringLiteral("not_expired");
    ExpiryRule rule;
    if (table.raw(key).isString())
        rule.claim = claimOf(table, key, type);
    else if (!table.raw(key).toBool())
        table.complain(key, SettingsWords::tr("expected true, or the id of a claim that is a date"));
    rule.graceDays = table.whole(QStringLiteral("grace_days"), 0, MostGraceDays, 0);
    return rule;
}

CountryRule RulePart::readCountry(TableReader &table, const CredentialType &type) {
    const QString key = QStringLiteral("country_in");
    CountryRule rule;
    rule.claim = claimOf(table, QStringLiteral("claim"), type);
    const QStringList countries = someTexts(table, key);
    for (const QString &country : countries) {
        const QString code = countryOf(country);
        if (code.isEmpty())
            table.complain(key, SettingsWords::tr("expected countries by code or English name; there is no \"%1\"")
                                    .arg(displayText(country, LongestName)));
        else if (!rule.countries.contains(code))
            rule.countries.append(code);
    }
    return rule;
}

/// An issuer of the configuration stands for all of its identifiers; anything else for itself.
IssuerRule RulePart::readIssuers(TableReader &table, const QList<NamedIssuer> &issuers) {
    IssuerRule rule;
    const QStringList texts = someTexts(table, QStringLiteral("issuer_in"));
    for (const QString &text : texts) {
        const auto named = std::find_if(issuers.cbegin(), issuers.cend(),
                                        [&text](const NamedIssuer &issuer) { return issuer.id == text; });
        const QStringList identifiers = named == issuers.cend() ? QStringList{text} : named->issuer.identifiers;
        rule.issuers += identifiers;
        for (const QString &identifier : identifiers) {
            if (named != issuers.cend() && named->issuer.until.isValid())
                rule.until.insert(identifier, named->issuer.until);
        }
    }
    return rule;
}

Rule RulePart::readRule(TableReader &table, const CredentialType &type, const QList<NamedIssuer> &issuers) {
    Rule rule;
    rule.name = table.words(QStringLiteral("name"), Need::Optional, LongestName);
    rule.credential = table.text(QStringLiteral("credential"), Need::Optional);
    if (!rule.credential.isEmpty() && !credentialNames(type).contains(rule.credential))
        complainAboutName(table, QStringLiteral("credential"), rule.credential, credentialNames(type),
                          SettingsWords::tr("expected the type of a credential that this type asks for"));
    QStringList tests = testKeys();
    tests.removeIf([&table](const QString &key) { return !table.has(key); });
    if (tests.size() != 1) {
        for (const QString &key : table.keys())
            table.expect(key);
        table.complain(tests.value(1),
                       SettingsWords::tr("expected exactly one of: %1").arg(testKeys().join(QStringLiteral(", "))));
        return rule;
    }
    const QString &key = tests.constFirst();
    if (key == u"equals" || key == u"one_of" || key == u"present")
        rule.test = readClaim(table, type);
    else if (key == u"age_at_least" || key == u"age_at_most")
        rule.test = readAge(table, key, type);
    else if (key == u"not_expired")
        rule.test = readExpiry(table, type);
    else if (key == u"issuer_in")
        rule.test = readIssuers(table, issuers);
    else if (key == u"country_in")
        rule.test = readCountry(table, type);
    else
        rule.test =
            RuleGroup{key == u"all_of" ? RuleGroup::Of::All : RuleGroup::Of::Any, read(table, key, type, issuers)};
    table.rejectUnknown();
    return rule;
}

QList<Rule> RulePart::read(TableReader &table, const QString &key, const CredentialType &type,
                           const QList<NamedIssuer> &issuers) {
    QList<Rule> rules;
    const bool isGroup = key != u"rules";
    for (TableReader &row : table.tables(key, isGroup ? Need::Required : Need::Optional, MostRules))
        rules.append(readRule(row, type, issuers));
    return rules;
}

} // namespace kiosk
