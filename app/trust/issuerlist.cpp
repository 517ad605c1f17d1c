#include "app/trust/issuerlist.h"

#include "app/trust/base64url.h"
#include "app/trust/certificates.h"
#include "app/trust/jws.h"

#include <QJsonArray>
#include <algorithm>

namespace kiosk::trust {

namespace {

/// Seconds since 1970; nothing where there is no such member, a refusal where it is no number.
Checked<std::optional<QDateTime>> timeIn(const QJsonObject &object, const QString &name) {
    const QJsonValue value = object[name];
    if (value.isUndefined())
        return std::optional<QDateTime>();
    constexpr double Most = 253402300799; // the year 9999
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > Most)
        return Refused{Refusal::WrongMember, name};
    return std::optional(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(value.toDouble()), Qt::UTC));
}

QString nameIn(const QJsonValue &name, const QString &language) {
    if (name.isString())
        return name.toString();
    const QJsonObject languages = name.toObject();
    for (const QString &wanted : {language, QStringLiteral("en")}) {
        if (languages[wanted].isString())
            return languages[wanted].toString();
    }
    return languages.isEmpty() ? QString() : languages.begin()->toString();
}

Checked<QList<QJsonObject>> keysIn(const QJsonObject &entry) {
    QList<QJsonObject> keys;
    if (!entry.contains(u"jwks"))
        return keys;
    const Checked<KeySet> set = readKeySet(entry[u"jwks"].toObject());
    if (!set)
        return set.refused();
    for (const KeySet::Unusable &unusable : set->unusable)
        return unusable.why;
    for (const QJsonValue &key : entry[u"jwks"][u"keys"].toArray())
        keys.append(key.toObject());
    return keys;
}

Checked<QByteArray> rootsIn(const QJsonObject &entry) {
    QByteArray pem;
    if (!entry.contains(u"x5c"))
        return pem;
    const Checked<std::vector<QByteArray>> certificates = readX5c(entry[u"x5c"]);
    if (!certificates)
        return certificates.refused();
    for (const QByteArray &der : *certificates)
        pem += "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
    return pem;
}

/// A member that is passed over in silence may be the one that says for what an issuer is trusted.
QString unknownMemberOf(const QJsonObject &entry) {
    static const QStringList known{QStringLiteral("id"),   QStringLiteral("name"), QStringLiteral("identifiers"),
                                   QStringLiteral("jwks"), QStringLiteral("x5c"),  QStringLiteral("types")};
    const QStringList members = entry.keys();
    const auto unknown = std::find_if_not(members.cbegin(), members.cend(),
                                          [](const QString &member) { return known.contains(member); });
    return unknown == members.cend() ? QString() : *unknown;
}

Checked<QStringList> typesIn(const QJsonObject &entry) {
    QStringList types;
    const QJsonValue value = entry[u"types"];
    if (value.isUndefined())
        return types;
    const QJsonArray listed = value.toArray();
    for (const QJsonValue &type : listed)
        types.append(type.toString());
    // An empty list would mean "all".
    if (types.isEmpty() || types.contains(QString()))
        return Refused{Refusal::WrongMember, QStringLiteral("types")};
    return types;
}

/// Begin and end against the clock.
Checked<std::optional<QDateTime>> readPeriod(const QJsonObject &claims, const QDateTime &now) {
    const Checked<std::optional<QDateTime>> begin = timeIn(claims, QStringLiteral("nbf"));
    if (!begin)
        return begin.refused();
    if (*begin && **begin > now)
        return Refused{Refusal::NotYetValid};
    Checked<std::optional<QDateTime>> end = timeIn(claims, QStringLiteral("exp"));
    if (end && *end && **end <= now)
        return Refused{Refusal::Expired};
    return end;
}

/// When it was issued. One from the future would stand in the way of those that follow.
Checked<std::optional<QDateTime>> readIssue(const QJsonObject &claims, const QDateTime &now) {
    constexpr qint64 clocksDiffer = 300; // seconds
    Checked<std::optional<QDateTime>> issued = timeIn(claims, QStringLiteral("iat"));
    if (issued && *issued && **issued > now.addSecs(clocksDiffer))
        return Refused{Refusal::NotYetValid, QStringLiteral("iat")};
    return issued;
}

} // namespace

Checked<IssuerList::Entry> readIssuerEntry(const QJsonObject &object, const QString &language) {
    IssuerList::Entry entry;
    entry.id = object[u"id"].toString();
    entry.issuer.name = nameIn(object[u"name"], language).simplified();
    for (const QJsonValue &identifier : object[u"identifiers"].toArray())
        entry.issuer.identifiers.append(identifier.toString());
    if (entry.id.isEmpty())
        return Refused{Refusal::MissingMember, QStringLiteral("id")};
    if (entry.issuer.name.isEmpty())
        return Refused{Refusal::MissingMember, QStringLiteral("name")};
    if (entry.issuer.identifiers.isEmpty() || entry.issuer.identifiers.contains(QString()))
        return Refused{Refusal::MissingMember, QStringLiteral("identifiers")};
    if (const QString unknown = unknownMemberOf(object); !unknown.isEmpty())
        return Refused{Refusal::WrongMember, unknown};
    const Checked<QStringList> types = typesIn(object);
    if (!types)
        return types.refused();
    entry.issuer.types = *types;
    const Checked<QList<QJsonObject>> keys = keysIn(object);
    if (!keys)
        return keys.refused();
    const Checked<QByteArray> roots = rootsIn(object);
    if (!roots)
        return roots.refused();
    entry.issuer.keys = *keys;
    entry.issuer.certificatesPem = *roots;
    return entry;
}

Checked<IssuerList> readIssuerList(QByteArrayView text, const KeySet &keys, const QDateTime &now,
                                   const QString &language) {
    const Checked<Jws> jws = parseJws(text.trimmed());
    if (!jws)
        return jws.refused();
    if (const Checked<PublicKey> signer = verify(*jws, keys); !signer)
        return signer.refused();
    if (jws->type().compare(QLatin1String("issuer-list+jwt"), Qt::CaseInsensitive) != 0)
        return Refused{Refusal::TypeDiffers, QStringLiteral("typ")};
    const Checked<QJsonObject> claims = jws->claims();
    if (!claims)
        return claims.refused();
    const Checked<std::optional<QDateTime>> end = readPeriod(*claims, now);
    if (!end)
        return end.refused();
    const Checked<std::optional<QDateTime>> issued = readIssue(*claims, now);
    if (!issued)
        return issued.refused();
    const QJsonArray issuers = (*claims)[u"issuers"].toArray();
    if (issuers.isEmpty())
        return Refused{Refusal::MissingMember, QStringLiteral("issuers")};
    if (issuers.size() > IssuerList::MostEntries)
        return Refused{Refusal::TooLarge, QStringLiteral("issuers")};
    IssuerList list;
    list.issuedAt = issued->value_or(QDateTime());
    list.expiresAt = end->value_or(QDateTime());
    for (qsizetype i = 0; i < issuers.size(); ++i) {
        Checked<IssuerList::Entry> entry = readIssuerEntry(issuers.at(i).toObject(), language);
        if (!entry)
            return Refused{entry.reason(), QStringLiteral("issuers[%1] %2").arg(i).arg(entry.refused().detail)};
        entry.value().issuer.until = list.expiresAt;
        list.entries.append(std::move(entry).value());
    }
    return list;
}

} // namespace kiosk::trust
