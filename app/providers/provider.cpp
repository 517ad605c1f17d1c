#include "app/providers/provider.h"

namespace kiosk {

QList<InputField> Provider::inputs(const CredentialType &) const {
    return {};
}

Outcome<Exchange<ServiceListing>> Provider::list(const ListingRequest &) const {
    return makeFailure(FailureKind::RequestRefused, Stage::Settings, QStringLiteral("this service has no such list"));
}

QList<CredentialType> Provider::offers(const ServiceListing &) const {
    return {};
}

Outcome<Exchange<ServiceRow>> Provider::show(const QString &) const {
    return makeFailure(FailureKind::RequestRefused, Stage::Settings,
                       QStringLiteral("this service cannot show a single session"));
}

} // namespace kiosk
