#include "app/settings/parts.h"

#include "app/settings/settingswords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QSslCertificate>
#include <QUrlQuery>

namespace kiosk {

namespace {

constexpr int LongestAddress = 2000;
constexpr int LongestPath = 4096;
constexpr qint64 LargestFile = 1024 * 1024;
constexpr int UsualPort = 5432;
const QString AddressKey = QStringLiteral("database");
const QString PasswordKey = QStringLiteral("database_password");
const QString AuthorityKey = QStringLiteral("database_ca_file");
const QString EncryptedKey = QStringLiteral("database_tls");

bool isThisComputer(const QString &host) {
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

/// What is wrong with an address of the form postgresql://user@host:port/database; empty where nothing is.
QString readAddress(const QString &text, records::SharedAccess &access) {
    const QUrl url(text, QUrl::StrictMode);
    // As libpq understands it, a socket in an unusual folder: postgresql:///kiosk?host=/srv/run
    const QString folder = QUrlQuery(url).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    const QString name = url.path(QUrl::FullyDecoded).mid(1);
    if (!url.password().isEmpty()) {
        return SettingsWords::tr("the password must not stand in this file; name its place with database_password");
    }
    const bool isQueryGood =
        !url.hasQuery() || (url.host().isEmpty() && folder.startsWith(u'/') && QUrlQuery(url).queryItems().size() == 1);
    if (!url.isValid() || url.scheme() != u"postgresql" || name.isEmpty() || name.contains(u'/') || !isQueryGood ||
        url.hasFragment()) {
        return SettingsWords::tr("expected an address like \"postgresql://user@host/database\"");
    }
    access.host = url.host().isEmpty() ? folder : url.host();
    access.port = url.port(UsualPort);
    access.database = name;
    access.user = url.userName(QUrl::FullyDecoded);
    return {};
}

void readAuthority(TableReader &table, const ReadingContext &context, records::SharedAccess &access) {
    const QString path = table.text(AuthorityKey, Need::Optional, LongestPath);
    if (path.isEmpty()) {
        return;
    }
    QFile file(QDir(context.folder).absoluteFilePath(path));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        table.complain(AuthorityKey,
                       SettingsWords::tr("cannot be read: there is no readable file %1").arg(file.fileName()));
    } else if (QSslCertificate::fromData(file.read(LargestFile), QSsl::Pem).isEmpty()) {
        table.complain(AuthorityKey, SettingsWords::tr("expected a file with certificates in PEM form"));
    } else {
        access.authorityFile = file.fileName();
    }
}

} // namespace

records::SharedAccess SharedPart::read(TableReader &table, const ReadingContext &context) {
    records::SharedAccess access;
    const QString address = table.text(AddressKey, Need::Optional, LongestAddress);
    if (!address.isEmpty()) {
        if (const QString wrong = readAddress(address, access); !wrong.isEmpty()) {
            table.complain(AddressKey, wrong);
        }
    }
    table.expect(PasswordKey);
    if (table.has(PasswordKey)) {
        access.password = SecretPart::read(table, context, PasswordKey, &access.passwordReference);
    }
    readAuthority(table, context, access);
    access.isEncrypted = table.flag(EncryptedKey, true);
    if (!access.isEncrypted && !access.isSocket() && !isThisComputer(access.host)) {
        table.complain(EncryptedKey,
                       SettingsWords::tr("expected true; without TLS only a database on this computer is accepted"));
    }
    for (const QString &key : {PasswordKey, AuthorityKey, EncryptedKey}) {
        if (address.isEmpty() && table.has(key)) {
            table.complain(key, SettingsWords::tr("has no effect without database"));
        }
    }
    return access;
}

} // namespace kiosk
