#include "ui/pages/picturefiles.h"

#include "ui/review/exportplaces.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>
#include <algorithm>

namespace kiosk::ui {

PictureFiles picturesBelow(const QString &folder) {
    QList<std::pair<QDateTime, QString>> found;
    PictureFiles pictures;
    int looked = 0;
    QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
    while (entries.hasNext() && ++looked <= MostLookedAt) {
        entries.next();
        const QFileInfo file = entries.fileInfo();
        const QString suffix = file.suffix().toLower();
        if (file.isFile() && (suffix == QLatin1String("jpg") || suffix == QLatin1String("jpeg"))) {
            found.append({file.lastModified(), file.filePath()});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    pictures.areAll = looked <= MostLookedAt && found.size() <= MostPictureFiles;
    for (const auto &[time, file] : found.mid(0, MostPictureFiles)) {
        pictures.files.append(file);
    }
    return pictures;
}

QList<PicturePlace> picturePlaces() {
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QList<PicturePlace> places;
    // Where there is no such folder, the standard says the home folder, which is far more than pictures.
    if (QDir(pictures).exists() && pictures != QDir::homePath()) {
        places.append({{}, pictures});
    }
    const QString downloads = downloadsFolder();
    if (downloads != QDir::homePath()) {
        places.append({{}, downloads});
    }
    for (const ExportPlace &drive : removableDrives(Drives::Readable)) {
        places.append({drive.label, drive.folder});
    }
    return places;
}

} // namespace kiosk::ui
