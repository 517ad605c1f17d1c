#pragma once

#include <QByteArray>

namespace kiosk {

/// Largest picture that is taken over from a service, in bytes.
constexpr qsizetype LargestPicture = 4 * 1024 * 1024;

/// True for bytes that begin as a PNG or JPEG file and are no larger than that. Nothing else is kept: an SVG is markup,
/// an error page no picture. The window decodes what is left under limits of its own.
bool isPicture(const QByteArray &bytes);

} // namespace kiosk
