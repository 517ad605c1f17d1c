#pragma once

#include "app/trust/diddocument.h"

#include <QUrl>

namespace kiosk::trust {

/// did:key and did:jwk say their key themselves.
bool resolvesOffline(const DidUrl &did);

/// The document of a did:key (Ed25519, P-256, P-384, P-521, secp256k1) or did:jwk. DidMethodUnknown for others.
Checked<DidDocument> resolveOffline(const DidUrl &did);

/// Where the document of a did:web lies: https only, no user, no IP tricks. DidMalformed where it names no host.
Checked<QUrl> didWebUrl(const DidUrl &did);
/// A web server's answer to didWebUrl(). 404 and 410 are DidNotFound and DidDeactivated, other statuses ResolverFailed.
Checked<DidDocument> readDidWebAnswer(int httpStatus, QByteArrayView body, const DidUrl &did);

/// GET {base}/1.0/identifiers/{did} of a universal resolver (W3C DID Resolution, HTTPS binding).
QUrl resolverUrl(const QUrl &base, const DidUrl &did);
/// Its answer: 200 with a document, also one that is wrapped with its metadata; 410 or `deactivated` is DidDeactivated,
/// 404 or `notFound` DidNotFound, 400 or `invalidDid` DidMalformed, anything else ResolverFailed.
Checked<DidDocument> readResolverAnswer(int httpStatus, QByteArrayView body, const DidUrl &did);

} // namespace kiosk::trust
