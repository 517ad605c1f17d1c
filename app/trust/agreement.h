#pragma once

#include "app/trust/presented.h"

namespace kiosk::trust {

/// JWT encodings of W3C credentials keep the credential's own members beside the token's; many issuers write all of
/// them twice. Which member, if any, contradicts its copy: its name ("vc.exp"), empty where all agree.
QString contradictionIn(const PresentationToken &presentation);
QString contradictionIn(const CredentialToken &credential);

} // namespace kiosk::trust
