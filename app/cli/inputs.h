#pragma once

#include "app/credentials/credentialtype.h"
#include "app/providers/provider.h"

namespace kiosk::cli {

/// "key=value" texts as a table; nothing where one has no key.
std::optional<QHash<QString, QString>> keyValues(const QStringList &texts);

/// What a request of `type` starts with: what was given (a picture as base64 or as @FILE), and in the demo the examples
/// for the rest. `wrong` says in plain words what is missing, empty or unknown.
Inputs inputsFor(const CredentialType &type, const QHash<QString, QString> &given, bool demo, QString *wrong);

} // namespace kiosk::cli
