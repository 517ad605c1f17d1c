#include "app/providers/foreignpicture.h"

namespace kiosk {

bool isPicture(const QByteArray &bytes) {
    const bool isKnown = bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff");
    return isKnown && bytes.size() <= LargestPicture;
}

} // namespace kiosk
