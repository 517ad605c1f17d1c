#include "app/records/operatorname.h"

#include "app/base/displaytext.h"

#include <algorithm>

namespace kiosk::records {

bool isOperatorName(const QString &name) {
    const bool hasLetter = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
    return hasLetter && name.size() <= LongestOperatorName && name.simplified() == name && displayText(name) == name;
}

QString operatorKey(const QString &name) {
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

} // namespace kiosk::records
