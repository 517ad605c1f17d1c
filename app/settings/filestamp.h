#pragma once

#include <QDateTime>
#include <QString>

namespace kiosk {

/// A file as it looked when it was read: enough to notice, without reading it, that it was changed or replaced.
struct FileStamp {
    QString file;       ///< absolute path
    QDateTime modified; ///< invalid where there is no such file
    QDateTime changed;  ///< also by renaming another file over it
    qint64 size = 0;

    static FileStamp of(const QString &file);
    bool operator==(const FileStamp &) const = default;
};

/// The file of a signed list of issuers that was read.
struct IssuerListFile {
    FileStamp stamp;
    QDateTime issuedAt = {}; ///< what the list says; invalid where it does not
};

} // namespace kiosk
