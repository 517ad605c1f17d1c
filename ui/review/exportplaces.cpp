#include "ui/review/exportplaces.h"

#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>

namespace kiosk::ui {

namespace {

/// Where desktops and systemd mount drives that somebody plugs in.
bool isRemovable(const QStorageInfo &volume) {
    const QString root = volume.rootPath();
    return root.startsWith(QStringLiteral("/media/")) || root.startsWith(QStringLiteral("/run/media/"));
}

} // namespace

QList<ExportPlace> exportPlaces() {
    QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    if (!QDir(downloads).exists()) {
        downloads = QDir::homePath();
    }
    QList<ExportPlace> places{{{}, downloads}};
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        if (volume.isReady() && !volume.isReadOnly() && isRemovable(volume)) {
            places.append({volume.displayName(), volume.rootPath()});
        }
    }
    return places;
}

} // namespace kiosk::ui
