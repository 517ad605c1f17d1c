#pragma once

#include "app/credentials/verdict.h"
#include "app/providers/didit/diditdecision.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Didit's documented examples, and types that ask for them.
namespace kiosk::test {

using namespace kiosk::didit;

inline const QString session = QStringLiteral("7e0e5d6a-6a55-4c6e-9a3c-2d6a5b9a1f10");

inline QByteArray golden(const QString &name) {
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/didit/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject object(const QByteArray &json) {
    return QJsonDocument::fromJson(json).object();
}

inline HttpResponse answer(int status, const QByteArray &body) {
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

inline RequestedClaim claim(const char *id, bool expires = false) {
    RequestedClaim requested;
    requested.id = QLatin1String(id);
    requested.label = requested.id;
    requested.expires = expires;
    return requested;
}

inline CredentialType typeOf(const QList<RequestedCredential> &credentials) {
    CredentialType type;
    type.id = QStringLiteral("passport");
    type.credentials = credentials;
    return type;
}

inline CredentialType passport() {
    RequestedCredential requested;
    requested.type = QStringLiteral("Passport");
    requested.claims = {claim("first_name"), claim("last_name"), claim("date_of_birth"), claim("document_number"),
                        claim("expiration_date", true)};
    return typeOf({requested});
}

/// Didit's own example of V3 comes from its sandbox.
inline Outcome<didit::Decision> decide(const QByteArray &body, const CredentialType &type = passport(),
                                       const QString &id = session, Version version = Version::V3,
                                       bool allowSandbox = true) {
    return readDecision(answer(200, body), type, id, {version, allowSandbox});
}

inline Judgement judged(const didit::Decision &decision, const CredentialType &type = passport()) {
    return judge(type, decision.progress.presentation.value_or(Presentation{}),
                 QDateTime(QDate(2026, 8, 2), QTime(10, 0), Qt::UTC));
}

inline CheckResult resultOf(const QList<Check> &checks, const char *id) {
    for (const Check &check : checks) {
        if (check.id == QLatin1String(id))
            return check.result;
    }
    return CheckResult::NotApplicable;
}

inline QString valueOf(const PresentedCredential &credential, const char *id) {
    for (const Claim &each : credential.claims) {
        if (each.id == QLatin1String(id))
            return each.value;
    }
    return {};
}

} // namespace kiosk::test
