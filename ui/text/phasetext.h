#pragma once

#include "app/session/phase.h"

#include <QString>

namespace kiosk::ui {

/// What a screen reader says when the phase begins: one or two sentences, no claim.
QString spokenStatus(const Phase &phase);

} // namespace kiosk::ui
