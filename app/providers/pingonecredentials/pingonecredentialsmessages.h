#pragma once

#include "app/base/jsonreader.h"
#include "app/providers/pingone/pingoneplatform.h"

namespace kiosk::pingone {

/// JSON of PingOne Credentials' presentation sessions ↔ values; no decisions about the conversation. Facts are those of
/// the PingOne Platform API pages "Create Credential Verification Session (NATIVE)", "… (NATIVE - Push Notification)",
/// "… (OPENID4VP)", "Read One Credential Verification
/// Status", "Read Credential Verification Credential Data" and "Read … Session Data".

/// True where the type asks with OpenID for Verifiable Presentations instead of the wallet's own protocol.
bool isOpenId4Vp(const CredentialType &type);
/// The wallet installation that gets a push message: from the configuration, or else what the desk gave for the input
/// `application_instance`. Empty: no push.
QString pushTarget(const CredentialType &type, const Inputs &inputs);

/// Body of the request that creates a session.
QByteArray createSessionBody(const CredentialType &type, const DeskIdentity &desk, const Inputs &inputs = {});

/// 202 (any 2xx) of the creation. The link is spelt appOpenUrl, appOpenURL, appOpen or qrUrl; without any of them
/// `qr.href` is a picture: as data: URI it lands in qrPicture, as address in context["qrAddress"].
Outcome<Invitation> readInvitation(const HttpResponse &response);

/// Status of a session. Here and below, an answer that names another session than `sessionId` is BadAnswer.
Outcome<Progress> readProgress(const HttpResponse &response, const QString &sessionId = {});

/// Credential data or session data in any of their shapes, as far as they hold an end.
Outcome<Presentation> readPresentation(const HttpResponse &response, const QString &sessionId = {});

/// The service's words about what went wrong inside a session (errors[]).
QString reasonsOf(const JsonReader &root);

/// Gives claims the names under which they were asked for: session data names a claim by its attribute ("givenName" for
/// "Given Name"). OPENID4VP hands over whole credentials, whatever was asked for: what nobody asked for is dropped.
Presentation asAsked(Presentation presentation, const CredentialType &type);

/// The longest message that is sent to a wallet, in characters.
constexpr int LongestMessage = 100;

} // namespace kiosk::pingone
