#pragma once

#include "app/base/phrase.h"
#include "app/trust/refusal.h"

namespace kiosk::trust {

/// A refusal as a sentence for people, with its place in brackets where there is one.
Phrase wordsOf(const Refused &refused);

} // namespace kiosk::trust
