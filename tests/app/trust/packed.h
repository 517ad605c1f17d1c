#pragma once

#include "app/trust/inflate.h"

#include <QByteArray>
#include <QtEndian>

namespace kiosk::test {

/// The checksum of gzip (RFC 1952, section 8), bit by bit.
inline quint32 crc32Of(const QByteArray &bytes) {
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

/// Compressed by Qt, which writes zlib behind four bytes of its own; gzip is the same inside another wrapping.
inline QByteArray packed(const QByteArray &bytes, trust::Wrapping wrapping) {
    const QByteArray zlib = qCompress(bytes, 9).mid(4);
    if (wrapping == trust::Wrapping::Zlib)
        return zlib;
    QByteArray tail(8, '\0');
    qToLittleEndian(crc32Of(bytes), tail.data());
    qToLittleEndian(static_cast<quint32>(bytes.size()), tail.data() + 4);
    const QByteArray head = QByteArray::fromHex("1f8b08000000000000ff");
    return head + zlib.mid(2, zlib.size() - 6) + tail;
}

} // namespace kiosk::test
