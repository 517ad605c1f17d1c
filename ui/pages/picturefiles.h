#pragma once

#include <QList>
#include <QString>

namespace kiosk::ui {

/// JPEG files below a folder, the newest first.
struct PictureFiles {
    QStringList files;
    bool areAll = true; ///< false: there are more, or the folder was too large to look at all of it
};

constexpr int MostPictureFiles = 60;
/// Looks at so many entries of a folder and those below it, and at no link.
constexpr int MostLookedAt = 20'000;

/// May take a while on a slow drive: not for the drawing thread.
PictureFiles picturesBelow(const QString &folder);

/// A folder in which the desk's pictures may lie.
struct PicturePlace {
    QString label; ///< of a drive; empty for the user's own, which the page names
    QString folder;
};
/// The user's pictures, then downloads, then every removable drive.
QList<PicturePlace> picturePlaces();

} // namespace kiosk::ui
