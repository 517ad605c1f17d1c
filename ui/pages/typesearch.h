#pragma once

#include "app/credentials/credentialtype.h"

namespace kiosk::ui {

/// Whether all words of `wanted`, in any order, are part of what a type is called, what it asks for, its group or its
/// service. Accents, upper and lower case are the same: "Führerschein" is found by "fuhrer" too.
bool isFoundBy(const QString &wanted, const CredentialType &type, const QString &service);

} // namespace kiosk::ui
