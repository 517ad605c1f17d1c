#include "app/providers/pingonecredentials/pingonecredentialsmessages.h"

#include "app/providers/foreignlink.h"
#include "app/providers/foreignpicture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace kiosk::pingone {

namespace {

/// A drawing of the whole card that the service adds unasked: foreign markup with fields nobody asked for. Never a
/// claim.
constexpr QLatin1String CardImage("CardImage");

QString option(const CredentialType &type, const char *key) {
    return type.options.value(QLatin1String(key)).toString();
}

QJsonArray requestedCredentials(const CredentialType &type) {
    QJsonArray list;
    for (const RequestedCredential &credential : type.credentials) {
        if (isOpenId4Vp(type)) {
            // Keys are ignored with this protocol.
            list.append(QJsonObject{{QStringLiteral("type"), credential.type}});
            continue;
        }
        QJsonArray keys;
        for (const RequestedClaim &claim : credential.claims)
            keys.append(claim.id);
        list.append(QJsonObject{{QStringLiteral("type"), credential.type}, {QStringLiteral("keys"), keys}});
    }
    return list;
}

/// DIDs and PingOne environments go into filters of their own.
QJsonObject issuerFilter(const QStringList &issuers) {
    QJsonArray dids;
    QJsonArray environments;
    for (const QString &issuer : issuers)
        (issuer.startsWith(QLatin1String("did:")) ? dids : environments).append(issuer);
    QJsonObject filter;
    if (!dids.isEmpty())
        filter.insert(QStringLiteral("dids"), dids);
    if (!environments.isEmpty())
        filter.insert(QStringLiteral("environmentIds"), environments);
    return filter;
}

void addOpenId4Vp(const CredentialType &type, QJsonObject &body) {
    const QString method = option(type, "did_method");
    if (!method.isEmpty())
        body.insert(QStringLiteral("didMethod"), method);
    const QString version = option(type, "protocol_version");
    if (!version.isEmpty())
        body.insert(QStringLiteral("protocolVersion"), version);
}

void addPush(const CredentialType &type, const Inputs &inputs, QJsonObject &body) {
    const auto withId = [](const QString &id) {
        return QJsonObject{{QStringLiteral("id"), id}};
    };
    const QString application = option(type, "wallet_application");
    if (!application.isEmpty())
        body.insert(QStringLiteral("digitalWalletApplication"), withId(application));
    const QString instance = pushTarget(type, inputs);
    if (instance.isEmpty())
        return;
    body.insert(QStringLiteral("applicationInstance"), withId(instance));
    QJsonObject notification;
    const QString locale = option(type, "notification_locale");
    if (!locale.isEmpty())
        notification.insert(QStringLiteral("locale"), locale);
    const QString variant = option(type, "notification_variant");
    if (!variant.isEmpty())
        notification.insert(QStringLiteral("variant"), variant);
    const QJsonObject variables = type.options.value(QStringLiteral("notification_variables")).toObject();
    if (!variables.isEmpty())
        notification.insert(QStringLiteral("variables"), variables);
    if (!notification.isEmpty())
        body.insert(QStringLiteral("notification"), QJsonObject{{QStringLiteral("template"), notification}});
}

QString lettersOf(const QString &text) {
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

/// The claim that was asked for under this name, or one that only differs in blanks and case.
const RequestedClaim *askedAs(const CredentialType &type, const PresentedCredential &credential, const QString &id) {
    const RequestedClaim *similar = nullptr;
    for (const RequestedCredential &asked : type.credentials) {
        if (lettersOf(asked.type) != lettersOf(credential.type))
            continue;
        for (const RequestedClaim &claim : asked.claims) {
            if (claim.id == id)
                return &claim;
            if (lettersOf(claim.id) == lettersOf(id))
                similar = &claim;
        }
    }
    return similar;
}

/// Cut between characters, never inside one.
QString shortened(const QString &message) {
    const QString text = message.left(LongestMessage);
    return !text.isEmpty() && text.back().isHighSurrogate() ? text.chopped(1) : text;
}

/// The answer about another session than the one that was asked for is no answer. Some answers name none.
void expectSession(const JsonReader &root, const QString &sessionId) {
    const auto id = root.optionalText(u"id");
    if (id && !sessionId.isEmpty() && *id != sessionId)
        root.reject(QStringLiteral("the session that was asked for"), u"id");
}

QString linkOf(const JsonReader &root) {
    const JsonReader links = root.object(u"_links");
    for (const QStringView name :
         {QStringView(u"appOpenUrl"), QStringView(u"appOpenURL"), QStringView(u"appOpen"), QStringView(u"qrUrl")}) {
        if (const auto link = links.optionalObject(name))
            return readWalletLink(*link, u"href");
    }
    return {};
}

void readPicture(const JsonReader &root, Invitation &invitation) {
    const QString address = root.object(u"_links").object(u"qr").text(u"href");
    constexpr QLatin1String DataPrefix("data:image/png;base64,");
    if (!address.startsWith(DataPrefix, Qt::CaseInsensitive)) {
        invitation.context.insert(QStringLiteral("qrAddress"), address);
        return;
    }
    const auto decoded = QByteArray::fromBase64Encoding(address.mid(DataPrefix.size()).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !isPicture(*decoded))
        root.reject(QStringLiteral("a PNG picture in base64"), u"_links.qr.href");
    else
        invitation.qrPicture = *decoded;
}

Progress::State stateOf(const QString &status, QString *unknownWord) {
    if (status == QLatin1String("INITIAL"))
        return Progress::State::Waiting;
    if (status == QLatin1String("WAITING"))
        return Progress::State::Scanned;
    if (status == QLatin1String("VERIFICATION_SUCCESSFUL") || status == QLatin1String("VERIFICATION_FAILED"))
        return Progress::State::Answered;
    if (status == QLatin1String("VERIFICATION_EXPIRED") || status == QLatin1String("EXPIRED"))
        return Progress::State::Expired;
    *unknownWord = status;
    return Progress::State::Waiting;
}

QString valueText(const JsonReader &value) {
    const QJsonValue &json = value.value();
    if (json.isString())
        return json.toString();
    if (json.isBool())
        return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (json.isDouble())
        return QString::number(json.toDouble(), 'g', 15);
    value.reject(QStringLiteral("text"));
    return {};
}

/// `data` is a list of {key, value} (credential data) or an object (session data).
QList<Claim> claimsOf(const JsonReader &entry) {
    QList<Claim> claims;
    const JsonReader data = entry.member(u"data");
    if (data.isObject()) {
        const QStringList keys = data.keys();
        for (const QString &key : keys) {
            if (key != CardImage && data.has(key))
                claims.append({key, valueText(data.member(key))});
        }
        return claims;
    }
    for (const JsonReader &pair : data.items()) {
        const QString key = pair.text(u"key");
        if (key != CardImage)
            claims.append({key, pair.has(u"value") ? valueText(pair.member(u"value")) : QString()});
    }
    return claims;
}

/// `type` is a text, or a list whose last name is the most specific.
QString typeOf(const JsonReader &entry) {
    const JsonReader type = entry.member(u"type");
    if (!type.isArray())
        return entry.text(u"type");
    const auto names = type.items();
    if (names.empty()) {
        type.reject(QStringLiteral("the credential's type"));
        return {};
    }
    return names.back().asText();
}

Check validityCheck(const JsonReader &entry) {
    Check check;
    check.id = QStringLiteral("credential-valid");
    const std::optional<QString> status = entry.optionalText(u"verificationStatus");
    if (!status) {
        // The session as a whole was successful; about this credential alone nothing was said.
        check.result = CheckResult::NotChecked;
    } else if (*status == QLatin1String("VALID")) {
        check.result = CheckResult::Passed;
    } else {
        check.result = CheckResult::Failed;
        check.why = *status;
    }
    return check;
}

PresentedCredential credentialOf(const JsonReader &entry) {
    PresentedCredential credential;
    credential.type = typeOf(entry);
    credential.issuerId = entry.optionalText(u"issuerId").value_or(QString());
    credential.issuer = entry.optionalText(u"issuerName").value_or(credential.issuerId);
    credential.claims = claimsOf(entry);
    // The format of issuanceDate is not documented: what cannot be read as a time is left out.
    const QDateTime issued = parseTime(entry.optionalText(u"issuanceDate").value_or(QString()));
    if (issued.isValid())
        credential.issuedAt = issued;
    return credential;
}

/// The first of the known places that exists. None: no credentials.
std::vector<JsonReader> entriesOf(const JsonReader &root) {
    if (root.has(u"credentialData")) {
        const JsonReader data = root.member(u"credentialData");
        return data.isObject() ? data.array(u"data") : data.items();
    }
    if (root.has(u"sessionData")) {
        const JsonReader data = root.member(u"sessionData");
        if (data.isArray())
            return data.items();
        if (data.has(u"credentialsDataList"))
            return data.array(u"credentialsDataList");
        return data.array(u"data");
    }
    return root.optionalArray(u"verifiedData");
}

Check serviceCheck(bool passed, const Phrase &why) {
    Check check;
    check.id = QStringLiteral("service-verdict");
    check.result = passed ? CheckResult::Passed : CheckResult::Failed;
    check.why = why;
    return check;
}

} // namespace

bool isOpenId4Vp(const CredentialType &type) {
    return option(type, "protocol") == QLatin1String("openid4vp");
}

QString pushTarget(const CredentialType &type, const Inputs &inputs) {
    const QString configured = option(type, "application_instance");
    return configured.isEmpty() ? inputs.value(QStringLiteral("application_instance")).trimmed() : configured;
}

QByteArray createSessionBody(const CredentialType &type, const DeskIdentity &desk, const Inputs &inputs) {
    Q_UNUSED(desk)
    QJsonObject body{
        {QStringLiteral("protocol"), isOpenId4Vp(type) ? QStringLiteral("OPENID4VP") : QStringLiteral("NATIVE")},
        {QStringLiteral("requestedCredentials"), requestedCredentials(type)},
    };
    if (!type.purpose.isEmpty())
        body.insert(QStringLiteral("message"), shortened(type.purpose));
    const QJsonObject filter = issuerFilter(type.issuers);
    if (!filter.isEmpty())
        body.insert(QStringLiteral("issuerFilter"), filter);
    const QJsonValue timeout = type.options.value(QStringLiteral("timeout_seconds"));
    if (timeout.isDouble())
        body.insert(QStringLiteral("timeoutSeconds"), timeout);
    if (isOpenId4Vp(type))
        addOpenId4Vp(type, body);
    else
        addPush(type, inputs, body);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QString reasonsOf(const JsonReader &root) {
    QStringList reasons;
    for (const JsonReader &error : root.optionalArray(u"errors")) {
        const QString message = error.optionalText(u"message").value_or(QString());
        const QString words = message.isEmpty() ? error.optionalText(u"code").value_or(QString()) : message;
        if (!words.isEmpty())
            reasons.append(words);
    }
    return reasons.join(QLatin1String("; "));
}

Outcome<Invitation> readInvitation(const HttpResponse &response) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Start);
    const JsonReader root = JsonReader::parse(response.body);
    Invitation invitation;
    invitation.sessionId = root.text(u"id");
    invitation.link = linkOf(root);
    if (invitation.link.isEmpty())
        readPicture(root, invitation);
    invitation.expiresAt = root.optionalTime(u"expiresAt");
    invitation.serverTime = response.serverTime();
    invitation.answeredAt = response.receivedAt;
    if (!invitation.serverTime)
        invitation.serverTime = root.optionalTime(u"createdAt");
    QString unknownWord;
    if (const auto status = root.optionalText(u"status"))
        invitation.scanned = stateOf(*status, &unknownWord) == Progress::State::Scanned;
    if (root.failed())
        return root.failure(Stage::Start);
    return invitation;
}

Outcome<Progress> readProgress(const HttpResponse &response, const QString &sessionId) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Follow);
    const JsonReader root = JsonReader::parse(response.body);
    expectSession(root, sessionId);
    Progress progress;
    const QString status = root.text(u"status");
    progress.state = stateOf(status, &progress.unknownWord);
    const QString reasons = reasonsOf(root);
    if (root.failed())
        return root.failure(Stage::Follow);
    if (status == QLatin1String("VERIFICATION_FAILED")) {
        // There is nothing more to read: the service hands over no data for a failed session.
        Presentation presentation;
        // Documented for issuers that are not accepted; wallets that refuse are seen to end so, too.
        presentation.verdict = ServiceVerdict::DeclinedOrInvalid;
        presentation.reason = reasons;
        presentation.checks = {serviceCheck(false, reasons)};
        progress.presentation = presentation;
    }
    return progress;
}

Outcome<Presentation> readPresentation(const HttpResponse &response, const QString &sessionId) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Result);
    const JsonReader root = JsonReader::parse(response.body);
    expectSession(root, sessionId);
    Presentation presentation;
    const QString status = root.text(u"status");
    const bool successful = status == QLatin1String("VERIFICATION_SUCCESSFUL");
    presentation.verdict = successful ? ServiceVerdict::Valid : ServiceVerdict::DeclinedOrInvalid;
    presentation.reason = reasonsOf(root);
    presentation.checks.append(serviceCheck(successful, presentation.reason));
    for (const JsonReader &entry : entriesOf(root)) {
        presentation.credentials.append(credentialOf(entry));
        presentation.checks.append(validityCheck(entry));
    }
    if (root.failed())
        return root.failure(Stage::Result);
    return presentation;
}

Presentation asAsked(Presentation presentation, const CredentialType &type) {
    for (PresentedCredential &credential : presentation.credentials) {
        QList<Claim> claims;
        for (Claim claim : std::as_const(credential.claims)) {
            const RequestedClaim *asked = askedAs(type, credential, claim.id);
            if (asked)
                claim.id = asked->id;
            if (asked || !isOpenId4Vp(type))
                claims.append(claim);
        }
        credential.claims = claims;
    }
    return presentation;
}

} // namespace kiosk::pingone
