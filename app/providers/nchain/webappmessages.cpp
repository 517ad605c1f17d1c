#include "app/providers/nchain/webappmessages.h"

#include "app/credentials/checkids.h"
#include "app/credentials/claimreading.h"
#include "app/credentials/consistency.h"
#include "app/providers/commonchecks.h"
#include "app/providers/nchain/nchainmessages.h"
#include "app/trust/presented.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kiosk::nchain {

namespace {

/// Claims beside the token. Those that the token has too must say the same; what it does not have stays the service's
/// word.
void addVerifiedData(const JsonReader &root, Presentation &presentation) {
    const auto data = root.optionalObject(u"verifiedData");
    if (!data || presentation.credentials.isEmpty())
        return;
    QList<Claim> presented;
    for (const PresentedCredential &credential : std::as_const(presentation.credentials))
        presented += credential.claims;
    Consistency consistency;
    QList<Claim> reported = claimsIn(*data, {QStringLiteral("id"), QStringLiteral("type")});
    for (Claim &claim : reported) {
        consistency.compare(claim, presented);
        if (claim.isUnproven)
            presentation.credentials.first().claims.append(claim);
    }
    presentation.checks.append(consistency.check());
}

/// The first member that is about another request; the answer's own name of the definition may be absent.
QString submissionProblem(const JsonReader &root, const QString &correlationId, const QString &definitionId) {
    const JsonReader payload = root.object(u"payload");
    if (root.optionalText(u"definitionId").value_or(definitionId) != definitionId)
        return QStringLiteral("definitionId");
    if (payload.text(u"state") != correlationId)
        return QStringLiteral("state");
    if (payload.object(u"presentation_submission").text(u"definition_id") != definitionId)
        return QStringLiteral("presentation_submission.definition_id");
    return {};
}

/// access_token and token_type are nobody's business here, and expires_in carries a time stamp where a duration
/// belongs: no time is taken from it.
Presentation presentationOf(const JsonReader &root, const CredentialType &type, const QString &correlationId,
                            const QString &definitionId) {
    Presentation presentation;
    const JsonReader payload = root.object(u"payload");
    const QByteArray token = payload.text(u"vp_token").toUtf8();
    const auto presented = trust::readPresented(token, {});
    if (!presented || !presented->presentation) {
        payload.reject(QStringLiteral("a presentation token (JWT)"), u"vp_token");
        return presentation;
    }
    Evidence evidence;
    evidence.format = QStringLiteral("jwt_vp");
    evidence.token = Secret(token);
    // The request's nonce stays with the service: what its answer says of it shows only that the answer agrees with
    // itself, not that the token was made for this request.
    const bool isSameNonce = presented->presentation->claims[u"nonce"] == payload.text(u"nonce");
    if (const auto updated = root.optionalInteger(u"lastUpdated"))
        evidence.presentedAt = QDateTime::fromMSecsSinceEpoch(*updated, Qt::UTC);
    presentation.evidence.append(evidence);
    presentation.readFromEvidence = true;
    for (const trust::CredentialToken &credential : presented->credentials)
        presentation.credentials.append(trust::shownCredential(credential, type));
    const QString error = root.optionalText(u"error").value_or(QString());
    presentation.verdict = error.isEmpty() ? ServiceVerdict::Valid : ServiceVerdict::Invalid;
    presentation.reason = error;
    presentation.checks.append(serviceVerdict(error.isEmpty(), error));
    const auto add = [&presentation](const QString &id, const Phrase &problem) {
        presentation.checks.append(kioskCheck(id, wordsOfCheck(id), problem));
    };
    add(QStringLiteral("answers-request"), submissionProblem(root, correlationId, definitionId));
    add(QStringLiteral("same-request"), isSameNonce ? QString() : QStringLiteral("payload.nonce"));
    addVerifiedData(root, presentation);
    checkIssuers(type, presentation);
    return presentation;
}

/// A template's schema is an address or the plain name of a credential type; only the name says something here.
QString typeNamedBy(const JsonReader &definition) {
    for (const JsonReader &schema : definition.optionalArray(u"schema")) {
        const QString uri = schema.optionalText(u"uri").value_or(QString());
        const bool isName =
            !uri.isEmpty() && std::all_of(uri.begin(), uri.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (isName)
            return uri;
    }
    return {};
}

bool isStatusBody(const JsonReader &root) {
    return root.member(u"status").value().isString();
}

} // namespace

QByteArray statusBody(const QString &correlationId, const QString &definitionId, bool includeVerifiedData) {
    QJsonObject body{{QStringLiteral("correlationId"), correlationId}, {QStringLiteral("definitionId"), definitionId}};
    if (includeVerifiedData)
        body.insert(QStringLiteral("includeVerifiedData"), QStringLiteral("cs-flat"));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Outcome<Progress> readStatus(const CredentialType &type, const QString &correlationId, const QString &definitionId,
                             const HttpResponse &response) {
    const JsonReader root = JsonReader::parse(response.body);
    const bool isError = isStatusBody(root) && root.member(u"status").value().toString() == QLatin1String("error");
    if (!response.succeeded() && !(isError && (response.status == 404 || response.status == 500)))
        return readRefusal(response, Stage::Follow, Right::Create);
    Progress progress;
    if (response.status == 404) {
        // The service keeps requests for five minutes and in memory: this one is gone.
        progress.state = Progress::State::Expired;
        return progress;
    }
    const QString status = root.text(u"status");
    progress.state = stateOf(status, &progress.unknownWord);
    // A result must say whose it is.
    const bool isResult = status == QLatin1String("verified");
    const auto answeredId = isResult ? root.text(u"correlationId") : root.optionalText(u"correlationId");
    if (answeredId && *answeredId != correlationId)
        root.reject(QStringLiteral("the id of this request"), u"correlationId");
    if (isResult)
        progress.presentation = presentationOf(root, type, correlationId, definitionId);
    else if (status == QLatin1String("error"))
        progress.presentation = refused(root.optionalText(u"error").value_or(QString()));
    if (root.failed())
        return root.failure(Stage::Follow);
    return progress;
}

Outcome<ServiceListing> readTemplates(const HttpResponse &response) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Result, Right::Read);
    const JsonReader root = JsonReader::parse(response.body);
    ServiceListing listing;
    for (const JsonReader &entry : root.items()) {
        ServiceRow row;
        row.id = entry.text(u"definitionId");
        row.title = row.id;
        if (const auto definition = entry.optionalObject(u"definition")) {
            row.title = definition->optionalText(u"name").value_or(row.id);
            if (const auto purpose = definition->optionalText(u"purpose"))
                row.details.append({QStringLiteral("purpose"), *purpose});
            const QString type = typeNamedBy(*definition);
            if (!type.isEmpty())
                row.details.append({QStringLiteral("type"), type});
        }
        listing.rows.append(row);
    }
    if (root.failed())
        return root.failure(Stage::Result);
    return listing;
}

} // namespace kiosk::nchain
