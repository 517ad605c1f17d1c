#pragma once

#include "app/trust/presented.h"

#include <chrono>

namespace kiosk::trust {

/// How far the clocks of an issuer, a wallet and this desk may be apart.
inline constexpr std::chrono::seconds ClockSkew{60};
/// A presentation answers a request that lives some minutes; an older one answers another.
inline constexpr std::chrono::seconds PresentationLife{900};

/// Begin, end and issuance of a token, whichever are there.
struct Period {
    std::optional<QDateTime> begins = {};
    std::optional<QDateTime> ends = {};
    std::optional<QDateTime> issued = {};

    bool isEmpty() const { return !begins && !ends && !issued; }
};

Period periodOf(const CredentialToken &credential);
/// `nbf`, `exp`, `iat` of a presentation, key binding or status list token.
Period periodOf(const QJsonObject &claims);

/// Expired, NotYetValid or IssuedInFuture, with the date in question as detail.
Checked<Passed> isWithin(const Period &period, const QDateTime &at);
/// Besides TooOld where it was made over PresentationLife before.
Checked<Passed> isFresh(const Period &period, const QDateTime &at);

} // namespace kiosk::trust
