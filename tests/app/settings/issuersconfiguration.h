#pragma once

#include <QByteArray>

namespace kiosk::test {

/// The key of RFC 7515, appendix A.3.
inline const QByteArray HarbourKey =
    R"({"kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                          "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";

inline const QByteArray Issuers = R"(
[trust]
resolver = "https://resolver.example/"
[[issuers]]
id = "harbour"
name = { en = "Harbour State", de = "Hafenstaat" }
logo = "logo.png"
identifiers = ["did:web:harbour.example", "https://harbour.example"]
jwk = { kty = "OKP", crv = "Ed25519", x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" }
jwk_file = "harbour.jwk"
[[issuers]]
id = "university"
name = "Alder University"
identifiers = ["did:web:university.example"]
)";

inline const QByteArray BadgeType = R"([[types]]
id = "badge"
label = "Badge"
service = "pingone"
[[types.credentials]]
type = "Badge"
claims = [{ id = "name" }]
)";

inline const QByteArray PrivateKey = R"({"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKx", "d": "hunter2hunter2"})";

} // namespace kiosk::test
