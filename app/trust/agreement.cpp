#include "app/trust/agreement.h"

#include "app/base/jsonreader.h"

namespace kiosk::trust {

namespace {

QString idOf(const QJsonValue &value) {
    return value.isObject() ? value[u"id"].toString() : value.toString();
}

/// Remembers the first member that does not agree with its copy.
class Agreement {
public:
    void same(const QString &member, const QJsonValue &one, const QJsonValue &other) {
        if (!one.isUndefined() && !other.isUndefined())
            hold(member, one == other);
    }
    /// What must be there and the same.
    void sameText(const QString &member, const QString &one, const QString &other) {
        hold(member, !one.isEmpty() && one == other);
    }
    /// Seconds of a number against an ISO time, which has fractions.
    void sameTime(const QString &member, const QJsonValue &seconds, const QJsonValue &iso) {
        if (seconds.isUndefined() || iso.isUndefined())
            return;
        const auto one = numericDate(seconds);
        const QDateTime other = parseTime(iso.toString());
        hold(member, one && other.isValid() && std::abs(one->msecsTo(other)) <= 1000);
    }
    void hold(const QString &member, bool agrees) {
        if (!agrees && m_problem.isEmpty())
            m_problem = member;
    }
    const QString &problem() const { return m_problem; }

private:
    QString m_problem;
};

/// The members of the first data model, copied beside `vc`.
void compareCopies(const QJsonObject &claims, const QJsonObject &vc, Agreement &agreement) {
    for (const char *name : {"type", "credentialSubject", "issuer", "issuanceDate", "expirationDate", "validFrom",
                             "validUntil", "id", "credentialStatus"}) {
        const QLatin1String copy(name);
        agreement.same(QStringLiteral("vc.") + copy, vc.value(copy), claims.value(copy));
    }
}

} // namespace

QString contradictionIn(const PresentationToken &presentation) {
    Agreement agreement;
    const QJsonObject &claims = presentation.claims;
    const QString issuer = claims[u"iss"].toString();
    if (presentation.isFirstModel) {
        const QJsonObject &vp = presentation.w3c;
        agreement.hold(QStringLiteral("iss"), !issuer.isEmpty());
        agreement.same(QStringLiteral("vp.holder"), vp[u"holder"], claims[u"iss"]);
        agreement.same(QStringLiteral("vp.type"), vp[u"type"], claims[u"type"]);
        agreement.same(QStringLiteral("vp.id"), vp[u"id"], claims[u"jti"]);
        agreement.same(QStringLiteral("vp.verifiableCredential"), vp[u"verifiableCredential"],
                       claims[u"verifiableCredential"]);
        agreement.same(QStringLiteral("holder"), claims[u"holder"], claims[u"iss"]);
    } else if (!issuer.isEmpty() && !claims[u"holder"].isUndefined()) {
        agreement.sameText(QStringLiteral("holder"), idOf(claims[u"holder"]), issuer);
    }
    return agreement.problem();
}

QString contradictionIn(const CredentialToken &credential) {
    if (credential.w3c.isEmpty())
        return {};
    Agreement agreement;
    const QJsonObject &claims = credential.claims;
    const QJsonObject &w3c = credential.w3c;
    const bool isFirst = credential.format == CredentialToken::Format::VcJwt11;
    if (isFirst) {
        compareCopies(claims, w3c, agreement);
        agreement.hold(QStringLiteral("vc.iss"), !claims[u"iss"].toString().isEmpty());
    }
    // Where the credential's own member is missing, its copy beside it is held against the token's.
    const auto member = [&w3c, &claims](const char *name) {
        const QJsonValue own = w3c.value(QLatin1String(name));
        return own.isUndefined() ? claims.value(QLatin1String(name)) : own;
    };
    const QString issuer = claims[u"iss"].toString();
    if (const QJsonValue named = member("issuer"); !named.isUndefined() && (isFirst || !issuer.isEmpty()))
        agreement.sameText(QStringLiteral("vc.issuer"), idOf(named), issuer);
    const auto subject = credential.subject();
    agreement.hold(QStringLiteral("vc.credentialSubject"), subject.has_value());
    if (subject)
        agreement.same(QStringLiteral("vc.credentialSubject.id"), subject->value(u"id"), claims[u"sub"]);
    agreement.same(QStringLiteral("vc.jti"), claims[u"jti"], member("id"));
    // Both models' names, whichever model it is.
    for (const char *name : {"issuanceDate", "validFrom"})
        agreement.sameTime(QStringLiteral("vc.nbf"), claims[u"nbf"], member(name));
    for (const char *name : {"expirationDate", "validUntil"})
        agreement.sameTime(QStringLiteral("vc.exp"), claims[u"exp"], member(name));
    return agreement.problem();
}

} // namespace kiosk::trust
