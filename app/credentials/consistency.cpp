#include "app/credentials/consistency.h"

#include "app/credentials/checkids.h"

namespace kiosk {

namespace {

QString listed(const QStringList &names) {
    constexpr qsizetype Most = 5;
    const QString text = names.mid(0, Most).join(QLatin1String(", "));
    return names.size() > Most ? text + QStringLiteral(", …") : text;
}

} // namespace

void Consistency::compare(Claim &reported, const QList<Claim> &presented) {
    bool isThere = false;
    for (const Claim &claim : presented) {
        if (claim.id != reported.id)
            continue;
        isThere = true;
        if (claim.value != reported.value || claim.picture != reported.picture)
            differ(claim.id);
    }
    m_hasCompared = m_hasCompared || isThere;
    reported.isUnproven = !isThere;
    if (!isThere)
        m_unproven.append(reported.id);
}

void Consistency::differ(const QString &what) {
    if (m_differing.isEmpty())
        m_differing = what;
}

Check Consistency::check() const {
    Check check;
    check.id = checkid::DataConsistent;
    check.source = CheckSource::Kiosk;
    check.result = CheckResult::Passed;
    if (!m_differing.isEmpty()) {
        check.result = CheckResult::Failed;
        check.why = m_differing;
    } else if (!m_hasCompared) {
        check.result = CheckResult::NotChecked;
        check.why = Phrase::translate("Checks", "The service reports no claim by a name that was presented");
    } else if (!m_unproven.isEmpty()) {
        check.result = CheckResult::NotChecked;
        check.why = Phrase::translate("Checks", "Only the service says, and the wallet did not present: %1")
                        .with({listed(m_unproven)});
    }
    return check;
}

} // namespace kiosk
