#pragma once

#include <QList>
#include <QString>

namespace kiosk::ui {

/// A folder that an export can go to.
struct ExportPlace {
    QString label; ///< empty for the user's own downloads
    QString folder;
};

/// The user's downloads, or else the home folder.
QString downloadsFolder();
enum class Drives { Readable, Writable };
/// Removable drives that somebody plugged in.
QList<ExportPlace> removableDrives(Drives drives);
/// That, then every removable drive that can be written to.
QList<ExportPlace> exportPlaces();

} // namespace kiosk::ui
