#pragma once

#include "app/records/store.h"

namespace kiosk::bench {

/// A year at several desks: the `number`-th of `count` records that end before `end`, the same for the same numbers.
records::Record recordOfTheYear(qint64 number, qint64 count, const QDateTime &end);
/// Words of that year: one that most records have, one in ten thousand, none.
constexpr auto CommonWord = "expired";
constexpr auto RareWord = "Lighthouse";
constexpr auto MissingWord = "no such word";

/// Adds what is missing to `count` records; a store that is there already goes on being used.
Outcome<Done> fill(records::Store &store, qint64 count);

} // namespace kiosk::bench
