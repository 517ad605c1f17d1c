#pragma once

#include "app/records/store.h"
#include "app/records/storekey.h"

namespace kiosk::records {

/// The key of a store: what its options name, else its own file. Which one it is, the store remembers, so that nothing
/// is sealed with one and opened with another. NotRecorded, with plain words, where it is not the right one.
Outcome<StoreKey> keyToOpen(const Store &store);
/// The same; makes the store's own where it has none and none is named. Another one may begin where nothing lies
/// sealed: neither what is kept of people nor where an open case is followed.
Outcome<StoreKey> keyToSeal(Store &store);

} // namespace kiosk::records
