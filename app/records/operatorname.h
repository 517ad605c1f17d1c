#pragma once

#include <QString>

namespace kiosk::records {

constexpr int LongestOperatorName = 60;

/// Whether somebody may be called so: letters, one line, fit to be shown.
bool isOperatorName(const QString &name);
/// What makes two names the same: upper and lower case, the width of spaces and the shape of letters do not matter.
QString operatorKey(const QString &name);
/// Whether an operatorKey() may be somebody's: it has a letter. One without is perhaps a PIN in the wrong field.
bool isOperatorKey(const QString &key);

} // namespace kiosk::records
