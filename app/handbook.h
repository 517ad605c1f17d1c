#pragma once

#include "app/base/failure.h"
#include "app/base/phrase.h"

namespace kiosk {

/// What the handbook says of a code. The words are Markdown; all but `meaning` may be empty.
struct HandbookText {
    Phrase meaning;
    Phrase likely;        ///< likely cause
    Phrase desk;          ///< what the person at the desk does
    Phrase administrator; ///< what whoever looks after the kiosk does
};

/// A section of the failure handbook: a code that staff read out, and its explanation.
struct HandbookEntry {
    QString code; ///< "TIMEOUT", "CLAIM-MISSING", "EXPIRED"
    HandbookText text;
};

/// The section that a reference leads to, such as "FOLLOW-SERVICE-ERROR-503" or "RESULT-CLAIM-MISSING".
std::optional<HandbookEntry> handbookEntryFor(const QString &reference);

/// The reference of a session that nobody answered in time.
QString expiryReference();

/// The whole handbook in the present language: resources/manual/failures.md is this, and failures.de.md its German.
QString handbookMarkdown();

} // namespace kiosk
