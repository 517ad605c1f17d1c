// Any bytes as an answer of a Universal OID4VP server: a value or a failure, never a crash, and valid only with the
// word for it.
#include "app/providers/universaloid4vp/universaloid4vpmessages.h"

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
    const auto progress = oid4vp::readStatus({}, QStringLiteral("c"), response);
    const bool isValid = progress && progress->presentation && progress->presentation->verdict == ServiceVerdict::Valid;
    if (isValid && !body.contains("verif") && !body.contains("\\u"))
        std::abort();
    if (const auto invitation = oid4vp::readInvitation(response); invitation && invitation->link.isEmpty())
        std::abort();
    (void)oid4vp::readDefinitions(response);
    (void)oid4vp::readToken(response);
    return 0;
}
