#include "app/providers/pingoneverify/pingoneverifymessages.h"

#include "app/providers/foreignlink.h"
#include "app/providers/pingoneverify/pingoneverifychecks.h"
#include "app/providers/pingoneverify/pingoneverifyrequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kiosk::pingone {

namespace {

const QString statusKey = QStringLiteral("status");
const QString verificationKey = QStringLiteral("verificationStatus");

Phrase words(const char *text) {
    return Phrase::translate("Notices", text);
}

/// transactionStatus of a transaction.
struct Status {
    QString word;
    QJsonObject verification;
    bool timedOut = false;
    QStringList messages; ///< of the provider behind the service
};

Status statusOf(const JsonReader &root) {
    const JsonReader from = root.object(u"transactionStatus");
    Status status;
    status.word = from.text(u"status");
    if (const auto map = from.optionalObject(u"verificationStatus"))
        status.verification = map->value().toObject();
    status.timedOut = saysTimedOut(from.value());
    for (const JsonReader &message : from.optionalArray(u"providerMessagesList")) {
        const QString text =
            message.isObject() ? message.optionalText(u"message").value_or(QString()) : message.asText();
        if (!text.isEmpty())
            status.messages.append(text);
    }
    return status;
}

bool isFailure(const QString &word) {
    // The last two are words of an early version of the service.
    return word == QLatin1String("FAIL") || word == QLatin1String("FAILURE") || word == QLatin1String("DELETED");
}

/// An administrator has decided, whatever the checks came to.
bool isByHand(const QString &word) {
    return word == QLatin1String("APPROVED_MANUALLY") || word == QLatin1String("APPROVED_NO_REQUEST");
}

bool isSuccess(const QString &word) {
    return word == QLatin1String("SUCCESS") || isByHand(word);
}

bool isUnderWay(const QString &word) {
    return word == QLatin1String("INITIATED") || word == QLatin1String("PARTIAL") ||
           word == QLatin1String("IN_PROGRESS");
}

Check serviceCheck(CheckResult result, const Phrase &why = {}) {
    Check check;
    check.id = QStringLiteral("service-verdict");
    check.result = result;
    check.why = why;
    return check;
}

Presentation refused(const Status &status) {
    Presentation presentation;
    presentation.verdict = ServiceVerdict::Invalid;
    presentation.reason = status.messages.join(QLatin1String("; "));
    presentation.checks = {serviceCheck(CheckResult::Failed, presentation.reason)};
    presentation.checks += checksOf(status.verification);
    return presentation;
}

Presentation notRequired(const Status &status) {
    Presentation presentation;
    presentation.verdict = ServiceVerdict::NotChecked;
    presentation.reason = words(QT_TRANSLATE_NOOP("Notices", "Nothing was checked: the service requires no check."));
    presentation.checks = {serviceCheck(CheckResult::NotChecked, presentation.reason)};
    presentation.checks += checksOf(status.verification);
    return presentation;
}

std::optional<ServiceVerdict> verdictOf(const Status &status) {
    if (isSuccess(status.word))
        return ServiceVerdict::Valid;
    if (isFailure(status.word) && !status.timedOut)
        return ServiceVerdict::Invalid;
    return status.word == QLatin1String("NOT_REQUIRED") ? std::optional(ServiceVerdict::NotChecked) : std::nullopt;
}

ServiceRow transactionRow(const JsonReader &from, const QString &userId) {
    ServiceRow row;
    row.session = from.text(u"id");
    row.id = userId + u'/' + row.session;
    const Status status = statusOf(from);
    row.status = status.word;
    row.verdict = verdictOf(status);
    row.title = status.timedOut ? QStringLiteral("TRANSACTION_TIMED_OUT") : status.word;
    row.at = from.optionalTime(u"createdAt");
    if (const auto policy = from.optionalObject(u"verifyPolicy"))
        row.details.append({QStringLiteral("verifyPolicy"), policy->text(u"id")});
    const QList<Check> checks = checksOf(status.verification);
    for (const Check &check : checks)
        row.details.append({check.label.text(), check.why.isEmpty() ? nameOf(check.result) : check.why.text()});
    return row;
}

} // namespace

Outcome<Invitation> readTransactionInvitation(const HttpResponse &response, const CredentialType &type,
                                              const QString &userId) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Start);
    const JsonReader root = JsonReader::parse(response.body);
    Invitation invitation;
    invitation.sessionId = root.text(u"id");
    invitation.context.insert(QStringLiteral("user"), userId);
    const Status status = statusOf(root);
    invitation.scanned = isUnderWay(status.word);
    if (const auto link = root.optionalText(u"webVerificationUrl"); link && !link->isEmpty())
        invitation.link = linkFor(type, readWebLink(root, u"webVerificationUrl"));
    else if (root.has(u"qrUrl"))
        invitation.context.insert(QStringLiteral("qrAddress"), root.text(u"qrUrl"));
    else
        root.reject(QStringLiteral("text"), u"webVerificationUrl");
    invitation.matchCode = root.optionalText(u"webVerificationCode").value_or(QString());
    if (auto expiry = root.optionalTime(u"expiresAt"))
        invitation.expiresAt = expiry->addMSecs(std::chrono::milliseconds(TimeToFinish).count());
    invitation.serverTime = response.serverTime();
    invitation.answeredAt = response.receivedAt;
    if (!invitation.serverTime)
        invitation.serverTime = root.optionalTime(u"createdAt");
    if (const auto notification = root.optionalObject(u"sendNotification")) {
        for (const JsonReader &sent : notification->optionalArray(u"results"))
            invitation.pushed = invitation.pushed || sent.optionalFlag(u"sent").value_or(false);
    }
    if (root.failed())
        return root.failure(Stage::Start);
    return invitation;
}

Outcome<Progress> readTransactionProgress(const HttpResponse &response, const QString &transactionId) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Follow);
    const JsonReader root = JsonReader::parse(response.body);
    const auto id = root.optionalText(u"id");
    if (id && !transactionId.isEmpty() && *id != transactionId)
        root.reject(QStringLiteral("the transaction that was asked for"), u"id");
    const Status status = statusOf(root);
    if (root.failed())
        return root.failure(Stage::Follow);
    Progress progress;
    progress.checks = checksOf(status.verification);
    if (isSuccess(status.word)) {
        progress.state = Progress::State::Answered;
        progress.context = {{statusKey, status.word}, {verificationKey, status.verification}};
    } else if (isFailure(status.word)) {
        // There is no status of its own for a transaction that ran out.
        progress.state = status.timedOut ? Progress::State::Expired : Progress::State::Answered;
        if (!status.timedOut)
            progress.presentation = refused(status);
    } else if (status.word == QLatin1String("NOT_REQUIRED")) {
        progress.state = Progress::State::Answered;
        progress.presentation = notRequired(status);
    } else if (isUnderWay(status.word)) {
        progress.state = Progress::State::Scanned;
        progress.isDeciding = status.word == QLatin1String("IN_PROGRESS");
    } else if (status.word != QLatin1String("REQUESTED")) {
        progress.unknownWord = status.word;
    }
    return progress;
}

Presentation presentationFrom(const QVariantMap &context) {
    const QString status = context.value(statusKey).toString();
    Presentation presentation;
    if (!isSuccess(status))
        return presentation;
    presentation.verdict = ServiceVerdict::Valid;
    presentation.checks = {serviceCheck(CheckResult::Passed)};
    presentation.checks += checksOf(context.value(verificationKey).toJsonObject());
    if (status == QLatin1String("APPROVED_MANUALLY")) {
        presentation.notices.append(
            words(QT_TRANSLATE_NOOP("Notices", "Approved by hand by an administrator of the service.")));
    } else if (status == QLatin1String("APPROVED_NO_REQUEST")) {
        presentation.notices.append(words(QT_TRANSLATE_NOOP(
            "Notices", "Approved by hand by an administrator of the service; no document was looked at.")));
    }
    return presentation;
}

Presentation concluded(Presentation presentation, const CredentialType &type, const QVariantMap &context) {
    if (isByHand(context.value(statusKey).toString()))
        overrule(presentation.checks);
    else
        excuse(presentation.checks, optionalChecks(type));
    return presentation;
}

QByteArray approvalBody() {
    const QJsonObject status{{statusKey, QStringLiteral("APPROVED_MANUALLY")}};
    return QJsonDocument(QJsonObject{{QStringLiteral("transactionStatus"), status}}).toJson(QJsonDocument::Compact);
}

Outcome<QString> readApproval(const HttpResponse &response, const QString &transactionId) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Result);
    const JsonReader root = JsonReader::parse(response.body);
    if (root.text(u"id") != transactionId)
        root.reject(QStringLiteral("the transaction that was approved"), u"id");
    const QString word = root.object(u"transactionStatus").text(u"status");
    if (!isSuccess(word))
        root.reject(QStringLiteral("an approval"), u"transactionStatus.status");
    if (root.failed())
        return root.failure(Stage::Result);
    return word;
}

Outcome<ServiceListing> readPolicies(const HttpResponse &response) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Follow);
    const JsonReader root = JsonReader::parse(response.body);
    ServiceListing listing;
    for (const JsonReader &entry : root.object(u"_embedded").array(u"verifyPolicies")) {
        ServiceRow row;
        row.id = entry.text(u"id");
        row.title = entry.text(u"name");
        row.status = entry.optionalFlag(u"default").value_or(false) ? QStringLiteral("default") : QString();
        row.at = entry.optionalTime(u"createdAt");
        const QString description = entry.optionalText(u"description").value_or(QString());
        if (!description.isEmpty())
            row.details.append({QStringLiteral("description"), description});
        for (const QStringView part : {QStringView(u"governmentId"), QStringView(u"facialComparison"),
                                       QStringView(u"liveness"), QStringView(u"email"), QStringView(u"phone")}) {
            if (const auto object = entry.optionalObject(part))
                row.details.append({part.toString(), object->optionalText(u"verify").value_or(QString())});
        }
        listing.rows.append(row);
    }
    if (root.failed())
        return root.failure(Stage::Follow);
    return listing;
}

Outcome<ServiceListing> readTransactions(const HttpResponse &response, const QString &userId, int page, int pageSize) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Follow);
    const JsonReader root = JsonReader::parse(response.body);
    ServiceListing listing;
    for (const JsonReader &entry : root.object(u"_embedded").array(u"verifyTransactions"))
        listing.rows.append(transactionRow(entry, userId));
    if (root.failed())
        return root.failure(Stage::Follow);
    // The order is not documented.
    std::stable_sort(listing.rows.begin(), listing.rows.end(),
                     [](const ServiceRow &a, const ServiceRow &b) { return a.at > b.at; });
    const qsizetype end = static_cast<qsizetype>(page) * pageSize;
    listing.hasMore = listing.rows.size() > end;
    listing.rows = listing.rows.mid(end - pageSize, pageSize);
    return listing;
}

Outcome<ServiceRow> readTransactionRow(const HttpResponse &response, const QString &userId) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Follow);
    const JsonReader root = JsonReader::parse(response.body);
    const ServiceRow row = transactionRow(root, userId);
    if (root.failed())
        return root.failure(Stage::Follow);
    return row;
}

} // namespace kiosk::pingone
