#pragma once

#include "app/providers/provider.h"

namespace kiosk::nchain {

/// JSON of the nChain Identity verifier's web-app API ↔ values. Facts are those of the pages "Verifying" and
/// "Templates" of the product's documentation; error states that come as 404 and 500 with a status body are those of
/// the SSI SDK's relying party, whose paths and properties the API has.

/// Body of the status request. `includeVerifiedData` asks for flat claims where the deployment knows the parameter.
QByteArray statusBody(const QString &correlationId, const QString &definitionId, bool includeVerifiedData);

/// The status, and once it is verified what was presented. `verified` alone is not believed: beside an error text, or
/// over a presentation that is not signed or contradicts itself, the result is not valid.
Outcome<Progress> readStatus(const CredentialType &type, const QString &correlationId, const QString &definitionId,
                             const HttpResponse &response);

/// The definitions that can be asked for.
Outcome<ServiceListing> readTemplates(const HttpResponse &response);

} // namespace kiosk::nchain
