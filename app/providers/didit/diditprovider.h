#pragma once

#include "app/providers/didit/diditoptions.h"

namespace kiosk::didit {

/// Didit's identity verification sessions: the visitor photographs a document, reads its chip, shows a face on the own
/// phone; the decision is polled and is the result at the same time. API generations V3 (current), V2 and V1, with an
/// API key or with client credentials.
class DiditProvider final : public Provider {
public:
    explicit DiditProvider(ServiceSettings settings);

    std::optional<Exchange<AccessToken>> token() const override;
    QList<InputField> inputs(const CredentialType &type) const override;
    Outcome<Exchange<Invitation>> start(const CredentialType &type, const Inputs &inputs,
                                        const DeskIdentity &desk) const override;
    Exchange<Progress> follow(const CredentialType &type, const Invitation &invitation) const override;
    Exchange<Presentation> result(const CredentialType &type, const Invitation &invitation) const override;
    std::optional<Exchange<Done>> cancel(const Invitation &invitation) const override;
    std::optional<Exchange<QString>> decide(const Invitation &invitation, kiosk::Decision decision,
                                            const QString &note) const override;
    Outcome<Exchange<ServiceListing>> list(const ListingRequest &request) const override;
    std::optional<QStringList> filters(ListingRequest::What what) const override;
    Outcome<Exchange<ServiceRow>> show(const QString &id) const override;
    std::chrono::seconds ownLimit() const override;

private:
    /// Every path of Didit's API ends with a slash; without it the service redirects, and the key would be lost.
    QUrl url(const QString &path, const QString &query = {}) const;
    QString sessionPath(const QString &sessionId, const QString &part) const;
    /// Adds the key where the service knows the kiosk by one.
    HttpRequest withAccess(HttpRequest request) const;

    ServiceSettings m_settings;
    Version m_version;
};

ProviderDescriptor descriptor();

} // namespace kiosk::didit
