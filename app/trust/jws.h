#pragma once

#include "app/trust/jwk.h"

#include <QByteArray>
#include <QJsonObject>

namespace kiosk::trust {

/// A signed token taken apart. Being parsed says nothing about being signed: only verify() does.
struct Jws {
    static constexpr qsizetype MaximumBytes = 1 << 20;
    static constexpr qsizetype MaximumHeaderBytes = 16 << 10;

    QJsonObject protectedHeader;
    QJsonObject unprotectedHeader; ///< flattened JSON form only; signed by nobody
    QByteArray payload;            ///< decoded
    QByteArray signature;          ///< decoded; empty where the token carries none
    QByteArray signingInput;       ///< "header.payload" as it stood in the token

    /// `kid` and `typ` of the protected header; empty where they are absent or no text.
    QString keyId() const;
    QString type() const;

    /// The payload as strict JSON.
    Checked<QJsonObject> claims() const;
};

/// "header.payload.signature". The signature may be empty (some services send unsigned presentations): verify() says
/// so. Refusals: NotAToken, TooLarge, BadBase64Url and those of strict JSON.
Checked<Jws> parseCompactJws(QByteArrayView token);

/// {"payload": …, "protected": …, "header": …, "signature": …}; besides HeaderInBothPlaces, MissingMember, WrongMember.
/// A general serialisation ("signatures") is NotSupported.
Checked<Jws> parseFlattenedJws(QByteArrayView json);

/// Either form, told apart by the first character.
Checked<Jws> parseJws(QByteArrayView text);

/// All that can be said without a key; the algorithm where nothing is wrong. Refusals: MissingMember, WrongMember,
/// AlgorithmNone, AlgorithmUnknown, UnencodedPayload, UnknownCritical, SignatureAbsent.
Checked<Algorithm> examineHeader(const Jws &jws);

/// Whether the key signed the token. The key's own type decides what is computed; the header can only fail to agree.
/// Refusals: those of examineHeader(), AlgorithmDoesNotFit, SignatureMalformed, SignatureWrong.
Checked<Passed> verify(const Jws &jws, const PublicKey &key);

/// The key of the set that signed the token, or why none did: those of examineHeader(), KeyNotKnown where no key has
/// the name, AlgorithmDoesNotFit where those that have it are of another type, the key's own refusal where it is
/// unusable, else SignatureMalformed or SignatureWrong.
Checked<PublicKey> verify(const Jws &jws, const KeySet &keys);

} // namespace kiosk::trust
