#include "app/providers/provider.h"

namespace kiosk {

QList<InputField> Provider::inputs(const CredentialType &) const {
    return {};
}

std::optional<Exchange<QString>> Provider::decide(const Invitation &, Decision, const QString &) const {
    return {};
}

Outcome<Exchange<ServiceListing>> Provider::list(const ListingRequest &) const {
    return makeFailure(FailureKind::RequestRefused, Stage::Settings, QStringLiteral("this service has no such list"));
}

std::optional<QStringList> Provider::filters(ListingRequest::What) const {
    return {};
}

QList<CredentialType> Provider::offers(const ServiceListing &) const {
    return {};
}

Outcome<Exchange<ServiceRow>> Provider::show(const QString &) const {
    return makeFailure(FailureKind::RequestRefused, Stage::Settings,
                       QStringLiteral("this service cannot show a single session"));
}

} // namespace kiosk
