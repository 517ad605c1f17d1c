#pragma once

#include "app/providers/pingoneverify/pingoneverifydata.h"
#include "app/providers/pingoneverify/pingoneverifymessages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

/// PingOne Verify's documented examples, and types that ask for them.
namespace kiosk::test {

inline const QDateTime now(QDate(2026, 3, 4), QTime(9, 30), Qt::UTC);

inline QByteArray golden(const QString &name) {
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/pingoneverify/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject object(const QByteArray &body) {
    return QJsonDocument::fromJson(body).object();
}

inline HttpResponse answer(int status, const QByteArray &body) {
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

inline HttpResponse transaction(const QByteArray &status, const QByteArray &checks = "{}") {
    const QJsonObject inner{{QStringLiteral("status"), QString::fromLatin1(status)},
                            {QStringLiteral("verificationStatus"), object(checks)}};
    const QJsonObject body{{QStringLiteral("id"), QStringLiteral("5b9d")},
                           {QStringLiteral("transactionStatus"), inner}};
    return answer(200, QJsonDocument(body).toJson());
}

inline CredentialType photoId() {
    CredentialType type;
    RequestedCredential document;
    document.type = QString(pingone::AnyDocument);
    document.claims = {RequestedClaim{.id = QStringLiteral("firstName"), .label = {}},
                       RequestedClaim{.id = QStringLiteral("birthDate"), .label = {}},
                       RequestedClaim{.id = QStringLiteral("CROPPED_PORTRAIT"), .label = {}, .required = false}};
    type.credentials = {document};
    return type;
}

/// The seed's type: everything that a transaction can be asked for.
inline CredentialType everything() {
    CredentialType type = photoId();
    type.options = {
        {QStringLiteral("verify_policy"), QStringLiteral("cf4fc8f1-9db1-45b1-a157-ab4035425e00")},
        {QStringLiteral("match"),
         QJsonArray{QStringLiteral("reference_selfie"), QStringLiteral("phone"), QStringLiteral("email"),
                    QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("name"),
                    QStringLiteral("address"), QStringLiteral("birth_date")}},
        {QStringLiteral("notify"), QStringLiteral("both")},
        {QStringLiteral("redirect_url"), QStringLiteral("https://example.com")},
        {QStringLiteral("redirect_message"), QStringLiteral("Redirect message")},
        {QStringLiteral("callback_url"), QStringLiteral("https://example.com/testUrl2")},
        {QStringLiteral("callback_headers"),
         QJsonObject{{QStringLiteral("x-environment-id"), QStringLiteral("abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6")},
                     {QStringLiteral("x-phone"), QStringLiteral("+1 972-555-1234")}}},
    };
    return type;
}

inline QString selfie() {
    return object(golden(QStringLiteral("seed-response.json")))[u"requirements"][u"referenceSelfie"][u"value"]
        .toString();
}

inline Inputs redford() {
    return {{QStringLiteral("reference_selfie"), selfie()},
            {QStringLiteral("phone"), QStringLiteral("+1 972-555-1234")},
            {QStringLiteral("email"), QStringLiteral("user@example.com | test@mailinator.com")},
            {QStringLiteral("given_name"), QStringLiteral("Robert | Bob")},
            {QStringLiteral("family_name"), QStringLiteral("Redford")},
            {QStringLiteral("name"), QStringLiteral("Robert Redford")},
            {QStringLiteral("address"), QStringLiteral("4321 Main Street #407, Hollywood, CA 90027 | "
                                                       "4321 Main Street Apt 407, Hollywood, CA 90027")},
            {QStringLiteral("birth_date"), QStringLiteral("1984-08-02")}};
}

inline ServiceSettings settings() {
    ServiceSettings service;
    service.baseUrl = QUrl(QStringLiteral("https://api.pingone.eu/v1"));
    service.options = {{QStringLiteral("environment_id"), QStringLiteral("7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11")}};
    return service;
}

inline QVariantMap successContext() {
    return pingone::readTransactionProgress(answer(200, golden(QStringLiteral("success.json")))).value().context;
}

inline Presentation filled() {
    Presentation presentation = pingone::presentationFrom(successContext());
    const auto failure =
        pingone::addData(answer(200, golden(QStringLiteral("verifieddata.json"))), photoId(), presentation);
    return failure ? Presentation{} : presentation;
}

inline const Check *check(const QList<Check> &checks, const QString &id) {
    const auto found = std::find_if(checks.begin(), checks.end(), [&id](const Check &c) { return c.id == id; });
    return found == checks.end() ? nullptr : &*found;
}

} // namespace kiosk::test
