#pragma once

#include "app/records/recordsource.h"

namespace kiosk::records {

/// What the records of a source can be told apart by, in the order of their ids.
struct Choices {
    struct Type {
        QString id;
        QString label; ///< what it was called last

        bool operator==(const Type &) const = default;
    };
    QList<Type> types = {};
    QStringList services = {};
    QStringList desks = {};
    QStringList operators = {};

    bool operator==(const Choices &) const = default;
};
/// Looks each up in its index, however many records there are.
Outcome<Choices> choicesOf(const RecordSource &source);

} // namespace kiosk::records
