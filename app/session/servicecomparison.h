#pragma once

#include "app/providers/provider.h"
#include "app/records/store.h"

#include <QSet>

namespace kiosk {

/// How what a service holds and what is recorded here fit. Closed.
enum class Fit {
    Same,      ///< both know it, and say the same
    Changed,   ///< the service says something else now than when it was recorded
    OnlyThere, ///< nothing of it is recorded here
    OnlyHere,  ///< the service does not list it
};

/// One session, as the service and as the records have it.
struct ComparedEntry {
    std::optional<ServiceRow> there = {};
    std::optional<records::Record> here = {}; ///< the newest, where there are several
    Fit fit = Fit::Same;
};

/// A page of a service's list, newest first, and what the pages before it were.
struct ListedPage {
    QString service;
    QList<ServiceRow> rows;
    bool isWhole = true;                 ///< nothing was filtered out, so that what is missing is missing
    std::optional<QDateTime> until = {}; ///< time of the oldest row of the pages before
    QSet<QString> known = {};            ///< marks of their sessions
};

/// The page beside the records of the same sessions and, where it is whole, those of the same time that it lacks. The
/// marks of the page's sessions are added to its `known`. NotRecorded.
Outcome<QList<ComparedEntry>> compare(const records::Store &store, ListedPage &page);

} // namespace kiosk
