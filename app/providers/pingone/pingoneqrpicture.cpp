#include "app/providers/pingone/pingoneqrpicture.h"

#include "app/providers/foreignlink.h"
#include "app/providers/foreignpicture.h"

namespace kiosk::pingone {

Step<Invitation> withQrPicture(const Outcome<Invitation> &read, const QUrl &service, const QString &field,
                               const QString &pathTemplate) {
    if (!read || !read->context.contains(QStringLiteral("qrAddress")))
        return read;
    const auto unusable = [field](const QString &expected) {
        return makeFailure(FailureKind::BadAnswer, Stage::Start, field + QStringLiteral(": expected ") + expected,
                           field);
    };
    const QUrl address(read->context.value(QStringLiteral("qrAddress")).toString(), QUrl::StrictMode);
    if (!mayFetch(address, service))
        return unusable(QStringLiteral("an https address"));
    Exchange<Invitation> exchange;
    exchange.stage = Stage::Start;
    exchange.request = getRequest(address, pathTemplate);
    exchange.request.headers = {{"Accept", "image/png, image/jpeg"}};
    exchange.request.authorised = false;
    exchange.read = [invitation = *read, unusable](const HttpResponse &response) -> Step<Invitation> {
        if (!response.succeeded())
            return readRefusal(response, Stage::Start);
        if (!isPicture(response.body))
            return unusable(QStringLiteral("a picture behind the address"));
        Invitation complete = invitation;
        complete.qrPicture = response.body;
        return complete;
    };
    return exchange;
}

} // namespace kiosk::pingone
