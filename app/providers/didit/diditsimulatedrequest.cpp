#include "app/providers/didit/diditsimulatedrequest.h"

#include "app/simulator/filledtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

namespace kiosk::sim {

const QString diditWorkflow = QStringLiteral("4b1d7c52-8e0f-4a96-b3c4-90f2a6e1d501");

namespace {

const QString workflowFeatures = QStringLiteral("OCR + NFC + LIVENESS + FACE_MATCH + IP_ANALYSIS");

QByteArray filled(const char *name, const Values &values) {
    return fillJson(resourceText(QStringLiteral("didit/") + QLatin1String(name)), values);
}

/// Validation answers with a list, business rules with a plain text.
QByteArray inList(const QString &field, const QString &message) {
    return filled("error-field-list.json", {{QStringLiteral("field"), field}, {QStringLiteral("message"), message}});
}

QByteArray inText(const QString &field, const QString &message) {
    return filled("error-field-text.json", {{QStringLiteral("field"), field}, {QStringLiteral("message"), message}});
}

QJsonValue orNull(const QJsonValue &value) {
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

std::optional<QByteArray> notAnObject(const QJsonObject &root, const QString &field) {
    const QJsonValue value = root.value(field);
    if (value.isUndefined() || value.isNull() || value.isObject()) {
        return {};
    }
    return inList(field, QStringLiteral("Invalid data. Expected a dictionary, but got another type."));
}

bool isOneOf(const QJsonValue &value, const QString &words) {
    return value.isUndefined() || (value.isString() && words.split(u'|').contains(value.toString()));
}

QString notAChoice(const QJsonValue &value) {
    return QStringLiteral("\"%1\" is not a valid choice.").arg(value.toString());
}

std::variant<DiditSimulatedSession::Asked, QByteArray> readV1(const QJsonObject &root) {
    static const QString combinations =
        QStringLiteral("OCR|OCR + NFC|OCR + AML|OCR + NFC + AML|OCR + FACE|OCR + NFC + FACE|OCR + FACE + AML|"
                       "OCR + NFC + FACE + AML");
    DiditSimulatedSession::Asked asked;
    asked.version = 1;
    if (root.value(u"callback").toString().isEmpty()) {
        return inList(QStringLiteral("callback"), QStringLiteral("This field is required."));
    }
    const QJsonValue features = root.value(u"features");
    if (!isOneOf(features, combinations)) {
        return inList(QStringLiteral("features"), notAChoice(features));
    }
    asked.features = features.toString(QStringLiteral("OCR + FACE"));
    return asked;
}

std::variant<DiditSimulatedSession::Asked, QByteArray> readV3(int version, const QJsonObject &root) {
    static const QString languages = QStringLiteral(
        "en|ar|bg|bn|bs|ca|cnr|cs|da|de|el|es|et|fa|fi|fr|he|hi|hr|hu|hy|id|it|ja|ka|kk|ko|ky|lt|lv|mk|mn|ms|nl|no|pl|"
        "pt-BR|pt|ro|ru|sk|sl|so|sq|sr|sv|th|tr|uk|uz|vi|zh-CN|zh-TW|zh");
    DiditSimulatedSession::Asked asked;
    asked.version = version;
    const QJsonValue workflow = root.value(u"workflow_id");
    if (workflow.isUndefined()) {
        return inList(QStringLiteral("workflow_id"), QStringLiteral("This field is required."));
    }
    if (QUuid::fromString(workflow.toString()).isNull()) {
        return inList(QStringLiteral("workflow_id"), QStringLiteral("Must be a valid UUID."));
    }
    if (workflow.toString() != diditWorkflow) {
        return inText(QStringLiteral("workflow_id"), QStringLiteral("Invalid workflow_id."));
    }
    for (const QString &field : {QStringLiteral("expected_details"), QStringLiteral("contact_details")}) {
        if (const auto wrong = notAnObject(root, field)) {
            return *wrong;
        }
    }
    if (!isOneOf(root.value(u"language"), languages)) {
        return inList(QStringLiteral("language"), notAChoice(root.value(u"language")));
    }
    if (!isOneOf(root.value(u"callback_method"), QStringLiteral("initiator|completer|both"))) {
        return inList(QStringLiteral("callback_method"), notAChoice(root.value(u"callback_method")));
    }
    asked.workflow = diditWorkflow;
    asked.features = workflowFeatures;
    asked.language = root.value(u"language").toString();
    asked.sandboxScenario = root.value(u"sandbox_scenario").toString();
    asked.metadata = orNull(root.value(u"metadata"));
    asked.expected = orNull(root.value(u"expected_details"));
    asked.contact = orNull(root.value(u"contact_details"));
    return asked;
}

} // namespace

std::variant<DiditStatusUpdate, QByteArray> readDiditUpdate(int version, const QByteArray &body,
                                                            const QString &current) {
    static const QString updatable =
        QStringLiteral("Approved, Declined, In Review, Kyc Expired, Abandoned, Resubmitted");
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return filled("error-detail.json",
                      {{QStringLiteral("detail"), QStringLiteral("JSON parse error - %1").arg(error.errorString())}});
    }
    const QJsonObject root = document.object();
    const QJsonValue status = root.value(u"new_status");
    if (status.isUndefined()) {
        return inList(QStringLiteral("new_status"), QStringLiteral("This field is required."));
    }
    if (!isOneOf(status, version == 1 ? QStringLiteral("Approved|Declined")
                                      : QStringLiteral("Approved|Declined|Resubmitted"))) {
        return inList(QStringLiteral("new_status"), notAChoice(status));
    }
    if (const QJsonValue comment = root.value(u"comment"); !orNull(comment).isNull() && !comment.isString()) {
        return inList(QStringLiteral("comment"), QStringLiteral("Not a valid string."));
    }
    if (root.value(u"send_email").toBool() && root.value(u"email_address").toString().isEmpty()) {
        return inList(QStringLiteral("email_address"),
                      QStringLiteral("This field is required when send_email is true."));
    }
    if (!updatable.split(QStringLiteral(", ")).contains(current)) {
        return filled("error-detail.json",
                      {{QStringLiteral("detail"),
                        QStringLiteral("Only sessions with status %1 can be updated. Current status: %2")
                            .arg(updatable, current)}});
    }
    if (status.toString() == current) {
        return filled("error-list.json", {{QStringLiteral("message"),
                                           QStringLiteral("The new status is the same as the current status.")}});
    }
    return DiditStatusUpdate{status.toString(), root.value(u"comment").toString()};
}

std::variant<DiditSimulatedSession::Asked, QByteArray> readDiditRequest(int version, const QByteArray &body) {
    static const QRegularExpression address(QStringLiteral("\\A[A-Za-z][A-Za-z0-9+.-]*:\\S+\\z"));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return filled("error-detail.json",
                      {{QStringLiteral("detail"), QStringLiteral("JSON parse error - %1").arg(error.errorString())}});
    }
    const QJsonObject root = document.object();
    const QJsonValue callback = root.value(u"callback");
    if (!callback.isUndefined() && !callback.isNull() && !address.match(callback.toString()).hasMatch()) {
        return inList(QStringLiteral("callback"), QStringLiteral("Enter a valid URL."));
    }
    if (const QJsonValue vendor = root.value(u"vendor_data"); !orNull(vendor).isNull() && !vendor.isString()) {
        return inList(QStringLiteral("vendor_data"), QStringLiteral("Not a valid string."));
    }
    auto asked = version == 1 ? readV1(root) : readV3(version, root);
    if (auto *good = std::get_if<DiditSimulatedSession::Asked>(&asked)) {
        good->callback = orNull(callback);
        good->vendor = orNull(root.value(u"vendor_data"));
    }
    return asked;
}

} // namespace kiosk::sim
