#pragma once

#include "app/trust/digest.h"
#include "app/trust/jws.h"

#include <QJsonValue>
#include <optional>
#include <vector>

namespace kiosk::trust {

/// One disclosure of an SD-JWT (RFC 9901 section 4.2): [salt, name, value] for a member of an object, [salt, value] for
/// an element of an array.
struct Disclosure {
    QByteArray encoded; ///< as presented; its digest is computed over these characters
    QString salt;
    std::optional<QString> name; ///< nothing for an element of an array
    QJsonValue value;            ///< may hold digests of further disclosures
};

/// A presented SD-JWT taken apart: what the issuer signed, what the holder discloses, what the holder signed.
struct SdJwt {
    static constexpr qsizetype MostDisclosures = 1000;

    Jws issuerSigned;
    QJsonObject payload; ///< as the issuer signed it, digests and all
    std::vector<Disclosure> disclosures;
    std::optional<Jws> keyBinding;
    QByteArray boundPart;           ///< "<jwt>~<disclosure>~…~", what `sd_hash` of the key binding covers
    Digest digest = Digest::Sha256; ///< of `_sd_alg`
};

/// Whether a text is meant to be an SD-JWT: it contains a tilde, or is a flattened JWS with disclosures.
bool isMeantAsSdJwt(QByteArrayView text);

/// Compact ("jwt~d~d~" or "jwt~d~d~kb") or flattened JSON serialisation. Refusals of JWS and strict JSON,
/// DisclosureMalformed, DigestUnknown, TooLarge. No signature is verified.
Checked<SdJwt> parseSdJwt(QByteArrayView text);

/// The payload with every disclosed claim in its place and without a trace of what is not disclosed (RFC 9901 section
/// 7.1). Refusals: DisclosureDoubled (the same disclosure, digest or name twice), DisclosureMalformed (wrong kind for
/// its place, names `_sd` or `...`, `_sd` that is no list of texts), DisclosureUnused, TooDeep.
Checked<QJsonObject> disclosedClaims(const SdJwt &sdJwt);

/// Whether a digest at the top of the payload has no disclosure: a member that is withheld, or a decoy.
bool withholdsMembers(const SdJwt &sdJwt);

} // namespace kiosk::trust
