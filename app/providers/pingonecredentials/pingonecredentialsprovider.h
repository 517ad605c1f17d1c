#pragma once

#include "app/providers/registry.h"

namespace kiosk::pingone {

/// PingOne Credentials: credential verification sessions (presentationSessions), protocol NATIVE.
/// Creating, following and reading need a worker application's token; there is no way to cancel a session.
class CredentialsProvider final : public Provider {
public:
    explicit CredentialsProvider(ServiceSettings settings);

    std::optional<Exchange<AccessToken>> token() const override;
    Outcome<Exchange<Invitation>> start(const CredentialType &type, const Inputs &inputs,
                                        const DeskIdentity &desk) const override;
    Exchange<Progress> follow(const CredentialType &type, const Invitation &invitation) const override;
    Exchange<Presentation> result(const CredentialType &type, const Invitation &invitation) const override;
    std::optional<Exchange<Done>> cancel(const Invitation &invitation) const override;
    std::chrono::seconds ownLimit() const override;

private:
    QUrl sessionUrl(const QString &sessionId = {}, const QString &part = {}) const;

    ServiceSettings m_settings;
};

ProviderDescriptor credentialsDescriptor();

} // namespace kiosk::pingone
