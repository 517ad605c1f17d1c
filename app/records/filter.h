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
    QString reference = {}; ///< beginning of the record's id, or the whole reason
    QString visit = {};
    QString operatorName = {};
    QString text =
        {}; ///< anywhere in label, reason, issuers, checks or names of claims; upper and lower case are the same

    bool operator==(const Filter &) const = default;
};

/// The filter in SQL: " WHERE …" with its values, or nothing.
struct Condition {
    QString sql;
    QVariantList values;
};
/// `before`: only records with a smaller number, 0 for all.
Condition conditionOf(const Filter &filter, qint64 before);

} // namespace kiosk::records
