#pragma once

#include "app/base/secret.h"

#include <QString>
#include <optional>

namespace kiosk::cli {

/// A secret that is there already is typed once; a new one twice, so that it is no slip.
enum class SecretIs { Known, New };

/// A secret from whoever runs the program: asked for on the terminal without showing it, or else the first line of
/// standard input. Nothing where there is none, or the two differ; then `wrong` says so in plain words.
std::optional<Secret> readSecretInput(const QString &prompt, SecretIs secretIs, QString *wrong);

} // namespace kiosk::cli
