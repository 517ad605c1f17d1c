#include "app/session/recordedverdict.h"

#include "app/base/displaytext.h"

namespace kiosk {

namespace {

constexpr qsizetype LongestWord = 120;

/// Names come from outside like everything else there.
void addOnce(QStringList &names, const QString &name) {
    const QString shown = displayText(name, LongestWord);
    if (!shown.isEmpty() && !names.contains(shown))
        names.append(shown);
}

} // namespace

void add(records::Record &record, const Presentation &presentation, const Judgement &judgement) {
    record.ending = records::endingOf(judgement.verdict);
    if (judgement.reason != Reason::None)
        record.reason = nameOf(judgement.reason);
    for (const Check &check : judgement.checks)
        record.checks.append({displayText(check.id, LongestWord), check.result, check.source});
    for (const PresentedCredential &credential : presentation.credentials) {
        addOnce(record.issuers, credential.issuer);
        for (const Claim &claim : credential.claims)
            addOnce(record.claims, claim.id);
    }
}

} // namespace kiosk
