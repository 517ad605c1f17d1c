#include "app/settings/filestamp.h"

#include <QFileInfo>

namespace kiosk {

FileStamp FileStamp::of(const QString &file) {
    const QFileInfo info(file);
    return {info.absoluteFilePath(), info.lastModified(), info.metadataChangeTime(), info.size()};
}

} // namespace kiosk
