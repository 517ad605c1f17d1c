#pragma once

#include "app/providers/pingone/pingoneplatform.h"

namespace kiosk::pingone {

/// The way out where an answer has no link to encode: the service's own QR picture, an address that needs no token.
/// Where `read` has context["qrAddress"], the picture behind it is fetched into qrPicture; `field` is its place in the
/// answer, for failures. What is no PNG or JPEG is BadAnswer.
/// So is an address that nothing may be fetched from for the service at `service` (mayFetch).
Step<Invitation> withQrPicture(const Outcome<Invitation> &read, const QUrl &service, const QString &field,
                               const QString &pathTemplate);

} // namespace kiosk::pingone
