#pragma once

#include "app/base/jsonreader.h"
#include "app/credentials/claim.h"
#include "app/credentials/credentialtype.h"

#include <QJsonObject>

namespace kiosk {

/// A claim's value in words: text as it is, true/false, numbers; lists joined with commas. Empty for null. Anything
/// else is rejected at its place.
QString claimText(const JsonReader &value);

/// The members of an object as claims, without those in `except`; inner objects become "outer.inner".
QList<Claim> claimsIn(const JsonReader &object, const QStringList &except);

/// The same out of a verified token, where anything may stand: what is neither text, number nor flag becomes compact
/// JSON, and pictures in data addresses (PNG, JPEG) become pictures.
QList<Claim> claimsOf(const QJsonObject &object);

/// Which of a credential's types it is known by: the one asked for, else the first that says more than
/// "VerifiableCredential".
QString bestType(const QStringList &types, const CredentialType &type);

} // namespace kiosk
