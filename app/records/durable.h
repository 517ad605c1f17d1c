#pragma once

#include <QFile>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace kiosk::records {

/// Waits until what was written to an open file is on the disk; false where the disk refuses.
inline bool reachesTheDisk(QFile &file) {
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

} // namespace kiosk::records
