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
        /// Whether it is trusted for any of these types; one without types is trusted for all.
        bool isFor(const QStringList &types) const;
    };
    std::vector<Issuer> issuers;
    QUrl resolver;

    /// The refusal of the first key or certificate that cannot be used; `detail` names the issuer.
    static Checked<TrustBase> from(const TrustSettings &settings);

    /// Whether anybody at all is trusted for these types; if not, nothing can be said about an issuer.
    bool knowsAnyFor(const QStringList &types) const;
    /// The issuer of that name that is trusted for any of the types; null where there is none.
    const Issuer *find(const QString &identifier, const QStringList &types) const;
};

} // namespace kiosk::trust
