#include "app/trust/inflate.h"

#include <zlib.h>

#include <algorithm>

namespace kiosk::trust {

namespace {

/// zlib's own words: the largest window, and 16 more for gzip instead of zlib.
constexpr int largestWindow = 15;
constexpr int gzipInstead = 16;
constexpr qsizetype pieceSize = 64 << 10;

/// Ends the stream whatever happens.
class Stream {
public:
    explicit Stream(Wrapping wrapping)
        : m_isOpen(inflateInit2(&m_stream, largestWindow + (wrapping == Wrapping::Gzip ? gzipInstead : 0)) == Z_OK) {}
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    ~Stream() {
        if (m_isOpen)
            inflateEnd(&m_stream);
    }
    bool isOpen() const { return m_isOpen; }
    z_stream &operator*() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_isOpen;
};

} // namespace

Checked<QByteArray> inflated(QByteArrayView packed, Wrapping wrapping, qsizetype most) {
    Stream stream(wrapping);
    if (!stream.isOpen())
        return {Refusal::StatusMalformed, QStringLiteral("no memory to unpack it")};
    QByteArray copy = packed.toByteArray(); // zlib asks for bytes that may be written to
    (*stream).next_in = reinterpret_cast<Bytef *>(copy.data());
    (*stream).avail_in = static_cast<uInt>(copy.size());
    QByteArray result;
    int state = Z_OK;
    while (state == Z_OK) {
        if (result.size() > most)
            return {Refusal::TooLarge, QStringLiteral("unpacked over %1 bytes").arg(most)};
        const qsizetype before = result.size();
        const qsizetype room = std::min(pieceSize, most + 1 - before);
        result.resize(before + room);
        (*stream).next_out = reinterpret_cast<Bytef *>(result.data() + before);
        (*stream).avail_out = static_cast<uInt>(room);
        state = inflate(&*stream, Z_NO_FLUSH);
        result.truncate(before + room - static_cast<qsizetype>((*stream).avail_out));
    }
    if (result.size() > most)
        return {Refusal::TooLarge, QStringLiteral("unpacked over %1 bytes").arg(most)};
    if (state != Z_STREAM_END)
        return {Refusal::StatusMalformed, QStringLiteral("cannot be unpacked")};
    if ((*stream).avail_in != 0)
        return {Refusal::StatusMalformed, QStringLiteral("bytes after the packed list")};
    return result;
}

} // namespace kiosk::trust
