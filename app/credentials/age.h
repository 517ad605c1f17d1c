#pragma once

#include "app/credentials/acceptance.h"

namespace kiosk {

/// The age rule over credentials that were already chosen; see look(). `today` is the desk's day.
RuleResult lookAtAge(const AgeRule &rule, const QList<PresentedCredential> &credentials, const QDate &today);

} // namespace kiosk
