#pragma once

#include "app/providers/registry.h"

namespace kiosk::pingone {

/// What all services of the PingOne platform have in common: regions, the token of a worker application, the shape of
/// errors. Facts are those of the PingOne Platform API pages "Working with PingOne APIs", "Token (client_credentials)"
/// and "Error codes".

/// Base and token URL of a region ("EU"), for the `environment_id` of the options; nothing for an unknown region.
std::optional<std::pair<QUrl, QUrl>> addressesOf(const QString &region, const QJsonObject &options);

/// True for the text of a UUID.
bool isUuid(const QJsonValue &value);

/// The option that every PingOne service needs: `environment_id`.
OptionField environmentOption();

/// "/environments/<id>", encoded.
QString environmentPath(const ServiceSettings &settings);

/// Fetches a worker application's token with its one authentication method, "basic" or "post".
Exchange<AccessToken> tokenExchange(const ServiceSettings &settings);

/// The token endpoint's answer, in OAuth's shape.
Outcome<AccessToken> readToken(const HttpResponse &response);

/// The Failure of an API error body {id, code, message, details[]}; any other body is only its HTTP status. `field` is
/// the first detail's target, and the role that is needed where one is missing.
Failure readRefusal(const HttpResponse &response, Stage stage);

} // namespace kiosk::pingone
