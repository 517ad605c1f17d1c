#include "app/trust/base64url.h"

#include <array>

namespace kiosk::trust {

namespace {

using Table = std::array<signed char, 256>;

constexpr Table tableOf(const char (&alphabet)[65]) {
    Table table{};
    for (signed char &entry : table)
        entry = -1;
    for (int i = 0; i < 64; ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<signed char>(i);
    return table;
}

constexpr Table urlTable = tableOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
constexpr Table plainTable = tableOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

Checked<QByteArray> decode(QByteArrayView text, const Table &table) {
    const qsizetype rest = text.size() % 4;
    if (rest == 1)
        return {Refusal::BadBase64Url, QStringLiteral("length")};
    QByteArray bytes(text.size() / 4 * 3 + (rest ? rest - 1 : 0), Qt::Uninitialized);
    char *out = bytes.data();
    quint32 bits = 0;
    int held = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const signed char six = table[static_cast<unsigned char>(text[i])];
        if (six < 0)
            return {Refusal::BadBase64Url, QStringLiteral("character %1").arg(i)};
        bits = (bits << 6 | static_cast<quint32>(six)) & 0xffffffU;
        held += 6;
        if (held >= 8) {
            held -= 8;
            *out++ = static_cast<char>(bits >> held & 0xffU);
        }
    }
    if (bits & ((1U << held) - 1U))
        return {Refusal::BadBase64Url, QStringLiteral("low bits")};
    return bytes;
}

} // namespace

Checked<QByteArray> fromBase64Url(QByteArrayView text) {
    return decode(text, urlTable);
}

QByteArray toBase64Url(QByteArrayView bytes) {
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Checked<QByteArray> fromBase64(QByteArrayView text) {
    if (text.size() % 4)
        return {Refusal::BadBase64Url, QStringLiteral("length")};
    for (int padding = 0; padding < 2 && text.endsWith('='); ++padding)
        text.chop(1);
    return decode(text, plainTable);
}

} // namespace kiosk::trust
