#include "app/trust/trustfile.h"

#include "app/trust/issuerlist.h"
#include "app/trust/strictjson.h"

#include <QJsonArray>

namespace kiosk::trust {

namespace {

const QByteArrayView pemBegin("-----BEGIN CERTIFICATE-----");

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

TrustSettings nameless(const QList<QJsonObject> &keys, const QByteArray &certificates) {
    TrustedIssuer issuer;
    issuer.keys = keys;
    issuer.certificatesPem = certificates;
    TrustSettings settings;
    settings.issuers = {issuer};
    return settings;
}

Checked<TrustSettings> signedList(QByteArrayView jws, const ListSigner &signer) {
    const auto list = readIssuerList(jws, signer.keys, signer.now, {});
    if (!list)
        return list.refused();
    TrustSettings settings;
    for (const IssuerList::Entry &entry : list->entries)
        settings.issuers.append(entry.issuer);
    return settings;
}

} // namespace

Checked<TrustSettings> readTrustFile(QByteArrayView text, const ListSigner &signer) {
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.startsWith(pemBegin))
        return nameless({}, trimmed.toByteArray());
    if (trimmed.startsWith("ey")) // base64url of {"
        return signedList(trimmed, signer);
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
        const auto entry = readIssuerEntry(item.toObject(), {});
        if (!entry)
            return entry.refused();
        settings.issuers.append(entry->issuer);
    }
    const QString resolver = (*object)[u"resolver"].toString();
    settings.resolver = QUrl(resolver, QUrl::StrictMode);
    if (!resolver.isEmpty() && (!settings.resolver.isValid() || settings.resolver.host().isEmpty()))
        return {Refusal::WrongMember, QStringLiteral("resolver")};
    return settings;
}

} // namespace kiosk::trust
