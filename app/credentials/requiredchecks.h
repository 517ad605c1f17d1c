#pragma once

#include "app/credentials/credentialtype.h"
#include "app/credentials/presentation.h"

namespace kiosk {

/// Ids of the checks that must have been made and passed: those that the type names; where it says nothing and there is
/// evidence, or should be some (the service hands it over, and the type has trusted issuers), that the evidence is
/// readable, signed, and by a trusted issuer where there are any.
QStringList requiredChecksOf(const CredentialType &type, const Presentation &presentation);

/// Whether the type stands on the evidence that there is: then what only the service says decides nothing.
bool standsOnEvidence(const CredentialType &type, const Presentation &presentation);

} // namespace kiosk
