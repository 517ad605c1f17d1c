#include "app/base/failure.h"

namespace kiosk {

Failure makeFailure(FailureKind kind, Stage stage, const QString &detail, const QString &field) {
    return Failure{.kind = kind, .stage = stage, .detail = detail, .field = field};
}

QString nameOf(FailureKind kind) {
    switch (kind) {
    case FailureKind::DeskOffline:
        return QStringLiteral("DESK-OFFLINE");
    case FailureKind::Offline:
        return QStringLiteral("OFFLINE");
    case FailureKind::Timeout:
        return QStringLiteral("TIMEOUT");
    case FailureKind::ConnectionLost:
        return QStringLiteral("CONNECTION-LOST");
    case FailureKind::Untrusted:
        return QStringLiteral("UNTRUSTED");
    case FailureKind::CredentialsRejected:
        return QStringLiteral("CREDENTIALS-REJECTED");
    case FailureKind::NotAllowed:
        return QStringLiteral("NOT-ALLOWED");
    case FailureKind::NotFound:
        return QStringLiteral("NOT-FOUND");
    case FailureKind::RateLimited:
        return QStringLiteral("RATE-LIMITED");
    case FailureKind::RequestRefused:
        return QStringLiteral("REQUEST-REFUSED");
    case FailureKind::ServiceError:
        return QStringLiteral("SERVICE-ERROR");
    case FailureKind::Redirected:
        return QStringLiteral("REDIRECTED");
    case FailureKind::TooLarge:
        return QStringLiteral("TOO-LARGE");
    case FailureKind::BadAnswer:
        return QStringLiteral("BAD-ANSWER");
    case FailureKind::SecretMissing:
        return QStringLiteral("SECRET-MISSING");
    case FailureKind::BadConfiguration:
        return QStringLiteral("BAD-CONFIGURATION");
    case FailureKind::MissingInput:
        return QStringLiteral("MISSING-INPUT");
    case FailureKind::NotRecorded:
        return QStringLiteral("NOT-RECORDED");
    case FailureKind::Internal:
        return QStringLiteral("INTERNAL");
    }
    Q_UNREACHABLE();
}

QString nameOf(Stage stage) {
    switch (stage) {
    case Stage::Settings:
        return QStringLiteral("SETTINGS");
    case Stage::Token:
        return QStringLiteral("TOKEN");
    case Stage::Start:
        return QStringLiteral("START");
    case Stage::Follow:
        return QStringLiteral("FOLLOW");
    case Stage::Result:
        return QStringLiteral("RESULT");
    case Stage::Cancel:
        return QStringLiteral("CANCEL");
    }
    Q_UNREACHABLE();
}

QString referenceOf(const Failure &failure) {
    QString reference = nameOf(failure.stage) + u'-' + nameOf(failure.kind);
    const bool statusSaysMore =
        failure.kind == FailureKind::ServiceError || failure.kind == FailureKind::RequestRefused;
    if (statusSaysMore && failure.httpStatus != 0)
        reference += u'-' + QString::number(failure.httpStatus);
    return reference;
}

bool isTransient(FailureKind kind) {
    switch (kind) {
    case FailureKind::DeskOffline:
    case FailureKind::Offline:
    case FailureKind::Timeout:
    case FailureKind::ConnectionLost:
    case FailureKind::RateLimited:
    case FailureKind::ServiceError:
        return true;
    case FailureKind::Untrusted:
    case FailureKind::CredentialsRejected:
    case FailureKind::NotAllowed:
    case FailureKind::NotFound:
    case FailureKind::RequestRefused:
    case FailureKind::Redirected:
    case FailureKind::TooLarge:
    case FailureKind::BadAnswer:
    case FailureKind::SecretMissing:
    case FailureKind::BadConfiguration:
    case FailureKind::MissingInput:
    case FailureKind::NotRecorded:
    case FailureKind::Internal:
        return false;
    }
    Q_UNREACHABLE();
}

bool isFixableAtDesk(FailureKind kind) {
    return isTransient(kind) || kind == FailureKind::NotFound || kind == FailureKind::BadAnswer ||
           kind == FailureKind::TooLarge || kind == FailureKind::MissingInput;
}

} // namespace kiosk
