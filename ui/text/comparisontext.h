#pragma once

#include "app/session/servicecomparison.h"
#include "ui/style/tokens.h"

namespace kiosk::ui {

/// A session at a service and here, in words for a list: never what somebody shared.
struct ComparisonText {
    QString title;
    QString subLine; ///< when, what the service says, what is recorded here
    QString state;   ///< how the two fit
    Tone tone = Tone::Calm;

    bool operator==(const ComparisonText &) const = default;
};
ComparisonText textOf(const ComparedEntry &entry);
/// What one of a service's own filters is about; its own name where we know no words.
QString filterLabel(const QString &filter);

} // namespace kiosk::ui
