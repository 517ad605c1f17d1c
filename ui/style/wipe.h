#pragma once

#include <QString>

namespace kiosk::ui {

/// Overwrites a text about a person before its memory is given back. Copies that others hold are theirs to wipe.
inline void wipe(QString &text) {
    if (text.isDetached()) {
        text.fill(QChar(0));
    }
    text.clear();
}

} // namespace kiosk::ui
