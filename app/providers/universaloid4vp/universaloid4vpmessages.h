#pragma once

#include "app/providers/provider.h"

namespace kiosk::oid4vp {

/// JSON of the Universal OID4VP backend API ↔ values. Facts are those of its OpenAPI file (FIDES community,
/// "universal-oid4vp") and of the server that implements it (Sphereon SSI SDK), which differs in details: error texts
/// in `message`, status 500 with the state `error`.

/// Body of the request that creates an authorization request; `options` are the service's.
QByteArray createBody(const QString &queryId, const QJsonObject &options);

/// The created request. The status address lands in context["statusAddress"].
Outcome<Invitation> readInvitation(const HttpResponse &response);

/// The state, and once it is verified the claims.
Outcome<Progress> readStatus(const CredentialType &type, const QString &correlationId, const HttpResponse &response);

/// The queries that the server knows.
Outcome<ServiceListing> readDefinitions(const HttpResponse &response);

/// An error body {status, message, error_details}; its words are not taken, only the HTTP status.
Failure readRefusal(const HttpResponse &response, Stage stage);

/// The token endpoint's answer, in OAuth's shape.
Outcome<AccessToken> readToken(const HttpResponse &response);

} // namespace kiosk::oid4vp
