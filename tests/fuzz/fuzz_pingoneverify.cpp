// Any bytes as an answer of PingOne Verify: a value or a failure, never a crash, and valid only with a word for it.
#include "app/providers/pingoneverify/pingoneverifydata.h"
#include "app/providers/pingoneverify/pingoneverifymessages.h"

#include <cstdint>
#include <cstdlib>

using namespace kiosk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// The first byte chooses the HTTP status.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0)
        return 0;
    constexpr int Statuses[]{200, 201, 400, 403, 404, 500, 503};
    const QByteArray body(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const HttpResponse response{Statuses[data[0] % std::size(Statuses)], {}, body};
    CredentialType type;
    RequestedCredential document;
    document.type = QString(pingone::AnyDocument);
    document.claims = {RequestedClaim{.id = QStringLiteral("firstName"), .label = {}},
                       RequestedClaim{.id = QStringLiteral("SELFIE"), .label = {}}};
    type.credentials = {document};

    if (const auto progress = pingone::readTransactionProgress(response)) {
        const bool isValid = pingone::presentationFrom(progress->context).verdict == ServiceVerdict::Valid;
        const bool hasWord = body.contains("SUCCESS") || body.contains("APPROVED_") || body.contains("\\u");
        if ((isValid && !hasWord) || (progress->presentation && isValid))
            std::abort();
    }
    const auto invitation = pingone::readTransactionInvitation(response, type, QStringLiteral("u"));
    if (invitation && invitation->link.isEmpty() && !invitation->context.contains(QStringLiteral("qrAddress")))
        std::abort();
    (void)pingone::readUsers(response);
    (void)pingone::readUser(response);
    (void)pingone::readPolicies(response);
    (void)pingone::readTransactionRow(response, QStringLiteral("u"));
    (void)pingone::readTransactions(response, QStringLiteral("u"), 1, 20);
    if (const auto items = pingone::readItems(response); items && pingone::picturesAsked(type, *items).size() > 3)
        std::abort();
    Presentation presentation;
    (void)pingone::addData(response, type, presentation);
    (void)pingone::addScores(response, presentation);
    presentation.credentials.append(PresentedCredential{});
    (void)pingone::addPicture(response, pingone::VerifiedItem{QStringLiteral("1"), QStringLiteral("SELFIE")},
                              presentation);
    return 0;
}
