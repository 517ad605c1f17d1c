#pragma once

#include "app/base/secret.h"

#include <QString>
#include <optional>

namespace kiosk::cli {

/// A secret from whoever runs the program: asked for on the terminal, twice and without showing it, or else the first
/// line of standard input. Nothing where there is none, or the two differ; then `wrong` says so in plain words.
std::optional<Secret> readSecretInput(const QString &prompt, QString *wrong);

} // namespace kiosk::cli
