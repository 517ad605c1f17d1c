#pragma once

#include "app/credentials/presentation.h"

namespace kiosk {

/// The identifier of a credential's issuer that may be compared with configured ones; empty where nobody vouches for
/// it. Without evidence the service's word counts. Where there is evidence, the signature of this credential has to
/// have been verified. A name alone can be anybody's. Pure.
QString vouchedIssuer(const Presentation &presentation, const PresentedCredential &credential);

} // namespace kiosk
