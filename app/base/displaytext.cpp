#include "app/base/displaytext.h"

#include <QChar>

namespace kiosk {

namespace {

constexpr int mostMarks = 8; // Vietnamese and Hebrew need four; piles of hundreds paint over the lines above

bool isLineBreak(char32_t c) {
    return (c >= U'\n' && c <= U'\r') || c == 0x85 || c == 0x2028 || c == 0x2029; // LF VT FF CR, NEL, LS, PS
}

/// Format characters that a script or an emoji cannot do without.
bool isJoiner(char32_t c) {
    return c == U'\u200C' || c == U'\u200D';
}

bool isHidden(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return true;
    case QChar::Other_Format:
        return !isJoiner(c);
    case QChar::Other_NotAssigned:
        return c >= 0xE0000 && c <= 0xE0FFF; // reserved for format characters
    default:
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0; // fillers without ink
    }
}

/// The code point at `at`, which moves behind it.
char32_t next(QStringView text, qsizetype &at) {
    const QChar c = text[at++];
    if (!c.isSurrogate()) {
        return c.unicode();
    }
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate()) {
        return QChar::surrogateToUcs4(c, text[at++]);
    }
    return QChar::ReplacementCharacter;
}

bool isMark(char32_t c) {
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

} // namespace

QString displayText(QStringView text, qsizetype limit) {
    QString shown;
    shown.reserve(limit < 0 ? text.size() : qMin(text.size(), limit + 1));
    // Hidden characters add nothing to the result; without this bound a gigabyte of them would be read for one line.
    qsizetype unread = limit < 0 ? text.size() : 4 * limit + 64;
    int marks = 0;
    bool cut = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = next(text, at);
        marks = isMark(c) || isJoiner(c) ? marks + 1 : 0;
        QString piece;
        if (isLineBreak(c)) {
            if (c == U'\r' && at < text.size() && text[at] == u'\n') {
                ++at;
            }
            piece = QStringLiteral(" \u23CE ");
        } else if (c == U'\t') {
            piece = QStringLiteral(" ");
        } else if (!isHidden(c) && marks <= mostMarks) {
            piece = QString::fromUcs4(&c, 1);
        }
        if ((limit >= 0 && shown.size() + piece.size() > limit) || --unread < 0) {
            cut = true;
            break;
        }
        shown += piece;
    }
    return cut ? shown + QChar(u'\u2026') : shown;
}

} // namespace kiosk
