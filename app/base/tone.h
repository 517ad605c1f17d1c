#pragma once

namespace kiosk {

/// What an outcome means for whoever sees it, and what its colour says: verified, not verified, look at it, nobody did
/// wrong.
enum class Tone { Ok, Bad, Warn, Calm };

} // namespace kiosk
