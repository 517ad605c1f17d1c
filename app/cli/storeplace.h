#pragma once

#include "app/cli/arguments.h"
#include "app/records/store.h"

namespace kiosk::cli {

/// Which store --config and --demo mean; with the secret of its Vault where that is needed. Nothing where the
/// configuration is wrong, or the secret cannot be read: it was said, and `exitCode` set.
std::optional<records::Store::Options> storeOf(const Arguments &options, int *exitCode,
                                               Configuration *configuration = nullptr, bool needsSecret = false);

} // namespace kiosk::cli
