#pragma once

#include <QByteArray>

namespace kiosk::test {

/// A good configuration with every key about what is accepted and required; tests break it line by line.
inline QByteArray rulesConfiguration() {
    return R"([site]
name = "Harbour Hotel"
purpose = "Please show your credential"

[services.pingone]
provider = "pingone-credentials"
region = "EU"
environment_id = "7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11"
client_id = "client"
client_secret = "env:PINGONE_SECRET"

[[types]]
id = "driver-licence"
label = "Driver licence"
service = "pingone"
when_cannot_tell = "review"
required_checks = ["credential-signature", "holder-binding"]
when_not_checked = "review"
[[types.credentials]]
type = "Driver License"
claims = [
    { id = "born", format = "date" },
    { id = "class" },
    { id = "country" },
    { id = "until", format = "date" },
]
[[types.rules]]
name = "Adults"
age_at_least = 18
birth_date = "born"
on = 2026-12-31
[[types.rules]]
age_at_most = 67
[[types.rules]]
credential = "Driver License"
claim = "class"
one_of = ["B", "C1"]
[[types.rules]]
not_expired = "until"
grace_days = 30
[[types.rules]]
issuer_in = ["did:web:a.example"]
[[types.rules]]
any_of = [
    { claim = "country", country_in = ["DEU", "at", "Switzerland"] },
    { all_of = [{ claim = "class", equals = "B" }, { claim = "country", present = true }] },
    { not_expired = true },
]
)";
}

} // namespace kiosk::test
