#include "app/settings/parts.h"

#include "app/providers/registry.h"
#include "app/settings/settingswords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

namespace kiosk {

namespace {

QStringList providerIds() {
    QStringList ids;
    for (const ProviderDescriptor &descriptor : providers()) {
        ids.append(descriptor.id);
    }
    return ids;
}

void readRegion(TableReader &table, const ProviderDescriptor &provider, bool optionsAreGood, ServiceSettings &service) {
    const QString region = table.text(QStringLiteral("region"), Need::Required);
    for (const QString &key : {QStringLiteral("base_url"), QStringLiteral("token_url")}) {
        if (table.has(key)) {
            table.expect(key);
            table.complain(key, SettingsWords::tr("expected either region or base_url and token_url, not both"));
        }
    }
    const auto addresses = provider.region(region, service.options);
    if (addresses) {
        service.baseUrl = addresses->first;
        service.tokenUrl = addresses->second;
    } else if (optionsAreGood && !region.isEmpty()) {
        table.complain(QStringLiteral("region"), SettingsWords::tr("expected a region of %1").arg(provider.name));
    }
}

void readAddresses(TableReader &table, const ProviderDescriptor &provider, bool optionsAreGood,
                   ServiceSettings &service) {
    if (provider.region && table.has(QStringLiteral("region"))) {
        readRegion(table, provider, optionsAreGood, service);
        return;
    }
    if (provider.region) {
        table.expect(QStringLiteral("region"));
    }
    const bool hasAny = table.has(QStringLiteral("base_url")) || table.has(QStringLiteral("token_url"));
    if (provider.region && !hasAny) {
        table.complainMissing(QStringLiteral("region"),
                              provider.access == ServiceAccess::Token
                                  ? SettingsWords::tr("a region, or base_url and token_url instead")
                                  : SettingsWords::tr("a region, or base_url instead"));
        return;
    }
    service.baseUrl = table.address(QStringLiteral("base_url"), Need::Required);
    if (provider.access == ServiceAccess::Token) {
        service.tokenUrl = table.address(QStringLiteral("token_url"), Need::Required);
    } else if (provider.access == ServiceAccess::TokenOrKey) {
        service.tokenUrl = table.address(QStringLiteral("token_url"), Need::Optional);
    }
}

void readClient(TableReader &table, const ReadingContext &context, ServiceSettings &service) {
    service.clientId = table.text(QStringLiteral("client_id"), Need::Required);
    service.secret = SecretPart::read(table, context, QStringLiteral("client_secret"));
    service.authMethod =
        table.choice(QStringLiteral("auth_method"), Need::Optional, {QStringLiteral("basic"), QStringLiteral("post")});
}

void readAccess(TableReader &table, const ReadingContext &context, ServiceAccess access, ServiceSettings &service) {
    const QString key = QStringLiteral("api_key");
    const QString id = QStringLiteral("client_id");
    const bool hasClient = table.has(id) || table.has(QStringLiteral("client_secret"));
    if (access == ServiceAccess::Token || (access == ServiceAccess::TokenOrKey && hasClient)) {
        if (access == ServiceAccess::TokenOrKey && table.has(key)) {
            table.expect(key);
            table.complain(key, SettingsWords::tr("expected either api_key or client_id and client_secret, not both"));
        }
        readClient(table, context, service);
        return;
    }
    if (access == ServiceAccess::TokenOrKey) {
        table.expect(id);
        if (!table.has(key)) {
            table.expect(key);
            table.complainMissing(
                key, SettingsWords::tr("where the API key is kept, or client_id and client_secret instead"));
            return;
        }
    }
    service.apiKey = SecretPart::read(table, context, key);
}

void readAuthority(TableReader &table, const ReadingContext &context, ServiceSettings &service) {
    constexpr qint64 Largest = 1024 * 1024;
    const QString key = QStringLiteral("ca_file");
    const QString path = table.text(key, Need::Optional, 4096);
    if (path.isEmpty()) {
        return;
    }
    QFile file(QDir(context.folder).absoluteFilePath(path));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        table.complain(key, SettingsWords::tr("cannot be read: there is no readable file %1").arg(file.fileName()));
        return;
    }
    const QByteArray pem = file.read(Largest);
    if (QSslCertificate::fromData(pem, QSsl::Pem).isEmpty()) {
        table.complain(key, SettingsWords::tr("expected a file with certificates in PEM form"));
        return;
    }
    service.authorityPem = pem;
}

} // namespace

ServiceSettings ServicePart::read(TableReader &table, const QString &id, const ReadingContext &context) {
    ServiceSettings service;
    service.id = id;
    service.provider = table.choice(QStringLiteral("provider"), Need::Required, providerIds());
    const ProviderDescriptor *provider = providerById(service.provider);
    service.label = table.words(QStringLiteral("label"), Need::Optional, 60);
    if (!provider) {
        return service;
    }
    if (service.label.isEmpty()) {
        service.label = provider->name;
    }
    bool optionsAreGood = true;
    service.options = OptionsPart::read(table, provider->serviceOptions, &optionsAreGood);
    readAddresses(table, *provider, optionsAreGood, service);
    readAccess(table, context, provider->access, service);
    readAuthority(table, context, service);
    table.rejectUnknown();
    return service;
}

} // namespace kiosk
