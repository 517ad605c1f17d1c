#include "app/base/qrmatrix.h"

#include <qrcodegen/qrcodegen.hpp>

namespace kiosk {

namespace {

using qrcodegen::QrCode;
using qrcodegen::QrSegment;

// Choosing the best of the eight masks takes seventeen times as long as drawing one, and readers accept any.
constexpr int fixedMask = 3;

std::vector<QrSegment> segments(const QString &text) {
    const QByteArray utf8 = text.toUtf8();
    if (utf8.contains('\0')) { // the library's shortcut reads a C string
        return {QrSegment::makeBytes({utf8.begin(), utf8.end()})};
    }
    return QrSegment::makeSegments(utf8.constData());
}

} // namespace

std::optional<QrMatrix> encodeQr(const QString &text) {
    if (text.isEmpty()) {
        return std::nullopt;
    }
    try {
        const QrCode code = QrCode::encodeSegments(segments(text), QrCode::Ecc::MEDIUM, QrCode::MIN_VERSION,
                                                   QrCode::MAX_VERSION, fixedMask, false);
        QrMatrix matrix;
        matrix.size = code.getSize();
        matrix.dark.reserve(static_cast<std::size_t>(matrix.size * matrix.size));
        for (int y = 0; y < matrix.size; ++y) {
            for (int x = 0; x < matrix.size; ++x) {
                matrix.dark.push_back(code.getModule(x, y));
            }
        }
        return matrix;
    } catch (const std::length_error &) { // the library's only way to say "too long"
        return std::nullopt;
    }
}

QString qrAsText(const QrMatrix &matrix) {
    QString text;
    const int end = matrix.size + qrQuietZone;
    for (int y = -qrQuietZone; y < end; y += 2) {
        for (int x = -qrQuietZone; x < end; ++x) {
            const bool upper = !matrix.isDark(x, y);
            const bool lower = !matrix.isDark(x, y + 1);
            // The letter paints what is light, so that the code is dark on light where the ground is dark.
            text += upper ? (lower ? u'\u2588' : u'\u2580') : (lower ? u'\u2584' : u' ');
        }
        text += u'\n';
    }
    return text;
}

} // namespace kiosk
