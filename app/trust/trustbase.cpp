#include "app/trust/trustbase.h"

#include <algorithm>

namespace kiosk::trust {

bool TrustBase::Issuer::isFor(const QStringList &types) const {
    return facts.types.isEmpty() ||
           std::any_of(types.begin(), types.end(), [this](const QString &type) { return facts.types.contains(type); });
}

Checked<TrustBase> TrustBase::from(const TrustSettings &settings) {
    TrustBase base;
    base.resolver = settings.resolver;
    for (const TrustedIssuer &facts : settings.issuers) {
        Issuer issuer;
        issuer.facts = facts;
        for (const QJsonObject &jwk : facts.keys) {
            auto key = readJwk(jwk);
            if (!key)
                return {key.reason(), facts.name};
            issuer.keys.keys.push_back(std::move(key).value());
        }
        if (!facts.certificatesPem.isEmpty()) {
            auto roots = CertificateRoots::fromPem(facts.certificatesPem);
            if (!roots)
                return {roots.reason(), facts.name};
            issuer.roots = std::move(roots).value();
        }
        base.issuers.push_back(std::move(issuer));
    }
    return base;
}

bool TrustBase::knowsAnyFor(const QStringList &types) const {
    return std::any_of(issuers.begin(), issuers.end(), [&types](const Issuer &issuer) { return issuer.isFor(types); });
}

bool TrustBase::isNamed(const QString &identifier) const {
    return std::any_of(issuers.begin(), issuers.end(),
                       [&identifier](const Issuer &issuer) { return issuer.isNamed(identifier); });
}

const TrustBase::Issuer *TrustBase::find(const QString &identifier, const QStringList &types,
                                         const QDateTime &now) const {
    const auto found = std::find_if(issuers.begin(), issuers.end(), [&](const Issuer &issuer) {
        return issuer.isNamed(identifier) && issuer.isTrusted(types, now);
    });
    return found == issuers.end() ? nullptr : &*found;
}

const TrustBase::Issuer *TrustBase::findOver(const QString &identifier, const QStringList &types,
                                             const QDateTime &now) const {
    const auto found = std::find_if(issuers.begin(), issuers.end(), [&](const Issuer &issuer) {
        return issuer.isNamed(identifier) && issuer.isFor(types) && issuer.facts.isOver(now);
    });
    return found == issuers.end() ? nullptr : &*found;
}

} // namespace kiosk::trust
