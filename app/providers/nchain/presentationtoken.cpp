#include "app/providers/nchain/presentationtoken.h"

#include "app/providers/nchain/presentationparts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace kiosk::nchain {

namespace {

constexpr qsizetype LongestToken = 1024 * 1024;
constexpr qsizetype MostCredentials = 10;
/// The product dates its presentations two minutes back; clocks differ as much.
constexpr qint64 SkewSeconds = 120;
/// ES256K, the only algorithm of the product's keys (secp256k1): r and s of 32 bytes.
constexpr qsizetype SignatureSize = 64;

struct Jwt {
    QJsonObject header;
    QJsonObject payload;
    QByteArray signature;
};

std::optional<QByteArray> decoded(const QString &part) {
    const auto result = QByteArray::fromBase64Encoding(part.toLatin1(), QByteArray::Base64UrlEncoding |
                                                                            QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return {};
    return *result;
}

std::optional<QJsonObject> objectOf(const QString &part) {
    const auto text = decoded(part);
    if (!text)
        return {};
    const JsonReader reader = JsonReader::parse(*text);
    if (reader.failed() || !reader.isObject() || reader.value().toObject().isEmpty())
        return {};
    return reader.value().toObject();
}

std::optional<Jwt> jwtOf(const QString &token) {
    const QStringList parts = token.split(u'.');
    if (token.size() > LongestToken || parts.size() != 3)
        return {};
    const auto header = objectOf(parts[0]);
    const auto payload = objectOf(parts[1]);
    const auto signature = decoded(parts[2]);
    if (!header || !payload || !signature)
        return {};
    return Jwt{*header, *payload, *signature};
}

QString missingSignature(const Jwt &jwt) {
    if (jwt.signature.isEmpty())
        return QCoreApplication::translate("Checks", "It is not signed");
    if (jwt.header[u"alg"].toString() != QLatin1String("ES256K") || jwt.signature.size() != SignatureSize)
        return QCoreApplication::translate("Checks", "It is signed in a way that the service does not use");
    return {};
}

QString idOf(const QJsonValue &issuer) {
    return issuer.isObject() ? issuer[u"id"].toString() : issuer.toString();
}

/// Remembers the first member that does not agree with its copy.
class Agreement {
public:
    void same(const QString &member, const QJsonValue &one, const QJsonValue &other) {
        if (!one.isUndefined() && !other.isUndefined())
            hold(member, one == other);
    }
    void sameText(const QString &member, const QString &one, const QString &other) {
        hold(member, !one.isEmpty() && one == other);
    }
    /// Seconds of a number against an ISO time, which has fractions.
    void sameTime(const QString &member, const QJsonValue &seconds, const QJsonValue &iso) {
        if (seconds.isUndefined() || iso.isUndefined())
            return;
        const QDateTime time = parseTime(iso.toString());
        hold(member,
             seconds.isDouble() && time.isValid() && std::abs(seconds.toInteger() - time.toSecsSinceEpoch()) <= 1);
    }
    void hold(const QString &member, bool agrees) {
        if (!agrees && m_problem.isEmpty())
            m_problem = member;
    }
    const QString &problem() const { return m_problem; }

private:
    QString m_problem;
};

std::optional<QDateTime> timeOf(const QJsonValue &seconds) {
    if (!seconds.isDouble())
        return {};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds.toInteger(), Qt::UTC);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// The token's own time, else the credential's.
std::optional<QDateTime> firstTime(const QJsonValue &seconds, const QJsonValue &iso) {
    const auto time = timeOf(seconds);
    const QDateTime other = parseTime(iso.toString());
    return time || !other.isValid() ? time : std::optional(other);
}

QStringList typesOf(const QJsonValue &value) {
    QStringList types;
    if (value.isString())
        types.append(value.toString());
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        types.append(item.toString());
    return types;
}

Check inTimeCheck(const QJsonObject &payload, const QDateTime &presentedAt, const QString &id, const QString &label) {
    const auto begin = timeOf(payload[u"nbf"]);
    const auto end = timeOf(payload[u"exp"]);
    QString problem;
    if (presentedAt.isValid() && begin && presentedAt.addSecs(SkewSeconds) < *begin)
        problem = QStringLiteral("nbf");
    else if (presentedAt.isValid() && end && presentedAt.addSecs(-SkewSeconds) > *end)
        problem = QStringLiteral("exp");
    Check check = kioskCheck(id, label, problem);
    if (!presentedAt.isValid() || !begin || !end)
        check.result = CheckResult::NotChecked;
    return check;
}

void comparePresentation(const Jwt &jwt, const TokenSurroundings &surroundings, Agreement &agreement) {
    const QJsonObject &payload = jwt.payload;
    const QJsonValue vp = payload[u"vp"];
    const QString holder = payload[u"iss"].toString();
    agreement.hold(QStringLiteral("iss"), !holder.isEmpty());
    agreement.same(QStringLiteral("holder"), payload[u"holder"], payload[u"iss"]);
    agreement.same(QStringLiteral("vp.holder"), vp[u"holder"], payload[u"iss"]);
    agreement.same(QStringLiteral("vp.type"), vp[u"type"], payload[u"type"]);
    agreement.same(QStringLiteral("vp.verifiableCredential"), vp[u"verifiableCredential"],
                   payload[u"verifiableCredential"]);
    const QString kid = jwt.header[u"kid"].toString();
    if (!kid.isEmpty())
        agreement.sameText(QStringLiteral("kid"), kid.section(u'#', 0, 0), holder);
    if (!surroundings.nonce.isEmpty())
        agreement.sameText(QStringLiteral("nonce"), payload[u"nonce"].toString(), surroundings.nonce);
}

void compareCredential(const Jwt &jwt, const QString &holder, Agreement &agreement) {
    const QJsonObject &payload = jwt.payload;
    const QJsonValue vc = payload[u"vc"];
    const QJsonValue subject = vc[u"credentialSubject"];
    for (const char *name :
         {"type", "credentialSubject", "issuer", "issuanceDate", "expirationDate", "id", "credentialStatus"}) {
        const QLatin1String copy(name);
        agreement.same(QStringLiteral("vc.") + copy, vc[copy], payload.value(copy));
    }
    // Where the credential's own member is missing, its copy beside it is held against the token's.
    const auto member = [&vc, &payload](const QString &name) {
        return vc[name].isUndefined() ? payload.value(name) : vc[name];
    };
    const QString issuer = payload[u"iss"].toString();
    agreement.hold(QStringLiteral("vc.iss"), !issuer.isEmpty());
    if (const QJsonValue named = member(QStringLiteral("issuer")); !named.isUndefined())
        agreement.sameText(QStringLiteral("vc.issuer"), idOf(named), issuer);
    agreement.sameText(QStringLiteral("vc.sub"), payload[u"sub"].toString(), holder);
    agreement.same(QStringLiteral("vc.credentialSubject.id"), subject[u"id"], payload[u"sub"]);
    agreement.same(QStringLiteral("vc.jti"), payload[u"jti"], member(QStringLiteral("id")));
    agreement.sameTime(QStringLiteral("vc.nbf"), payload[u"nbf"], member(QStringLiteral("issuanceDate")));
    agreement.sameTime(QStringLiteral("vc.exp"), payload[u"exp"], member(QStringLiteral("expirationDate")));
}

/// False where it is no credential.
bool readCredential(const QString &token, const QString &holder, const TokenSurroundings &surroundings,
                    PresentedToken &presented, Agreement &agreement) {
    const auto jwt = jwtOf(token);
    if (!jwt || !jwt->payload[u"vc"].toObject().contains(QLatin1String("credentialSubject")))
        return false;
    const JsonReader subject(jwt->payload[u"vc"][u"credentialSubject"]);
    const QStringList types = typesOf(jwt->payload[u"vc"][u"type"]);
    if (!subject.isObject() || types.isEmpty())
        return false;
    compareCredential(*jwt, holder, agreement);
    PresentedCredential credential;
    credential.type = bestType(types, *surroundings.type);
    credential.issuer = jwt->payload[u"iss"].toString();
    credential.issuedAt = firstTime(jwt->payload[u"nbf"], jwt->payload[u"vc"][u"issuanceDate"]);
    credential.expiresAt = firstTime(jwt->payload[u"exp"], jwt->payload[u"vc"][u"expirationDate"]);
    credential.claims = claimsIn(subject, {QStringLiteral("id"), QStringLiteral("type")});
    if (subject.failed())
        return false;
    presented.credentials.append(credential);

    Check revocation;
    revocation.id = QStringLiteral("credential-valid");
    revocation.why = QCoreApplication::translate("Checks", "The service does not say whether it was revoked");
    const QString unsignedWhy = missingSignature(*jwt);
    presented.checks << revocation
                     << issuerSignature(unsignedWhy.isEmpty() ? CheckResult::NotChecked : CheckResult::Failed,
                                        unsignedWhy)
                     << inTimeCheck(jwt->payload, surroundings.presentedAt, QStringLiteral("credential-in-time"),
                                    QCoreApplication::translate("Checks", "Valid when it was presented"));
    return true;
}

} // namespace

std::optional<PresentedToken> readPresentationToken(const QString &token, const TokenSurroundings &surroundings) {
    const auto jwt = jwtOf(token);
    if (!jwt || !jwt->payload[u"vp"].isObject())
        return {};
    PresentedToken presented;
    Agreement agreement;
    comparePresentation(*jwt, surroundings, agreement);

    Check signature =
        kioskCheck(QStringLiteral("presentation-signature"),
                   QCoreApplication::translate("Checks", "Signature of the visitor's wallet"), missingSignature(*jwt));
    if (signature.result == CheckResult::Passed)
        signature.result = CheckResult::NotChecked;
    presented.checks << signature
                     << inTimeCheck(jwt->payload, surroundings.presentedAt, QStringLiteral("presentation-in-time"),
                                    QCoreApplication::translate("Checks", "Presented just now"));

    const QStringList credentials = typesOf(jwt->payload[u"vp"][u"verifiableCredential"]);
    if (credentials.isEmpty() || credentials.size() > MostCredentials)
        return {};
    for (const QString &credential : credentials) {
        if (!readCredential(credential, jwt->payload[u"iss"].toString(), surroundings, presented, agreement))
            return {};
    }
    presented.checks.append(kioskCheck(QStringLiteral("presentation-consistent"),
                                       QCoreApplication::translate("Checks", "The parts of the presentation agree"),
                                       agreement.problem()));
    return presented;
}

} // namespace kiosk::nchain
