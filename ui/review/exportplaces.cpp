#include "ui/review/exportplaces.h"

#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>

namespace kiosk::ui {

namespace {

/// The drives that are mounted in a folder, or one below it, which belongs to a user. Nothing else is looked at: a
/// network drive that does not answer would keep the window waiting.
void addDrives(const QString &folder, bool looksBelow, Drives drives, QList<ExportPlace> *places) {
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QString path = QDir(folder).filePath(name);
        const QStorageInfo volume(path);
        if (volume.rootPath() != path) {
            if (looksBelow) {
                addDrives(path, false, drives, places);
            }
        } else if (volume.isReady() && (drives == Drives::Readable || !volume.isReadOnly())) {
            places->append({volume.displayName(), path});
        }
    }
}

} // namespace

QString downloadsFolder() {
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QDir(downloads).exists() ? downloads : QDir::homePath();
}

QList<ExportPlace> removableDrives(Drives drives) {
    QList<ExportPlace> places;
    // Where desktops and systemd mount drives that somebody plugs in.
    for (const QString &folder : {QStringLiteral("/media"), QStringLiteral("/run/media")}) {
        addDrives(folder, true, drives, &places);
    }
    return places;
}

QList<ExportPlace> exportPlaces() {
    return QList<ExportPlace>{{{}, downloadsFolder()}} + removableDrives(Drives::Writable);
}

} // namespace kiosk::ui
