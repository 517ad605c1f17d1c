#pragma once

#include "app/credentials/claim.h"
#include "ui/widgets/checklist.h"

#include <QStringList>

namespace kiosk::ui {

/// Checks sorted as the verdict page shows them: what the service looked at, what the kiosk looked at, and what nobody
/// could look at; a group of the first two without checks is left out.
std::vector<CheckGroup> checkGroupsOf(const QList<Check> &checks);

/// The same checks while they are being made, in the service's order.
CheckGroup checksSoFar(const QList<Check> &checks);

/// "6 of 6 checks passed" or "1 of 6 checks failed"; empty without checks.
QString checkCountOf(const QList<Check> &checks);

} // namespace kiosk::ui
