#include "app/credentials/claimreading.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kiosk {

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

QByteArray pictureIn(const QString &text) {
    for (const QLatin1String begin :
         {QLatin1String("data:image/png;base64,"), QLatin1String("data:image/jpeg;base64,")}) {
        if (text.startsWith(begin)) {
            const auto decoded = QByteArray::fromBase64Encoding(text.mid(begin.size()).toLatin1(),
                                                                QByteArray::AbortOnBase64DecodingErrors);
            return decoded ? *decoded : QByteArray();
        }
    }
    return {};
}

bool isPlain(const QJsonValue &value) {
    return !value.isArray() && !value.isObject();
}

Claim claimOf(const QString &id, const QJsonValue &value) {
    Claim claim{id, {}};
    claim.picture = pictureIn(value.toString());
    if (claim.isPicture())
        return claim;
    const QJsonArray list = value.toArray();
    if (value.isObject())
        claim.value = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else if (value.isArray() && !std::all_of(list.begin(), list.end(), isPlain))
        claim.value = QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    else
        claim.value = claimText(JsonReader(value));
    return claim;
}

void collect(const QJsonObject &object, const QString &prefix, int depth, QList<Claim> &claims) {
    for (auto member = object.begin(); member != object.end() && claims.size() < MostClaims; ++member) {
        if (member->isNull())
            continue;
        if (member->isObject() && depth < DeepestClaim)
            collect(member->toObject(), prefix + member.key() + u'.', depth + 1, claims);
        else
            claims.append(claimOf(prefix + member.key(), *member));
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

QList<Claim> claimsOf(const QJsonObject &object) {
    QList<Claim> claims;
    collect(object, {}, 0, claims);
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

} // namespace kiosk
