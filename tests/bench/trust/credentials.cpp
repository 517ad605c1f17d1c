#include "tests/bench/trust/credentials.h"

#include "tests/app/trust/made.h"
#include "tests/bench/trust/rate.h"

#include <algorithm>
#include <vector>

namespace kiosk::bench {

QJsonObject sdJwtFigures(int rounds, double seconds) {
    const Evidence evidence = test::madeEvidence(test::MadeSdJwt(20).token());
    const trust::Context context = test::madeContext();
    const auto examineOnce = [&] {
        const trust::Examination examination = trust::examine(evidence, context, {});
        return examination.credentials.size() == 1 && examination.credentials.first().claims.size() == 20 &&
               std::all_of(examination.findings.begin(), examination.findings.end(), [](const trust::Finding &finding) {
                   return finding.check.result == CheckResult::Passed ||
                          finding.check.result == CheckResult::NotApplicable;
               });
    };
    std::vector<double> rates;
    for (int round = 0; round < rounds; ++round)
        rates.push_back(perSecond(seconds, examineOnce));
    std::sort(rates.begin(), rates.end());
    return {{QStringLiteral("perSecond"), rates[rates.size() / 2]},
            {QStringLiteral("bytes"), evidence.token.reveal().size()}};
}

} // namespace kiosk::bench
