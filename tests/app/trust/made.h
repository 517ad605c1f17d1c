#pragma once

#include "app/simulator/signingkey.h"
#include "app/trust/examination.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kiosk::test {

/// When everything made here is looked at.
inline const QDateTime MadeNow(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

inline const sim::SigningKey &madeKey(const char *who) {
    static QHash<QByteArray, sim::SigningKey> keys;
    if (!keys.contains(who))
        keys.insert(who, sim::SigningKey::generate(sim::SigningKey::Kind::P256));
    return *keys.constFind(who);
}

/// A presentation in parts that a test can change before they are signed.
struct MadePresentation {
    QJsonObject vcHeader{{QStringLiteral("typ"), QStringLiteral("JWT")}};
    QJsonObject vc; ///< payload
    QJsonObject vpHeader{{QStringLiteral("typ"), QStringLiteral("JWT")}};
    QJsonObject vp; ///< payload; the credential is put into it by token()
    const sim::SigningKey *issuerKey = &madeKey("issuer");
    const sim::SigningKey *holderKey = &madeKey("holder");

    MadePresentation() {
        const qint64 now = MadeNow.toSecsSinceEpoch();
        const QString holder = madeKey("holder").didJwk();
        const QString issuer = madeKey("issuer").didJwk();
        const QJsonObject w3c{
            {QStringLiteral("type"),
             QJsonArray{QStringLiteral("VerifiableCredential"), QStringLiteral("EmailCredential")}},
            {QStringLiteral("id"), QStringLiteral("urn:uuid:1")},
            {QStringLiteral("issuer"), QJsonObject{{QStringLiteral("id"), issuer}}},
            {QStringLiteral("issuanceDate"), QStringLiteral("2026-05-01T12:00:00.448Z")},
            {QStringLiteral("expirationDate"), QStringLiteral("2027-05-01T12:00:00.383Z")},
            {QStringLiteral("credentialSubject"),
             QJsonObject{{QStringLiteral("id"), holder}, {QStringLiteral("email"), QStringLiteral("a@b.example")}}}};
        vc = w3c;
        vc.insert(QStringLiteral("vc"), w3c);
        vc.insert(QStringLiteral("iss"), issuer);
        vc.insert(QStringLiteral("sub"), holder);
        vc.insert(QStringLiteral("jti"), QStringLiteral("urn:uuid:1"));
        vc.insert(QStringLiteral("nbf"), QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
        vc.insert(QStringLiteral("exp"), QDateTime(QDate(2027, 5, 1), QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
        vp = {{QStringLiteral("iss"), holder},
              {QStringLiteral("holder"), holder},
              {QStringLiteral("aud"), QStringLiteral("did:web:verifier.example")},
              {QStringLiteral("nonce"), QStringLiteral("n-1")},
              {QStringLiteral("iat"), now - 120},
              {QStringLiteral("nbf"), now - 120},
              {QStringLiteral("exp"), now + 600},
              {QStringLiteral("vp"),
               QJsonObject{{QStringLiteral("type"), QJsonArray{QStringLiteral("VerifiablePresentation")}},
                           {QStringLiteral("holder"), holder}}}};
    }

    QByteArray token() const {
        const QString credential = QString::fromLatin1(issuerKey->token(vcHeader, vc));
        QJsonObject payload = vp;
        QJsonObject inner = payload[u"vp"].toObject();
        if (!inner.contains(QLatin1String("verifiableCredential")))
            inner.insert(QStringLiteral("verifiableCredential"), QJsonArray{credential});
        if (payload.contains(QLatin1String("vp")))
            payload.insert(QStringLiteral("vp"), inner);
        return holderKey->token(vpHeader, payload);
    }
};

/// An SD-JWT VC in parts, with a key binding made last.
struct MadeSdJwt {
    QJsonObject header{{QStringLiteral("typ"), QStringLiteral("dc+sd-jwt")}};
    QJsonObject payload;
    QByteArrayList disclosures;
    QJsonObject bindingHeader{{QStringLiteral("typ"), QStringLiteral("kb+jwt")}};
    QJsonObject binding;
    const sim::SigningKey *issuerKey = &madeKey("issuer");
    const sim::SigningKey *holderKey = &madeKey("holder");
    bool isBound = true;

    explicit MadeSdJwt(int claims = 3) {
        const qint64 now = MadeNow.toSecsSinceEpoch();
        QJsonArray digests;
        for (int i = 0; i < claims; ++i) {
            const auto disclosure = sim::discloseMember(QStringLiteral("claim%1").arg(i), i);
            disclosures.append(disclosure.encoded);
            digests.append(disclosure.digest);
        }
        payload = {{QStringLiteral("iss"), madeKey("issuer").didJwk()},
                   {QStringLiteral("vct"), QStringLiteral("urn:example:card")},
                   {QStringLiteral("iat"), now - 86400},
                   {QStringLiteral("exp"), now + 86400},
                   {QStringLiteral("_sd"), digests},
                   {QStringLiteral("_sd_alg"), QStringLiteral("sha-256")},
                   {QStringLiteral("cnf"), QJsonObject{{QStringLiteral("jwk"), madeKey("holder").publicJwk()}}}};
        binding = {{QStringLiteral("iat"), now - 5},
                   {QStringLiteral("aud"), QStringLiteral("did:web:verifier.example")},
                   {QStringLiteral("nonce"), QStringLiteral("n-1")}};
    }

    QByteArray token() const {
        QByteArray text = issuerKey->token(header, payload) + '~';
        for (const QByteArray &disclosure : disclosures)
            text += disclosure + '~';
        QJsonObject claims = binding;
        if (!claims.contains(QLatin1String("sd_hash")))
            claims.insert(QStringLiteral("sd_hash"), sim::sha256Url(text));
        return isBound ? text + holderKey->token(bindingHeader, claims) : text;
    }
};

inline Evidence madeEvidence(const QByteArray &token) {
    Evidence evidence;
    evidence.token = Secret(token);
    evidence.nonce = QStringLiteral("n-1");
    evidence.audience = QStringLiteral("did:web:verifier.example");
    evidence.presentedAt = MadeNow;
    return evidence;
}

/// Trusts the issuer of what is made here.
inline trust::Context madeContext() {
    trust::Context context;
    context.now = MadeNow;
    trust::TrustBase::Issuer issuer;
    issuer.facts.name = QStringLiteral("Issuer");
    issuer.facts.identifiers = {madeKey("issuer").didJwk()};
    context.trust.issuers.push_back(issuer);
    return context;
}

} // namespace kiosk::test
