#pragma once

#include "app/providers/pingone/pingoneplatform.h"

namespace kiosk::pingone {

/// JSON of PingOne Credentials' presentation sessions ↔ values; no decisions about the conversation. Facts are those of
/// the PingOne Platform API pages "Create Credential Verification Session (NATIVE)", "Read One Credential Verification
/// Status", "Read Credential Verification Credential Data" and "Read … Session Data".

/// Body of the request that creates a session.
QByteArray createSessionBody(const CredentialType &type, const DeskIdentity &desk);

/// 202 (any 2xx) of the creation. The link is spelt appOpenUrl, appOpenURL, appOpen or qrUrl; without any of them
/// `qr.href` is a picture: as data: URI it lands in qrPicture, as address in context["qrAddress"].
Outcome<Invitation> readInvitation(const HttpResponse &response);

/// Status of a session.
Outcome<Progress> readProgress(const HttpResponse &response);

/// Credential data or session data in any of their shapes, as far as they hold an end.
Outcome<Presentation> readPresentation(const HttpResponse &response);

/// The longest message that is sent to a wallet, in characters.
constexpr int LongestMessage = 100;

} // namespace kiosk::pingone
