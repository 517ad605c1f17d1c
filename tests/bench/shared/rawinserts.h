#pragma once

#include "app/records/sharedaccess.h"
#include "tests/bench/shared/rows.h"

namespace kiosk::bench {

/// Inserts a desk's rows by libpq alone, prepared, one commit for each record; its milliseconds without connecting.
double rawInsertMs(const records::SharedAccess &access, const FullDesk &desk);

} // namespace kiosk::bench
