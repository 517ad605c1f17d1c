#pragma once

#include <QString>

namespace kiosk::records {

constexpr int LongestOperatorName = 60;

/// Whether somebody may be called so: letters, one line, fit to be shown.
bool isOperatorName(const QString &name);
/// What makes two names the same: upper and lower case and the width of spaces do not matter.
QString operatorKey(const QString &name);

} // namespace kiosk::records
