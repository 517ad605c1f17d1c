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

/// Everything the kiosk knows about a kind of service.
struct ProviderDescriptor {
    QString id;             ///< "pingone-credentials"
    QString name;           ///< "PingOne Credentials"
    bool needsToken = true; ///< token_url (or region), client_id, secret and auth_method are required
    /// Base and token URL by region; empty where the provider knows none.
    std::function<std::optional<std::pair<QUrl, QUrl>>(const QString &region, const QJsonObject &options)> region;
    QList<OptionField> serviceOptions;
    QList<OptionField> typeOptions;
    std::function<std::unique_ptr<Provider>(const ServiceSettings &settings)> make;
    /// The simulated other half.
    std::function<std::unique_ptr<sim::SimulatedService>(sim::Plot plot)> simulate;
};

/// All of them; one line per provider.
const QList<ProviderDescriptor> &providers();
const ProviderDescriptor *providerById(const QString &id);

} // namespace kiosk
