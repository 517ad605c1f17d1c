#pragma once

#include "app/settings/tomldocument.h"

namespace kiosk {

/// What must hold before the TOML library may see the bytes, as it recurses and compares without limits of its own:
/// valid UTF-8, brackets nested at most 32 deep, names of at most 32 parts, at most 5,000 values.
std::optional<TomlTrouble> troubleWithShape(const QByteArray &bytes);

} // namespace kiosk
