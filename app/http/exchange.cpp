#include "app/http/exchange.h"

namespace kiosk {

namespace {

FailureKind kindOf(int status) {
    if (status >= 300 && status < 400)
        return FailureKind::Redirected;
    switch (status) {
    case 401:
        return FailureKind::CredentialsRejected;
    case 403:
        return FailureKind::NotAllowed;
    case 404:
        return FailureKind::NotFound;
    case 408:
        return FailureKind::Timeout;
    case 429:
        return FailureKind::RateLimited;
    default:
        return status >= 500 ? FailureKind::ServiceError : FailureKind::RequestRefused;
    }
}

} // namespace

Failure refusal(const HttpResponse &response, Stage stage, const QString &detail, const QString &serviceReference) {
    return Failure{.kind = kindOf(response.status),
                   .stage = stage,
                   .detail = detail,
                   .httpStatus = response.status,
                   .retryAfter = response.retryAfter(QDateTime::currentDateTimeUtc()),
                   .serviceReference = serviceReference};
}

} // namespace kiosk
