#pragma once

#include "app/records/record.h"

#include <QString>
#include <optional>

namespace kiosk::records {

/// Lists of a record as a column holds them: compact JSON, as in toJson(). Reading is quick for what has no escapes,
/// because a page of records has hundreds of them.
QString listText(const QStringList &texts);
QString listText(const QList<RecordedCheck> &checks);

/// Nothing unless listText() would write exactly this.
std::optional<QStringList> readTexts(const QString &list);
std::optional<QList<RecordedCheck>> readChecks(const QString &list);

} // namespace kiosk::records
