#include "app/providers/pingoneverify/pingoneverifysimulatedrequest.h"

#include "app/providers/pingone/pingonesimulateddetails.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace kiosk::sim {

namespace {

constexpr int longestName = 128;
constexpr int longestMessage = 256;

std::optional<QJsonObject> objectOf(const QByteArray &body) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return {};
    }
    return document.object();
}

QByteArray notJson() {
    return pingonereply::errorBody(
        QStringLiteral("error-request.json"),
        {{QStringLiteral("target"), QStringLiteral("body")},
         {QStringLiteral("message"), QStringLiteral("The request body is not a valid JSON object.")}});
}

bool isHttps(const QJsonValue &value) {
    const QUrl url(value.toString(), QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty();
}

bool isPhone(const QString &text) {
    static const QRegularExpression form(QStringLiteral(R"(^\+?[0-9 ().\-]{8,24}$)"));
    return form.match(text).hasMatch();
}

bool isMail(const QString &text) {
    return text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@') && !text.contains(u' ');
}

bool isDate(const QString &text) {
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

QStringList valuesOf(const QJsonObject &requirement) {
    if (requirement[u"value"].isString()) {
        return {requirement[u"value"].toString()};
    }
    QStringList values;
    const QJsonArray options = requirement[u"options"].toArray();
    for (const QJsonValue &option : options) {
        values.append(option.toString());
    }
    return values;
}

/// `value` or `options`, as the key wants it, never both.
bool hasGoodForm(const QString &key, const QJsonObject &requirement) {
    const bool hasValue = requirement[u"value"].isString();
    const bool hasOptions = requirement[u"options"].isArray();
    if (key == u"email") {
        return hasOptions && !requirement.contains(u"value");
    }
    if (key == u"phone" || key == u"referenceSelfie") {
        return hasValue && !requirement.contains(u"options");
    }
    return hasValue != hasOptions;
}

bool hasGoodValues(const QString &key, const QStringList &values) {
    if (key == u"phone") {
        return isPhone(values.value(0));
    }
    if (key == u"email") {
        return std::all_of(values.begin(), values.end(), isMail);
    }
    if (key == u"birth_date") {
        return !values.isEmpty() && std::all_of(values.begin(), values.end(), isDate);
    }
    if (key == u"referenceSelfie") {
        return QByteArray::fromBase64(values.value(0).toLatin1()).startsWith("\xFF\xD8");
    }
    return !values.isEmpty() &&
           std::none_of(values.begin(), values.end(), [](const QString &value) { return value.isEmpty(); });
}

void checkRequirements(const QJsonValue &value, PingOneSimulatedDetails &details) {
    static const QStringList known{QStringLiteral("referenceSelfie"), QStringLiteral("phone"),
                                   QStringLiteral("email"),           QStringLiteral("given_name"),
                                   QStringLiteral("family_name"),     QStringLiteral("name"),
                                   QStringLiteral("address"),         QStringLiteral("birth_date")};
    if (value.isUndefined()) {
        return;
    }
    if (!value.isObject()) {
        details.add("INVALID_VALUE", QStringLiteral("requirements"), "must be an object");
        return;
    }
    const QJsonObject requirements = value.toObject();
    for (auto entry = requirements.begin(); entry != requirements.end(); ++entry) {
        const QString target = QStringLiteral("requirements.") + entry.key();
        const QJsonObject requirement = entry.value().toObject();
        if (!known.contains(entry.key())) {
            details.add("INVALID_VALUE", target, "is not a known requirement");
        } else if (!hasGoodForm(entry.key(), requirement)) {
            details.add("INVALID_VALUE", target, "must have either value or options");
        } else if (!hasGoodValues(entry.key(), valuesOf(requirement))) {
            details.add("INVALID_VALUE", target, "must be valid");
        }
    }
}

void checkAddresses(const QJsonObject &root, PingOneSimulatedDetails &details) {
    const QJsonValue redirect = root[u"redirect"];
    if (!redirect.isUndefined()) {
        if (!isHttps(redirect[u"url"])) {
            details.add("INVALID_VALUE", QStringLiteral("redirect.url"), "must be an https URL");
        }
        if (redirect[u"message"].toString().size() > longestMessage) {
            details.add("SIZE_LIMIT_EXCEEDED", QStringLiteral("redirect.message"), "must be shorter");
        }
    }
    const QJsonValue callback = root[u"callback"];
    if (!callback.isUndefined() && !isHttps(callback[u"url"])) {
        details.add("INVALID_VALUE", QStringLiteral("callback.url"), "must be an https URL");
    }
    const QJsonValue notification = root[u"sendNotification"];
    if (!notification.isUndefined()) {
        const QJsonValue phone = notification[u"phone"];
        const QJsonValue email = notification[u"email"];
        if (!phone.isUndefined() && !isPhone(phone.toString())) {
            details.add("INVALID_VALUE", QStringLiteral("sendNotification.phone"), "must be a phone number");
        }
        if (!email.isUndefined() && !isMail(email.toString())) {
            details.add("INVALID_VALUE", QStringLiteral("sendNotification.email"), "must be an email address");
        }
    }
}

} // namespace

std::variant<PingOneSimulatedTransaction::Asked, QByteArray> readTransactionRequest(const QByteArray &body,
                                                                                    const QStringList &policies) {
    const std::optional<QJsonObject> root = objectOf(body);
    if (!root) {
        return notJson();
    }
    PingOneSimulatedDetails details;
    PingOneSimulatedTransaction::Asked asked;
    asked.policyId = policies.value(0);
    const QJsonValue policy = (*root)[u"verifyPolicy"];
    if (!policy.isUndefined()) {
        asked.policyId = policy[u"id"].toString();
        if (!policies.contains(asked.policyId)) {
            details.add("INVALID_VALUE", QStringLiteral("verifyPolicy.id"), "must be a verify policy's id");
        }
    }
    checkRequirements((*root)[u"requirements"], details);
    checkAddresses(*root, details);
    if (!details.isEmpty()) {
        return details.body();
    }
    asked.requirements = (*root)[u"requirements"].toObject();
    for (const QString &part : {QStringLiteral("requirements"), QStringLiteral("callback"), QStringLiteral("redirect"),
                                QStringLiteral("sendNotification")}) {
        if (root->contains(part)) {
            asked.echoed.insert(part, (*root)[part]);
        }
    }
    return asked;
}

std::variant<QString, QByteArray> readApprovalRequest(const QByteArray &body, const QString &current) {
    const auto root = objectOf(body);
    if (!root) {
        return notJson();
    }
    const QString target = QStringLiteral("transactionStatus.status");
    const QString status = root->value(u"transactionStatus").toObject().value(u"status").toString();
    PingOneSimulatedDetails details;
    if (status.isEmpty()) {
        details.add("REQUIRED_VALUE", target, "must not be empty");
    } else if (status != u"APPROVED_MANUALLY" && status != u"APPROVED_NO_REQUEST") {
        details.add("INVALID_VALUE", target, "must be APPROVED_MANUALLY or APPROVED_NO_REQUEST");
    } else if (current != u"FAIL" && current != u"IN_PROGRESS") {
        details.add("CONSTRAINT_VIOLATION", target, "the transaction cannot be approved in its current status");
    }
    return details.isEmpty() ? std::variant<QString, QByteArray>(status)
                             : std::variant<QString, QByteArray>(details.body());
}

std::variant<SimulatedUser, QByteArray> readUserRequest(const QByteArray &body, const SimulatedDirectory &directory) {
    const std::optional<QJsonObject> root = objectOf(body);
    if (!root) {
        return notJson();
    }
    PingOneSimulatedDetails details;
    SimulatedUser user;
    user.username = (*root)[u"username"].toString();
    if (user.username.isEmpty()) {
        details.add("REQUIRED_VALUE", QStringLiteral("username"), "must not be empty");
    } else if (user.username.size() > longestName) {
        details.add("SIZE_LIMIT_EXCEEDED", QStringLiteral("username"), "must be between 1 and 128 characters");
    } else if (directory.byUsername(user.username) != nullptr) {
        details.add("UNIQUENESS_VIOLATION", QStringLiteral("username"), "is unique but a non-unique value is provided");
    }
    user.email = (*root)[u"email"].toString();
    if (!user.email.isEmpty() && !isMail(user.email)) {
        details.add("INVALID_VALUE", QStringLiteral("email"), "must be an email address");
    }
    user.externalId = (*root)[u"externalId"].toString();
    const QJsonObject name = (*root)[u"name"].toObject();
    user.given = name[u"given"].toString();
    user.family = name[u"family"].toString();
    if (!details.isEmpty()) {
        return details.body();
    }
    return user;
}

} // namespace kiosk::sim
