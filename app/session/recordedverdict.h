#pragma once

#include "app/records/record.h"

namespace kiosk {

/// What a record keeps of a verdict and of what led to it: outcome, reason, checks, issuers, and names of claims.
void add(records::Record &record, const Presentation &presentation, const Judgement &judgement);

} // namespace kiosk
