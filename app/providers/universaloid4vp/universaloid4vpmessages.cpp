#include "app/providers/universaloid4vp/universaloid4vpmessages.h"

#include "app/credentials/claimreading.h"
#include "app/providers/commonchecks.h"
#include "app/providers/foreignlink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kiosk::oid4vp {

namespace {

Progress::State stateOf(const QString &status, QString *unknownWord) {
    if (status == QLatin1String("authorization_request_created"))
        return Progress::State::Waiting;
    if (status == QLatin1String("authorization_request_retrieved") ||
        status == QLatin1String("authorization_response_received"))
        return Progress::State::Scanned;
    if (status == QLatin1String("authorization_response_verified") || status == QLatin1String("error"))
        return Progress::State::Answered;
    *unknownWord = status;
    return Progress::State::Waiting;
}

/// JWT's and SD-JWT's own members (RFC 7519, SD-JWT VC): about the token, not about the person.
const QStringList TokenMembers{QStringLiteral("iss"),    QStringLiteral("sub"), QStringLiteral("iat"),
                               QStringLiteral("nbf"),    QStringLiteral("exp"), QStringLiteral("jti"),
                               QStringLiteral("vct"),    QStringLiteral("cnf"), QStringLiteral("status"),
                               QStringLiteral("_sd_alg")};

std::optional<QDateTime> secondsIn(const JsonReader &claims, QStringView key) {
    const auto seconds = claims.optionalInteger(key);
    if (!seconds)
        return {};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC);
    if (!time.isValid())
        claims.reject(QStringLiteral("a time"), key);
    return time;
}

PresentedCredential credentialOf(const JsonReader &entry, const CredentialType &type) {
    PresentedCredential credential;
    const QString name = entry.text(u"type");
    credential.type = bestType({name, entry.optionalText(u"id").value_or(name)}, type);
    const JsonReader claims = entry.object(u"claims");
    if (claims.isObject()) {
        credential.issuer = claims.optionalText(u"iss").value_or(QString());
        credential.issuerId = credential.issuer;
        credential.issuedAt = secondsIn(claims, u"iat");
        credential.expiresAt = secondsIn(claims, u"exp");
        credential.claims = claimsIn(claims, TokenMembers);
    }
    return credential;
}

/// Nothing in this API tells about revocation; the server may or may not have looked.
Check revocationCheck() {
    Check check;
    check.id = QStringLiteral("credential-valid");
    check.why = Phrase::translate("Checks", "The service does not say whether it was revoked");
    return check;
}

/// The specification's error object, or the text that the implementation puts into `message`.
QString errorText(const JsonReader &root) {
    const JsonReader error = root.member(u"error");
    QString text = error.member(u"message").value().toString();
    if (text.isEmpty())
        text = error.value().toString();
    return text.isEmpty() ? root.member(u"message").value().toString() : text;
}

/// Tokens where they may stand: alone, in lists, by the query's names (DCQL). What is an object itself is kept as its
/// JSON.
void collectTokens(const QJsonValue &value, bool isOutermost, QList<QByteArray> &tokens) {
    if (value.isString()) {
        tokens.append(value.toString().toUtf8());
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            collectTokens(item, false, tokens);
    } else if (value.isObject() && isOutermost && !value.toObject().contains(QLatin1String("proof"))) {
        const QJsonObject byQuery = value.toObject();
        for (const QJsonValue &item : byQuery)
            collectTokens(item, false, tokens);
    } else if (value.isObject()) {
        tokens.append(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
}

/// The request's nonce and audience stay with the server.
QList<Evidence> evidenceIn(const JsonReader &data, const QDateTime &at) {
    QList<QByteArray> tokens;
    if (const auto answer = data.optionalObject(u"authorization_response"))
        collectTokens(answer->member(u"vp_token").value(), true, tokens);
    QList<Evidence> list;
    for (const QByteArray &token : std::as_const(tokens)) {
        Evidence evidence;
        evidence.token = Secret(token);
        evidence.presentedAt = at;
        list.append(evidence);
    }
    return list;
}

Presentation presentationOf(const JsonReader &root, const CredentialType &type) {
    Presentation presentation;
    const QString error = errorText(root);
    presentation.verdict = error.isEmpty() ? ServiceVerdict::Valid : ServiceVerdict::Invalid;
    presentation.reason = error;
    presentation.checks.append(serviceVerdict(error.isEmpty(), error));
    if (const auto data = root.optionalObject(u"verified_data")) {
        for (const JsonReader &entry : data->optionalArray(u"credential_claims")) {
            presentation.credentials.append(credentialOf(entry, type));
            presentation.checks.append(revocationCheck());
        }
        QDateTime at;
        if (const auto updated = root.optionalInteger(u"last_updated"))
            at = QDateTime::fromMSecsSinceEpoch(*updated, Qt::UTC);
        presentation.evidence = evidenceIn(*data, at);
    }
    checkIssuers(type, presentation);
    // Evidence is examined here and says more.
    if (presentation.evidence.isEmpty())
        presentation.checks.append(issuerSignature());
    return presentation;
}

Presentation refused(const QString &why) {
    Presentation presentation;
    presentation.verdict = ServiceVerdict::DeclinedOrInvalid;
    presentation.reason = why;
    presentation.checks = {serviceVerdict(false, why)};
    return presentation;
}

} // namespace

QByteArray createBody(const QString &queryId, const QJsonObject &options) {
    QJsonObject body{{QStringLiteral("query_id"), queryId}};
    for (const char *name :
         {"request_uri_base", "request_uri_method", "response_mode", "direct_post_response_redirect_uri"}) {
        const QJsonValue value = options.value(QLatin1String(name));
        if (value.isString())
            body.insert(QLatin1String(name), value);
    }
    // The service's own key of this name is the one that the kiosk proves itself with.
    const QJsonValue verifier = options.value(QStringLiteral("verifier_client_id"));
    if (verifier.isString())
        body.insert(QStringLiteral("client_id"), verifier);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Outcome<Invitation> readInvitation(const HttpResponse &response) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Start);
    const JsonReader root = JsonReader::parse(response.body);
    Invitation invitation;
    invitation.sessionId = root.text(u"correlation_id");
    invitation.link = readWalletLink(root, u"request_uri");
    invitation.serverTime = response.serverTime();
    invitation.answeredAt = response.receivedAt;
    if (const auto address = root.optionalUrl(u"status_uri"))
        invitation.context.insert(QStringLiteral("statusAddress"), *address);
    if (root.failed())
        return root.failure(Stage::Start);
    return invitation;
}

Outcome<Progress> readStatus(const CredentialType &type, const QString &correlationId, const HttpResponse &response) {
    const JsonReader root = JsonReader::parse(response.body);
    Progress progress;
    if (response.status == 404) {
        // The server keeps requests for five minutes and in memory: this one is gone.
        progress.state = Progress::State::Expired;
        return progress;
    }
    const bool isError = root.member(u"status").value() == QLatin1String("error");
    if (!response.succeeded() && !(isError && response.status == 500))
        return readRefusal(response, Stage::Follow);
    const QString status = root.text(u"status");
    progress.state = stateOf(status, &progress.unknownWord);
    // A result must say whose it is.
    const bool isResult = status == QLatin1String("authorization_response_verified");
    const auto answeredId = isResult ? root.text(u"correlation_id") : root.optionalText(u"correlation_id");
    if (answeredId && *answeredId != correlationId)
        root.reject(QStringLiteral("the id of this request"), u"correlation_id");
    if (isResult)
        progress.presentation = presentationOf(root, type);
    else if (isError)
        progress.presentation = refused(errorText(root));
    if (root.failed())
        return root.failure(Stage::Follow);
    return progress;
}

Outcome<ServiceListing> readDefinitions(const HttpResponse &response) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Result);
    const JsonReader root = JsonReader::parse(response.body);
    ServiceListing listing;
    for (const JsonReader &entry : root.items()) {
        ServiceRow row;
        row.id = entry.optionalText(u"definitionId").value_or(entry.optionalText(u"id").value_or(QString()));
        if (row.id.isEmpty())
            entry.reject(QStringLiteral("text"), u"definitionId");
        row.title = entry.optionalText(u"name").value_or(row.id);
        if (const auto purpose = entry.optionalText(u"purpose"))
            row.details.append({QStringLiteral("purpose"), *purpose});
        listing.rows.append(row);
    }
    if (root.failed())
        return root.failure(Stage::Result);
    return listing;
}

Failure readRefusal(const HttpResponse &response, Stage stage) {
    return refusal(response, stage);
}

Outcome<AccessToken> readToken(const HttpResponse &response) {
    const JsonReader root = JsonReader::parse(response.body);
    if (!response.succeeded()) {
        const QString error = root.member(u"error").value().toString();
        Failure failure = refusal(response, Stage::Token, error);
        if (error == QLatin1String("invalid_client") || error == QLatin1String("unauthorized_client"))
            failure.kind = FailureKind::CredentialsRejected;
        return failure;
    }
    AccessToken token;
    token.token = Secret(root.text(u"access_token").toLatin1());
    token.lifetime = std::chrono::seconds(std::max<qint64>(root.optionalInteger(u"expires_in").value_or(3600), 0));
    if (root.failed())
        return root.failure(Stage::Token);
    return token;
}

} // namespace kiosk::oid4vp
