// Any bytes as an answer of PingOne Credentials: a value or a failure with its reference, valid only with the success
// word. The first byte picks the reader, the second the HTTP status.
#include "app/providers/pingonecredentials/pingonecredentialslisting.h"
#include "app/providers/pingonecredentials/pingonecredentialsmessages.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <cstdint>
#include <cstdlib>

using namespace kiosk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

void requireUsable(const Failure &failure) {
    require(!referenceOf(failure).isEmpty());
}

QString wordOf(const HttpResponse &response) {
    return QJsonDocument::fromJson(response.body).object().value(QLatin1String("status")).toString();
}

void readAsInvitation(const HttpResponse &response) {
    const auto invitation = pingone::readInvitation(response);
    if (!invitation) {
        requireUsable(invitation.failure());
        return;
    }
    require(response.succeeded() && !invitation->sessionId.isEmpty());
    const bool canBeShown = !invitation->link.isEmpty() || !invitation->qrPicture.isEmpty() ||
                            invitation->context.contains(QStringLiteral("qrAddress"));
    require(canBeShown);
}

void readAsProgress(const HttpResponse &response) {
    const auto progress = pingone::readProgress(response);
    if (!progress) {
        requireUsable(progress.failure());
        return;
    }
    require(response.succeeded());
    require(!progress->presentation || progress->presentation->verdict != ServiceVerdict::Valid);
    const QString word = wordOf(response);
    if (progress->state == Progress::State::Answered)
        require(word == QLatin1String("VERIFICATION_SUCCESSFUL") || word == QLatin1String("VERIFICATION_FAILED"));
}

void readAsPresentation(const HttpResponse &response) {
    const auto presentation = pingone::readPresentation(response);
    if (!presentation) {
        requireUsable(presentation.failure());
        return;
    }
    if (presentation->verdict == ServiceVerdict::Valid)
        require(response.succeeded() && wordOf(response) == QLatin1String("VERIFICATION_SUCCESSFUL"));
}

void readAsToken(const HttpResponse &response) {
    const auto token = pingone::readToken(response);
    if (!token) {
        requireUsable(token.failure());
        return;
    }
    require(response.succeeded() && !token->token.isEmpty() && token->lifetime.count() >= 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size < 2)
        return 0;
    constexpr std::array<int, 8> statuses{200, 201, 202, 204, 302, 400, 401, 503};
    HttpResponse response;
    response.status = statuses.at(data[1] % statuses.size());
    response.body = QByteArray(reinterpret_cast<const char *>(data) + 2, static_cast<qsizetype>(size - 2));
    switch (data[0] % 7) {
    case 0:
        readAsInvitation(response);
        break;
    case 1:
        readAsProgress(response);
        break;
    case 2:
        readAsPresentation(response);
        break;
    case 3:
        readAsToken(response);
        break;
    case 4:
        (void)pingone::readCredentialTypes(response);
        break;
    case 5:
        (void)pingone::readSessionRow(response);
        break;
    default:
        requireUsable(pingone::readRefusal(response, Stage::Follow));
    }
    return 0;
}
