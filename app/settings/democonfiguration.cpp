#include "app/settings/configuration.h"

#include <QCoreApplication>
#include <QFile>

namespace kiosk {

namespace {

QString valueOf(const DemoService &service, const QString &key) {
    for (const auto &[name, value] : service.access) {
        if (name == key) {
            return value;
        }
    }
    return {};
}

/// Addresses are given as paths below the simulator's mount point.
QString resolved(const DemoService &service, const QString &key) {
    const QString value = valueOf(service, key);
    if (!key.endsWith(QLatin1String("_url")) || !QUrl(value).isRelative()) {
        return value;
    }
    QUrl url = service.mount;
    while (url.path().endsWith(u'/')) {
        url.setPath(url.path().chopped(1));
    }
    url.setPath(value.startsWith(u'/') ? url.path() + value : url.path() + u'/' + value);
    return url.toString(QUrl::FullyEncoded);
}

QString tomlText(QString text) {
    return text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
}

/// "@pingone-credentials.base_url@" in the file stands for what the simulator says.
QByteArray filled(QString toml, const QList<DemoService> &services) {
    for (const DemoService &service : services) {
        for (const auto &entry : service.access) {
            toml.replace(QStringLiteral("@%1.%2@").arg(service.provider, entry.first),
                         tomlText(resolved(service, entry.first)));
        }
    }
    return toml.toUtf8();
}

Outcome<Secret> demoSecret(const QList<DemoService> &services, const QString &reference) {
    // The file names the provider where a real one names an entry of the keychain; "didit.api_key" says which of its
    // secrets is meant.
    const QString name = reference.section(u':', 1);
    const QString provider = name.section(u'.', 0, 0);
    const QString key = name.section(u'.', 1);
    const QStringList keys =
        key.isEmpty() ? QStringList{QStringLiteral("api_key"), QStringLiteral("client_secret")} : QStringList{key};
    for (const DemoService &service : services) {
        for (const QString &candidate : keys) {
            const QString secret = valueOf(service, candidate);
            if (service.provider == provider && !secret.isEmpty()) {
                return Secret(secret.toUtf8());
            }
        }
    }
    Failure failure;
    failure.kind = FailureKind::SecretMissing;
    failure.stage = Stage::Settings;
    failure.detail = QStringLiteral("%1: the simulator knows no such service").arg(reference);
    return failure;
}

} // namespace

ConfigurationResult demoConfiguration(const QList<DemoService> &services, const QString &language) {
    QFile file(QStringLiteral(":/demo/kiosk.toml"));
    if (!file.open(QIODevice::ReadOnly)) {
        return ConfigurationResult{{}, {ConfigurationError{file.fileName(), 0, 0, {}, file.errorString()}}};
    }
    const QByteArray toml = filled(QString::fromUtf8(file.readAll()), services);
    ConfigurationResult result = parseConfiguration(
        toml, file.fileName(), [&services](const QString &reference) { return demoSecret(services, reference); },
        language);
    result.configuration.file.clear();
    result.configuration.demo = true;
    for (ServiceSettings &service : result.configuration.services) {
        for (const DemoService &demo : services) {
            if (demo.provider == service.provider) {
                service.authorityPem = demo.authorityPem;
            }
        }
    }
    return result;
}

} // namespace kiosk
