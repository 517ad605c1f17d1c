#pragma once

namespace kiosk::records {

/// How safe a write is when the power fails. Killing the program loses neither.
enum class Commit {
    Durable, ///< on the disk when it returns, with everything before it
    Ordered, ///< may be lost, but only with everything after it; does not wait for the disk
};

} // namespace kiosk::records
