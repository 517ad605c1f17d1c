#include "app/trust/statuslist.h"

#include "app/trust/base64url.h"
#include "app/trust/inflate.h"

#include <QJsonArray>
#include <array>

namespace kiosk::trust {

namespace {

/// Bitstring Status List, section 6.1: 16 KB unpacked at least.
constexpr qsizetype smallestBitstring = 16 << 10;
constexpr qsizetype mostReferences = 10;

/// Status types of draft-ietf-oauth-status-list.
enum TokenStatus { TokenValid = 0, TokenInvalid = 1, TokenSuspended = 2 };

Refused malformed(const QString &where) {
    return {Refusal::StatusMalformed, where};
}

/// https and a host; whether one may be asked is decided where it is fetched.
std::optional<QUrl> listAddress(const QJsonValue &value) {
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool isGood = value.isString() && url.isValid() && url.scheme() == QLatin1String("https") &&
                        !url.host().isEmpty() && url.userInfo().isEmpty();
    return isGood ? std::optional(url) : std::nullopt;
}

std::optional<qint64> wholeNumber(const QJsonValue &value) {
    if (!value.isDouble())
        return {};
    const qint64 number = value.toInteger(-1);
    return number >= 0 ? std::optional(number) : std::nullopt;
}

/// W3C writes the index as text, and some issuers as a number.
std::optional<qint64> indexOf(const QJsonValue &value) {
    if (!value.isString())
        return wholeNumber(value);
    const QString text = value.toString();
    bool isNumber = !text.isEmpty() && text.size() <= 18;
    for (const QChar character : text)
        isNumber = isNumber && character >= u'0' && character <= u'9';
    return isNumber ? std::optional(text.toLongLong()) : std::nullopt;
}

Checked<StatusReference> tokenReference(const QJsonValue &entry) {
    StatusReference reference;
    reference.kind = StatusKind::TokenStatusList;
    reference.type = QStringLiteral("status_list");
    const auto index = wholeNumber(entry[u"idx"]);
    if (!index)
        return malformed(QStringLiteral("status.status_list.idx"));
    const auto list = listAddress(entry[u"uri"]);
    if (!list)
        return malformed(QStringLiteral("status.status_list.uri"));
    reference.index = *index;
    reference.list = *list;
    reference.address = entry[u"uri"].toString();
    return reference;
}

StatusKind kindOf(const QJsonValue &type) {
    const auto is = [&type](QLatin1String name) {
        return type.isArray() ? type.toArray().contains(QJsonValue(name)) : type == name;
    };
    if (is(QLatin1String("BitstringStatusListEntry")))
        return StatusKind::Bitstring;
    return is(QLatin1String("StatusList2021Entry")) ? StatusKind::StatusList2021 : StatusKind::Unknown;
}

QString typeText(const QJsonValue &type) {
    return type.isArray() ? type.toArray().at(0).toString() : type.toString();
}

Checked<StatusReference> bitstringReference(const QJsonValue &entry) {
    if (!entry.isObject())
        return malformed(QStringLiteral("credentialStatus"));
    StatusReference reference;
    reference.kind = kindOf(entry[u"type"]);
    reference.type = typeText(entry[u"type"]);
    if (reference.type.isEmpty())
        return malformed(QStringLiteral("credentialStatus.type"));
    if (reference.kind == StatusKind::Unknown)
        return reference;
    reference.purpose = entry[u"statusPurpose"].toString();
    if (reference.purpose.isEmpty())
        return malformed(QStringLiteral("credentialStatus.statusPurpose"));
    // Entries of several bits carry messages whose meaning only the issuer knows.
    const QJsonValue size = entry[u"statusSize"];
    if (!size.isUndefined() && size != QJsonValue(1)) {
        reference.kind = StatusKind::Unknown;
        return reference;
    }
    const auto index = indexOf(entry[u"statusListIndex"]);
    if (!index)
        return malformed(QStringLiteral("credentialStatus.statusListIndex"));
    const auto list = listAddress(entry[u"statusListCredential"]);
    if (!list)
        return malformed(QStringLiteral("credentialStatus.statusListCredential"));
    reference.index = *index;
    reference.list = *list;
    reference.address = entry[u"statusListCredential"].toString();
    return reference;
}

} // namespace

Checked<std::vector<StatusReference>> readStatusReferences(const QJsonObject &claims, const QJsonObject &credential) {
    std::vector<StatusReference> references;
    const QJsonValue status = claims[u"status"];
    if (status.isObject()) {
        const QJsonObject mechanisms = status.toObject();
        for (auto mechanism = mechanisms.begin(); mechanism != mechanisms.end(); ++mechanism) {
            if (mechanism.key() != QLatin1String("status_list")) {
                StatusReference unknown;
                unknown.type = mechanism.key();
                references.push_back(unknown);
                continue;
            }
            const auto reference = tokenReference(mechanism.value());
            if (!reference)
                return reference.refused();
            references.push_back(*reference);
        }
    } else if (!status.isUndefined()) {
        return malformed(QStringLiteral("status"));
    }
    // JWT encodings may keep the credential's own members beside the credential.
    const QJsonValue own = credential[u"credentialStatus"];
    const QJsonValue w3c = own.isUndefined() ? claims[u"credentialStatus"] : own;
    const QJsonArray entries = w3c.isUndefined() ? QJsonArray() : w3c.isArray() ? w3c.toArray() : QJsonArray{w3c};
    for (const QJsonValue &entry : entries) {
        const auto reference = bitstringReference(entry);
        if (!reference)
            return reference.refused();
        references.push_back(*reference);
    }
    if (references.size() > mostReferences)
        return {Refusal::TooLarge, QStringLiteral("over %1 status entries").arg(mostReferences)};
    return references;
}

Checked<int> StatusList::at(qint64 index) const {
    if (index < 0 || index >= count())
        return {Refusal::StatusOutOfRange, QStringLiteral("entry %1 of %2").arg(index).arg(count())};
    const qint64 perByte = 8 / bits;
    const int byte = static_cast<unsigned char>(bytes[index / perByte]);
    const int place = static_cast<int>(index % perByte);
    const int shift = (highestFirst ? static_cast<int>(perByte) - 1 - place : place) * bits;
    return (byte >> shift) & ((1 << bits) - 1);
}

Checked<StatusList> readTokenStatusList(const QJsonValue &statusList) {
    constexpr std::array sizes{1, 2, 4, 8};
    StatusList list;
    const auto bits = wholeNumber(statusList[u"bits"]);
    if (!bits || std::find(sizes.begin(), sizes.end(), *bits) == sizes.end())
        return malformed(QStringLiteral("status_list.bits"));
    list.bits = static_cast<int>(*bits);
    const auto packed = fromBase64Url(statusList[u"lst"].toString().toUtf8());
    if (!statusList[u"lst"].isString() || !packed || packed->isEmpty())
        return malformed(QStringLiteral("status_list.lst"));
    auto bytes = inflated(*packed, Wrapping::Zlib, StatusList::MostBytes);
    if (!bytes)
        return bytes.refused();
    list.bytes = std::move(bytes).value();
    return list;
}

Checked<StatusList> readBitstringStatusList(const QJsonValue &subject, const StatusReference &reference) {
    const bool isBitstring = reference.kind == StatusKind::Bitstring;
    if (subject[u"type"] != QLatin1String(isBitstring ? "BitstringStatusList" : "StatusList2021"))
        return malformed(QStringLiteral("credentialSubject.type"));
    const QJsonValue purpose = subject[u"statusPurpose"];
    const bool isForPurpose =
        purpose.isArray() ? purpose.toArray().contains(QJsonValue(reference.purpose)) : purpose == reference.purpose;
    if (!isForPurpose)
        return malformed(QStringLiteral("credentialSubject.statusPurpose"));
    const QJsonValue encoded = subject[u"encodedList"];
    QByteArray text = encoded.toString().toUtf8();
    if (!encoded.isString() || text.isEmpty())
        return malformed(QStringLiteral("credentialSubject.encodedList"));
    // Multibase base64url begins with "u"; a gzip stream in plain base64url with "H4sI".
    if (text.startsWith('u'))
        text.remove(0, 1);
    else if (isBitstring)
        return malformed(QStringLiteral("credentialSubject.encodedList"));
    auto packed = fromBase64Url(text);
    if (!packed && !isBitstring)
        packed = fromBase64(text);
    if (!packed)
        return malformed(QStringLiteral("credentialSubject.encodedList"));
    auto bytes = inflated(*packed, Wrapping::Gzip, StatusList::MostBytes);
    if (!bytes)
        return bytes.refused();
    if (isBitstring && bytes->size() < smallestBitstring)
        return malformed(QStringLiteral("credentialSubject.encodedList is too short"));
    StatusList list;
    list.bytes = std::move(bytes).value();
    list.highestFirst = true;
    return list;
}

Checked<Passed> meaningOf(const StatusReference &reference, int value) {
    if (value == 0)
        return Passed{};
    if (reference.kind == StatusKind::TokenStatusList) {
        if (value == TokenInvalid)
            return Refusal::StatusRevoked;
        return {value == TokenSuspended ? Refusal::StatusSuspended : Refusal::StatusOther, QString::number(value)};
    }
    if (reference.purpose == QLatin1String("revocation"))
        return Refusal::StatusRevoked;
    return {reference.purpose == QLatin1String("suspension") ? Refusal::StatusSuspended : Refusal::StatusOther,
            reference.purpose};
}

} // namespace kiosk::trust
