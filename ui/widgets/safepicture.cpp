#include "ui/widgets/safepicture.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

namespace kiosk::ui {

namespace {

/// Megabytes that one picture may take while it is decoded: the largest side twice, four bytes a pixel.
constexpr int allocationLimit = longestPictureSide / 1024 * (longestPictureSide / 1024) * 4;

/// By the first bytes, so that no other of Qt's readers (SVG, ICO, …) ever sees the data.
QByteArray formatOf(const QByteArray &bytes) {
    if (bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"))) {
        return QByteArrayLiteral("png");
    }
    if (bytes.startsWith(QByteArrayLiteral("\xff\xd8\xff"))) {
        return QByteArrayLiteral("jpeg");
    }
    return {};
}

} // namespace

QImage safePicture(const QByteArray &bytes, const QSize &fit) {
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || bytes.size() > largestPictureBytes) {
        return {};
    }
    QImageReader::setAllocationLimit(allocationLimit);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || size.width() > longestPictureSide || size.height() > longestPictureSide) {
        return {};
    }
    if (!fit.isEmpty() && (size.width() > fit.width() || size.height() > fit.height())) {
        reader.setScaledSize(size.scaled(fit, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    QImage picture;
    // A truncated file may leave an image that is half grey: a face that nobody should compare.
    return reader.read(&picture) ? picture : QImage();
}

QImage pictureIn(const QString &path, const QSize &size, qreal ratio) {
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QImage picture = safePicture(file.read(largestPictureBytes), size * ratio);
    if (!picture.isNull()) {
        picture = picture.scaled(size * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
    }
    return picture;
}

} // namespace kiosk::ui
