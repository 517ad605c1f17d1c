#pragma once

#include "app/http/httpclient.h"

namespace kiosk {

/// Ends a call; safe inside its own callback.
inline void retire(std::unique_ptr<Call> &call) {
    if (!call)
        return;
    call->abandon();
    call.release()->deleteLater();
}

} // namespace kiosk
