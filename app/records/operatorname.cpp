#include "app/records/operatorname.h"

#include "app/base/displaytext.h"

#include <QList>
#include <algorithm>

namespace kiosk::records {

bool isOperatorName(const QString &name) {
    return isOperatorKey(operatorKey(name)) && name.size() <= LongestOperatorName && name.simplified() == name &&
           displayText(name) == name;
}

QString operatorKey(const QString &name) {
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

bool isOperatorKey(const QString &key) {
    const QList<uint> points = key.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), [](uint point) { return QChar::isLetter(point); });
}

} // namespace kiosk::records
