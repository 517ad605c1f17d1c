#pragma once

#include "app/records/record.h"

#include <QVariantList>

namespace kiosk::records {

/// Which records are wanted; what is empty asks for nothing. All of it must hold.
struct Filter {
    std::optional<QDateTime> from = {}; ///< ended at this moment or later
    std::optional<QDateTime> to = {};   ///< ended before this moment
    QString type = {};
    QString service = {};
    std::optional<Ending> outcome = {};
    QString desk = {};
    QString reference = {}; ///< beginning of the record's id where it looks like
                            ///< one, else the whole reason
    QString visit = {};
    QString operatorName = {};
    QString text =
        {}; ///< anywhere in label, reason, issuers, checks or names of claims; upper and lower case are the same

    bool operator==(const Filter &) const = default;
};

/// A piece of SQL with its values.
struct Condition {
    QString sql;
    QVariantList values;
};
/// The filter as " WHERE …", or nothing. `before`: only records that stand behind the one with this number, 0 for all.
Condition conditionOf(const Filter &filter, qint64 before);
/// One page, the newest first: " WHERE … ORDER BY … LIMIT ?". Finds words by way of the table `texts`, however many
/// records there are.
Condition pageOf(const Filter &filter, qint64 before, int most);
/// What LIKE needs to find this text anywhere: `%`, `_` and the escape `\` mean nothing special in what somebody types.
QString anywhere(QString text);

} // namespace kiosk::records
