#pragma once

#include "app/credentials/trustedissuer.h"
#include "app/trust/certificates.h"
#include "app/trust/jwk.h"

namespace kiosk::trust {

/// The configured trust made ready: keys and certificates are read once. A value.
struct TrustBase {
    struct Issuer {
        TrustedIssuer facts;
        KeySet keys;
        CertificateRoots roots;

        bool isNamed(const QString &identifier) const { return facts.identifiers.contains(identifier); }
        /// Whether it is named for any of these types; one without types is for all.
        bool isFor(const QStringList &types) const;
        bool isTrusted(const QStringList &types, const QDateTime &now) const {
            return isFor(types) && !facts.isOver(now);
        }
    };
    std::vector<Issuer> issuers;
    QUrl resolver;

    /// The refusal of the first key or certificate that cannot be used; `detail` names the issuer.
    static Checked<TrustBase> from(const TrustSettings &settings);

    /// Whether anybody at all is named for these types; if not, nothing can be said about an issuer. Those whose list
    /// is over count: a list that ends opens no door.
    bool knowsAnyFor(const QStringList &types) const;
    /// Whether anybody is configured under that name.
    bool isNamed(const QString &identifier) const;
    /// The issuer of that name that is trusted for any of the types at that time; null where there is none.
    const Issuer *find(const QString &identifier, const QStringList &types, const QDateTime &now) const;
    /// The one that was, and whose list is over.
    const Issuer *findOver(const QString &identifier, const QStringList &types, const QDateTime &now) const;
};

} // namespace kiosk::trust
