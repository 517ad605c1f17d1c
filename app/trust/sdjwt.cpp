#include "app/trust/sdjwt.h"

#include "app/trust/base64url.h"
#include "app/trust/strictjson.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace kiosk::trust {

namespace {

constexpr QLatin1String digestsName("_sd");
constexpr QLatin1String digestFunctionName("_sd_alg");
constexpr QLatin1String elementName("...");
constexpr int deepest = 64;

Checked<Disclosure> parseDisclosure(QByteArrayView encoded) {
    const auto bytes = fromBase64Url(encoded);
    if (!bytes)
        return {Refusal::DisclosureMalformed, QStringLiteral("not base64url")};
    const auto json = parseStrictJson(*bytes);
    if (!json)
        return {Refusal::DisclosureMalformed, nameOf(json.reason())};
    const QJsonArray parts = json->toArray();
    if (!json->isArray() || parts.size() < 2 || parts.size() > 3 || !parts[0].isString())
        return {Refusal::DisclosureMalformed, QStringLiteral("not [salt, value] or [salt, name, value]")};
    Disclosure disclosure;
    disclosure.encoded = encoded.toByteArray();
    disclosure.salt = parts[0].toString();
    disclosure.value = parts.last();
    if (parts.size() == 3) {
        if (!parts[1].isString())
            return {Refusal::DisclosureMalformed, QStringLiteral("the name is no text")};
        disclosure.name = parts[1].toString();
        if (*disclosure.name == digestsName || *disclosure.name == elementName)
            return {Refusal::DisclosureMalformed, QStringLiteral("the name is reserved")};
    }
    return disclosure;
}

Checked<Digest> digestFunctionOf(const QJsonObject &payload) {
    const QJsonValue name = payload.value(digestFunctionName);
    if (name.isUndefined())
        return Digest::Sha256;
    if (!name.isString())
        return {Refusal::DigestUnknown, digestFunctionName};
    return readDigestName(name.toString());
}

/// Fills in what both serialisations have in common.
Checked<SdJwt> assembled(Jws issuerSigned, const QByteArray &compact, const QList<QByteArray> &disclosures,
                         QByteArrayView keyBinding) {
    SdJwt sdJwt;
    auto payload = issuerSigned.claims();
    if (!payload)
        return payload.refused();
    sdJwt.payload = std::move(payload).value();
    sdJwt.issuerSigned = std::move(issuerSigned);
    const auto digest = digestFunctionOf(sdJwt.payload);
    if (!digest)
        return digest.refused();
    sdJwt.digest = *digest;
    if (disclosures.size() > SdJwt::MostDisclosures)
        return {Refusal::TooLarge, QStringLiteral("over %1 disclosures").arg(SdJwt::MostDisclosures)};
    sdJwt.boundPart = compact + '~';
    for (const QByteArray &text : disclosures) {
        auto disclosure = parseDisclosure(text);
        if (!disclosure)
            return disclosure.refused();
        sdJwt.disclosures.push_back(std::move(disclosure).value());
        sdJwt.boundPart += text + '~';
    }
    if (!keyBinding.isEmpty()) {
        auto parsed = parseCompactJws(keyBinding);
        if (!parsed)
            return Refused{parsed.reason(), QStringLiteral("key binding: ") + parsed.refused().detail};
        sdJwt.keyBinding = std::move(parsed).value();
    }
    return sdJwt;
}

Checked<SdJwt> parseCompact(QByteArrayView text) {
    if (text.size() > Jws::MaximumBytes)
        return {Refusal::TooLarge, QStringLiteral("token")};
    const QList<QByteArray> parts = text.toByteArray().split('~');
    auto issuerSigned = parseCompactJws(parts.first());
    if (!issuerSigned)
        return issuerSigned.refused();
    return assembled(std::move(issuerSigned).value(), parts.first(), parts.mid(1, parts.size() - 2), parts.last());
}

Checked<SdJwt> parseFlattened(QByteArrayView text) {
    auto issuerSigned = parseFlattenedJws(text);
    if (!issuerSigned)
        return issuerSigned.refused();
    const QJsonObject header = issuerSigned->unprotectedHeader;
    if (issuerSigned->protectedHeader.contains(QLatin1String("disclosures")) ||
        issuerSigned->protectedHeader.contains(QLatin1String("kb_jwt")))
        return {Refusal::HeaderInBothPlaces, QStringLiteral("disclosures")};
    const QJsonValue list = header[u"disclosures"];
    if (!list.isArray())
        return {Refusal::WrongMember, QStringLiteral("header.disclosures")};
    QList<QByteArray> disclosures;
    for (const QJsonValue &value : list.toArray()) {
        if (!value.isString())
            return {Refusal::DisclosureMalformed, QStringLiteral("no text")};
        disclosures.append(value.toString().toUtf8());
    }
    const QJsonValue keyBinding = header[u"kb_jwt"];
    if (!keyBinding.isUndefined() && (!keyBinding.isString() || keyBinding.toString().isEmpty()))
        return {Refusal::WrongMember, QStringLiteral("header.kb_jwt")};
    const QByteArray compact = issuerSigned->signingInput + '.' + toBase64Url(issuerSigned->signature);
    return assembled(std::move(issuerSigned).value(), compact, disclosures, keyBinding.toString().toUtf8());
}

/// Puts disclosures where their digests stand, from the outside in.
class Unfolding {
public:
    explicit Unfolding(const SdJwt &sdJwt) : m_sdJwt(sdJwt) {}

    Checked<QJsonObject> run() {
        for (const Disclosure &disclosure : m_sdJwt.disclosures) {
            const QByteArray digest = toBase64Url(digestOf(m_sdJwt.digest, disclosure.encoded));
            if (m_byDigest.contains(digest))
                return {Refusal::DisclosureDoubled, QStringLiteral("the same disclosure twice")};
            m_byDigest.insert(digest, &disclosure);
        }
        QJsonObject payload = m_sdJwt.payload;
        payload.remove(digestFunctionName);
        const QJsonObject result = unfoldObject(payload, 0);
        if (m_refused)
            return *m_refused;
        if (m_used.size() != m_byDigest.size())
            return {
                Refusal::DisclosureUnused,
                QStringLiteral("%1 of %2 disclosures").arg(m_byDigest.size() - m_used.size()).arg(m_byDigest.size())};
        return result;
    }

private:
    void refuse(Refusal reason, const QString &detail) {
        if (!m_refused)
            m_refused = Refused{reason, detail};
    }

    QJsonValue unfold(const QJsonValue &value, int depth) {
        if (depth > deepest) {
            refuse(Refusal::TooDeep, QStringLiteral("disclosures"));
            return {};
        }
        if (value.isObject())
            return unfoldObject(value.toObject(), depth);
        if (value.isArray())
            return unfoldArray(value.toArray(), depth);
        return value;
    }

    QJsonObject unfoldObject(const QJsonObject &object, int depth) {
        QJsonObject result;
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() == elementName)
                refuse(Refusal::DisclosureMalformed, QStringLiteral("\"...\" outside of an array"));
            else if (member.key() != digestsName)
                result.insert(member.key(), unfold(member.value(), depth + 1));
        }
        const QJsonValue digests = object.value(digestsName);
        if (digests.isUndefined())
            return result;
        if (!digests.isArray()) {
            refuse(Refusal::DisclosureMalformed, QStringLiteral("_sd is no list"));
            return result;
        }
        for (const QJsonValue &digest : digests.toArray()) {
            const Disclosure *disclosure = take(digest);
            if (!disclosure)
                continue;
            if (!disclosure->name) {
                refuse(Refusal::DisclosureMalformed, QStringLiteral("an array's element where a member belongs"));
            } else if (result.contains(*disclosure->name) || object.contains(*disclosure->name)) {
                refuse(Refusal::DisclosureDoubled, QStringLiteral("a name that is there already"));
            } else {
                result.insert(*disclosure->name, unfold(disclosure->value, depth + 1));
            }
        }
        return result;
    }

    QJsonArray unfoldArray(const QJsonArray &array, int depth) {
        QJsonArray result;
        for (const QJsonValue &element : array) {
            const QJsonObject object = element.toObject();
            if (!object.contains(elementName)) {
                result.append(unfold(element, depth + 1));
                continue;
            }
            if (object.size() != 1) {
                refuse(Refusal::DisclosureMalformed, QStringLiteral("members beside \"...\""));
                continue;
            }
            const Disclosure *disclosure = take(object.value(elementName));
            if (!disclosure)
                continue;
            if (disclosure->name)
                refuse(Refusal::DisclosureMalformed, QStringLiteral("a member where an array's element belongs"));
            else
                result.append(unfold(disclosure->value, depth + 1));
        }
        return result;
    }

    /// The disclosure of a digest; null where it is not disclosed (or a decoy). Each digest may stand only once in all
    /// of the token.
    const Disclosure *take(const QJsonValue &digest) {
        if (!digest.isString()) {
            refuse(Refusal::DisclosureMalformed, QStringLiteral("a digest is no text"));
            return nullptr;
        }
        const QByteArray text = digest.toString().toUtf8();
        if (m_seen.contains(text)) {
            refuse(Refusal::DisclosureDoubled, QStringLiteral("the same digest twice"));
            return nullptr;
        }
        m_seen.insert(text);
        const Disclosure *disclosure = m_byDigest.value(text);
        if (disclosure)
            m_used.insert(text);
        return disclosure;
    }

    const SdJwt &m_sdJwt;
    QHash<QByteArray, const Disclosure *> m_byDigest;
    QSet<QByteArray> m_seen;
    QSet<QByteArray> m_used;
    std::optional<Refused> m_refused;
};

} // namespace

bool isMeantAsSdJwt(QByteArrayView text) {
    const QByteArrayView trimmed = text.trimmed();
    if (!trimmed.startsWith('{'))
        return trimmed.contains('~');
    const auto object = parseStrictObject(trimmed);
    return object && (*object)[u"header"][u"disclosures"].isArray();
}

Checked<SdJwt> parseSdJwt(QByteArrayView text) {
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.startsWith('{'))
        return parseFlattened(trimmed);
    if (!trimmed.contains('~'))
        return {Refusal::NotAToken, QStringLiteral("no tilde")};
    return parseCompact(trimmed);
}

Checked<QJsonObject> disclosedClaims(const SdJwt &sdJwt) {
    return Unfolding(sdJwt).run();
}

bool withholdsMembers(const SdJwt &sdJwt) {
    QSet<QString> disclosed;
    for (const Disclosure &disclosure : sdJwt.disclosures)
        disclosed.insert(QString::fromLatin1(toBase64Url(digestOf(sdJwt.digest, disclosure.encoded))));
    const QJsonArray digests = sdJwt.payload.value(digestsName).toArray();
    return std::any_of(digests.begin(), digests.end(),
                       [&disclosed](const QJsonValue &digest) { return !disclosed.contains(digest.toString()); });
}

} // namespace kiosk::trust
