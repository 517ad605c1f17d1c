#pragma once

#include "app/credentials/trustedissuer.h"
#include "app/trust/jwk.h"

#include <QDateTime>

namespace kiosk::trust {

/// Trusted issuers that somebody keeps for many desks, out of a list that was signed.
struct IssuerList {
    struct Entry {
        QString id; ///< under which configured types refer to it
        TrustedIssuer issuer;
    };
    static constexpr qsizetype MostEntries = 1000;

    QList<Entry> entries;
    QDateTime issuedAt;  ///< invalid where it does not say
    QDateTime expiresAt; ///< invalid where the list names no end; every issuer of it is trusted until then
};

/// One entry of such a list, or of a list that nobody signed and that the reader vouches for. MissingMember,
/// WrongMember, also for a member that is not known, and those of its keys and certificates.
Checked<IssuerList::Entry> readIssuerEntry(const QJsonObject &object, const QString &language);

/// Reads a JWS with `typ` "issuer-list+jwt" whose payload is
///
///     {"iat": 1767225600, "exp": 1798761600, "issuers": [{"id": "harbour", "name": "Harbour State" or {"en": …, "de":
///     …},
///       "identifiers": ["did:web:harbour.example"], "jwks": {"keys": […]}, "x5c": ["base64 of a root's DER"],
///       "types": ["EmailCredential"]}]}
///
/// signed by one of `keys`. Refusals: those of verify(), TypeDiffers, Expired, NotYetValid, MissingMember and
/// WrongMember with the entry's place, those of the keys and certificates in it.
Checked<IssuerList> readIssuerList(QByteArrayView jws, const KeySet &keys, const QDateTime &now,
                                   const QString &language);

} // namespace kiosk::trust
