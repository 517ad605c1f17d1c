#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace kiosk {

/// A QR code as a square of modules without its quiet zone; row by row, true is dark.
struct QrMatrix {
    int size = 0;
    std::vector<bool> dark;

    bool isDark(int x, int y) const {
        return x >= 0 && y >= 0 && x < size && y < size && dark[static_cast<std::size_t>(y * size + x)];
    }
    bool operator==(const QrMatrix &) const = default;
};

/// Light modules that must surround a code on every side (ISO/IEC 18004).
inline constexpr int qrQuietZone = 4;

/// The text as a QR code of error correction level M in the smallest version that holds it; nothing when the text is
/// empty or longer than version 40 can carry (2331 bytes).
std::optional<QrMatrix> encodeQr(const QString &text);

/// The code for a terminal with light letters on a dark ground, two rows of modules a line, quiet zone included.
QString qrAsText(const QrMatrix &matrix);

} // namespace kiosk
