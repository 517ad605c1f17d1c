#pragma once

#include "app/providers/registry.h"

namespace kiosk::nchain {

/// nChain (TNG) Identity Verifier, v1 API: verifiable presentation records. The result comes with the poll; a request
/// cannot be withdrawn and lives 300 s, which only the kiosk watches.
class V1Provider : public Provider {
public:
    explicit V1Provider(ServiceSettings settings);

    std::optional<Exchange<AccessToken>> token() const override;
    Outcome<Exchange<Invitation>> start(const CredentialType &type, const Inputs &inputs,
                                        const DeskIdentity &desk) const override;
    Exchange<Progress> follow(const CredentialType &type, const Invitation &invitation) const override;
    Exchange<Presentation> result(const CredentialType &type, const Invitation &invitation) const override;
    std::optional<Exchange<Done>> cancel(const Invitation &invitation) const override;
    Outcome<Exchange<ServiceListing>> list(const ListingRequest &request) const override;
    std::optional<QStringList> filters(ListingRequest::What what) const override;
    Outcome<Exchange<ServiceRow>> show(const QString &id) const override;
    std::chrono::seconds ownLimit() const override;

protected:
    /// The request at `path` below the base address, with the key in its header.
    HttpRequest withKey(HttpRequest request) const;
    QUrl address(const QString &path) const;
    Exchange<Invitation> create(const QString &path, const QString &pathTemplate) const;

    ServiceSettings m_settings;
};

/// The same product's web-app API, where the status is asked for by POST and carries the presentation token itself.
class WebAppProvider final : public V1Provider {
public:
    using V1Provider::V1Provider;

    Outcome<Exchange<Invitation>> start(const CredentialType &type, const Inputs &inputs,
                                        const DeskIdentity &desk) const override;
    Exchange<Progress> follow(const CredentialType &type, const Invitation &invitation) const override;
    Outcome<Exchange<ServiceListing>> list(const ListingRequest &request) const override;
    std::optional<QStringList> filters(ListingRequest::What what) const override;
    QList<CredentialType> offers(const ServiceListing &types) const override;
    Outcome<Exchange<ServiceRow>> show(const QString &id) const override;
};

ProviderDescriptor descriptor();

} // namespace kiosk::nchain
