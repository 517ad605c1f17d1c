#pragma once

#include "app/providers/didit/diditblocks.h"

namespace kiosk::didit {

/// What a block says beside its status and is worth knowing at the desk: how many watch list entries were found, how
/// well a register knew the data, that a number or address is a throw-away one, that the phone hides where it is.
/// Facts only: the service has weighed them already. Didit API, "Retrieve Session".
Phrase factsOf(Kind kind, const JsonReader &block);

} // namespace kiosk::didit
