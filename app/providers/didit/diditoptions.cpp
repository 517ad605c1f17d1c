#include "app/providers/didit/diditoptions.h"

#include "app/providers/didit/diditdetails.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>
#include <algorithm>
#include <array>

namespace kiosk::didit {

namespace {

/// Didit API, "Create Session" of V1: exactly these spellings.
constexpr std::array Features{QLatin1String("OCR"),
                              QLatin1String("OCR + NFC"),
                              QLatin1String("OCR + AML"),
                              QLatin1String("OCR + NFC + AML"),
                              QLatin1String("OCR + FACE"),
                              QLatin1String("OCR + NFC + FACE"),
                              QLatin1String("OCR + FACE + AML"),
                              QLatin1String("OCR + NFC + FACE + AML")};

constexpr std::array Languages{
    QLatin1String("en"), QLatin1String("ar"), QLatin1String("bg"),    QLatin1String("bn"),   QLatin1String("bs"),
    QLatin1String("ca"), QLatin1String("cs"), QLatin1String("cnr"),   QLatin1String("da"),   QLatin1String("de"),
    QLatin1String("el"), QLatin1String("es"), QLatin1String("et"),    QLatin1String("fa"),   QLatin1String("fi"),
    QLatin1String("fr"), QLatin1String("he"), QLatin1String("hi"),    QLatin1String("hr"),   QLatin1String("hu"),
    QLatin1String("hy"), QLatin1String("id"), QLatin1String("it"),    QLatin1String("ja"),   QLatin1String("ka"),
    QLatin1String("kk"), QLatin1String("ko"), QLatin1String("ky"),    QLatin1String("lt"),   QLatin1String("lv"),
    QLatin1String("mk"), QLatin1String("mn"), QLatin1String("ms"),    QLatin1String("nl"),   QLatin1String("no"),
    QLatin1String("pl"), QLatin1String("pt"), QLatin1String("pt-BR"), QLatin1String("ro"),   QLatin1String("ru"),
    QLatin1String("sk"), QLatin1String("sl"), QLatin1String("so"),    QLatin1String("sq"),   QLatin1String("sr"),
    QLatin1String("sv"), QLatin1String("th"), QLatin1String("tr"),    QLatin1String("uk"),   QLatin1String("uz"),
    QLatin1String("vi"), QLatin1String("zh"), QLatin1String("zh-CN"), QLatin1String("zh-TW")};

struct AskedInput {
    const char *id;
    const char *label;
    const char *block;
    const char *key;
    const char *demoValue;
};

constexpr std::array AskedInputs{
    AskedInput{"first_name", QT_TRANSLATE_NOOP("Inputs", "First name"), "expected_details", "first_name", "Marta"},
    AskedInput{"last_name", QT_TRANSLATE_NOOP("Inputs", "Last name"), "expected_details", "last_name", "Teixeira"},
    AskedInput{"date_of_birth", QT_TRANSLATE_NOOP("Inputs", "Date of birth (year-month-day)"), "expected_details",
               "date_of_birth", "1988-07-21"},
    AskedInput{"document_number", QT_TRANSLATE_NOOP("Inputs", "Document number"), "expected_details",
               "identification_number", "PA4471902"},
    AskedInput{"email", QT_TRANSLATE_NOOP("Inputs", "E-mail address"), "contact_details", "email",
               "m.teixeira@mail.example"},
    AskedInput{"phone", QT_TRANSLATE_NOOP("Inputs", "Phone number with country code"), "contact_details", "phone",
               "+351210000123"},
};

const AskedInput *askedInput(const QString &id) {
    const auto found = std::find_if(AskedInputs.cbegin(), AskedInputs.cend(),
                                    [&id](const AskedInput &input) { return id == QLatin1String(input.id); });
    return found == AskedInputs.cend() ? nullptr : &*found;
}

bool isWellFormed(const QString &id, const QString &value) {
    if (id == QLatin1String("phone"))
        return isPhone(value);
    if (id == QLatin1String("email"))
        return isMail(value);
    if (id == QLatin1String("date_of_birth"))
        return isDay(value);
    return value.size() <= 200;
}

bool isOneOf(const QJsonValue &value, std::initializer_list<QLatin1String> words) {
    return value.isString() && std::find(words.begin(), words.end(), value.toString()) != words.end();
}

bool isUuid(const QJsonValue &value) {
    return value.isString() && !QUuid::fromString(value.toString()).isNull();
}

bool isFeatures(const QJsonValue &value) {
    return value.isString() && std::find(Features.cbegin(), Features.cend(), value.toString()) != Features.cend();
}

/// Own schemes are allowed: an app of the operator's may be called back.
bool isCallback(const QJsonValue &value) {
    static const QRegularExpression scheme(QStringLiteral("\\A[A-Za-z][A-Za-z0-9+.-]*://\\S+\\z"));
    return value.isString() && scheme.match(value.toString()).hasMatch();
}

bool isFlag(const QJsonValue &value) {
    return value.isBool();
}

bool isObject(const QJsonValue &value) {
    return value.isObject();
}

bool isScenario(const QJsonValue &value) {
    static const QRegularExpression slug(QStringLiteral("\\A[a-z0-9_]{1,80}\\z"));
    return value.isString() && slug.match(value.toString()).hasMatch();
}

bool isPrefix(const QJsonValue &value) {
    return value.isString() && value.toString().size() <= 60;
}

bool isAskList(const QJsonValue &value) {
    if (!value.isArray())
        return false;
    const QJsonArray list = value.toArray();
    return std::all_of(list.begin(), list.end(),
                       [](const QJsonValue &entry) { return askedInput(entry.toString()) != nullptr; });
}

QStringList askedNames() {
    QStringList names;
    for (const AskedInput &input : AskedInputs)
        names.append(QLatin1String(input.id));
    return names;
}

} // namespace

Version versionOf(const QJsonObject &options) {
    const QString word = options.value(QStringLiteral("api_version")).toString();
    if (word == QLatin1String("v1"))
        return Version::V1;
    return word == QLatin1String("v2") ? Version::V2 : Version::V3;
}

QString nameOf(Version version) {
    switch (version) {
    case Version::V1:
        return QStringLiteral("v1");
    case Version::V2:
        return QStringLiteral("v2");
    case Version::V3:
        return QStringLiteral("v3");
    }
    Q_UNREACHABLE();
}

bool isLanguage(const QString &code) {
    return std::find(Languages.cbegin(), Languages.cend(), code) != Languages.cend();
}

QList<OptionField> serviceOptions() {
    return {
        {QStringLiteral("api_version"), false, QStringLiteral("\"v3\", \"v2\" or \"v1\""),
         [](const QJsonValue &value) {
             return isOneOf(value, {QLatin1String("v1"), QLatin1String("v2"), QLatin1String("v3")});
         }},
        {QStringLiteral("delete_on_cancel"), false, QStringLiteral("true or false"), isFlag},
        {QStringLiteral("allow_sandbox"), false, QStringLiteral("true or false"), isFlag},
        {QStringLiteral("vendor_data_prefix"), false, QStringLiteral("a text of at most 60 characters"), isPrefix},
    };
}

QList<OptionField> typeOptions() {
    return {
        {QStringLiteral("workflow_id"), false, QStringLiteral("the id (UUID) of a workflow in Didit's console"),
         isUuid},
        {QStringLiteral("features"), false, QStringLiteral("one of Didit's combinations, e.g. \"OCR + NFC + FACE\""),
         isFeatures},
        {QStringLiteral("callback"), false, QStringLiteral("an address that the visitor's browser goes to at the end"),
         isCallback},
        {QStringLiteral("callback_method"), false, QStringLiteral("\"initiator\", \"completer\" or \"both\""),
         [](const QJsonValue &value) {
             return isOneOf(value, {QLatin1String("initiator"), QLatin1String("completer"), QLatin1String("both")});
         }},
        {QStringLiteral("language"), false, QStringLiteral("a language of Didit's pages, e.g. \"de\""),
         [](const QJsonValue &value) {
             return value.isString() && isLanguage(value.toString());
         }},
        {QStringLiteral("metadata"), false, QStringLiteral("a table"), isObject},
        {QStringLiteral("expected_details"), false,
         QStringLiteral(
             "a table of what Didit compares, e.g. { country = \"AUT\" }; an address needs a country beside it"),
         isExpectedDetails},
        {QStringLiteral("contact_details"), false,
         QStringLiteral("a table of email, phone, email_lang and send_notification_emails"), isContactDetails},
        {QStringLiteral("sandbox_scenario"), false, QStringLiteral("the name of a sandbox scenario, e.g. \"approve\""),
         isScenario},
        {QStringLiteral("ask"), false, QStringLiteral("a list out of %1").arg(askedNames().join(QStringLiteral(", "))),
         isAskList},
    };
}

QList<InputField> inputFields(Version version, const CredentialType &type) {
    QList<InputField> fields;
    if (version == Version::V1)
        return fields;
    const QJsonArray asked = type.options.value(QStringLiteral("ask")).toArray();
    for (const QJsonValue &value : asked) {
        const AskedInput *input = askedInput(value.toString());
        if (!input)
            continue;
        InputField field;
        field.id = QLatin1String(input->id);
        field.label = QCoreApplication::translate("Inputs", input->label);
        field.demoValue = QLatin1String(input->demoValue);
        fields.append(field);
    }
    return fields;
}

std::optional<Failure> checkInputs(const QList<InputField> &fields, const Inputs &inputs) {
    for (const InputField &field : fields) {
        const QString value = inputs.value(field.id).trimmed();
        if (value.isEmpty() && field.required)
            return makeFailure(FailureKind::MissingInput, Stage::Start, QStringLiteral("nothing was given"), field.id);
        if (!value.isEmpty() && !isWellFormed(field.id, value))
            return makeFailure(FailureKind::MissingInput, Stage::Start, QStringLiteral("not of the expected form"),
                               field.id);
    }
    return {};
}

std::pair<QString, QString> placeOf(const QString &id) {
    const AskedInput *input = askedInput(id);
    return input ? std::pair(QString(QLatin1String(input->block)), QString(QLatin1String(input->key)))
                 : std::pair<QString, QString>();
}

std::optional<Failure> checkType(Version version, const CredentialType &type) {
    const QString needed = version == Version::V1 ? QStringLiteral("callback") : QStringLiteral("workflow_id");
    if (type.options.contains(needed))
        return {};
    return makeFailure(FailureKind::BadConfiguration, Stage::Start,
                       QStringLiteral("Didit's API %1 needs %2 in each type").arg(nameOf(version), needed), needed);
}

} // namespace kiosk::didit
