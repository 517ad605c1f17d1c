#include "app/providers/pingone/pingoneusers.h"

#include "app/base/jsonreader.h"

#include <QCoreApplication>

namespace kiosk::pingone {

namespace {

const QString userKey = QStringLiteral("user");

QString words(const char *text) {
    return QCoreApplication::translate("Inputs", text);
}

QString labelOf(const QString &word) {
    if (word == QLatin1String("email"))
        return words(QT_TRANSLATE_NOOP("Inputs", "E-mail address of the visitor's account"));
    if (word == QLatin1String("external-id"))
        return words(QT_TRANSLATE_NOOP("Inputs", "Visitor's number"));
    return words(QT_TRANSLATE_NOOP("Inputs", "Visitor's user name"));
}

QString demoValueOf(const QString &word) {
    if (word == QLatin1String("email"))
        return QStringLiteral("m.teixeira@northwind.example");
    return word == QLatin1String("external-id") ? QStringLiteral("4711") : QStringLiteral("mteixeira");
}

PlatformUser userOf(const JsonReader &from) {
    PlatformUser user;
    user.id = from.text(u"id");
    user.mayVerify = from.optionalText(u"verifyStatus").value_or(QString()) != QLatin1String("DISABLED");
    return user;
}

} // namespace

QString userAttribute(const QString &word) {
    if (word == QLatin1String("username") || word == QLatin1String("email"))
        return word;
    return word == QLatin1String("external-id") ? QStringLiteral("externalId") : QString();
}

InputField userField(const QString &word, bool required) {
    InputField field;
    field.id = userKey;
    field.label = labelOf(word);
    field.required = required;
    if (!required)
        field.hint = words(QT_TRANSLATE_NOOP("Inputs", "May stay empty: then a new user is made"));
    field.demoValue = demoValueOf(word);
    return field;
}

QString scimText(const QString &value) {
    QString escaped = value;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + escaped + u'"';
}

QUrl usersUrl(const ServiceSettings &settings) {
    return joinUrl(settings.baseUrl, environmentPath(settings) + QStringLiteral("/users"));
}

QUrl userSearchUrl(const ServiceSettings &settings, const QString &filter) {
    QUrl url = usersUrl(settings);
    // encoded() writes blanks as %20: the service does not take +.
    url.setQuery(QStringLiteral("filter=%1&limit=2").arg(encoded(filter)), QUrl::StrictMode);
    return url;
}

QString usersPath() {
    return QStringLiteral("/environments/{environment}/users");
}

Outcome<QList<PlatformUser>> readUsers(const HttpResponse &response) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Start);
    const JsonReader root = JsonReader::parse(response.body);
    QList<PlatformUser> users;
    for (const JsonReader &entry : root.object(u"_embedded").array(u"users"))
        users.append(userOf(entry));
    if (root.failed())
        return root.failure(Stage::Start);
    return users;
}

Outcome<PlatformUser> readUser(const HttpResponse &response) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Start);
    const JsonReader root = JsonReader::parse(response.body);
    const PlatformUser user = userOf(root);
    if (root.failed())
        return root.failure(Stage::Start);
    return user;
}

Outcome<PlatformUser> onlyUser(const QList<PlatformUser> &users) {
    if (users.size() == 1)
        return users.first();
    return makeFailure(FailureKind::MissingInput, Stage::Start,
                       users.isEmpty() ? QStringLiteral("no user of the environment fits")
                                       : QStringLiteral("several users of the environment fit"),
                       userKey);
}

} // namespace kiosk::pingone
