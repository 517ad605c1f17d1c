#pragma once

#include <QFile>
#include <chrono>

namespace kiosk::records {

/// Keeps other programs, and other stores of this one, out of what a folder's lock file stands for, or of a file
/// itself. The system ends it with its holder, however that ends; a file that is left behind locks nothing.
class FolderLock {
public:
    explicit FolderLock(const QString &file) : m_file(file) {}

    /// False where it was not free in time or cannot be made, see isThere().
    bool take(std::chrono::milliseconds patience);
    /// Whether there is such a file, or could be made; known once it was tried.
    bool isThere() const { return m_file.isOpen(); }

private:
    QFile m_file;
};

} // namespace kiosk::records
