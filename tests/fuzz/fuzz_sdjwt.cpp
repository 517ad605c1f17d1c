// Any bytes as what a wallet presented: taken apart, examined, shown. Nothing crashes, and what nobody trusted signed
// is never wholly passed.
#include "app/trust/decoded.h"
#include "app/trust/examination.h"

#include <QJsonArray>
#include <cstdint>
#include <cstdlib>

using namespace kiosk;
using namespace kiosk::trust;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

/// After the disclosures nothing of the mechanism is left.
void requireNoTrace(const QJsonValue &value) {
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            requireNoTrace(item);
    }
    const QJsonObject object = value.toObject();
    require(!object.contains(QLatin1String("_sd")) && !object.contains(QLatin1String("...")));
    for (const QJsonValue &member : object)
        requireNoTrace(member);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto sdJwt = parseSdJwt(bytes)) {
        const auto claims = disclosedClaims(*sdJwt);
        if (claims)
            requireNoTrace(*claims);
    }
    Evidence evidence;
    evidence.token = Secret(bytes);
    evidence.nonce = QStringLiteral("n");
    Context context;
    context.now = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    const Examination examination = examine(evidence, context, {});
    require(!examination.findings.isEmpty());
    require(examination.credentials.size() == examination.issuerNames.size());
    bool isAllPassed = true;
    for (const Finding &finding : examination.findings) {
        isAllPassed = isAllPassed && finding.check.result == CheckResult::Passed;
        require(finding.check.result != CheckResult::Failed || finding.refused || !finding.check.why.isEmpty());
    }
    require(!isAllPassed); // nobody is trusted here
    (void)toText(decodedTokens(bytes));
    return 0;
}
