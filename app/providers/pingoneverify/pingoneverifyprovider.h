#pragma once

#include "app/providers/registry.h"

namespace kiosk::pingone {

/// PingOne Verify: a transaction of a PingOne user, who photographs a document and the own face with the phone. The
/// user is found or made first. Needs a worker application's token with the role Identity Data Admin; there is no way
/// to cancel a transaction.
class VerifyProvider final : public Provider {
public:
    explicit VerifyProvider(ServiceSettings settings);

    std::optional<Exchange<AccessToken>> token() const override;
    QList<InputField> inputs(const CredentialType &type) const override;
    Outcome<Exchange<Invitation>> start(const CredentialType &type, const Inputs &inputs,
                                        const DeskIdentity &desk) const override;
    Exchange<Progress> follow(const CredentialType &type, const Invitation &invitation) const override;
    Exchange<Presentation> result(const CredentialType &type, const Invitation &invitation) const override;
    std::optional<Exchange<Done>> cancel(const Invitation &invitation) const override;
    /// Types: the verify policies. Sessions: transactions of the user named by the filter `user` (a user name) or
    /// `user_id`.
    std::optional<Exchange<QString>> decide(const Invitation &invitation, Decision decision,
                                            const QString &note) const override;
    Outcome<Exchange<ServiceListing>> list(const ListingRequest &request) const override;
    /// `id` is "user's id/transaction's id", as list() gives it.
    std::optional<QStringList> filters(ListingRequest::What what) const override;
    Outcome<Exchange<ServiceRow>> show(const QString &id) const override;
    std::chrono::seconds ownLimit() const override;

private:
    ServiceSettings m_settings;
};

ProviderDescriptor verifyDescriptor();

} // namespace kiosk::pingone
