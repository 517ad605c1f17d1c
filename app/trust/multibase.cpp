#include "app/trust/multibase.h"

#include "app/trust/base64url.h"

#include <algorithm>

namespace kiosk::trust {

Checked<QByteArray> fromBase58(QStringView text) {
    constexpr QLatin1String alphabet("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
    constexpr qsizetype longest = 512;
    if (text.isEmpty() || text.size() > longest)
        return {Refusal::KeyMalformed, QStringLiteral("base58 length")};
    QByteArray reversed; // base 256, the lowest digit first
    for (const QChar c : text) {
        int carry = static_cast<int>(alphabet.indexOf(c));
        if (carry < 0)
            return {Refusal::KeyMalformed, QStringLiteral("base58 character")};
        for (char &byte : reversed) {
            carry += static_cast<unsigned char>(byte) * 58;
            byte = static_cast<char>(carry & 0xff);
            carry >>= 8;
        }
        if (carry > 0)
            reversed.append(static_cast<char>(carry));
    }
    // Every leading "1" stands for a zero byte of its own.
    for (qsizetype i = 0; i < text.size() && text[i] == u'1'; ++i)
        reversed.append('\0');
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

Checked<QByteArray> fromMultibase(QStringView text) {
    if (text.startsWith(u'z'))
        return fromBase58(text.sliced(1));
    if (!text.startsWith(u'u'))
        return {Refusal::KeyMalformed, QStringLiteral("multibase")};
    const auto bytes = fromBase64Url(text.sliced(1).toUtf8());
    if (!bytes)
        return {Refusal::KeyMalformed, QStringLiteral("multibase")};
    return bytes;
}

} // namespace kiosk::trust
