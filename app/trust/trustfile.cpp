#include "app/trust/trustfile.h"

#include "app/trust/strictjson.h"

#include <QJsonArray>

namespace kiosk::trust {

namespace {

const QByteArrayView pemBegin("-----BEGIN CERTIFICATE-----");

Checked<QStringList> textsIn(const QJsonObject &object, QLatin1String name) {
    const QJsonValue value = object.value(name);
    QStringList texts;
    if (value.isUndefined())
        return texts;
    if (!value.isArray())
        return {Refusal::WrongMember, name};
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString() || item.toString().isEmpty())
            return {Refusal::WrongMember, name};
        texts.append(item.toString());
    }
    return texts;
}

Checked<QList<QJsonObject>> keysIn(const QJsonObject &object) {
    const QJsonValue value = object[u"keys"];
    QList<QJsonObject> keys;
    if (value.isUndefined())
        return keys;
    if (!value.isArray())
        return {Refusal::WrongMember, QStringLiteral("keys")};
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isObject())
            return {Refusal::WrongMember, QStringLiteral("keys")};
        keys.append(item.toObject());
    }
    return keys;
}

Checked<TrustedIssuer> readIssuer(const QJsonObject &object) {
    for (const QString &name : object.keys()) {
        static const QStringList known{QStringLiteral("name"), QStringLiteral("identifiers"), QStringLiteral("keys"),
                                       QStringLiteral("certificates"), QStringLiteral("types")};
        if (!known.contains(name))
            return {Refusal::WrongMember, name};
    }
    TrustedIssuer issuer;
    issuer.name = object[u"name"].toString();
    if (issuer.name.isEmpty())
        return {Refusal::MissingMember, QStringLiteral("name")};
    auto identifiers = textsIn(object, QLatin1String("identifiers"));
    auto types = textsIn(object, QLatin1String("types"));
    auto keys = keysIn(object);
    if (!identifiers)
        return identifiers.refused();
    if (!types)
        return types.refused();
    if (!keys)
        return keys.refused();
    issuer.identifiers = *identifiers;
    issuer.types = *types;
    issuer.keys = *keys;
    issuer.certificatesPem = object[u"certificates"].toString().toUtf8();
    if (issuer.identifiers.isEmpty() && issuer.keys.isEmpty() && issuer.certificatesPem.isEmpty())
        return {Refusal::MissingMember, QStringLiteral("identifiers")};
    return issuer;
}

TrustSettings nameless(const QList<QJsonObject> &keys, const QByteArray &certificates) {
    TrustedIssuer issuer;
    issuer.keys = keys;
    issuer.certificatesPem = certificates;
    TrustSettings settings;
    settings.issuers = {issuer};
    return settings;
}

} // namespace

Checked<TrustSettings> readTrustFile(QByteArrayView text) {
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.startsWith(pemBegin))
        return nameless({}, trimmed.toByteArray());
    const auto object = parseStrictObject(trimmed);
    if (!object)
        return object.refused();
    if (object->contains(QLatin1String("kty")))
        return nameless({*object}, {});
    if (object->contains(QLatin1String("keys"))) {
        const auto keys = keysIn(*object);
        if (!keys)
            return keys.refused();
        return nameless(*keys, {});
    }
    if (!(*object)[u"issuers"].isArray())
        return {Refusal::MissingMember, QStringLiteral("issuers")};
    TrustSettings settings;
    for (const QJsonValue &item : (*object)[u"issuers"].toArray()) {
        const auto issuer = readIssuer(item.toObject());
        if (!issuer)
            return issuer.refused();
        settings.issuers.append(*issuer);
    }
    const QString resolver = (*object)[u"resolver"].toString();
    settings.resolver = QUrl(resolver, QUrl::StrictMode);
    if (!resolver.isEmpty() && (!settings.resolver.isValid() || settings.resolver.host().isEmpty()))
        return {Refusal::WrongMember, QStringLiteral("resolver")};
    return settings;
}

} // namespace kiosk::trust
