#include "app/providers/nchain/presentationparts.h"

#include <QCoreApplication>

namespace kiosk::nchain {

namespace {

constexpr int DeepestClaim = 4;
constexpr qsizetype MostClaims = 200;

void collect(const JsonReader &object, const QString &prefix, const QStringList &except, int depth,
             QList<Claim> &claims) {
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (claims.size() >= MostClaims)
            return;
        if (!object.has(key) || (depth == 0 && except.contains(key)))
            continue;
        const JsonReader value = object.member(key);
        if (value.isObject() && depth < DeepestClaim)
            collect(value, prefix + key + u'.', except, depth + 1, claims);
        else
            claims.append(Claim{prefix + key, claimText(value)});
    }
}

} // namespace

QString claimText(const JsonReader &value) {
    const QJsonValue &json = value.value();
    if (json.isString())
        return json.toString();
    if (json.isBool())
        return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (json.isDouble())
        return QString::number(json.toDouble(), 'g', 15);
    if (json.isNull() || json.isUndefined())
        return {};
    if (!json.isArray()) {
        value.reject(QStringLiteral("text, a number, true or false"));
        return {};
    }
    QStringList texts;
    for (const JsonReader &item : value.items()) {
        if (item.isArray() || item.isObject())
            item.reject(QStringLiteral("text, a number, true or false"));
        else
            texts.append(claimText(item));
    }
    return texts.join(QLatin1String(", "));
}

QList<Claim> claimsIn(const JsonReader &object, const QStringList &except) {
    QList<Claim> claims;
    collect(object, {}, except, 0, claims);
    return claims;
}

QString bestType(const QStringList &types, const CredentialType &type) {
    for (const RequestedCredential &requested : type.credentials) {
        if (types.contains(requested.type))
            return requested.type;
    }
    for (const QString &name : types) {
        if (name != QLatin1String("VerifiableCredential"))
            return name;
    }
    return types.value(0);
}

Check serviceVerdict(bool passed, const QString &why) {
    Check check;
    check.id = QStringLiteral("service-verdict");
    check.result = passed ? CheckResult::Passed : CheckResult::Failed;
    check.why = why;
    return check;
}

Check issuerSignature(CheckResult result, const QString &why) {
    Check check;
    check.id = QStringLiteral("issuer-signature");
    check.result = result;
    check.source = CheckSource::Kiosk;
    check.why = why;
    return check;
}

void checkIssuers(const CredentialType &type, Presentation &presentation) {
    if (type.issuers.isEmpty())
        return;
    for (const PresentedCredential &credential : std::as_const(presentation.credentials)) {
        QString problem;
        if (credential.issuer.isEmpty())
            problem = QCoreApplication::translate("Checks", "The service does not say who issued it");
        else if (!type.issuers.contains(credential.issuer))
            problem = credential.issuer;
        presentation.checks.append(kioskCheck(QStringLiteral("issuer-accepted"), {}, problem));
    }
}

Check kioskCheck(const QString &id, const QString &label, const QString &problem) {
    Check check;
    check.id = id;
    check.source = CheckSource::Kiosk;
    check.result = problem.isEmpty() ? CheckResult::Passed : CheckResult::Failed;
    check.why = problem;
    check.label = label;
    return check;
}

} // namespace kiosk::nchain
