#include "app/cli/report.h"

#include "app/base/displaytext.h"
#include "app/credentials/claimrows.h"
#include "app/session/sessionstatus.h"

#include <QJsonArray>

namespace kiosk::cli {

namespace {

/// Claims leave the program only with a verdict that stands on them.
bool showsClaims(const Concluded &concluded) {
    return concluded.judgement.verdict == Verdict::Verified || concluded.judgement.verdict == Verdict::Review;
}

QJsonArray claimsOf(const Concluded &concluded, const QLocale &locale) {
    QJsonArray claims;
    if (!showsClaims(concluded))
        return claims;
    const auto rows = rowsOf(concluded.type, concluded.presentation, locale);
    for (const ClaimRow &row : rows)
        claims.append(QJsonObject{{QStringLiteral("id"), row.id},
                                  {QStringLiteral("label"), row.label},
                                  {QStringLiteral("value"), row.value},
                                  {QStringLiteral("note"), row.note}});
    return claims;
}

QJsonArray checksOf(const Judgement &judgement) {
    QJsonArray checks;
    for (const Check &check : judgement.checks) {
        checks.append(QJsonObject{{QStringLiteral("id"), check.id},
                                  {QStringLiteral("label"), displayText(labelOf(check))},
                                  {QStringLiteral("result"), nameOf(check.result)},
                                  {QStringLiteral("source"), nameOf(check.source)},
                                  {QStringLiteral("why"), displayText(check.why.text())}});
    }
    return checks;
}

QString outcomeOf(const Phase &end) {
    if (const auto *concluded = std::get_if<Concluded>(&end))
        return nameOf(concluded->judgement.verdict);
    if (std::holds_alternative<Expired>(end))
        return QStringLiteral("expired");
    return std::holds_alternative<Failed>(end) ? QStringLiteral("failed") : QStringLiteral("cancelled");
}

QString sessionIdOf(const Phase &end) {
    if (const auto *concluded = std::get_if<Concluded>(&end))
        return concluded->sessionId;
    if (const auto *expired = std::get_if<Expired>(&end))
        return expired->sessionId;
    const auto *failed = std::get_if<Failed>(&end);
    return failed ? failed->sessionId : QString();
}

QString mark(CheckResult result) {
    switch (result) {
    case CheckResult::Passed:
        return QStringLiteral("ok  ");
    case CheckResult::Failed:
        return QStringLiteral("FAIL");
    case CheckResult::NotChecked:
    case CheckResult::NotApplicable:
        return QStringLiteral("-   ");
    }
    Q_UNREACHABLE();
}

/// Where nothing is under way any more, the desk gave up.
SessionStatus endOf(const Phase &end) {
    return statusOf(end).value_or(SessionStatus::Cancelled);
}

/// "VERIFIED  Driver licence": a status as headline.
QString headline(const Phase &end, const CredentialType &type) {
    return rowOf(endOf(end)).word.text().toUpper() + QStringLiteral("  ") + type.label;
}

QString nextStep(const Phase &end) {
    return QStringLiteral("Next: %1\n").arg(rowOf(endOf(end)).next.text());
}

/// The three groups of the verdict page; a group without checks is left out.
QString textOfChecks(const QList<Check> &checks) {
    QString text;
    for (const auto &[group, heading] :
         {std::pair{CheckGroup::Service, "The service confirmed"}, std::pair{CheckGroup::Kiosk, "We checked ourselves"},
          std::pair{CheckGroup::Neither, "Could not be checked"}}) {
        QString lines;
        bool failed = false;
        for (const Check &check : checks) {
            if (groupOf(check) != group)
                continue;
            failed = failed || check.result == CheckResult::Failed;
            lines += QStringLiteral("  [%1] %2\n").arg(mark(check.result), displayText(labelOf(check)));
            if (!check.why.isEmpty())
                lines += QStringLiteral("         %1\n").arg(displayText(check.why.text()));
        }
        if (!lines.isEmpty())
            text += QString::fromLatin1(failed && group == CheckGroup::Service ? "The service checked" : heading) +
                    u'\n' + lines;
    }
    return text;
}

QString textOfConcluded(const Concluded &concluded, const QLocale &locale) {
    QString text = headline(Phase(concluded), concluded.type);
    const QStringList issuers = issuerNamesOf(concluded.type, concluded.presentation, concluded.at);
    if (!issuers.isEmpty())
        text += QStringLiteral(" · ") + issuers.join(QStringLiteral(", "));
    text += u'\n';
    if (concluded.isUnrecorded)
        text += QStringLiteral("NOT RECORDED\n");
    if (concluded.judgement.reason != Reason::None)
        text += QStringLiteral("Reason: %1 %2\n")
                    .arg(nameOf(concluded.judgement.reason), displayText(concluded.judgement.subject));
    if (concluded.judgement.verdict != Verdict::Verified)
        text += nextStep(concluded);
    if (!concluded.presentation.reason.isEmpty())
        text += QStringLiteral("The service says: %1\n").arg(displayText(concluded.presentation.reason.text()));
    if (showsClaims(concluded)) {
        const auto rows = rowsOf(concluded.type, concluded.presentation, locale);
        for (const ClaimRow &row : rows)
            text += QStringLiteral("  %1  %2\n")
                        .arg(row.label, -24)
                        .arg(row.note.isEmpty() ? row.value : QStringLiteral("%1 (%2)").arg(row.value, row.note));
    }
    return text + textOfChecks(concluded.judgement.checks);
}

} // namespace

QJsonObject reportOf(const Failure &failure) {
    return {{QStringLiteral("kind"), nameOf(failure.kind)},
            {QStringLiteral("stage"), nameOf(failure.stage)},
            {QStringLiteral("reference"), referenceOf(failure)},
            {QStringLiteral("field"), failure.field}};
}

QJsonObject reportOf(const Phase &end, const CredentialType &type, const QString &service, const QLocale &locale) {
    QJsonObject report{
        {QStringLiteral("outcome"), outcomeOf(end)},     {QStringLiteral("status"), rowOf(endOf(end)).name},
        {QStringLiteral("credentialType"), type.id},     {QStringLiteral("service"), service},
        {QStringLiteral("sessionId"), sessionIdOf(end)}, {QStringLiteral("claims"), QJsonArray()},
        {QStringLiteral("checks"), QJsonArray()}};
    if (const auto *concluded = std::get_if<Concluded>(&end)) {
        report.insert(QStringLiteral("claims"), claimsOf(*concluded, locale));
        report.insert(QStringLiteral("checks"), checksOf(concluded->judgement));
        report.insert(QStringLiteral("recorded"), !concluded->isUnrecorded);
        if (concluded->judgement.reason != Reason::None) {
            report.insert(QStringLiteral("reason"),
                          QJsonObject{{QStringLiteral("code"), nameOf(concluded->judgement.reason)},
                                      {QStringLiteral("subject"), displayText(concluded->judgement.subject)},
                                      {QStringLiteral("detail"), displayText(concluded->presentation.reason.text())}});
        }
    }
    if (const auto *failed = std::get_if<Failed>(&end)) {
        report.insert(QStringLiteral("failure"), reportOf(failed->failure));
    }
    return report;
}

QString textOf(const Phase &end, const CredentialType &type, const QLocale &locale) {
    if (const auto *concluded = std::get_if<Concluded>(&end))
        return textOfConcluded(*concluded, locale);
    QString text = headline(end, type) + u'\n';
    if (const auto *failed = std::get_if<Failed>(&end))
        text += QStringLiteral("Reference: %1\n%2\n")
                    .arg(referenceOf(failed->failure), displayText(failed->failure.detail));
    return text + nextStep(end);
}

} // namespace kiosk::cli
