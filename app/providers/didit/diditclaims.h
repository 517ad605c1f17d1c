#pragma once

#include "app/providers/didit/diditblocks.h"
#include "app/providers/didit/diditdecision.h"

namespace kiosk::didit {

/// The credentials that `type` asks for, out of a decision's blocks, and the pictures that they still lack. A link from
/// which nothing may be fetched for the service at `service` (mayFetch) is rejected.
QList<PresentedCredential> credentialsOf(const Blocks &blocks, const CredentialType &type, const QUrl &service,
                                         QList<PictureLink> *pictures);

/// Whether the document comes from a country that the type accepts (issuers: codes such as "AUT"); nothing where all
/// are accepted.
std::optional<Check> issuerCheck(const Blocks &blocks, const CredentialType &type);

} // namespace kiosk::didit
