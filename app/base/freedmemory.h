#pragma once

namespace kiosk {

/// From here on, memory is overwritten when it is given back, so that a person's data do not stay behind in what the
/// program once used. Called first thing in main(). Only the GNU C library can do this; blocks up to a kilobyte that
/// are kept for the very next use (seven of each size) are overwritten with that use.
void overwriteFreedMemory();

} // namespace kiosk
