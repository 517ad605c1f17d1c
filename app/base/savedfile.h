#pragma once

#include <QSaveFile>

namespace kiosk {

/// Gives the file its name, with all that was written to it; false, and what had the name before stays, where the disk
/// did not take all of it. QSaveFile::commit() alone does not look whether the last bytes, which it writes itself,
/// found room.
inline bool commitWhole(QSaveFile &file) {
    return file.flush() && file.commit();
}

} // namespace kiosk
