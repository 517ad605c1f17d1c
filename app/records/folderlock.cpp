#include "app/records/folderlock.h"

#include <QDeadlineTimer>
#include <QThread>
#include <sys/file.h>

namespace kiosk::records {

bool FolderLock::take(std::chrono::milliseconds patience) {
    // Reading is enough to lock it, so that it may have been made by an administrator.
    if (!m_file.open(QIODevice::ReadOnly) && !m_file.open(QIODevice::ReadWrite))
        return false;
    constexpr unsigned long pause = 5; // milliseconds; the system can wait, but not until a time is over
    const QDeadlineTimer end(patience);
    while (::flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0) {
        if (end.hasExpired())
            return false;
        QThread::msleep(pause);
    }
    return true;
}

} // namespace kiosk::records
