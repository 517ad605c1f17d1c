#include "app/settings/parts.h"

#include "app/credentials/checkids.h"
#include "app/providers/registry.h"
#include "app/settings/nearest.h"
#include "app/settings/settingswords.h"

#include <algorithm>

namespace kiosk {

namespace {

constexpr int LongestLabel = 60;
constexpr int LongestDescription = 120;
/// PingOne's own connector allows 100 characters for the message; none of the services promises more.
constexpr int LongestPurpose = 100;
constexpr int MostCredentials = 10;
constexpr int MostClaims = 50;

ClaimFormat formatOf(const QString &word) {
    if (word == u"date") {
        return ClaimFormat::Date;
    }
    if (word == u"country") {
        return ClaimFormat::Country;
    }
    return word == u"flag" ? ClaimFormat::Flag : ClaimFormat::Text;
}

Doubt doubtOf(TableReader &table, const QString &key) {
    const QString word = table.choice(key, Need::Optional, {QStringLiteral("not-verified"), QStringLiteral("review")});
    return word == u"review" ? Doubt::Review : Doubt::NotVerified;
}

/// A misspelt check would never be made, and so nothing would ever be verified.
/// An empty list is a decision, its absence is none.
std::optional<QStringList> readChecks(TableReader &table) {
    const QString key = QStringLiteral("required_checks");
    if (!table.has(key))
        return {};
    const QStringList checks = table.texts(key);
    for (const QString &id : checks) {
        if (requirableChecks().contains(id))
            continue;
        const QString meant = nearest(id, requirableChecks());
        const QString expected = requirableChecks().join(QStringLiteral(", "));
        table.complain(key, meant.isEmpty()
                                ? SettingsWords::tr("expected one of: %1").arg(expected)
                                : SettingsWords::tr("expected one of: %1; did you mean \"%2\"?").arg(expected, meant));
    }
    return checks;
}

/// What a wallet presented proves little where anybody may have issued it.
void warnOfAnyIssuer(TableReader &table, const CredentialType &type) {
    const bool asksWhoIssued =
        type.requiredChecks ? type.requiredChecks->contains(checkid::IssuerTrusted) : !type.trustedIssuers.isEmpty();
    if (type.bringsEvidence && !asksWhoIssued) {
        table.warn(QStringLiteral("required_checks"),
                   SettingsWords::tr("the service hands over what the wallet presented, but no trusted issuer is "
                                     "required: add [[issuers]], or \"issuer-trusted\" to the required checks"));
    }
}

/// All issuers of the configuration, or those that the type names.
QList<TrustedIssuer> readTrusted(TableReader &table, const QList<NamedIssuer> &issuers) {
    const QString key = QStringLiteral("trusted_issuers");
    const QStringList ids = table.texts(key);
    QList<TrustedIssuer> trusted;
    QStringList known;
    for (const NamedIssuer &named : issuers) {
        known.append(named.id);
        if (!table.has(key) || ids.contains(named.id))
            trusted.append(named.issuer);
    }
    for (const QString &id : ids) {
        if (known.contains(id))
            continue;
        const QString meant = nearest(id, known);
        table.complain(key,
                       meant.isEmpty()
                           ? SettingsWords::tr("expected the id of an issuer: no [[issuers]] has the id \"%1\"").arg(id)
                           : SettingsWords::tr("expected the id of an issuer; did you mean \"%1\"?").arg(meant));
    }
    return trusted;
}

} // namespace

QList<RequestedClaim> TypePart::readClaims(TableReader &table, const QString &credential, QList<KeepRule> &keeps) {
    const QString key = QStringLiteral("claims");
    QList<RequestedClaim> claims;
    for (TableReader &row : table.tables(key, Need::Required, MostClaims)) {
        RequestedClaim claim;
        claim.id = row.text(QStringLiteral("id"), Need::Required);
        claim.label = row.words(QStringLiteral("label"), Need::Optional, LongestLabel);
        claim.format = formatOf(row.choice(
            QStringLiteral("format"), Need::Optional,
            {QStringLiteral("text"), QStringLiteral("date"), QStringLiteral("flag"), QStringLiteral("country")}));
        claim.required = row.flag(QStringLiteral("required"), true);
        claim.expires = row.flag(QStringLiteral("expires"), false);
        claim.mustBe = row.text(QStringLiteral("must_be"), Need::Optional, 200);
        if (claim.expires && claim.format != ClaimFormat::Date) {
            row.complain(QStringLiteral("expires"), SettingsWords::tr("expected format = \"date\" in the same claim"));
        }
        if (const auto keep = KeepPart::ofClaim(row, credential, claim.id))
            keeps.append(*keep);
        row.rejectUnknown();
        if (claim.label.isEmpty()) {
            claim.label = claim.id;
        }
        const bool isDouble = std::any_of(claims.cbegin(), claims.cend(),
                                          [&claim](const RequestedClaim &other) { return other.id == claim.id; });
        if (isDouble && !claim.id.isEmpty()) {
            row.complain(QStringLiteral("id"), SettingsWords::tr("is asked for twice"));
        }
        claims.append(claim);
    }
    return claims;
}

RequestedCredential TypePart::readCredential(TableReader &table, QList<KeepRule> &keeps) {
    RequestedCredential credential;
    credential.type = table.text(QStringLiteral("type"), Need::Required);
    credential.claims = readClaims(table, credential.type, keeps);
    table.rejectUnknown();
    return credential;
}

CredentialType TypePart::read(TableReader &table, const QList<ServiceSettings> &services,
                              const ReadingContext &context) {
    CredentialType type;
    type.id = table.name(QStringLiteral("id"), Need::Required);
    type.label = table.words(QStringLiteral("label"), Need::Required, LongestLabel);
    type.description = table.words(QStringLiteral("description"), Need::Optional, LongestDescription);
    type.group = table.words(QStringLiteral("group"), Need::Optional, LongestLabel);
    type.isPinned = table.flag(QStringLiteral("pinned"), false);
    type.icon = table.choice(QStringLiteral("icon"), Need::Optional, typeIcons());
    type.service = table.text(QStringLiteral("service"), Need::Required);
    const QString purpose = QStringLiteral("purpose");
    type.purpose = table.words(purpose, Need::Optional, LongestPurpose);
    if (!table.has(purpose)) {
        type.purpose = context.purpose;
        if (context.purpose.isEmpty()) {
            table.complainMissing(purpose, SettingsWords::tr("the message to the visitor, here or in [site]"));
        }
    }
    type.issuers = table.texts(QStringLiteral("issuers"));
    type.limit = std::chrono::seconds(table.whole(QStringLiteral("time_limit"), 30, 1800, 600));
    type.clearAfter = std::chrono::seconds(table.whole(QStringLiteral("clear_after"), 10, 600, 60));
    for (TableReader &row : table.tables(QStringLiteral("credentials"), Need::Required, MostCredentials)) {
        const RequestedCredential credential = readCredential(row, type.keeps);
        const bool isDouble =
            std::any_of(type.credentials.cbegin(), type.credentials.cend(),
                        [&credential](const RequestedCredential &other) { return other.type == credential.type; });
        if (isDouble && !credential.type.isEmpty()) {
            row.complain(QStringLiteral("type"), SettingsWords::tr("is asked for twice"));
        }
        type.credentials.append(credential);
    }
    if (const auto person = KeepPart::ofPerson(table, type))
        type.keeps.append(*person);
    type.rules = RulePart::read(table, QStringLiteral("rules"), type, context.issuers);
    type.trustedIssuers = readTrusted(table, context.issuers);
    type.whenCannotTell = doubtOf(table, QStringLiteral("when_cannot_tell"));
    type.requiredChecks = readChecks(table);
    type.whenNotChecked = doubtOf(table, QStringLiteral("when_not_checked"));
    const auto service = std::find_if(services.cbegin(), services.cend(), [&type](const ServiceSettings &candidate) {
        return candidate.id == type.service;
    });
    const ProviderDescriptor *provider = service == services.cend() ? nullptr : providerById(service->provider);
    if (service == services.cend() && !type.service.isEmpty()) {
        QStringList ids;
        for (const ServiceSettings &candidate : services) {
            ids.append(candidate.id);
        }
        const QString meant = nearest(type.service, ids);
        table.complain(
            QStringLiteral("service"),
            meant.isEmpty()
                ? SettingsWords::tr("expected the name of a service: there is no [services.%1]").arg(type.service)
                : SettingsWords::tr("expected the name of a service; did you mean \"%1\"?").arg(meant));
    }
    if (provider) {
        type.bringsEvidence = provider->handsOverEvidence && provider->handsOverEvidence(*service);
        warnOfAnyIssuer(table, type);
        bool isGood = true;
        type.options = OptionsPart::read(table, provider->typeOptions, &isGood);
        const auto problem = isGood && provider->typeProblem ? provider->typeProblem(*service, type) : std::nullopt;
        if (problem)
            table.complain(problem->field, problem->detail);
    } else {
        for (const ProviderDescriptor &descriptor : providers())
            OptionsPart::expect(table, descriptor.typeOptions);
    }
    table.rejectUnknown();
    return type;
}

} // namespace kiosk
