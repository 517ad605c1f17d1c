// Any bytes in the Date and Retry-After headers: a time that is valid or none, a wait that is never negative.
#include "app/http/message.h"

#include <cstdint>
#include <cstdlib>

using namespace kiosk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QDateTime now(QDate(2026, 3, 4), QTime(9, 16), Qt::UTC);
    const qsizetype middle = text.indexOf('\n');
    HttpResponse response;
    response.status = 429;
    response.headers = {HttpHeader{"Date", text.left(middle)}, HttpHeader{"Retry-After", text.mid(middle + 1)}};
    const auto time = response.serverTime();
    if (time && !time->isValid())
        std::abort();
    const auto wait = response.retryAfter(now);
    if (wait && wait->count() < 0)
        std::abort();
    (void)parseHttpDate(text);
    return 0;
}
