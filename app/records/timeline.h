#pragma once

#include "app/records/recordsource.h"

namespace kiosk::records {

/// What the journal tells of a verification from its start to its end, in that order. Looked for backwards from the end
/// of the record, so that the length of the journal does not matter.
Outcome<QList<Event>> timelineOf(const RecordSource &source, const Record &record);

} // namespace kiosk::records
