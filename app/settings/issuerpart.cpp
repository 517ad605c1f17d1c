#include "app/settings/parts.h"

#include "app/base/displaytext.h"
#include "app/settings/settingswords.h"
#include "app/trust/certificates.h"
#include "app/trust/issuerlist.h"
#include "app/trust/strictjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace kiosk {

namespace {

constexpr int MostIssuers = 1000;
constexpr int MostLists = 10;
constexpr int LongestPath = 4096;
constexpr int LongestName = 60;
constexpr qint64 LargestFile = 1024 * 1024;

QJsonObject setOf(const QList<QJsonObject> &keys) {
    QJsonArray members;
    for (const QJsonObject &key : keys)
        members.append(key);
    return {{QStringLiteral("keys"), members}};
}

/// A key, or {"keys": […]}.
QList<QJsonObject> keysIn(const QJsonObject &object) {
    if (!object.contains(u"keys"))
        return {object};
    QList<QJsonObject> keys;
    const QJsonArray members = object[u"keys"].toArray();
    for (const QJsonValue &member : members)
        keys.append(member.toObject());
    return keys;
}

/// What is wrong with keys that a file or a table gives; empty where nothing is.
QString troubleWith(const QList<QJsonObject> &keys) {
    const bool isKey =
        std::all_of(keys.cbegin(), keys.cend(), [](const QJsonObject &key) { return key[u"kty"].isString(); });
    if (keys.isEmpty() || !isKey)
        return SettingsWords::tr("expected a public key as JWK, or a set of them");
    if (std::any_of(keys.cbegin(), keys.cend(), [](const QJsonObject &key) { return key.contains(u"d"); }))
        return SettingsWords::tr("this is a private key; keep it to yourself and give the public one");
    const trust::Checked<trust::KeySet> set = trust::readKeySet(setOf(keys));
    if (!set)
        return SettingsWords::tr("cannot be used: %1").arg(trust::nameOf(set.reason()));
    if (!set->unusable.empty())
        return SettingsWords::tr("cannot be used: %1").arg(trust::nameOf(set->unusable.front().why.reason));
    return {};
}

QList<QJsonObject> readKeys(TableReader &table, const ReadingContext &context) {
    const QString inlineKey = QStringLiteral("jwk");
    const QString fileKey = QStringLiteral("jwk_file");
    QList<QJsonObject> keys;
    const auto take = [&](const QString &key, const QJsonObject &object) {
        const QList<QJsonObject> found = keysIn(object);
        const QString trouble = troubleWith(found);
        if (trouble.isEmpty())
            keys.append(found);
        else
            table.complain(key, trouble);
    };
    if (const QJsonValue value = table.raw(inlineKey); !value.isUndefined())
        take(inlineKey, value.toObject());
    const QByteArray content = FilePart::read(table, fileKey, context, LargestFile);
    if (!content.isEmpty()) {
        const trust::Checked<QJsonObject> object = trust::parseStrictObject(content);
        take(fileKey, object ? *object : QJsonObject());
    }
    return keys;
}

bool isFit(const QString &text) {
    return !text.trimmed().isEmpty() && text == displayText(text) && text.size() <= LongestPath;
}

/// When the list was issued that the last one would replace; invalid where there is none, or it does not say.
QDateTime issueInUse(const ReadingContext &context) {
    const QString file = context.lists.constLast().stamp.file;
    for (const IssuerListFile &list : context.inUse) {
        if (list.stamp.file == file)
            return list.issuedAt;
    }
    return {};
}

/// Whoever puts an earlier list back may want somebody trusted again who no longer is.
QString complaintOfOlder(const trust::IssuerList &list, const QDateTime &inUse) {
    const QString last = inUse.toUTC().toString(Qt::ISODate);
    return list.issuedAt.isValid()
               ? SettingsWords::tr("this list was issued at %1, before the one in use (%2)")
                     .arg(list.issuedAt.toUTC().toString(Qt::ISODate), last)
               : SettingsWords::tr("this list does not say when it was issued (iat); the one in use was at %1")
                     .arg(last);
}

/// Issuers out of a signed list, or a complaint about the list.
QList<NamedIssuer> readList(TableReader &table, ReadingContext &context) {
    const QString key = QStringLiteral("file");
    if (table.has(key))
        context.lists.append(
            IssuerListFile{FileStamp::of(QDir(context.folder).absoluteFilePath(table.raw(key).toString()))});
    else
        table.complainMissing(key, SettingsWords::tr("the signed list, a JWS"));
    const QByteArray jws = FilePart::read(table, key, context, LargestFile);
    const QList<QJsonObject> keys = readKeys(table, context);
    if (!table.has(QStringLiteral("jwk")) && !table.has(QStringLiteral("jwk_file")))
        table.complainMissing(QStringLiteral("jwk_file"),
                              SettingsWords::tr("the public key of whoever signed the list"));
    table.rejectUnknown();
    const trust::Checked<trust::KeySet> set = trust::readKeySet(setOf(keys));
    if (jws.isEmpty() || keys.isEmpty() || !set)
        return {};
    const trust::Checked<trust::IssuerList> list = trust::readIssuerList(jws, *set, context.now, table.language());
    if (!list) {
        const trust::Refused &refused = list.refused();
        table.complain(key,
                       SettingsWords::tr("cannot be used: %1")
                           .arg((trust::nameOf(refused.reason) + u' ' + displayText(refused.detail, 100)).trimmed()));
        return {};
    }
    context.lists.last().issuedAt = list->issuedAt;
    if (const QDateTime inUse = issueInUse(context);
        list->issuedAt.isValid() ? list->issuedAt < inUse : inUse.isValid())
        table.complain(key, complaintOfOlder(*list, inUse));
    QList<NamedIssuer> issuers;
    for (const trust::IssuerList::Entry &entry : list->entries) {
        const bool isGood = TableReader::isName(entry.id) && isFit(entry.issuer.name) &&
                            entry.issuer.name.size() <= LongestName &&
                            std::all_of(entry.issuer.identifiers.cbegin(), entry.issuer.identifiers.cend(), isFit);
        if (!isGood)
            table.complain(
                key, SettingsWords::tr("the entry \"%1\" has an id, name or identifier that is not fit to be shown")
                         .arg(displayText(entry.id, LongestName)));
        // Here the types choose whom they trust; a list cannot narrow that.
        if (!entry.issuer.types.isEmpty())
            table.complain(key, SettingsWords::tr("cannot be used: %1")
                                    .arg(trust::nameOf(trust::Refusal::WrongMember) + QStringLiteral(" types")));
        issuers.append({entry.id, entry.issuer});
    }
    return issuers;
}

/// Issuers that were read, without doubles in ids and identifiers.
class Register {
public:
    void add(const NamedIssuer &named, TableReader &table, const QString &idKey, const QString &identifiersKey) {
        const bool isDouble = std::any_of(m_issuers.cbegin(), m_issuers.cend(),
                                          [&named](const NamedIssuer &other) { return other.id == named.id; });
        if (isDouble && !named.id.isEmpty())
            table.complain(idKey, SettingsWords::tr("the issuer \"%1\" is there twice").arg(named.id));
        for (const QString &identifier : named.issuer.identifiers) {
            if (m_identifiers.contains(identifier))
                table.complain(identifiersKey,
                               SettingsWords::tr("\"%1\" belongs to another issuer already").arg(identifier));
            m_identifiers.insert(identifier);
        }
        m_issuers.append(named);
    }
    const QList<NamedIssuer> &issuers() const { return m_issuers; }

private:
    QList<NamedIssuer> m_issuers;
    QSet<QString> m_identifiers;
};

} // namespace

NamedIssuer IssuerPart::readIssuer(TableReader &table, const ReadingContext &context) {
    NamedIssuer named;
    named.id = table.name(QStringLiteral("id"), Need::Required);
    TrustedIssuer &issuer = named.issuer;
    issuer.name = table.words(QStringLiteral("name"), Need::Required, LongestName);
    issuer.logo = FilePart::picture(table, QStringLiteral("logo"), context);
    issuer.identifiers = table.texts(QStringLiteral("identifiers"));
    issuer.keys = readKeys(table, context);
    const QString certificates = QStringLiteral("certificates_file");
    issuer.certificatesPem = FilePart::read(table, certificates, context, LargestFile);
    if (!issuer.certificatesPem.isEmpty() && !trust::CertificateRoots::fromPem(issuer.certificatesPem))
        table.complain(certificates, SettingsWords::tr("expected a file with certificates in PEM form"));
    if (issuer.identifiers.isEmpty() && !table.has(QStringLiteral("identifiers")))
        table.complainMissing(QStringLiteral("identifiers"),
                              SettingsWords::tr("the list of names that its credentials give, like \"did:web:…\""));
    table.rejectUnknown();
    return named;
}

void IssuerPart::read(TableReader &root, ReadingContext &context) {
    Register issuers;
    for (TableReader &table : root.tables(QStringLiteral("issuers"), Need::Optional, MostIssuers))
        issuers.add(readIssuer(table, context), table, QStringLiteral("id"), QStringLiteral("identifiers"));
    for (TableReader &table : root.tables(QStringLiteral("issuer_lists"), Need::Optional, MostLists)) {
        const QList<NamedIssuer> listed = readList(table, context);
        for (const NamedIssuer &named : listed)
            issuers.add(named, table, QStringLiteral("file"), QStringLiteral("file"));
    }
    context.issuers = issuers.issuers();
}

} // namespace kiosk
