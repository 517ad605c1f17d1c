#pragma once

#include "app/trust/jwk.h"

#include <QUrl>
#include <optional>

namespace kiosk::trust {

/// What an SD-JWT VC issuer publishes at /.well-known/jwt-vc-issuer: its keys, or where they are; never both.
struct IssuerMetadata {
    QString issuer;
    std::optional<KeySet> keys;
    QUrl keysUrl;
};

/// https://host/.well-known/jwt-vc-issuer/path for https://host/path. WrongMember where the issuer is no plain https
/// URL.
Checked<QUrl> issuerMetadataUrl(const QString &issuer);

/// IssuerDiffers where it is about another issuer.
Checked<IssuerMetadata> readIssuerMetadata(QByteArrayView body, const QString &issuer);

/// The answer of `keysUrl`.
Checked<KeySet> readKeySetBody(QByteArrayView body);

} // namespace kiosk::trust
