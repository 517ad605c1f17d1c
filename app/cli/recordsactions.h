#pragma once

#include "app/cli/recordsjob.h"

namespace kiosk::cli {

/// The actions of `records`; each prints what it has to say and returns the exit code.
int listRecords(RecordsJob &job);
int showRecord(RecordsJob &job);
int listCases(RecordsJob &job);
int decideCase(RecordsJob &job);
int exportThem(RecordsJob &job);
int verifyStore(RecordsJob &job);
int verifyFile(RecordsJob &job);
int eraseRecords(RecordsJob &job);
int purgeRecords(RecordsJob &job);
int backUpStore(RecordsJob &job);

/// A record in a few lines.
QString textOf(const records::Record &record);

} // namespace kiosk::cli
