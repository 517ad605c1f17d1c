#include "app/providers/didit/diditdecision.h"

#include "app/providers/didit/diditclaims.h"
#include "app/providers/didit/diditmessages.h"

namespace kiosk::didit {

namespace {

/// Didit API, "Verification Statuses". Words are exact and case-sensitive, except that Didit itself writes both "Kyc
/// Expired" and "KYC Expired".
Progress::State stateOf(const QString &status, ServiceVerdict *verdict, QString *unknownWord) {
    if (status == QLatin1String("Not Started"))
        return Progress::State::Waiting;
    if (status == QLatin1String("In Progress") || status == QLatin1String("Awaiting User") ||
        status == QLatin1String("Resubmitted"))
        return Progress::State::Scanned;
    if (status == QLatin1String("Expired") || status == QLatin1String("Abandoned"))
        return Progress::State::Expired;
    if (status == QLatin1String("Approved")) {
        *verdict = ServiceVerdict::Valid;
        return Progress::State::Answered;
    }
    if (status == QLatin1String("In Review")) {
        *verdict = ServiceVerdict::Review;
        return Progress::State::Answered;
    }
    if (status == QLatin1String("Declined") || status.compare(QLatin1String("Kyc Expired"), Qt::CaseInsensitive) == 0) {
        *verdict = ServiceVerdict::Invalid;
        return Progress::State::Answered;
    }
    *unknownWord = status;
    return Progress::State::Waiting;
}

/// The last word of a person in Didit's console.
QString lastReview(const JsonReader &root) {
    QString word;
    for (const JsonReader &review : root.optionalArray(u"reviews"))
        word = review.optionalText(u"new_status").value_or(word);
    return word;
}

Phrase reasonOf(const QList<Warning> &warnings) {
    QList<Phrase> errors;
    QList<Phrase> all;
    for (const Warning &warning : warnings) {
        all.append(warning.words);
        if (warning.isError)
            errors.append(warning.words);
    }
    return Phrase::joined(errors.isEmpty() ? all : errors, QStringLiteral("; "));
}

Check verdictCheck(ServiceVerdict verdict) {
    Check check;
    check.id = QStringLiteral("service-verdict");
    if (verdict == ServiceVerdict::Valid)
        check.result = CheckResult::Passed;
    else if (verdict == ServiceVerdict::Invalid)
        check.result = CheckResult::Failed;
    return check;
}

/// Only V3 says where an answer comes from, and there it always does.
bool isSandbox(const JsonReader &root, Version version) {
    const QString environment =
        version == Version::V3 ? root.text(u"environment") : root.optionalText(u"environment").value_or(QString());
    if (!environment.isEmpty() && environment != QLatin1String("live") && environment != QLatin1String("sandbox"))
        root.reject(QStringLiteral("\"live\" or \"sandbox\""), u"environment");
    return environment == QLatin1String("sandbox");
}

Phrase sandboxWords() {
    return Phrase::translate("Didit", "Didit's sandbox answered: nothing was really checked");
}

QList<Phrase> noticesOf(bool isSandbox, const QList<Warning> &warnings, bool isByHand) {
    QList<Phrase> notices;
    if (isSandbox)
        notices.append(sandboxWords());
    if (isByHand)
        notices.append(Phrase::translate("Didit", "A person approved this by hand in Didit's console"));
    for (const Warning &warning : warnings)
        notices.append(warning.words);
    return notices;
}

} // namespace

std::optional<ServiceVerdict> verdictOf(const QString &status) {
    ServiceVerdict verdict = ServiceVerdict::Invalid;
    QString unknownWord;
    if (stateOf(status, &verdict, &unknownWord) != Progress::State::Answered)
        return {};
    return verdict;
}

DecisionRules decisionRules(const ServiceSettings &settings) {
    return {versionOf(settings.options), settings.options.value(QStringLiteral("allow_sandbox")).toBool(),
            settings.baseUrl};
}

Outcome<Decision> readDecision(const HttpResponse &response, const CredentialType &type, const QString &sessionId,
                               const DecisionRules &rules) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Follow);
    const JsonReader root = JsonReader::parse(response.body);
    Decision decision;
    Progress &progress = decision.progress;
    if (root.text(u"session_id") != sessionId)
        root.reject(QStringLiteral("the session that was asked for"), u"session_id");
    const QString status = root.text(u"status");
    ServiceVerdict verdict = ServiceVerdict::Invalid;
    progress.state = stateOf(status, &verdict, &progress.unknownWord);
    const Blocks blocks(root);
    const bool isApproved = verdict == ServiceVerdict::Valid;
    const bool isByHand = isApproved && lastReview(root) == QLatin1String("Approved");
    progress.checks = blocks.checks(isByHand);
    if (progress.state == Progress::State::Answered) {
        const bool wasSandbox = isSandbox(root, rules.version);
        const bool isPretended = wasSandbox && !rules.allowSandbox;
        if (isPretended)
            verdict = ServiceVerdict::NotChecked;
        const QList<Warning> warnings = blocks.warnings();
        Presentation presentation;
        presentation.verdict = verdict;
        presentation.checks = QList{verdictCheck(verdict)} + progress.checks;
        presentation.notices = noticesOf(wasSandbox && !isPretended, warnings, isByHand);
        if (!isApproved)
            presentation.reason = reasonOf(warnings);
        if (status.compare(QLatin1String("Kyc Expired"), Qt::CaseInsensitive) == 0)
            presentation.reason = Phrase::translate("Didit", "The verification is too old");
        if (isPretended)
            presentation.reason = sandboxWords();
        if (verdict == ServiceVerdict::Valid || verdict == ServiceVerdict::Review) {
            presentation.credentials = credentialsOf(blocks, type, rules.service, &decision.pictures);
            if (const auto check = issuerCheck(blocks, type))
                presentation.checks.append(*check);
        }
        progress.presentation = presentation;
    }
    if (root.failed())
        return root.failure(Stage::Follow);
    return decision;
}

} // namespace kiosk::didit
