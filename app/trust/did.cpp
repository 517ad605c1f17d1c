#include "app/trust/did.h"

#include <algorithm>

namespace kiosk::trust {

namespace {

constexpr qsizetype longest = 8 << 10;

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isHex(QChar c) {
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Only what `others` and letters and digits allow, and whole percent escapes.
bool isMadeOf(QStringView text, QStringView others) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'%') {
            if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2]))
                return false;
            i += 2;
        } else if (!isDigit(c) && !isLetter(c) && !others.contains(c)) {
            return false;
        }
    }
    return true;
}

Refused malformed(const char *what) {
    return {Refusal::DidMalformed, QString::fromLatin1(what)};
}

} // namespace

QString DidUrl::text() const {
    QString whole = did + path;
    if (!query.isEmpty())
        whole += u'?' + query;
    if (!fragment.isEmpty())
        whole += u'#' + fragment;
    return whole;
}

Checked<DidUrl> parseDidUrl(QStringView text) {
    if (text.size() > longest)
        return malformed("length");
    if (!text.startsWith(u"did:"))
        return malformed("scheme");
    DidUrl url;
    QStringView rest = text;
    if (const qsizetype at = rest.indexOf(u'#'); at >= 0) {
        url.fragment = rest.sliced(at + 1).toString();
        rest = rest.first(at);
    }
    if (const qsizetype at = rest.indexOf(u'?'); at >= 0) {
        url.query = rest.sliced(at + 1).toString();
        rest = rest.first(at);
    }
    if (const qsizetype at = rest.indexOf(u'/'); at >= 0) {
        url.path = rest.sliced(at).toString();
        rest = rest.first(at);
    }
    url.did = rest.toString();
    const QStringView name = rest.sliced(4);
    const qsizetype colon = name.indexOf(u':');
    if (colon < 1)
        return malformed("method");
    const QStringView method = name.first(colon);
    const bool isMethod =
        std::all_of(method.begin(), method.end(), [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'z'); });
    const QStringView id = name.sliced(colon + 1);
    if (!isMethod)
        return malformed("method");
    if (id.isEmpty() || id.endsWith(u':') || !isMadeOf(id, u".-_:"))
        return malformed("identifier");
    constexpr QStringView pathCharacters = u"-._~!$&'()*+,;=:@/";
    constexpr QStringView queryCharacters = u"-._~!$&'()*+,;=:@/?";
    if (!isMadeOf(url.path, pathCharacters) || !isMadeOf(url.query, queryCharacters) ||
        !isMadeOf(url.fragment, queryCharacters))
        return malformed("path, query or fragment");
    url.method = method.toString();
    url.id = id.toString();
    return url;
}

Checked<DidUrl> parseDid(QStringView text) {
    if (text.contains(u'/') || text.contains(u'?') || text.contains(u'#'))
        return malformed("more than a DID");
    return parseDidUrl(text);
}

bool isDid(QStringView text) {
    return parseDid(text).ok();
}

} // namespace kiosk::trust
