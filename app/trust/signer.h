#pragma once

#include "app/credentials/claim.h"
#include "app/trust/diddocument.h"
#include "app/trust/jws.h"
#include "app/trust/needs.h"
#include "app/trust/trustbase.h"

#include <QDateTime>

namespace kiosk::trust {

/// What was found out about a token's signature.
struct SignatureFinding {
    CheckResult result = CheckResult::NotChecked;
    std::optional<Refused> refused = {}; ///< why not passed
    std::optional<PublicKey> key = {};   ///< that signed it, where it passed
    /// The configured issuer whose own key or certificate authority vouches; null where the key came another way.
    const TrustBase::Issuer *vouchedBy = nullptr;
    QList<Need> needs = {};

    bool passed() const { return result == CheckResult::Passed; }
    static SignatureFinding failed(const Refused &refused);
    static SignatureFinding unchecked(const Refused &refused, const QList<Need> &needs = {});
};

/// Finds the key of whoever should have signed a token, and asks it. Pure: what has to be fetched is named as a need.
class SignerSearch {
public:
    SignerSearch(const TrustBase &trust, const Known &known, QDateTime now)
        : m_trust(trust), m_known(known), m_now(std::move(now)) {}

    /// The issuer of a credential, by the first of these that applies: a certificate chain (x5c) to a configured root,
    /// a configured key, the issuer's DID, its metadata (https). Where issuers are trusted for the types, nothing is
    /// fetched for others. A key inside the token itself is never asked.
    SignatureFinding issuerOf(const Jws &jws, const QString &issuer, const QStringList &types) const;
    /// Who presents, by the holder's DID.
    SignatureFinding holderOf(const Jws &jws, const QString &holder) const;
    /// Who presents, by the credential's `cnf` (RFC 7800): `jwk`, or a `kid` that is a DID URL. Any other way of naming
    /// a key, or none, leaves it open.
    SignatureFinding confirmed(const Jws &jws, const QJsonValue &confirmation) const;

private:
    std::optional<SignatureFinding> byCertificate(const Jws &jws, const QString &issuer,
                                                  const QStringList &types) const;
    std::optional<SignatureFinding> byConfiguredKey(const Jws &jws, const QString &issuer,
                                                    const QStringList &types) const;
    SignatureFinding byDid(const Jws &jws, const QString &did, KeyPurpose purpose) const;
    SignatureFinding byMetadata(const Jws &jws, const QString &issuer) const;
    SignatureFinding byKeys(const Jws &jws, const KeySet &keys) const;
    const Answer *answerTo(const QUrl &url) const;

    const TrustBase &m_trust;
    const Known &m_known;
    QDateTime m_now;
};

} // namespace kiosk::trust
