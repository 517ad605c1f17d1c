#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace kiosk::ui {

/// Limits for pictures that come from outside.
inline constexpr qsizetype largestPictureBytes = 4 * 1024 * 1024;
inline constexpr int longestPictureSide = 4096;

/// Decodes a PNG or JPEG from outside, scaled down into `fit` (device pixels) where it is larger. A null image for
/// anything else: other formats, broken or truncated data, more bytes or pixels than the limits.
QImage safePicture(const QByteArray &bytes, const QSize &fit);

/// The picture in a file that the configuration names, scaled to `size` for a screen of this pixel ratio. Null where it
/// cannot be read.
QImage pictureIn(const QString &path, const QSize &size, qreal ratio);

} // namespace kiosk::ui
