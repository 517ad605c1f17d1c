#include "app/providers/nchain/nchainmessages.h"

#include "app/credentials/claimreading.h"
#include "app/providers/commonchecks.h"
#include "app/providers/foreignlink.h"

#include <QJsonArray>
#include <algorithm>

namespace kiosk::nchain {

namespace {

QStringList textsOf(const std::vector<JsonReader> &items) {
    QStringList texts;
    for (const JsonReader &item : items)
        texts.append(item.asText());
    return texts;
}

/// The member must be there, even if only to say null: without it nobody knows what the service meant.
void expectMember(const JsonReader &entry, QStringView key, const QString &expected) {
    if (!entry.value().toObject().contains(key))
        entry.reject(expected, key);
}

QList<Claim> claimsOf(const JsonReader &entry) {
    QList<Claim> claims;
    for (const JsonReader &claim : entry.array(u"claims")) {
        const QString name = claim.text(u"claimName");
        expectMember(claim, u"claimValue", QStringLiteral("a value"));
        claims.append(Claim{name, claimText(claim.member(u"claimValue"))});
    }
    return claims;
}

PresentedCredential credentialOf(const JsonReader &entry, const CredentialType &type) {
    PresentedCredential credential;
    const QStringList types = textsOf(entry.array(u"types"));
    if (types.isEmpty())
        entry.reject(QStringLiteral("the credential's types"), u"types");
    credential.type = bestType(types, type);
    credential.issuer = entry.text(u"issuer");
    credential.issuerId = credential.issuer;
    expectMember(entry, u"issuanceDate", QStringLiteral("a time"));
    expectMember(entry, u"expirationDate", QStringLiteral("a time"));
    credential.issuedAt = entry.optionalTime(u"issuanceDate");
    credential.expiresAt = entry.optionalTime(u"expirationDate");
    credential.claims = claimsOf(entry);
    return credential;
}

/// What the record says about the credential's validity; a record without the word is not read.
Check revocationCheck(const JsonReader &entry) {
    const std::optional<bool> revoked = entry.optionalFlag(u"revoked");
    if (!revoked)
        entry.reject(QStringLiteral("true or false"), u"revoked");
    Check check;
    check.id = QStringLiteral("credential-valid");
    check.result = revoked == false ? CheckResult::Passed : CheckResult::Failed;
    if (revoked == true)
        check.why = Phrase::translate("Checks", "Revoked by its issuer");
    return check;
}

/// `verifiedAt` is when the service looked; a credential of later has no business there.
Check startCheck(const PresentedCredential &credential, const std::optional<QDateTime> &verifiedAt) {
    const QString id = QStringLiteral("already-valid");
    const Phrase label = wordsOfCheck(id);
    if (!credential.issuedAt || !verifiedAt) {
        Check check = kioskCheck(id, label, {});
        check.result = CheckResult::NotChecked;
        return check;
    }
    const bool isLater = *credential.issuedAt > *verifiedAt;
    return kioskCheck(id, label, isLater ? credential.issuedAt->toString(Qt::ISODate) : QString());
}

/// Deleted records and credentials stay readable; nothing in them counts any more.
void checkDeleted(const JsonReader &entry, Presentation &presentation) {
    expectMember(entry, u"deletedAt", QStringLiteral("a time or null"));
    if (!entry.optionalTime(u"deletedAt"))
        return;
    Check check;
    check.id = QStringLiteral("not-deleted");
    check.label = wordsOfCheck(check.id);
    check.result = CheckResult::Failed;
    check.why = Phrase::translate("Checks", "The service has marked it as deleted");
    presentation.checks.append(check);
}

/// Another request's record may be as green as can be and says nothing about this visitor. What is not the end yet may
/// leave the id out.
void expectOwnRecord(const JsonReader &root, const QString &correlationId, const QString &definitionId, bool isResult) {
    const auto id = isResult ? root.text(u"correlationId") : root.optionalText(u"correlationId");
    if (id && *id != correlationId)
        root.reject(QStringLiteral("the id of this request"), u"correlationId");
    const auto definition = root.optionalText(u"definitionId");
    if (definition && *definition != definitionId)
        root.reject(QStringLiteral("the definition that was asked for"), u"definitionId");
}

Presentation presentationOf(const JsonReader &root, const CredentialType &type) {
    Presentation presentation;
    presentation.verdict = ServiceVerdict::Valid;
    presentation.checks.append(serviceVerdict(true));
    checkDeleted(root, presentation);
    const std::optional<QDateTime> verifiedAt = root.optionalTime(u"verifiedAt");
    for (const JsonReader &entry : root.array(u"credentials")) {
        const PresentedCredential credential = credentialOf(entry, type);
        presentation.credentials.append(credential);
        presentation.checks << revocationCheck(entry) << startCheck(credential, verifiedAt);
        checkDeleted(entry, presentation);
    }
    checkIssuers(type, presentation);
    presentation.checks.append(issuerSignature());
    return presentation;
}

void addDetail(const JsonReader &entry, QStringView key, ServiceRow &row) {
    if (const auto text = entry.optionalText(key))
        row.details.append({key.toString(), *text});
}

std::optional<ServiceVerdict> verdictOf(const QString &status) {
    if (status == QLatin1String("verified"))
        return ServiceVerdict::Valid;
    return status == QLatin1String("error") ? std::optional(ServiceVerdict::DeclinedOrInvalid) : std::nullopt;
}

ServiceRow rowOf(const JsonReader &entry) {
    ServiceRow row;
    row.id = entry.text(u"correlationId");
    row.title = entry.optionalText(u"definitionId").value_or(QString());
    row.status = entry.optionalText(u"status").value_or(QString());
    row.verdict = verdictOf(row.status);
    row.at = entry.optionalTime(u"createdAt");
    for (const QStringView key : {QStringView(u"createdBy"), QStringView(u"updatedAt"), QStringView(u"updatedBy"),
                                  QStringView(u"verifiedAt"), QStringView(u"deletedAt")})
        addDetail(entry, key, row);
    return row;
}

/// The published page data may lack every number: then the link to the next page tells.
bool hasNextPage(const JsonReader &root) {
    if (const auto meta = root.optionalObject(u"meta")) {
        const auto current = meta->optionalInteger(u"currentPage");
        const auto total = meta->optionalInteger(u"totalPages");
        if (current && total)
            return *current < *total;
    }
    const auto links = root.optionalObject(u"links");
    return links && !links->optionalText(u"next").value_or(QString()).isEmpty();
}

bool isMeant(const JsonReader &entry, const QHash<QString, QString> &filter) {
    return std::all_of(filter.keyBegin(), filter.keyEnd(), [&](const QString &name) {
        if (name == QLatin1String("search"))
            return true; // only the service knows which texts it searches
        const QString property = name == QLatin1String("modifiedBy") ? QStringLiteral("updatedBy") : name;
        return entry.optionalText(property) == filter.value(name);
    });
}

/// The history's filters: the same person, or later than a time. What is no time is left to the service.
bool isInHistory(const JsonReader &entry, const QHash<QString, QString> &filter) {
    return std::all_of(filter.keyBegin(), filter.keyEnd(), [&](const QString &name) {
        const QString value = filter.value(name);
        if (!name.endsWith(QLatin1String("At")))
            return entry.optionalText(name) == value;
        const QDateTime limit = parseTime(value);
        const auto time = entry.optionalTime(name);
        return !limit.isValid() || (time && *time > limit);
    });
}

/// The roles of which one is enough.
QString rolesFor(Right right) {
    const QString roles = QStringLiteral("Verifier_Admin, Verifier_User");
    return right == Right::Create ? roles : roles + QStringLiteral(", Verifier_Auditor");
}

/// NestJS writes one message or a list of them.
QString wordsOf(const JsonReader &root) {
    const QJsonValue &message = root.member(u"message").value();
    QStringList words;
    if (message.isString())
        words.append(message.toString());
    const QJsonArray list = message.toArray();
    for (const QJsonValue &item : list)
        words.append(item.toString());
    return words.join(QLatin1String("; ")).left(200);
}

} // namespace

Phrase wordsOfCheck(const QString &id) {
    if (id == QLatin1String("already-valid"))
        return Phrase::translate("Checks", "Issued before it was presented");
    if (id == QLatin1String("not-deleted"))
        return Phrase::translate("Checks", "Still kept by the service");
    if (id == QLatin1String("answers-request"))
        return Phrase::translate("Checks", "It answers this request");
    if (id == QLatin1String("same-request"))
        return Phrase::translate("Checks", "The service's answer and the presentation name one request");
    return {};
}

Progress::State stateOf(const QString &status, QString *unknownWord) {
    if (status == QLatin1String("created"))
        return Progress::State::Waiting;
    if (status == QLatin1String("sent") || status == QLatin1String("received"))
        return Progress::State::Scanned;
    if (status == QLatin1String("verified") || status == QLatin1String("error"))
        return Progress::State::Answered;
    *unknownWord = status;
    return Progress::State::Waiting;
}

Presentation refused(const QString &why) {
    Presentation presentation;
    presentation.verdict = ServiceVerdict::DeclinedOrInvalid;
    presentation.reason = why;
    presentation.checks = {serviceVerdict(false, why)};
    return presentation;
}

Outcome<Invitation> readInvitation(const HttpResponse &response) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Start, Right::Create);
    const JsonReader root = JsonReader::parse(response.body);
    Invitation invitation;
    invitation.sessionId = root.text(u"correlationId");
    invitation.link = readWalletLink(root, u"authRequestURI");
    invitation.serverTime = response.serverTime();
    invitation.answeredAt = response.receivedAt;
    if (root.failed())
        return root.failure(Stage::Start);
    return invitation;
}

Outcome<Progress> readRecord(const CredentialType &type, const QString &correlationId, const QString &definitionId,
                             const HttpResponse &response) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Follow, Right::Read);
    const JsonReader root = JsonReader::parse(response.body);
    Progress progress;
    const QString status = root.text(u"status");
    progress.state = stateOf(status, &progress.unknownWord);
    const bool isResult = status == QLatin1String("verified");
    expectOwnRecord(root, correlationId, definitionId, isResult);
    if (isResult)
        progress.presentation = presentationOf(root, type);
    else if (status == QLatin1String("error"))
        progress.presentation = refused({});
    if (root.failed())
        return root.failure(Stage::Follow);
    return progress;
}

Outcome<ServiceListing> readRecords(const HttpResponse &response, const QHash<QString, QString> &filter) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Result, Right::Read);
    const JsonReader root = JsonReader::parse(response.body);
    ServiceListing listing;
    for (const JsonReader &entry : root.array(u"data")) {
        if (isMeant(entry, filter))
            listing.rows.append(rowOf(entry));
    }
    listing.hasMore = hasNextPage(root);
    if (root.failed())
        return root.failure(Stage::Result);
    return listing;
}

Outcome<ServiceListing> readHistory(const HttpResponse &response, const QHash<QString, QString> &filter) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Result, Right::Read);
    const JsonReader root = JsonReader::parse(response.body);
    ServiceListing listing;
    for (const JsonReader &entry : root.array(u"data")) {
        if (!isInHistory(entry, filter))
            continue;
        ServiceRow row;
        row.id = entry.text(u"id");
        row.at = entry.optionalTime(u"createdAt");
        addDetail(entry, u"createdBy", row);
        if (const auto query = entry.optionalObject(u"searchQuery")) {
            row.title = query->optionalText(u"path").value_or(QString());
            if (const auto searched = query->optionalObject(u"filter")) {
                for (const Claim &part : claimsIn(*searched, {}))
                    row.details.append({part.id, part.value});
            }
        }
        if (const auto found = entry.optionalInteger(u"recordsFound"))
            row.details.append({QStringLiteral("recordsFound"), QString::number(*found)});
        listing.rows.append(row);
    }
    listing.hasMore = hasNextPage(root);
    if (root.failed())
        return root.failure(Stage::Result);
    return listing;
}

Outcome<ServiceRow> readRecordRow(const HttpResponse &response) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Result, Right::Read);
    const JsonReader root = JsonReader::parse(response.body);
    ServiceRow row = rowOf(root);
    for (const JsonReader &entry : root.optionalArray(u"credentials")) {
        row.details.append({QStringLiteral("types"), textsOf(entry.optionalArray(u"types")).join(QLatin1String(", "))});
        for (const QStringView key : {QStringView(u"issuer"), QStringView(u"subject"), QStringView(u"issuanceDate"),
                                      QStringView(u"expirationDate")})
            addDetail(entry, key, row);
        if (const auto revoked = entry.optionalFlag(u"revoked"))
            row.details.append(
                {QStringLiteral("revoked"), *revoked ? QStringLiteral("true") : QStringLiteral("false")});
        for (const Claim &claim : claimsOf(entry))
            row.details.append({claim.id, claim.value});
    }
    if (root.failed())
        return root.failure(Stage::Result);
    return row;
}

Failure readRefusal(const HttpResponse &response, Stage stage, Right right) {
    // Requests to create name nothing but a definition, so the words about them are safe to log.
    const QString words = stage == Stage::Start ? wordsOf(JsonReader::parse(response.body)) : QString();
    QString detail = words;
    if (response.status == 403) {
        detail = QStringLiteral("the credentials lack a role: one of %1 is needed").arg(rolesFor(right));
        if (!words.isEmpty())
            detail += QStringLiteral(" (%1)").arg(words);
    } else if (response.status == 503) {
        detail = QStringLiteral("the agent behind the service is unavailable");
    }
    Failure failure = refusal(response, stage, detail);
    if (failure.kind == FailureKind::NotAllowed)
        failure.field = rolesFor(right);
    return failure;
}

} // namespace kiosk::nchain
