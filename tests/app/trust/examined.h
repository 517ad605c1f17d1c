#pragma once

#include "app/trust/didresolution.h"
#include "app/trust/examination.h"
#include "tests/app/trust/cases.h"

namespace kiosk::test {

/// The worst result of the checks of that name; NotApplicable where there is none.
inline CheckResult resultOf(const trust::Examination &examination, QLatin1String id) {
    CheckResult worst = CheckResult::NotApplicable;
    for (const trust::Finding &finding : examination.findings) {
        if (finding.check.id != id)
            continue;
        const CheckResult result = finding.check.result;
        if (result == CheckResult::Failed || worst == CheckResult::NotApplicable ||
            (worst == CheckResult::Passed && result == CheckResult::NotChecked))
            worst = result;
    }
    return worst;
}

/// The fixed words behind the checks of that name that did not pass; of all checks where it is empty.
inline QStringList reasonsOf(const trust::Examination &examination, const QString &id) {
    QStringList words;
    for (const trust::Finding &finding : examination.findings) {
        if ((id.isEmpty() || finding.check.id == id) && finding.refused)
            words.append(nameOf(finding.refused->reason));
    }
    return words;
}

/// "nonce:nonce-differs" for every failed check.
inline QStringList failuresOf(const trust::Examination &examination) {
    QStringList words;
    for (const trust::Finding &finding : examination.findings) {
        if (finding.check.result == CheckResult::Failed)
            words.append(finding.check.id + u':' +
                         (finding.refused ? nameOf(finding.refused->reason) : finding.check.why.text()));
    }
    return words;
}

/// No check failed and none was left out.
inline bool isAllPassed(const trust::Examination &examination) {
    return !examination.findings.isEmpty() &&
           std::all_of(examination.findings.begin(), examination.findings.end(), [](const trust::Finding &finding) {
               return finding.check.result == CheckResult::Passed || finding.check.result == CheckResult::NotApplicable;
           });
}

} // namespace kiosk::test
