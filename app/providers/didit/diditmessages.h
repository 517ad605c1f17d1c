#pragma once

#include "app/providers/didit/diditoptions.h"

namespace kiosk::didit {

/// Requests and refusals of Didit's sessions ↔ values; no decisions about the conversation. Facts are those of the
/// Didit API pages "Create Session", "Authentication" and "Retrieve Session" (V1: docs.didit.me/identity-verification,
/// V3: docs.didit.me/sessions-api). What a decision holds is read by diditdecision.h.

/// Body of the request that creates a session. `visit` becomes vendor_data: unique, because Didit hands out an
/// unfinished session again to whoever asks with the same one.
QByteArray createSessionBody(Version version, const CredentialType &type, const Inputs &inputs,
                             const DeskIdentity &desk, const QString &visit);

/// 201 (any 2xx) of the creation. A session that is another visit's, or not new, is BadAnswer and never shown.
Outcome<Invitation> readInvitation(const HttpResponse &response, Version version, const QString &visit);

/// Body of the request that gives a session another status, with what a person says about it.
QByteArray updateBody(const QString &status, const QString &comment);
/// 200 of such a request, or the refusal of a status that the session has already: either way it is `status` now.
/// Another session's answer is BadAnswer.
Outcome<QString> readUpdate(const HttpResponse &response, const QString &sessionId, const QString &status);

/// The Failure of an error body in any of Didit's forms: {field: [text]}, {field: text}, {"detail": text or [text]},
/// [text]; anything else is only its HTTP status.
Failure readRefusal(const HttpResponse &response, Stage stage);

/// The token endpoint's answer; "token_type" is not part of it.
Outcome<AccessToken> readToken(const HttpResponse &response);

} // namespace kiosk::didit
