#include "app/trust/didresolution.h"

#include "app/trust/base64url.h"
#include "app/trust/multibase.h"
#include "app/trust/strictjson.h"

#include <QJsonArray>
#include <algorithm>

namespace kiosk::trust {

namespace {

DidDocument documentWith(const DidUrl &did, const QString &fragment, const QString &type, const PublicKey &key) {
    DidDocument document;
    document.did = did.did;
    const QString id = did.did + u'#' + fragment;
    document.methods.push_back({id, type, did.did, key.named(id)});
    document.assertionMethods = QStringList{id};
    document.authentications = QStringList{id};
    return document;
}

Checked<DidDocument> resolveKey(const DidUrl &did) {
    if (!did.id.startsWith(u'z'))
        return {Refusal::DidMalformed, QStringLiteral("did:key")};
    const auto bytes = fromMultibase(did.id);
    if (!bytes)
        return {Refusal::DidMalformed, QStringLiteral("did:key")};
    const auto key = PublicKey::fromMulticodec(*bytes);
    if (!key)
        return key.refused();
    return documentWith(did, did.id, QStringLiteral("Multikey"), *key);
}

Checked<DidDocument> resolveJwk(const DidUrl &did) {
    const auto bytes = fromBase64Url(did.id.toUtf8());
    if (!bytes)
        return {Refusal::DidMalformed, QStringLiteral("did:jwk")};
    const auto jwk = parseStrictObject(*bytes);
    if (!jwk)
        return jwk.refused();
    const auto key = readJwk(*jwk);
    if (!key)
        return key.refused();
    return documentWith(did, QStringLiteral("0"), QStringLiteral("JsonWebKey2020"), *key);
}

/// A host name, and not a number that browsers and libraries read as an address in different ways.
bool isHostName(const QString &host) {
    if (host.isEmpty() || host.size() > 253)
        return false;
    const QStringList labels = host.split(u'.');
    for (const QString &label : labels) {
        const bool isLabel =
            !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
            std::all_of(label.cbegin(), label.cend(), [](QChar c) {
                return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
            });
        if (!isLabel)
            return false;
    }
    const QString last = labels.last().toLower();
    return !last.front().isDigit();
}

Refused failed(const QString &detail) {
    return {Refusal::ResolverFailed, detail};
}

Refused refusalOfError(const QString &error, int httpStatus) {
    // Older resolvers answer with the bare word, DID Resolution 1.0 with a URL that ends in its name.
    const QString word = error.section(u'#', -1).toUpper().remove(u'_');
    if (httpStatus == 410 || word == u"DEACTIVATED")
        return {Refusal::DidDeactivated, {}};
    if (httpStatus == 404 || word == u"NOTFOUND")
        return {Refusal::DidNotFound, {}};
    if (httpStatus == 400 || word == u"INVALIDDID" || word == u"INVALIDDIDURL")
        return {Refusal::DidMalformed, error.left(64)};
    if (word == u"METHODNOTSUPPORTED")
        return {Refusal::DidMethodUnknown, {}};
    return failed(QStringLiteral("HTTP %1 %2").arg(httpStatus).arg(error.left(64)).trimmed());
}

} // namespace

bool resolvesOffline(const DidUrl &did) {
    return did.method == u"key" || did.method == u"jwk";
}

Checked<DidDocument> resolveOffline(const DidUrl &did) {
    if (did.method == u"key")
        return resolveKey(did);
    if (did.method == u"jwk")
        return resolveJwk(did);
    return {Refusal::DidMethodUnknown, did.method};
}

Checked<QUrl> didWebUrl(const DidUrl &did) {
    if (did.method != u"web")
        return {Refusal::DidMethodUnknown, did.method};
    QStringList parts;
    const QStringList encoded = did.id.split(u':');
    for (const QString &part : encoded)
        parts.append(QUrl::fromPercentEncoding(part.toUtf8()));
    const QString authority = parts.takeFirst();
    const QString host = authority.section(u':', 0, 0);
    bool isPort = true;
    int port = -1;
    if (authority.contains(u':')) {
        port = authority.section(u':', 1).toInt(&isPort);
        isPort = isPort && port > 0 && port < 65536;
    }
    if (!isHostName(host) || !isPort)
        return {Refusal::DidMalformed, QStringLiteral("did:web host")};
    for (const QString &part : parts) {
        if (part.isEmpty() || part == u"." || part == u".." || part.contains(u'/') || part.contains(u'\\') ||
            part.contains(QChar(0)))
            return {Refusal::DidMalformed, QStringLiteral("did:web path")};
    }
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPort(port);
    url.setPath(parts.isEmpty() ? QStringLiteral("/.well-known/did.json")
                                : u'/' + parts.join(u'/') + QStringLiteral("/did.json"));
    if (!url.isValid())
        return {Refusal::DidMalformed, QStringLiteral("did:web")};
    return url;
}

Checked<DidDocument> readDidWebAnswer(int httpStatus, QByteArrayView body, const DidUrl &did) {
    if (httpStatus == 404)
        return Refusal::DidNotFound;
    if (httpStatus == 410)
        return Refusal::DidDeactivated;
    if (httpStatus != 200)
        return failed(QStringLiteral("HTTP %1").arg(httpStatus));
    const auto document = parseStrictObject(body);
    if (!document)
        return {Refusal::DidDocumentMalformed, nameOf(document.reason())};
    return readDidDocument(*document, did.did);
}

QUrl resolverUrl(const QUrl &base, const DidUrl &did) {
    QUrl url = base;
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString tail = QStringLiteral("/1.0/identifiers");
    if (!path.endsWith(tail))
        path += tail;
    // Decoded: a percent sign of the identifier itself is escaped again, as it has to be within a path.
    url.setPath(path + u'/' + did.did, QUrl::DecodedMode);
    return url;
}

Checked<DidDocument> readResolverAnswer(int httpStatus, QByteArrayView body, const DidUrl &did) {
    const auto answer = parseStrictObject(body);
    const QJsonObject object = answer ? *answer : QJsonObject();
    const QJsonObject resolution = object.value(QStringLiteral("didResolutionMetadata")).toObject();
    const QJsonValue error = resolution.value(QStringLiteral("error"));
    const QString word =
        error.isObject() ? error.toObject().value(QStringLiteral("type")).toString() : error.toString();
    if (httpStatus != 200 || !word.isEmpty())
        return refusalOfError(word, httpStatus);
    if (!answer)
        return {Refusal::DidDocumentMalformed, nameOf(answer.reason())};
    const QJsonObject metadata = object.value(QStringLiteral("didDocumentMetadata")).toObject();
    if (metadata.value(QStringLiteral("deactivated")).toBool())
        return Refusal::DidDeactivated;
    const QJsonValue document = object.value(QStringLiteral("didDocument"));
    // A resolver that is asked for nothing but the document may send it alone.
    if (document.isUndefined())
        return readDidDocument(object, did.did);
    if (!document.isObject())
        return {Refusal::DidDocumentMalformed, QStringLiteral("didDocument")};
    return readDidDocument(document.toObject(), did.did);
}

} // namespace kiosk::trust
