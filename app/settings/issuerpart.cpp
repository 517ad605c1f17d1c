#include "app/settings/parts.h"

#include "app/settings/settingswords.h"
#include "app/trust/strictjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSslCertificate>
#include <algorithm>

namespace kiosk {

namespace {

constexpr int MostIssuers = 1000;
constexpr int LongestPath = 4096;
constexpr int LongestName = 60;
constexpr qint64 LargestFile = 1024 * 1024;
constexpr qint64 LargestLogo = 512 * 1024;

/// The content of a file that a key names; nothing after a complaint or where the key is absent.
QByteArray fileContent(TableReader &table, const QString &key, const ReadingContext &context, qint64 most) {
    const QString path = table.text(key, Need::Optional, LongestPath);
    if (path.isEmpty())
        return {};
    QFile file(QDir(context.folder).absoluteFilePath(path));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        table.complain(key, SettingsWords::tr("cannot be read: there is no readable file %1").arg(file.fileName()));
        return {};
    }
    const QByteArray content = file.read(most + 1);
    if (content.size() > most) {
        table.complain(key, SettingsWords::tr("is larger than %1 kB").arg(most / 1024));
        return {};
    }
    if (content.isEmpty())
        table.complain(key, SettingsWords::tr("the file is empty"));
    return content;
}

/// A path of a picture that the window can show.
QString readLogo(TableReader &table, const ReadingContext &context) {
    const QString key = QStringLiteral("logo");
    const QByteArray picture = fileContent(table, key, context, LargestLogo);
    if (picture.isEmpty())
        return {};
    if (!picture.startsWith("\x89PNG") && !picture.startsWith("\xff\xd8\xff")) {
        table.complain(key, SettingsWords::tr("expected a picture, PNG or JPEG"));
        return {};
    }
    return QDir(context.folder).absoluteFilePath(table.text(key, Need::Optional, LongestPath));
}

bool isKey(const QJsonObject &key) {
    return !key[u"kty"].toString().isEmpty();
}

/// A key, or {"keys": […]}.
QList<QJsonObject> keysIn(const QJsonObject &object) {
    QList<QJsonObject> keys;
    if (!object.contains(u"keys"))
        keys.append(object);
    const QJsonArray members = object[u"keys"].toArray();
    for (const QJsonValue &member : members)
        keys.append(member.toObject());
    return keys;
}

QList<QJsonObject> readKeys(TableReader &table, const ReadingContext &context) {
    const QString inlineKey = QStringLiteral("jwk");
    const QString fileKey = QStringLiteral("jwk_file");
    QList<QJsonObject> keys;
    const auto take = [&](const QString &key, const QJsonObject &object) {
        const QList<QJsonObject> found = keysIn(object);
        if (found.isEmpty() || !std::all_of(found.cbegin(), found.cend(), isKey))
            table.complain(key, SettingsWords::tr("expected a public key as JWK, or a set of them"));
        else if (std::any_of(found.cbegin(), found.cend(), [](const QJsonObject &each) { return each.contains(u"d"); }))
            table.complain(key,
                           SettingsWords::tr("this is a private key; keep it to yourself and give the public one"));
        else
            keys.append(found);
    };
    if (const QJsonValue value = table.raw(inlineKey); !value.isUndefined())
        take(inlineKey, value.toObject());
    const QByteArray content = fileContent(table, fileKey, context, LargestFile);
    if (!content.isEmpty()) {
        const trust::Checked<QJsonObject> object = trust::parseStrictObject(content);
        take(fileKey, object ? *object : QJsonObject());
    }
    return keys;
}

} // namespace

NamedIssuer IssuerPart::readIssuer(TableReader &table, const ReadingContext &context) {
    NamedIssuer named;
    named.id = table.name(QStringLiteral("id"), Need::Required);
    TrustedIssuer &issuer = named.issuer;
    issuer.name = table.words(QStringLiteral("name"), Need::Required, LongestName);
    issuer.logo = readLogo(table, context);
    issuer.identifiers = table.texts(QStringLiteral("identifiers"));
    issuer.keys = readKeys(table, context);
    const QString certificates = QStringLiteral("certificates_file");
    issuer.certificatesPem = fileContent(table, certificates, context, LargestFile);
    if (!issuer.certificatesPem.isEmpty() && QSslCertificate::fromData(issuer.certificatesPem, QSsl::Pem).isEmpty())
        table.complain(certificates, SettingsWords::tr("expected a file with certificates in PEM form"));
    if (issuer.identifiers.isEmpty() && !table.has(QStringLiteral("identifiers")))
        table.complainMissing(QStringLiteral("identifiers"),
                              SettingsWords::tr("the list of names that its credentials give, like \"did:web:…\""));
    table.rejectUnknown();
    return named;
}

QList<NamedIssuer> IssuerPart::read(TableReader &root, const ReadingContext &context) {
    QList<NamedIssuer> issuers;
    QStringList identifiers;
    for (TableReader &table : root.tables(QStringLiteral("issuers"), Need::Optional, MostIssuers)) {
        const NamedIssuer named = readIssuer(table, context);
        const bool isDouble = std::any_of(issuers.cbegin(), issuers.cend(),
                                          [&named](const NamedIssuer &other) { return other.id == named.id; });
        if (isDouble && !named.id.isEmpty())
            table.complain(QStringLiteral("id"), SettingsWords::tr("is used twice"));
        for (const QString &identifier : named.issuer.identifiers) {
            if (identifiers.contains(identifier))
                table.complain(QStringLiteral("identifiers"),
                               SettingsWords::tr("\"%1\" belongs to another issuer already").arg(identifier));
            identifiers.append(identifier);
        }
        issuers.append(named);
    }
    return issuers;
}

} // namespace kiosk
