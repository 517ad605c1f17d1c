#pragma once

#include "app/credentials/credentialtype.h"
#include "app/credentials/presentation.h"

namespace kiosk {

/// Whether two names are those of one type of credential: services differ in spaces and in upper and lower case.
bool isSameType(const QString &one, const QString &other);
/// What was asked for of a credential, by its type's name; null where it was not asked for.
const RequestedCredential *requestFor(const CredentialType &type, const QString &credential);

} // namespace kiosk
