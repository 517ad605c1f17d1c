#pragma once

#include "app/providers/registry.h"

namespace kiosk::pingone {

/// PingOne Credentials: credential verification sessions (presentationSessions) with the protocols NATIVE, also with a
/// push message to a known wallet, and OPENID4VP. Creating, following and reading need a worker application's token;
/// there is no way to cancel a session.
class CredentialsProvider final : public Provider {
public:
    explicit CredentialsProvider(ServiceSettings settings);

    std::optional<Exchange<AccessToken>> token() const override;
    QList<InputField> inputs(const CredentialType &type) const override;
    Outcome<Exchange<Invitation>> start(const CredentialType &type, const Inputs &inputs,
                                        const DeskIdentity &desk) const override;
    Exchange<Progress> follow(const CredentialType &type, const Invitation &invitation) const override;
    Exchange<Presentation> result(const CredentialType &type, const Invitation &invitation) const override;
    std::optional<Exchange<Done>> cancel(const Invitation &invitation) const override;
    /// Types: the environment's credential types. The service lists no sessions.
    Outcome<Exchange<ServiceListing>> list(const ListingRequest &request) const override;
    /// The state of a session, by its id.
    Outcome<Exchange<ServiceRow>> show(const QString &id) const override;
    std::chrono::seconds ownLimit() const override;

private:
    QUrl sessionUrl(const QString &sessionId, const QString &part = {}) const;

    ServiceSettings m_settings;
};

ProviderDescriptor credentialsDescriptor();

} // namespace kiosk::pingone
