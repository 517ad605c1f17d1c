// Any bytes as an answer of Didit: a value or a failure, never a crash, and valid only with the word for it.
#include "app/providers/didit/diditdecision.h"
#include "app/providers/didit/diditlisting.h"
#include "app/providers/didit/diditmessages.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cstdint>
#include <cstdlib>

using namespace kiosk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

const QString Session = QStringLiteral("7e0e5d6a-6a55-4c6e-9a3c-2d6a5b9a1f10");

void require(bool holds) {
    if (!holds)
        std::abort();
}

/// Everything that can be asked for: document, chip, questions and a picture.
CredentialType everything() {
    CredentialType type;
    for (const QLatin1String name : {didit::AnyDocument, didit::DocumentChip, didit::Questionnaire, didit::FaceScan}) {
        RequestedCredential credential;
        credential.type = name;
        credential.claims = {RequestedClaim{.id = QStringLiteral("first_name"), .label = {}},
                             RequestedClaim{.id = QStringLiteral("parsed_address.city"), .label = {}},
                             RequestedClaim{.id = QStringLiteral("portrait_image"), .label = {}}};
        type.credentials.append(credential);
    }
    return type;
}

void readAsDecision(const HttpResponse &response) {
    const auto decision = didit::readDecision(response, everything(), Session, {});
    if (!decision) {
        require(!referenceOf(decision.failure()).isEmpty());
        return;
    }
    require(response.succeeded());
    const auto &presentation = decision->progress.presentation;
    require(presentation.has_value() == (decision->progress.state == Progress::State::Answered));
    const QJsonObject root = QJsonDocument::fromJson(response.body).object();
    if (presentation && presentation->verdict == ServiceVerdict::Valid)
        require(root.value(QLatin1String("status")) == QLatin1String("Approved") &&
                root.value(QLatin1String("environment")) == QLatin1String("live") &&
                root.value(QLatin1String("session_id")) == Session);
    for (const didit::PictureLink &picture : decision->pictures)
        require(presentation && picture.credential < presentation->credentials.size());
}

} // namespace

/// The first byte chooses the HTTP status.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0)
        return 0;
    constexpr int Statuses[]{200, 201, 400, 403, 404, 429, 503};
    const QByteArray body(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const HttpResponse response{Statuses[data[0] % std::size(Statuses)], {}, body};
    readAsDecision(response);
    for (const didit::Version version : {didit::Version::V1, didit::Version::V2, didit::Version::V3}) {
        const auto invitation = didit::readInvitation(response, version, QStringLiteral("visit"));
        require(!invitation || invitation->link.startsWith(QLatin1String("http")));
    }
    require(!referenceOf(didit::readRefusal(response, Stage::Follow)).isEmpty());
    const auto token = didit::readToken(response);
    require(!token || (!token->token.isEmpty() && token->lifetime.count() >= 0));
    (void)didit::readSessions(response);
    (void)didit::readWorkflows(response);
    (void)didit::readReviews(response);
    (void)didit::readSessionRow(response);
    return 0;
}
