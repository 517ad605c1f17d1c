#pragma once

#include "app/records/store.h"
#include "tests/bench/records/direct.h"

#include <QJsonObject>

namespace kiosk::bench {

/// Every question of the review asked of the store and of SQLite itself in turns, `rounds` times: milliseconds of both,
/// and how many times as long the store takes.
QJsonObject measureQuestions(records::Store &store, Direct &direct, int rounds);

} // namespace kiosk::bench
