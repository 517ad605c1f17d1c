#include "app/trust/jws.h"

#include "app/trust/base64url.h"
#include "app/trust/strictjson.h"

#include <algorithm>

namespace kiosk::trust {

namespace {

Checked<QJsonObject> readHeader(QByteArrayView encoded) {
    // Four characters hold three bytes: refused before anything is decoded.
    if (encoded.size() > Jws::MaximumHeaderBytes / 3 * 4 + 4)
        return {Refusal::TooLarge, QStringLiteral("header")};
    const auto bytes = fromBase64Url(encoded);
    if (!bytes)
        return {bytes.reason(), QStringLiteral("header: ") + bytes.refused().detail};
    auto header = parseStrictObject(*bytes, {.bytes = Jws::MaximumHeaderBytes});
    if (!header)
        return {header.reason(), QStringLiteral("header: ") + header.refused().detail};
    return header;
}

Checked<Jws> assemble(QByteArrayView header, QByteArrayView payload, QByteArrayView signature) {
    Jws jws;
    const auto members = readHeader(header);
    if (!members)
        return members.refused();
    auto content = fromBase64Url(payload);
    if (!content)
        return {content.reason(), QStringLiteral("payload: ") + content.refused().detail};
    auto signedBytes = fromBase64Url(signature);
    if (!signedBytes)
        return {signedBytes.reason(), QStringLiteral("signature: ") + signedBytes.refused().detail};
    jws.protectedHeader = *members;
    jws.payload = std::move(content).value();
    jws.signature = std::move(signedBytes).value();
    return jws;
}

Checked<Passed> checkExtensions(const Jws &jws) {
    for (const QJsonObject *header : {&jws.protectedHeader, &jws.unprotectedHeader}) {
        const auto b64 = header->constFind(QStringLiteral("b64"));
        if (b64 != header->constEnd() && *b64 != QJsonValue(true))
            return Refusal::UnencodedPayload;
        // No extension is understood here, so that the list can only hold what is not, or be wrong in itself.
        const auto critical = header->constFind(QStringLiteral("crit"));
        if (critical != header->constEnd())
            return {Refusal::UnknownCritical, QStringLiteral("crit")};
    }
    return Passed();
}

} // namespace

QString Jws::keyId() const {
    return protectedHeader.value(QStringLiteral("kid")).toString();
}

QString Jws::type() const {
    return protectedHeader.value(QStringLiteral("typ")).toString();
}

Checked<QJsonObject> Jws::claims() const {
    auto object = parseStrictObject(payload);
    if (!object)
        return {object.reason(), QStringLiteral("payload: ") + object.refused().detail};
    return object;
}

Checked<Jws> parseCompactJws(QByteArrayView token) {
    if (token.size() > Jws::MaximumBytes)
        return {Refusal::TooLarge, QStringLiteral("token")};
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (first < 1 || second < 0 || token.indexOf('.', second + 1) >= 0)
        return {Refusal::NotAToken, QStringLiteral("not three parts")};
    auto jws = assemble(token.first(first), token.sliced(first + 1, second - first - 1), token.sliced(second + 1));
    if (jws)
        jws.value().signingInput = token.first(second).toByteArray();
    return jws;
}

Checked<Jws> parseFlattenedJws(QByteArrayView json) {
    if (json.size() > Jws::MaximumBytes)
        return {Refusal::TooLarge, QStringLiteral("token")};
    const auto object = parseStrictObject(json);
    if (!object)
        return object.refused();
    if (object->contains(QStringLiteral("signatures")))
        return {Refusal::NotSupported, QStringLiteral("general serialisation")};
    QByteArray parts[3];
    const QString names[] = {QStringLiteral("protected"), QStringLiteral("payload"), QStringLiteral("signature")};
    for (int i = 0; i < 3; ++i) {
        const QJsonValue part = object->value(names[i]);
        if (part.isUndefined())
            return {Refusal::MissingMember, names[i]};
        if (!part.isString())
            return {Refusal::WrongMember, names[i]};
        parts[i] = part.toString().toUtf8();
    }
    auto jws = assemble(parts[0], parts[1], parts[2]);
    if (!jws)
        return jws;
    const QJsonValue header = object->value(QStringLiteral("header"));
    if (!header.isUndefined() && !header.isObject())
        return {Refusal::WrongMember, QStringLiteral("header")};
    const QJsonObject unprotected = header.toObject();
    for (auto member = unprotected.constBegin(); member != unprotected.constEnd(); ++member) {
        if (jws->protectedHeader.contains(member.key()))
            return {Refusal::HeaderInBothPlaces, member.key().left(64)};
    }
    jws.value().unprotectedHeader = unprotected;
    jws.value().signingInput = parts[0] + '.' + parts[1];
    return jws;
}

Checked<Jws> parseJws(QByteArrayView text) {
    return text.startsWith('{') ? parseFlattenedJws(text) : parseCompactJws(text);
}

Checked<Algorithm> examineHeader(const Jws &jws) {
    const auto algorithm = readAlgorithm(jws.protectedHeader.value(QStringLiteral("alg")));
    if (!algorithm)
        return algorithm;
    for (const char *member : {"kid", "typ"}) {
        const QJsonValue value = jws.protectedHeader.value(QLatin1String(member));
        if (!value.isUndefined() && !value.isString())
            return {Refusal::WrongMember, QString::fromLatin1(member)};
    }
    if (const auto extensions = checkExtensions(jws); !extensions)
        return extensions.refused();
    if (jws.signature.isEmpty())
        return Refusal::SignatureAbsent;
    return algorithm;
}

Checked<Passed> verify(const Jws &jws, const PublicKey &key) {
    const auto algorithm = examineHeader(jws);
    if (!algorithm)
        return algorithm.refused();
    return key.verify(*algorithm, jws.signingInput, jws.signature);
}

Checked<PublicKey> verify(const Jws &jws, const KeySet &keys) {
    const auto algorithm = examineHeader(jws);
    if (!algorithm)
        return algorithm.refused();
    const QString keyId = jws.keyId();
    Refused why{Refusal::KeyNotKnown, keyId.left(256)};
    for (const PublicKey &key : keys.candidates(*algorithm, keyId)) {
        const auto outcome = key.verify(*algorithm, jws.signingInput, jws.signature);
        if (outcome)
            return key;
        why = outcome.refused();
    }
    if (why.reason != Refusal::KeyNotKnown || keyId.isEmpty())
        return why;
    for (const auto &[name, reason] : keys.unusable) {
        if (name == keyId)
            return reason;
    }
    const bool isOfAnotherType = std::any_of(keys.keys.cbegin(), keys.keys.cend(),
                                             [&keyId](const PublicKey &key) { return key.keyId() == keyId; });
    if (isOfAnotherType)
        return {Refusal::AlgorithmDoesNotFit, keyId.left(256)};
    return why;
}

} // namespace kiosk::trust
