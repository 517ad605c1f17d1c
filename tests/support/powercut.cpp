#include "tests/support/powercut.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QString>
#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <utility>

namespace kiosk::test {

namespace {

constexpr qsizetype Sector = 512;

/// A change of a file that a sync has not confirmed.
struct Pending {
    enum class Kind { Write, Truncate, Delete };
    Kind kind;
    qsizetype at = 0; ///< where bytes are written, or the new length
    QByteArray bytes = {};
};

void apply(std::optional<QByteArray> &content, const Pending &change) {
    if (change.kind == Pending::Kind::Delete) {
        content.reset();
        return;
    }
    QByteArray bytes = std::exchange(content, std::nullopt).value_or(QByteArray());
    if (change.kind == Pending::Kind::Truncate) {
        bytes.truncate(change.at);
    } else {
        if (bytes.size() < change.at + change.bytes.size())
            bytes.append(change.at + change.bytes.size() - bytes.size(), '\0');
        std::memcpy(bytes.data() + change.at, change.bytes.constData(), static_cast<std::size_t>(change.bytes.size()));
    }
    content = bytes;
}

/// A file as the disk has it, and what is on its way there.
struct DiskFile {
    std::optional<QByteArray> durable; ///< nothing: no such file
    QList<Pending> pending = {};

    void sync() {
        for (const Pending &change : std::as_const(pending))
            apply(durable, change);
        pending.clear();
    }
    /// A write survives sector by sector, a truncation or deletion as a whole.
    std::optional<QByteArray> afterwards(const std::function<bool()> &survives) const {
        std::optional<QByteArray> content = durable;
        for (const Pending &change : pending) {
            if (change.kind != Pending::Kind::Write) {
                if (survives())
                    apply(content, change);
                continue;
            }
            for (qsizetype at = 0; at < change.bytes.size();) {
                const qsizetype end =
                    std::min((change.at + at) / Sector * Sector + Sector - change.at, change.bytes.size());
                if (survives())
                    apply(content, {Pending::Kind::Write, change.at + at, change.bytes.mid(at, end - at)});
                at = end;
            }
        }
        return content;
    }
};

struct Disk {
    QMutex mutex;
    QMap<QString, DiskFile> files;
    int changes = 0;
    int cutAt = 0; ///< 0: never
    bool isLying = false;

    /// Notes a change; false without power.
    bool note(const QString &name, const Pending &change) {
        const QMutexLocker lock(&mutex);
        if (!isStillOn())
            return false;
        files[name].pending.append(change);
        return true;
    }
    bool sync(const QString &name) {
        const QMutexLocker lock(&mutex);
        if (!isStillOn())
            return false;
        if (!isLying)
            files[name].sync();
        return true;
    }
    void meet(const QString &name) {
        const QMutexLocker lock(&mutex);
        if (files.contains(name))
            return;
        QFile file(name);
        DiskFile met;
        if (file.open(QIODevice::ReadOnly))
            met.durable = file.readAll();
        files.insert(name, met);
    }

private:
    bool isStillOn() {
        ++changes;
        return cutAt == 0 || changes < cutAt;
    }
};

Disk *theDisk = nullptr;
sqlite3_vfs *theRealSystem = nullptr;

/// What SQLite calls an open file; the real one's memory lies behind it.
struct WatchedFile {
    sqlite3_file base;
    QString *name; ///< nothing for a file that nobody finds again
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

WatchedFile *watched(sqlite3_file *file) {
    return reinterpret_cast<WatchedFile *>(file);
}

sqlite3_file *real(sqlite3_file *file) {
    return watched(file)->real();
}

int closeFile(sqlite3_file *file) {
    delete std::exchange(watched(file)->name, nullptr);
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at) {
    return real(file)->pMethods->xRead(real(file), bytes, count, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at) {
    const QString *name = watched(file)->name;
    if (name && !theDisk->note(*name, {Pending::Kind::Write, static_cast<qsizetype>(at),
                                       QByteArray(static_cast<const char *>(bytes), count)}))
        return SQLITE_IOERR_WRITE;
    return real(file)->pMethods->xWrite(real(file), bytes, count, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size) {
    const QString *name = watched(file)->name;
    if (name && !theDisk->note(*name, {Pending::Kind::Truncate, static_cast<qsizetype>(size)}))
        return SQLITE_IOERR_TRUNCATE;
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int /*flags*/) {
    const QString *name = watched(file)->name;
    return name && !theDisk->sync(*name) ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level) {
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkLock(sqlite3_file *file, int *isReserved) {
    return real(file)->pMethods->xCheckReservedLock(real(file), isReserved);
}

int controlFile(sqlite3_file *file, int what, void *argument) {
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file *file) {
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory) {
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrier(sqlite3_file *file) {
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int isDeleted) {
    return real(file)->pMethods->xShmUnmap(real(file), isDeleted);
}

// Version 2: without memory-mapped reading, which would pass by.
constexpr sqlite3_io_methods Methods{2,           closeFile,   readFile,        writeFile,  truncateFile,
                                     syncFile,    fileSize,    lockFile,        unlockFile, checkLock,
                                     controlFile, sectorSize,  characteristics, mapShared,  lockShared,
                                     barrier,     unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs * /*system*/, const char *name, sqlite3_file *file, int flags, int *givenFlags) {
    WatchedFile *opened = watched(file);
    const bool isPassing = name == nullptr || (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    if (!isPassing)
        theDisk->meet(QFile::decodeName(name));
    const int code = theRealSystem->xOpen(theRealSystem, name, opened->real(), flags, givenFlags);
    opened->name = nullptr;
    opened->base.pMethods = opened->real()->pMethods ? &Methods : nullptr;
    if (code == SQLITE_OK && !isPassing)
        opened->name = new QString(QFile::decodeName(name));
    return code;
}

int deleteFile(sqlite3_vfs * /*system*/, const char *name, int isToLast) {
    const QString file = QFile::decodeName(name);
    theDisk->meet(file);
    if (!theDisk->note(file, {Pending::Kind::Delete}) || (isToLast != 0 && !theDisk->sync(file)))
        return SQLITE_IOERR_DELETE;
    return theRealSystem->xDelete(theRealSystem, name, 0);
}

/// The real system but for files, which are watched.
sqlite3_vfs watchingSystem() {
    sqlite3_vfs system = *theRealSystem;
    system.pNext = nullptr;
    system.zName = "powercut";
    system.szOsFile = static_cast<int>(sizeof(WatchedFile)) + theRealSystem->szOsFile;
    system.xOpen = openFile;
    system.xDelete = deleteFile;
    return system;
}

sqlite3_vfs theSystem{};

} // namespace

PowerCut::PowerCut() {
    theDisk = new Disk;
    theRealSystem = sqlite3_vfs_find(nullptr);
    theSystem = watchingSystem();
    if (sqlite3_vfs_register(&theSystem, 1) != SQLITE_OK)
        qFatal("SQLite takes no other file system");
}

PowerCut::~PowerCut() {
    sqlite3_vfs_unregister(&theSystem);
    sqlite3_vfs_register(theRealSystem, 1);
    delete std::exchange(theDisk, nullptr);
}

int PowerCut::changes() const {
    const QMutexLocker lock(&theDisk->mutex);
    return theDisk->changes;
}

void PowerCut::cutAt(int change) {
    const QMutexLocker lock(&theDisk->mutex);
    theDisk->cutAt = change;
}

bool PowerCut::isOut() const {
    const QMutexLocker lock(&theDisk->mutex);
    return theDisk->cutAt != 0 && theDisk->changes >= theDisk->cutAt;
}

void PowerCut::ignoreSyncs(bool isLying) {
    const QMutexLocker lock(&theDisk->mutex);
    theDisk->isLying = isLying;
}

void PowerCut::comeBack(const std::function<bool()> &survives) {
    const QMutexLocker lock(&theDisk->mutex);
    for (auto file = theDisk->files.cbegin(); file != theDisk->files.cend(); ++file) {
        const std::optional<QByteArray> content = file->afterwards(survives);
        // What the processes shared was in memory only.
        QFile::remove(file.key() + QStringLiteral("-shm"));
        QFile out(file.key());
        const bool isRestored =
            content ? out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(*content) == content->size()
                    : !out.exists() || out.remove();
        if (!isRestored)
            qFatal("%s: %s", qPrintable(file.key()), qPrintable(out.errorString()));
    }
    theDisk->files.clear();
    theDisk->changes = 0;
    theDisk->cutAt = 0;
}

} // namespace kiosk::test
