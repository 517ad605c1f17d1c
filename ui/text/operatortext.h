#pragma once

#include "app/records/operators.h"

#include <QString>

namespace kiosk::ui {

/// "Administrator", …
QString roleName(records::Role role);
/// What somebody in this role is there for, in a few words.
QString roleDescription(records::Role role);
/// Why a change was not made and what would do; empty where it was made.
QString refusalText(records::OperatorChange change);
/// What a PIN or password has to be like.
QString pinRuleText();

} // namespace kiosk::ui
