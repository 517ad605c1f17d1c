#include "app/providers/universaloid4vp/simulatedsdjwt.h"

#include "app/simulator/signingkey.h"

#include <QJsonArray>

namespace kiosk::sim {

namespace {

const SigningKey &issuerKey() {
    static const SigningKey key = SigningKey::generate(SigningKey::Kind::P256);
    return key;
}

const SigningKey &holderKey() {
    static const SigningKey key = SigningKey::generate(SigningKey::Kind::P256);
    return key;
}

QJsonObject typed(const char *type) {
    return {{QStringLiteral("typ"), QLatin1String(type)}};
}

} // namespace

QString oid4vpIssuer() {
    return issuerKey().didJwk();
}

QByteArray simulatedSdJwt(const QString &type, const QJsonObject &claims, const QJsonObject &tokenClaims,
                          const QString &nonce, const QString &audience, const QDateTime &now) {
    QJsonObject payload = tokenClaims;
    QJsonArray digests;
    QByteArray disclosures;
    for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
        const SimulatedDisclosure disclosure = discloseMember(claim.key(), claim.value());
        digests.append(disclosure.digest);
        disclosures += disclosure.encoded + '~';
    }
    payload.insert(QStringLiteral("vct"), type);
    payload.insert(QStringLiteral("_sd"), digests);
    payload.insert(QStringLiteral("_sd_alg"), QStringLiteral("sha-256"));
    payload.insert(QStringLiteral("cnf"), QJsonObject{{QStringLiteral("jwk"), holderKey().publicJwk()}});
    const QByteArray presented = issuerKey().token(typed("dc+sd-jwt"), payload) + '~' + disclosures;
    const QJsonObject binding{{QStringLiteral("nonce"), nonce},
                              {QStringLiteral("aud"), audience},
                              {QStringLiteral("iat"), now.toSecsSinceEpoch()},
                              {QStringLiteral("sd_hash"), sha256Url(presented)}};
    return presented + holderKey().token(typed("kb+jwt"), binding);
}

} // namespace kiosk::sim
