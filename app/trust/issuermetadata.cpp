#include "app/trust/issuermetadata.h"

#include "app/trust/strictjson.h"

namespace kiosk::trust {

namespace {

/// https with a host and nothing that could lead elsewhere than what is read.
bool isPlainHttps(const QUrl &url) {
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           !url.hasFragment();
}

} // namespace

Checked<QUrl> issuerMetadataUrl(const QString &issuer) {
    QUrl url(issuer, QUrl::StrictMode);
    if (!isPlainHttps(url) || url.hasQuery())
        return {Refusal::WrongMember, QStringLiteral("iss")};
    QString path = url.path(QUrl::FullyEncoded);
    if (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(QStringLiteral("/.well-known/jwt-vc-issuer") + path, QUrl::TolerantMode);
    return url;
}

Checked<IssuerMetadata> readIssuerMetadata(QByteArrayView body, const QString &issuer) {
    const auto object = parseStrictObject(body);
    if (!object)
        return object.refused();
    const QJsonValue named = object->value(QStringLiteral("issuer"));
    if (named.isUndefined())
        return {Refusal::MissingMember, QStringLiteral("issuer")};
    if (named != issuer)
        return {Refusal::IssuerDiffers, QStringLiteral("issuer")};
    const QJsonValue keys = object->value(QStringLiteral("jwks"));
    const QJsonValue address = object->value(QStringLiteral("jwks_uri"));
    if (keys.isUndefined() && address.isUndefined())
        return {Refusal::MissingMember, QStringLiteral("jwks")};
    if (!keys.isUndefined() && !address.isUndefined())
        return {Refusal::WrongMember, QStringLiteral("jwks and jwks_uri")};
    IssuerMetadata metadata;
    metadata.issuer = issuer;
    if (address.isUndefined()) {
        auto set = readKeySet(keys.toObject());
        if (!set)
            return set.refused();
        metadata.keys = std::move(set).value();
        return metadata;
    }
    metadata.keysUrl = QUrl(address.toString(), QUrl::StrictMode);
    if (!isPlainHttps(metadata.keysUrl))
        return {Refusal::WrongMember, QStringLiteral("jwks_uri")};
    return metadata;
}

Checked<KeySet> readKeySetBody(QByteArrayView body) {
    const auto object = parseStrictObject(body);
    if (!object)
        return object.refused();
    return readKeySet(*object);
}

} // namespace kiosk::trust
