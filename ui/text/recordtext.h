#pragma once

#include "app/records/event.h"
#include "app/records/record.h"

namespace kiosk::ui {

/// "Verified", "Expired": how a verification ended, in the words of the window (app/session/sessionstatus.h).
QString wordOf(records::Ending ending);
/// The same of one record, which says more: "Desk offline".
QString wordOf(const records::Record &record);

/// What a record's reason means, in a few words: "something was not shared", "The service did not answer in time". A
/// reason that this program does not know is shown as it is.
QString meaningOf(const QString &reason);

/// What an event of a verification says: "The QR code is on the screen".
QString wordOf(records::EventKind kind);

/// The record's id as somebody reads it out and types it into the search: "1A2B 3C4D".
QString spokenReferenceOf(const QString &recordId);

/// "18 seconds", "0.4 seconds": for times that are measured.
QString measuredText(std::chrono::milliseconds time);

} // namespace kiosk::ui
