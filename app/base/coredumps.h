#pragma once

namespace kiosk {

/// From here on a crash leaves no picture of this program's memory behind: no core file, none for a crash reporter that
/// the kernel starts, and no other program of the same user may look into it. Called first thing in main(). Linux does
/// all of this, other Unix systems only do without the core file. On Windows error reports are the system's to
/// configure: there this does nothing.
void forbidCoreDumps();

} // namespace kiosk
