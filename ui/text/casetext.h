#pragma once

#include "app/records/cases.h"
#include "ui/style/tokens.h"

namespace kiosk::ui {

/// A case in words for whoever decides it.
struct CaseText {
    QString state; ///< a word or three for a list: "To be decided"
    Tone tone = Tone::Calm;
    QString missing; ///< why somebody must decide it
    QString service; ///< what the service says now; empty once it is closed

    bool operator==(const CaseText &) const = default;
};
CaseText textOf(const records::Case &each);
/// "Approve", "Decline": what was decided.
QString wordOf(Decision decision);
/// "5 minutes", "3 hours", "2 days": how long something has waited, roughly.
QString ageText(std::chrono::seconds age);

} // namespace kiosk::ui
