#pragma once

#include "app/kiosk.h"

namespace kiosk::cli {

/// Waits until the services whose lists fill the catalogue have answered, or will not.
void fillCatalogue(Kiosk &kiosk);

} // namespace kiosk::cli
