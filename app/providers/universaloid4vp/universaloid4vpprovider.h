#pragma once

#include "app/providers/registry.h"

namespace kiosk::oid4vp {

/// Any server with the Universal OID4VP backend API (/oid4vp/backend/auth/requests). It knows its clients by an OAuth
/// token or by a fixed bearer token; a request lives 300 s, which only the kiosk watches, and can be deleted.
class UniversalProvider final : public Provider {
public:
    explicit UniversalProvider(ServiceSettings settings);

    std::optional<Exchange<AccessToken>> token() const override;
    Outcome<Exchange<Invitation>> start(const CredentialType &type, const Inputs &inputs,
                                        const DeskIdentity &desk) const override;
    Exchange<Progress> follow(const CredentialType &type, const Invitation &invitation) const override;
    Exchange<Presentation> result(const CredentialType &type, const Invitation &invitation) const override;
    std::optional<Exchange<Done>> cancel(const Invitation &invitation) const override;
    Outcome<Exchange<ServiceListing>> list(const ListingRequest &request) const override;
    std::chrono::seconds ownLimit() const override;

    /// Settings that cannot work: BadConfiguration.
    static std::optional<Failure> problemWith(const ServiceSettings &settings);

private:
    HttpRequest authorised(HttpRequest request) const;
    QUrl statusAddress(const Invitation &invitation) const;

    ServiceSettings m_settings;
};

ProviderDescriptor descriptor();

} // namespace kiosk::oid4vp
