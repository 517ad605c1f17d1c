// Any bytes as an answer of nChain Identity: a value or a failure, never a crash, and valid only with the word for it.
#include "app/providers/nchain/nchainmessages.h"
#include "app/providers/nchain/webappmessages.h"

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
    const CredentialType type;
    const auto look = [&body](const Outcome<Progress> &progress) {
        const bool isValid =
            progress && progress->presentation && progress->presentation->verdict == ServiceVerdict::Valid;
        if (isValid && !body.contains("verif") && !body.contains("\\u"))
            std::abort();
    };
    look(nchain::readRecord(type, QStringLiteral("c"), QStringLiteral("d"), response));
    look(nchain::readStatus(type, QStringLiteral("c"), QStringLiteral("d"), response));
    if (const auto invitation = nchain::readInvitation(response); invitation && invitation->link.isEmpty())
        std::abort();
    (void)nchain::readRecords(response, {});
    (void)nchain::readHistory(response);
    (void)nchain::readRecordRow(response);
    (void)nchain::readTemplates(response);
    return 0;
}
