#pragma once

#include "app/providers/pingone/pingoneplatform.h"

namespace kiosk::pingone {

/// Rows of what PingOne Credentials can list. Facts are those of the PingOne API pages "Read All Credential Types" and
/// "Read One Credential Verification Status".

/// The environment's credential types; their titles are what a request names. Deleted ones are left out.
Outcome<ServiceListing> readCredentialTypes(const HttpResponse &response);
/// The installation to which a push message goes ("Read All Digital Wallets"): the newest active wallet of the
/// application `application`. MissingInput for the field "user" where the visitor has none.
Outcome<QString> readActiveWallet(const HttpResponse &response, const QString &application);
/// One session's state.
Outcome<ServiceRow> readSessionRow(const HttpResponse &response);

} // namespace kiosk::pingone
