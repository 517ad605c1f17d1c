#pragma once

#include <QCoreApplication>

namespace kiosk {

/// Translations of everything said about the configuration, in one context.
struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(Configuration)
};

} // namespace kiosk
