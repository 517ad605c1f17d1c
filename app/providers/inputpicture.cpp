#include "app/providers/inputpicture.h"

#include <QFile>
#include <QFileInfo>

namespace kiosk {

InputPicture readInputPicture(const QString &path) {
    QFile file(path);
    // A pipe or a device would keep the desk waiting.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {{}, InputPicture::Trouble::Unreadable};
    const QByteArray bytes = file.read(LargestInputPicture + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, InputPicture::Trouble::Unreadable};
    if (bytes.size() > LargestInputPicture)
        return {{}, InputPicture::Trouble::TooLarge};
    if (!bytes.startsWith("\xFF\xD8\xFF"))
        return {{}, InputPicture::Trouble::NoJpeg};
    return {QString::fromLatin1(bytes.toBase64()), InputPicture::Trouble::None};
}

} // namespace kiosk
