#include "app/settings/nearest.h"
#include "app/settings/parts.h"
#include "app/settings/settingswords.h"

namespace kiosk {

namespace {

constexpr int MostDays = 36'500;

/// How long has to be decided: no time is a good one for everybody.
int readDays(TableReader &table, const QString &key) {
    if (!table.has(key)) {
        table.expect(key);
        table.complainMissing(key, SettingsWords::tr("for how many days it is kept"));
        return 0;
    }
    return table.whole(key, 1, MostDays, 0);
}

/// True where `key` is there; a time for nothing is a mistake.
bool isSaid(TableReader &table, const QString &key, const QString &days) {
    table.expect(key);
    table.expect(days);
    if (!table.has(key) && table.has(days)) {
        table.complain(days, SettingsWords::tr("expected %1 beside it").arg(key));
    }
    return table.has(key);
}

QStringList claimsOf(const CredentialType &type) {
    QStringList ids;
    for (const RequestedCredential &credential : type.credentials) {
        for (const RequestedClaim &claim : credential.claims) {
            ids.append(claim.id);
        }
    }
    return ids;
}

} // namespace

std::optional<KeepRule> KeepPart::ofClaim(TableReader &claim, const QString &credential, const QString &id) {
    const QString key = QStringLiteral("keep");
    const QString days = QStringLiteral("keep_days");
    if (!isSaid(claim, key, days)) {
        return {};
    }
    const QString word =
        claim.choice(key, Need::Required, {nameOf(Manner::Masked), nameOf(Manner::Hash), nameOf(Manner::Value)});
    const KeepRule rule{credential, {id}, mannerOf(word).value_or(Manner::Masked), readDays(claim, days)};
    return rule;
}

std::optional<KeepRule> KeepPart::ofPerson(TableReader &table, const CredentialType &type) {
    const QString key = QStringLiteral("look_up");
    const QString days = QStringLiteral("look_up_days");
    if (!isSaid(table, key, days)) {
        return {};
    }
    const KeepRule rule{{}, table.texts(key), Manner::Person, readDays(table, days)};
    if (rule.claims.isEmpty()) {
        if (table.raw(key).isArray()) {
            table.complain(key, SettingsWords::tr("expected at least one id of a claim"));
        }
        return {};
    }
    const QStringList known = claimsOf(type);
    for (const QString &id : rule.claims) {
        if (known.contains(id)) {
            continue;
        }
        const QString meant = nearest(id, known);
        table.complain(key, meant.isEmpty()
                                ? SettingsWords::tr("expected the ids of claims that this type asks for")
                                : SettingsWords::tr("expected the ids of claims that this type asks for; did you mean "
                                                    "\"%1\"?")
                                      .arg(meant));
    }
    return rule;
}

} // namespace kiosk
