#pragma once

#include "app/trust/refusal.h"

namespace kiosk::trust {

/// A refusal as a sentence for people, translated, with its place in brackets where there is one.
QString wordsOf(const Refused &refused);

} // namespace kiosk::trust
