#include "app/providers/didit/diditmessages.h"

#include "app/providers/foreignlink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kiosk::didit {

namespace {

constexpr int LongestDetail = 200;

void copy(const CredentialType &type, std::initializer_list<QLatin1String> keys, QJsonObject &body) {
    for (const QLatin1String key : keys) {
        if (type.options.contains(key))
            body.insert(key, type.options.value(key));
    }
}

void addInputs(const CredentialType &type, const Inputs &inputs, QJsonObject &body) {
    const QList<InputField> fields = inputFields(Version::V3, type);
    for (const InputField &field : fields) {
        const QString value = inputs.value(field.id).trimmed();
        if (value.isEmpty())
            continue;
        const auto [block, key] = placeOf(field.id);
        QJsonObject details = body.value(block).toObject();
        details.insert(key, value);
        body.insert(block, details);
    }
}

/// The service quotes what it was sent, which may be about a person.
QString withoutQuotes(QString text) {
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|(?<=[\\s:])'[^']*'"));
    return text.replace(quoted, QStringLiteral("…")).simplified().left(LongestDetail);
}

QString firstText(const QJsonValue &value) {
    if (value.isString())
        return value.toString();
    return value.isArray() && !value.toArray().isEmpty() ? firstText(value.toArray().first()) : QString();
}

/// Where no Retry-After is sent, the end of the window is still told, in seconds since 1970.
std::optional<std::chrono::milliseconds> windowEnd(const HttpResponse &response) {
    bool isNumber = false;
    const qint64 reset = response.header("X-RateLimit-Reset").toLongLong(&isNumber);
    const auto now = response.serverTime();
    if (!isNumber || !now)
        return {};
    return std::chrono::seconds(std::max<qint64>(0, reset - now->toSecsSinceEpoch()));
}

} // namespace

QByteArray createSessionBody(Version version, const CredentialType &type, const Inputs &inputs,
                             const DeskIdentity &desk, const QString &visit) {
    QJsonObject body{{QStringLiteral("vendor_data"), visit}};
    copy(type, {QLatin1String("callback")}, body);
    if (version == Version::V1) {
        copy(type, {QLatin1String("features")}, body);
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    copy(type,
         {QLatin1String("workflow_id"), QLatin1String("metadata"), QLatin1String("expected_details"),
          QLatin1String("contact_details")},
         body);
    addInputs(type, inputs, body);
    if (version == Version::V3) {
        if (isLanguage(desk.language))
            body.insert(QStringLiteral("language"), desk.language);
        copy(type, {QLatin1String("language"), QLatin1String("callback_method"), QLatin1String("sandbox_scenario")},
             body);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Outcome<Invitation> readInvitation(const HttpResponse &response, Version version, const QString &visit) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Start);
    const JsonReader root = JsonReader::parse(response.body);
    Invitation invitation;
    invitation.sessionId = root.text(u"session_id");
    invitation.link = readWebLink(root, u"url");
    if (version != Version::V1 && root.text(u"status") != QLatin1String("Not Started"))
        root.reject(QStringLiteral("a session that nobody has used"), u"status");
    // V1 answers three members only; the others send back what they were given.
    const QString owner =
        version == Version::V1 ? root.optionalText(u"vendor_data").value_or(visit) : root.text(u"vendor_data");
    if (owner != visit)
        root.reject(QStringLiteral("this visit's own session"), u"vendor_data");
    invitation.serverTime = response.serverTime();
    invitation.answeredAt = response.receivedAt;
    if (root.failed())
        return root.failure(Stage::Start);
    return invitation;
}

QByteArray updateBody(const QString &status, const QString &comment) {
    return QJsonDocument(QJsonObject{{QStringLiteral("new_status"), status}, {QStringLiteral("comment"), comment}})
        .toJson(QJsonDocument::Compact);
}

Outcome<QString> readUpdate(const HttpResponse &response, const QString &sessionId, const QString &status) {
    if (!response.succeeded()) {
        const JsonReader root = JsonReader::parse(response.body);
        const bool isSame = response.status == 400 && root.isArray() &&
                            firstText(root.value()).startsWith(QLatin1String("The new status is the same"));
        return isSame ? Outcome<QString>(status) : Outcome<QString>(readRefusal(response, Stage::Result));
    }
    const JsonReader root = JsonReader::parse(response.body);
    if (root.text(u"session_id") != sessionId)
        root.reject(QStringLiteral("the session that was decided"), u"session_id");
    if (root.failed())
        return root.failure(Stage::Result);
    return status;
}

Failure readRefusal(const HttpResponse &response, Stage stage) {
    const JsonReader root = JsonReader::parse(response.body);
    QString text;
    QString field;
    if (root.isArray()) {
        text = firstText(root.value());
    } else if (root.has(u"detail")) {
        text = firstText(root.member(u"detail").value());
    } else if (root.isObject() && !root.keys().isEmpty()) {
        field = root.keys().first();
        text = firstText(root.member(field).value());
    }
    Failure failure = refusal(response, stage, withoutQuotes(text));
    failure.field = field.left(LongestDetail);
    if (response.status == 403) {
        // A wrong key is 403 here; so is an empty account in some deployments, which is no matter of rights.
        if (text.contains(QLatin1String("credits"), Qt::CaseInsensitive))
            failure.kind = FailureKind::RequestRefused;
        else if (text.startsWith(QLatin1String("Authentication credentials")) ||
                 text.startsWith(QLatin1String("You do not have permission")))
            failure.kind = FailureKind::CredentialsRejected;
    }
    if (failure.kind == FailureKind::RateLimited && !failure.retryAfter)
        failure.retryAfter = windowEnd(response);
    return failure;
}

Outcome<AccessToken> readToken(const HttpResponse &response) {
    const JsonReader root = JsonReader::parse(response.body);
    if (!response.succeeded()) {
        QString text;
        for (const QStringView key : {QStringView(u"error_description"), QStringView(u"message"),
                                      QStringView(u"detail"), QStringView(u"error")}) {
            if (text.isEmpty())
                text = firstText(root.member(key).value());
        }
        Failure failure = refusal(response, Stage::Token, withoutQuotes(text));
        const QString error = root.member(u"error").value().toString();
        if (response.status == 403 || error == QLatin1String("invalid_client") ||
            error == QLatin1String("unauthorized_client"))
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

} // namespace kiosk::didit
