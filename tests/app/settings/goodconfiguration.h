#pragma once

#include <QByteArray>

namespace kiosk::test {

/// A good configuration that uses every key; tests break it line by line.
inline QByteArray goodConfiguration() {
    return R"([site]
name = "Harbour Hotel"
desk = "Reception · Desk 2"
language = "en"
theme = "dark"
purpose = "Please show your credential"
open_wallet_here = true
full_screen = true

[services.pingone]
provider = "pingone-credentials"
label = "PingOne"
region = "EU"
environment_id = "7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11"
client_id = "client"
client_secret = "env:PINGONE_SECRET"
auth_method = "post"

[[types]]
id = "driver-licence"
label = "Driver licence"
description = "Name and date of birth"
icon = "badge"
service = "pingone"
purpose = "Please show your licence"
time_limit = 300
clear_after = 30
group = "Papers"
pinned = true
issuers = ["did:web:a.example", "7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11"]
timeout_seconds = 120
[[types.credentials]]
type = "Driver License"
[[types.credentials.claims]]
id = "First Name"
label = "First name"
[[types.credentials.claims]]
id = "Date of Birth"
label = "Born"
format = "date"
required = false
expires = true
[[types.credentials.claims]]
id = "Over 18"
must_be = "true"
)";
}

} // namespace kiosk::test
