#pragma once

#include <QString>

namespace kiosk {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// How the desk's window looks, as its site wants it.
struct SiteLook {
    ThemeChoice theme = ThemeChoice::System;
    QString accent = {};   ///< "#1f4fbf"; empty: the built-in one
    QString logo = {};     ///< path of a picture; empty: none
    int textPercent = 100; ///< of all text, 100 to 300

    bool operator==(const SiteLook &) const = default;
};

} // namespace kiosk
