#include "app/settings/configuration.h"

#include <QFile>
#include <QStandardPaths>
#include <filesystem>

namespace kiosk {

namespace {

/// True also where nobody can tell: a folder that this account may not enter, a link that leads nowhere.
bool mayBeThere(const QString &file) {
    std::error_code error;
    const std::filesystem::path path(QFile::encodeName(file).toStdString());
    return std::filesystem::symlink_status(path, error).type() != std::filesystem::file_type::not_found;
}

} // namespace

QStringList configurationPlaces() {
    const QString below = QStringLiteral("/verifier-kiosk/kiosk.toml");
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + below,
            QStringLiteral("/etc") + below};
}

ConfigurationPlace findConfiguration(const QString &named, const QStringList &places) {
    if (!named.isEmpty()) {
        return ConfigurationPlace{named, true};
    }
    for (const QString &place : places) {
        if (mayBeThere(place)) {
            return ConfigurationPlace{place, false};
        }
    }
    return {};
}

ConfigurationPlace findConfiguration(const QString &named) {
    return findConfiguration(named, configurationPlaces());
}

} // namespace kiosk
