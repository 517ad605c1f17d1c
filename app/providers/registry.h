#pragma once

#include "app/providers/provider.h"

#include <functional>

namespace kiosk::sim {
class SimulatedService;
struct Plot;
} // namespace kiosk::sim

namespace kiosk {

class Clock;

/// What a configuration key of a provider is for; check-config and the documentation are made from it.
struct OptionField {
    QString key; ///< in the file, e.g. "environment_id"
    bool required = true;
    QString expected; ///< what a valid value is, e.g. "the environment's id (UUID)"
    std::function<bool(const QJsonValue &)> isValid;
};

/// How a service knows its clients; decides which keys its table in the configuration needs.
enum class ServiceAccess {
    Token,      ///< region or base_url and token_url; client_id, client_secret, auth_method
    Key,        ///< base_url, api_key
    TokenOrKey, ///< base_url, and api_key or client_id with client_secret (token_url optional)
};

/// Everything the kiosk knows about a kind of service.
struct ProviderDescriptor {
    QString id;   ///< "pingone-credentials"
    QString name; ///< "PingOne Credentials"
    ServiceAccess access = ServiceAccess::Token;
    /// Base and token URL by region; empty where the provider knows none.
    std::function<std::optional<std::pair<QUrl, QUrl>>(const QString &region, const QJsonObject &options)> region;
    QList<OptionField> serviceOptions;
    QList<OptionField> typeOptions;
    /// What a type of this service lacks, or what contradicts itself in it, found while the configuration is read:
    /// BadConfiguration with the key. May be empty.
    std::function<std::optional<Failure>(const ServiceSettings &settings, const CredentialType &type)> typeProblem;
    /// Whether the service hands over what the wallet presented, so that it can be examined here; empty: never.
    std::function<bool(const ServiceSettings &settings)> handsOverEvidence;
    /// What a check that is not one of ours is called, by the id that stays of it in a record; empty: all are ours.
    std::function<Phrase(const QString &check)> wordsOfCheck;
    std::function<std::unique_ptr<Provider>(const ServiceSettings &settings)> make;
    /// The simulated other half.
    std::function<std::unique_ptr<sim::SimulatedService>(sim::Plot plot)> simulate;
};

/// All of them; one line per provider.
const QList<ProviderDescriptor> &providers();
const ProviderDescriptor *providerById(const QString &id);
/// What labelOf() needs to say of a check by its id alone what it said when it was made. `provider`: of its service,
/// which may be known no more.
Phrase labelOfCheck(const QString &provider, const QString &check);

} // namespace kiosk
