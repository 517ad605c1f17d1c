#pragma once

#include "app/providers/provider.h"

namespace kiosk {

/// Where a session finds the service of a type.
struct ServiceConnection {
    const Provider *provider = nullptr;
    TokenSource *tokens = nullptr; ///< null where the service uses none
};

} // namespace kiosk
