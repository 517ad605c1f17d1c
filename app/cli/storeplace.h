#pragma once

#include "app/cli/arguments.h"
#include "app/records/store.h"

namespace kiosk::cli {

/// Which store --config and --demo mean. Nothing where the configuration is wrong: it was said, and `exitCode` set.
std::optional<records::Store::Options> storeOf(const Arguments &options, int *exitCode,
                                               Configuration *configuration = nullptr);

} // namespace kiosk::cli
