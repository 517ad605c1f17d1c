#include "app/providers/pingoneverify/pingoneverifyrequest.h"

#include "app/providers/pingoneverify/pingoneverifychecks.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace kiosk::pingone {

namespace {

const QString userKey = QStringLiteral("user");
const QString optionalChecksKey = QStringLiteral("optional_checks");
constexpr QLatin1String Placeholder("{user}");
constexpr int LongestRedirectMessage = 256;
constexpr int LongestValue = 1024;
/// Base64 of a JPEG that is sent along; the service names no limit.
constexpr qsizetype LongestSelfie = 6 * 1024 * 1024;

QString words(const char *text) {
    return QCoreApplication::translate("Inputs", text);
}

/// What a transaction can be asked to compare or to reach, and what the desk is asked for it.
struct Requirement {
    const char *id;  ///< of the input
    const char *key; ///< in the request
    const char *label;
    const char *hint;
    const char *demoValue;
};
constexpr std::array Requirements{
    Requirement{"given_name", "given_name", QT_TRANSLATE_NOOP("Inputs", "First name"),
                QT_TRANSLATE_NOOP("Inputs", "As in the document; several spellings with | between them"), "Marta"},
    Requirement{"family_name", "family_name", QT_TRANSLATE_NOOP("Inputs", "Last name"),
                QT_TRANSLATE_NOOP("Inputs", "As in the document; several spellings with | between them"), "Teixeira"},
    Requirement{"name", "name", QT_TRANSLATE_NOOP("Inputs", "Full name"),
                QT_TRANSLATE_NOOP("Inputs", "As in the document; several spellings with | between them"),
                "Marta Teixeira"},
    Requirement{"address", "address", QT_TRANSLATE_NOOP("Inputs", "Address"),
                QT_TRANSLATE_NOOP("Inputs", "As in the document; several spellings with | between them"),
                "14 Lighthouse Road, Port Alder"},
    Requirement{"birth_date", "birth_date", QT_TRANSLATE_NOOP("Inputs", "Date of birth"),
                QT_TRANSLATE_NOOP("Inputs", "Year-month-day, for example 1984-08-02"), "1988-07-21"},
    Requirement{"phone", "phone", QT_TRANSLATE_NOOP("Inputs", "Phone number"),
                QT_TRANSLATE_NOOP("Inputs", "With the country code, for example +1 512 555 1234"), "+351 912 555 018"},
    Requirement{"email", "email", QT_TRANSLATE_NOOP("Inputs", "E-mail address"),
                QT_TRANSLATE_NOOP("Inputs", "Several with |: the visitor picks one"), "m.teixeira@northwind.example"},
    Requirement{"reference_selfie", "referenceSelfie", QT_TRANSLATE_NOOP("Inputs", "Reference picture"),
                QT_TRANSLATE_NOOP("Inputs", "A JPEG picture in base64"), ""},
};

const Requirement *requirement(const QString &id) {
    const auto found = std::find_if(Requirements.begin(), Requirements.end(),
                                    [&id](const Requirement &known) { return id == QLatin1String(known.id); });
    return found == Requirements.end() ? nullptr : &*found;
}

QString option(const CredentialType &type, const char *key) {
    return type.options.value(QLatin1String(key)).toString();
}

bool flag(const CredentialType &type, const char *key, bool otherwise) {
    return type.options.value(QLatin1String(key)).toBool(otherwise);
}

bool isFlag(const QJsonValue &value) {
    return value.isBool();
}

bool isHttps(const QJsonValue &value) {
    const QUrl url(value.toString(), QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
}

bool isHeaders(const QJsonValue &value) {
    const QJsonObject headers = value.toObject();
    return value.isObject() && std::all_of(headers.begin(), headers.end(),
                                           [](const QJsonValueConstRef &header) { return header.isString(); });
}

bool isUserOption(const QJsonValue &value) {
    const QString user = value.toString();
    return user == QLatin1String("new") || !userAttribute(user).isEmpty() || user.contains(Placeholder);
}

bool isMatchOption(const QJsonValue &value) {
    const QJsonArray ids = value.toArray();
    return value.isArray() && std::all_of(ids.begin(), ids.end(), [](const QJsonValueConstRef &id) {
               return requirement(id.toString()) != nullptr;
           });
}

bool isOptionalChecks(const QJsonValue &value) {
    const QJsonArray types = value.toArray();
    return value.isArray() && std::all_of(types.begin(), types.end(),
                                          [](const QJsonValueConstRef &type) { return isKnownCheck(type.toString()); });
}

bool isNotifyOption(const QJsonValue &value) {
    const QString notify = value.toString();
    return notify == QLatin1String("sms") || notify == QLatin1String("email") || notify == QLatin1String("both");
}

bool isSearching(const CredentialType &type) {
    const QString user = option(type, "user");
    return !user.isEmpty() && user != QLatin1String("new");
}

QStringList listed(const CredentialType &type, const QString &key) {
    QStringList texts;
    const QJsonArray list = type.options.value(key).toArray();
    for (const QJsonValue &text : list)
        texts.append(text.toString());
    return texts;
}

QStringList matched(const CredentialType &type) {
    return listed(type, QStringLiteral("match"));
}

/// Inputs that the notification needs: without them it cannot be sent.
QStringList notified(const CredentialType &type) {
    const QString notify = option(type, "notify");
    if (notify == QLatin1String("both"))
        return {QStringLiteral("phone"), QStringLiteral("email")};
    if (notify == QLatin1String("sms"))
        return {QStringLiteral("phone")};
    return notify == QLatin1String("email") ? QStringList{notify} : QStringList();
}

QString given(const Inputs &inputs, const QString &id) {
    return inputs.value(id).trimmed();
}

QStringList alternatives(const QString &text) {
    QStringList list;
    const QStringList parts = text.split(u'|');
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            list.append(part.trimmed());
    }
    return list;
}

bool hasControls(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isPhone(const QString &text) {
    // The forms of the documentation: digits with +, dots, dashes, blanks and brackets; a country code makes it long.
    static const QRegularExpression form(QStringLiteral("^\\+?[0-9().\\- ]+$"));
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return form.match(text).hasMatch() && digits >= 8 && digits <= 15;
}

bool isMail(const QString &text) {
    static const QRegularExpression form(QStringLiteral("^[^@\\s]+@[^@\\s]+$"));
    return form.match(text).hasMatch();
}

bool isJpeg(const QString &text) {
    const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes && bytes.decoded.startsWith("\xFF\xD8\xFF") && text.size() <= LongestSelfie;
}

bool isGood(const QString &id, const QString &text) {
    if (id == QLatin1String("reference_selfie"))
        return isJpeg(text);
    if (text.size() > LongestValue || hasControls(text))
        return false;
    const QStringList list = alternatives(text);
    if (id == QLatin1String("phone"))
        return isPhone(text);
    if (id == QLatin1String("email"))
        return std::all_of(list.begin(), list.end(), isMail);
    if (id == QLatin1String("birth_date")) {
        return std::all_of(list.begin(), list.end(), [](const QString &date) {
            return date.size() == 10 && QDate::fromString(date, Qt::ISODate).isValid();
        });
    }
    return true;
}

/// `value` or `options`, never both.
QJsonObject requirementValue(const QString &id, const QString &text) {
    if (id == QLatin1String("reference_selfie") || id == QLatin1String("phone"))
        return {{QStringLiteral("value"), text}};
    const QStringList list = alternatives(text);
    if (list.size() == 1 && id != QLatin1String("email"))
        return {{QStringLiteral("value"), list.first()}};
    return {{QStringLiteral("options"), QJsonArray::fromStringList(list)}};
}

QJsonObject requirements(const CredentialType &type, const Inputs &inputs) {
    QJsonObject object;
    const QStringList ids = matched(type);
    for (const QString &id : ids) {
        const QString text = given(inputs, id);
        // Without an address the visitor types one; nothing else can be compared with nothing.
        if (!text.isEmpty() || id == QLatin1String("email"))
            object.insert(QLatin1String(requirement(id)->key), requirementValue(id, text));
    }
    return object;
}

QByteArray json(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QList<OptionField> verifyTypeOptions() {
    const auto isText = [](int longest) {
        return [longest](const QJsonValue &value) {
            return !value.toString().isEmpty() && value.toString().size() <= longest;
        };
    };
    return {
        {QStringLiteral("verify_policy"), false, QStringLiteral("a verify policy's id (UUID)"), isUuid},
        {userKey, false,
         QStringLiteral("new, username, email, external-id or a SCIM filter with {user} where the desk's answer goes"),
         isUserOption},
        {QStringLiteral("create_user"), false, QStringLiteral("true or false"), isFlag},
        {QStringLiteral("population"), false, QStringLiteral("a population's id (UUID)"), isUuid},
        {QStringLiteral("match"), false,
         QStringLiteral("a list of given_name, family_name, name, address, birth_date, phone, email, reference_selfie"),
         isMatchOption},
        {QStringLiteral("notify"), false, QStringLiteral("sms, email or both"), isNotifyOption},
        {QStringLiteral("redirect_url"), false, QStringLiteral("an https address"), isHttps},
        {QStringLiteral("redirect_message"), false, QStringLiteral("a text of at most 256 characters"),
         isText(LongestRedirectMessage)},
        {QStringLiteral("callback_url"), false, QStringLiteral("an https address"), isHttps},
        {QStringLiteral("callback_headers"), false, QStringLiteral("a table of texts"), isHeaders},
        {QStringLiteral("desktop_capture"), false, QStringLiteral("true or false"), isFlag},
        {QStringLiteral("scores"), false, QStringLiteral("true or false"), isFlag},
        {optionalChecksKey, false,
         QStringLiteral("a list of the checks that the verify policy makes OPTIONAL, for example EMAIL"),
         isOptionalChecks},
    };
}

std::optional<Failure> typeProblem(const CredentialType &type) {
    const auto has = [&type](const char *key) {
        return type.options.contains(QLatin1String(key));
    };
    const auto needs = [](const char *key, const char *because) {
        return makeFailure(FailureKind::BadConfiguration, Stage::Start,
                           QStringLiteral("%1 needs %2 beside it").arg(QLatin1String(because), QLatin1String(key)),
                           QLatin1String(key));
    };
    if (has("redirect_message") && !has("redirect_url"))
        return needs("redirect_url", "redirect_message");
    if (has("callback_headers") && !has("callback_url"))
        return needs("callback_url", "callback_headers");
    if (has("create_user") && !isSearching(type))
        return needs("user", "create_user");
    return {};
}

QList<InputField> verifyInputs(const CredentialType &type) {
    QList<InputField> fields;
    if (isSearching(type)) {
        const QString user = option(type, "user");
        const bool mayBeNew = flag(type, "create_user", false);
        fields.append(userField(user, !mayBeNew));
    }
    QStringList ids = matched(type);
    const QStringList needed = notified(type);
    for (const QString &id : needed) {
        if (!ids.contains(id))
            ids.append(id);
    }
    for (const QString &id : std::as_const(ids)) {
        if (const Requirement *known = requirement(id))
            fields.append({id, words(known->label), needed.contains(id), id == QLatin1String("reference_selfie"),
                           words(known->hint), QString::fromUtf8(known->demoValue)});
    }
    return fields;
}

std::optional<Failure> badInput(const CredentialType &type, const Inputs &inputs) {
    const QList<InputField> fields = verifyInputs(type);
    for (const InputField &field : fields) {
        const QString text = given(inputs, field.id);
        const bool isMissing = text.isEmpty() && field.required;
        if (isMissing || (!text.isEmpty() && !isGood(field.id, text)))
            return makeFailure(FailureKind::MissingInput, Stage::Start,
                               isMissing ? QStringLiteral("is needed") : QStringLiteral("is not valid"), field.id);
    }
    return {};
}

QString userFilter(const CredentialType &type, const Inputs &inputs) {
    const QString text = given(inputs, userKey);
    if (!isSearching(type) || text.isEmpty())
        return {};
    const QString user = option(type, "user");
    const QString attribute = userAttribute(user);
    if (!attribute.isEmpty())
        return attribute + QStringLiteral(" eq ") + scimText(text);
    return QString(user).replace(Placeholder, scimText(text));
}

QStringList transactionFilters() {
    return {userKey, QStringLiteral("email"), QStringLiteral("external_id"), QStringLiteral("user_id")};
}

Outcome<TransactionOwner> transactionOwner(const QHash<QString, QString> &filter) {
    if (filter.isEmpty())
        return makeFailure(FailureKind::MissingInput, Stage::Settings, QStringLiteral("whose transactions?"), userKey);
    const auto refused = [](const QString &why, const QString &name) {
        return makeFailure(FailureKind::RequestRefused, Stage::Settings, why, name);
    };
    QStringList names = filter.keys();
    names.sort();
    if (names.size() > 1)
        return refused(QStringLiteral("one filter is enough"), names.at(1));
    const QString name = names.first();
    const QString value = filter.value(name);
    if (name == QLatin1String("user_id"))
        return TransactionOwner{value, {}};
    const QString attribute = userAttribute(name == userKey                        ? QStringLiteral("username")
                                            : name == QLatin1String("external_id") ? QStringLiteral("external-id")
                                                                                   : name);
    if (attribute.isEmpty() || name == QLatin1String("username"))
        return refused(QStringLiteral("unknown filter; expected user, email, external_id or user_id"), name);
    return TransactionOwner{{}, attribute + QStringLiteral(" eq ") + scimText(value)};
}

bool createsUser(const CredentialType &type, const Inputs &inputs) {
    return userFilter(type, inputs).isEmpty() || flag(type, "create_user", false);
}

QByteArray createUserBody(const CredentialType &type, const Inputs &inputs, const QString &username) {
    const QString user = option(type, "user");
    const QString text = isSearching(type) ? given(inputs, userKey) : QString();
    QJsonObject body{{QStringLiteral("username"), username}};
    const QString attribute = userAttribute(user);
    if (!text.isEmpty() && !attribute.isEmpty())
        body.insert(attribute, text);
    const QString mail = alternatives(given(inputs, QStringLiteral("email"))).value(0);
    if (!mail.isEmpty() && !body.contains(QStringLiteral("email")))
        body.insert(QStringLiteral("email"), mail);
    QJsonObject name;
    const QString first = alternatives(given(inputs, QStringLiteral("given_name"))).value(0);
    const QString last = alternatives(given(inputs, QStringLiteral("family_name"))).value(0);
    if (!first.isEmpty())
        name.insert(QStringLiteral("given"), first);
    if (!last.isEmpty())
        name.insert(QStringLiteral("family"), last);
    if (!name.isEmpty())
        body.insert(QStringLiteral("name"), name);
    const QString population = option(type, "population");
    if (!population.isEmpty())
        body.insert(QStringLiteral("population"), QJsonObject{{QStringLiteral("id"), population}});
    return json(body);
}

QByteArray createTransactionBody(const CredentialType &type, const Inputs &inputs) {
    QJsonObject body;
    QJsonObject notification;
    const QStringList ids = notified(type);
    for (const QString &id : ids)
        notification.insert(id, alternatives(given(inputs, id)).value(0));
    if (!notification.isEmpty())
        body.insert(QStringLiteral("sendNotification"), notification);
    const QString policy = option(type, "verify_policy");
    if (!policy.isEmpty())
        body.insert(QStringLiteral("verifyPolicy"), QJsonObject{{QStringLiteral("id"), policy}});
    const QJsonObject needed = requirements(type, inputs);
    if (!needed.isEmpty())
        body.insert(QStringLiteral("requirements"), needed);
    const QString callback = option(type, "callback_url");
    if (!callback.isEmpty()) {
        QJsonObject object{{QStringLiteral("url"), callback}};
        const QJsonObject headers = type.options.value(QStringLiteral("callback_headers")).toObject();
        if (!headers.isEmpty())
            object.insert(QStringLiteral("headers"), headers);
        body.insert(QStringLiteral("callback"), object);
    }
    const QString redirect = option(type, "redirect_url");
    if (!redirect.isEmpty()) {
        QJsonObject object{{QStringLiteral("url"), redirect}};
        const QString message = option(type, "redirect_message");
        if (!message.isEmpty())
            object.insert(QStringLiteral("message"), message);
        body.insert(QStringLiteral("redirect"), object);
    }
    return json(body);
}

QString linkFor(const CredentialType &type, const QString &webVerificationUrl) {
    if (!flag(type, "desktop_capture", false))
        return webVerificationUrl;
    return webVerificationUrl + (webVerificationUrl.contains(u'?') ? u'&' : u'?') + QStringLiteral("dt=1");
}

bool readsScores(const CredentialType &type) {
    return flag(type, "scores", true);
}

QStringList optionalChecks(const CredentialType &type) {
    return listed(type, optionalChecksKey);
}

} // namespace kiosk::pingone
