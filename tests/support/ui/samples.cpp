#include "tests/support/ui/samples.h"

#include <QBuffer>
#include <QImage>

namespace kiosk::testing {

namespace {

const QDateTime &noon() {
    static const QDateTime time(QDate(2026, 3, 4), QTime(14, 32), Qt::UTC);
    return time;
}

} // namespace

CredentialType driverLicence() {
    CredentialType type;
    type.id = QStringLiteral("driver-licence");
    type.label = QStringLiteral("Driver licence");
    type.description = QStringLiteral("Name, date of birth, class");
    type.icon = QStringLiteral("id-card");
    type.service = QStringLiteral("pingone");
    RequestedCredential credential;
    credential.type = QStringLiteral("Driver License");
    credential.claims = {{QStringLiteral("First Name"), QStringLiteral("First name")},
                         {QStringLiteral("Last Name"), QStringLiteral("Last name")},
                         {QStringLiteral("Birthdate"), QStringLiteral("Date of birth"), ClaimFormat::Date}};
    type.credentials = {credential};
    return type;
}

Invitation invitation() {
    Invitation invitation;
    invitation.sessionId = QStringLiteral("9a1b2c3d-0000-4000-8000-000000000001");
    invitation.link = QStringLiteral("https://shocard.pingone.com/appopen?u=https%3A%2F%2Fapi.pingone.eu%2Fv1%2F"
                                     "distributedid%2Frequests%2F2b8f0d1a-51b7-4a0c-9a53-6b8a9b7c1d22");
    return invitation;
}

QByteArray portraitPng() {
    QImage image(196, 236, QImage::Format_RGB32);
    image.fill(QColor(45, 94, 136));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Presentation marta() {
    PresentedCredential credential;
    credential.type = QStringLiteral("Driver License");
    credential.issuer = QStringLiteral("Department of Motor Vehicles");
    credential.claims = {{QStringLiteral("First Name"), QStringLiteral("Marta")},
                         {QStringLiteral("Last Name"), QStringLiteral("Teixeira")},
                         {QStringLiteral("Birthdate"), QStringLiteral("1988-07-21")},
                         {QStringLiteral("Portrait"), {}, portraitPng()}};
    Presentation presentation;
    presentation.verdict = ServiceVerdict::Valid;
    presentation.credentials = {credential};
    presentation.checks = {{QStringLiteral("credential-valid"), CheckResult::Passed, CheckSource::Service},
                           {QStringLiteral("issuer-signature"), CheckResult::NotChecked, CheckSource::Kiosk}};
    return presentation;
}

Inviting inviting() {
    Inviting phase;
    phase.type = driverLicence();
    phase.invitation = invitation();
    phase.deadline = std::chrono::minutes(5);
    return phase;
}

Scanned scanned() {
    Scanned phase;
    phase.type = driverLicence();
    phase.invitation = invitation();
    phase.deadline = std::chrono::minutes(5);
    return phase;
}

Checking checking() {
    Checking phase;
    phase.type = driverLicence();
    phase.invitation = invitation();
    phase.deadline = std::chrono::minutes(5);
    return phase;
}

Concluded concluded(const Presentation &presentation) {
    Concluded phase;
    phase.type = driverLicence();
    phase.presentation = presentation;
    phase.judgement = judge(phase.type, presentation, noon());
    phase.at = noon();
    return phase;
}

Concluded verified() {
    return concluded(marta());
}

Concluded refused(Verdict verdict, Reason reason, const QString &subject) {
    Concluded phase = verified();
    phase.judgement.verdict = verdict;
    phase.judgement.reason = reason;
    phase.judgement.subject = subject;
    return phase;
}

Expired expired() {
    Expired phase;
    phase.type = driverLicence();
    return phase;
}

Failed failed(FailureKind kind, Stage stage) {
    Failed phase;
    phase.type = driverLicence();
    phase.failure.kind = kind;
    phase.failure.stage = stage;
    return phase;
}

QList<Reason> allReasons() {
    return {Reason::ServiceSaysNo,     Reason::VisitorDeclined,  Reason::DeclinedOrNotAccepted, Reason::NothingChecked,
            Reason::NeedsReview,       Reason::NothingPresented, Reason::WrongCredential,       Reason::ClaimMissing,
            Reason::CredentialExpired, Reason::ClaimNotAccepted, Reason::CheckFailed,           Reason::CheckNotMade,
            Reason::RuleUndecided};
}

QList<FailureKind> allFailureKinds() {
    return {FailureKind::DeskOffline,      FailureKind::Offline,      FailureKind::Timeout,
            FailureKind::ConnectionLost,   FailureKind::Untrusted,    FailureKind::CredentialsRejected,
            FailureKind::NotAllowed,       FailureKind::NotFound,     FailureKind::RateLimited,
            FailureKind::RequestRefused,   FailureKind::ServiceError, FailureKind::Redirected,
            FailureKind::TooLarge,         FailureKind::BadAnswer,    FailureKind::SecretMissing,
            FailureKind::BadConfiguration, FailureKind::MissingInput, FailureKind::NotRecorded,
            FailureKind::Internal};
}

} // namespace kiosk::testing
