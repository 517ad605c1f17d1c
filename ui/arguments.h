#pragma once

#include "app/kiosk.h"
#include "ui/style/theme.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

namespace kiosk::ui {

/// What the window's command line asks for.
struct Arguments {
    Kiosk::Options kiosk;
    bool fullScreen = false;
    std::optional<ThemeMode> theme; ///< overrides the configuration's
    QString screenshots;            ///< folder to fill with pictures of every page, instead of serving
};

/// The program has said all there is to say: help, version, or what is wrong with the command line.
struct EarlyExit {
    int code = 0;
    QString text;
};

/// EX_USAGE of sysexits.h.
inline constexpr int exitUsage = 64;

/// Reads the command line, program name first. Needs a QCoreApplication.
std::variant<Arguments, EarlyExit> parseArguments(const QStringList &words);

} // namespace kiosk::ui
