#pragma once

namespace kiosk {

/// Whether this computer has a network at all: an interface that is up, runs, and has an address of its own beside
/// those that it gives itself. A false "yes" is possible (a bridge to nowhere), a false "no" is not.
bool hasDeskNetwork();

} // namespace kiosk
