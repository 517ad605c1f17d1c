#pragma once

#include "app/credentials/credentialtype.h"
#include "app/credentials/presentation.h"
#include "app/trust/sdjwt.h"

#include <QDateTime>
#include <QStringList>
#include <optional>
#include <vector>

namespace kiosk::trust {

/// A credential out of a presentation, whichever format it came in.
struct CredentialToken {
    enum class Format {
        VcJwt11, ///< JWT with a `vc` claim (VC Data Model 1.1, 6.3.1)
        VcJose,  ///< the credential itself is the payload (VC-JOSE-COSE)
        SdJwt,   ///< SD-JWT VC, or a W3C credential secured with SD-JWT
    };
    Format format = Format::VcJwt11;
    Jws jws;
    QJsonObject claims; ///< the token's, with what is disclosed
    QJsonObject w3c;    ///< the W3C credential inside; empty for SD-JWT VC
    std::optional<SdJwt> sdJwt;
    QString holder; ///< of the presentation around it; empty without one

    /// `iss`, else the credential's issuer; empty where neither says it.
    QString issuer() const;
    /// Every subject's id: `sub`, else those of `credentialSubject`.
    QStringList subjects() const;
    /// The one subject of `credentialSubject`; of several, the only one with the id of the holder, else of `sub`.
    /// Nothing where none or more than one of several has it: whom it is about cannot be told.
    std::optional<QJsonObject> subject() const;
    /// vct, or the credential's types.
    QStringList types() const;
    /// When it begins, ends and was issued, by the token's own times and the credential's dates: of several begins the
    /// latest counts, of several ends the earliest.
    std::optional<QDateTime> begins() const;
    std::optional<QDateTime> ends() const;
    std::optional<QDateTime> issuedAt() const;
    /// Whether members of a W3C credential are withheld, among which its end and its status may be. SD-JWT VC lets
    /// nobody withhold those.
    bool mayHideItsEnd() const;
    /// What is said about the person.
    QJsonObject personalClaims() const;
};

/// A presentation around credentials: VP-JWT of either data model.
struct PresentationToken {
    Jws jws;
    QJsonObject claims;
    QJsonObject w3c; ///< `vp`, or the claims themselves with VC-JOSE-COSE
    bool isFirstModel = true;

    /// `iss`, else the holder.
    QString holder() const;
};

/// Everything in one piece of evidence. A single credential may come without presentation around it.
struct PresentedToken {
    std::optional<PresentationToken> presentation;
    std::vector<CredentialToken> credentials;
};

/// Takes evidence apart: VP-JWT and VC-JWT (1.1 and 2.0 with envelopes), SD-JWT VC. No signature is verified.
/// Refusals of JWS, strict JSON and SD-JWT; TypeDiffers where the `typ` or the service's word for the format is another
/// one, CredentialMissing, MissingMember, WrongMember, NotSupported (JSON-LD proofs, mdoc).
Checked<PresentedToken> readPresented(QByteArrayView token, const QString &format);

/// The credential as the rest of the program shows it, known by the name that `type` asks for. Nothing is judged.
PresentedCredential shownCredential(const CredentialToken &token, const CredentialType &type);

/// A NumericDate (RFC 7519); nothing where it is none, with or without fraction.
std::optional<QDateTime> numericDate(const QJsonValue &value);

} // namespace kiosk::trust
