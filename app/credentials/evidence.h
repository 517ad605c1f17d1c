#pragma once

#include "app/base/secret.h"

#include <QDateTime>
#include <QString>

namespace kiosk {

/// What the wallet presented, as the service handed it over, with what is known about the request that it answers. The
/// token is about a person: it is never logged, and wiped with the phase that holds it.
struct Evidence {
    QString format = {};        ///< the service's word: "jwt_vp", "dc+sd-jwt"; empty where it says none
    Secret token = {};          ///< one token: VP-JWT, VC-JWT, SD-JWT with its disclosures and key binding
    QString nonce = {};         ///< the request's; empty where it is not known
    QString audience = {};      ///< the verifier's name in the request; empty where it is not known
    QDateTime presentedAt = {}; ///< the service's time of the answer; invalid where it is not known

    bool operator==(const Evidence &) const = default;
};

} // namespace kiosk
