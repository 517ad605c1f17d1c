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

    /// `alg`, `kid`, `typ` of the protected header.
    Checked<Algorithm> algorithm() const;
    QString keyId() const;
    QString type() const;

    /// The payload as a JSON object of its own strictness.
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

/// Whether the key signed the token. The key's own type decides what is computed; the header can only fail to agree.
/// Refusals: AlgorithmNone, AlgorithmUnknown, AlgorithmDoesNotFit, UnknownCritical, UnencodedPayload, SignatureAbsent,
/// SignatureMalformed, SignatureWrong.
Checked<Passed> verify(const Jws &jws, const PublicKey &key);

/// The key of the set that signed the token, or why none did: KeyNotKnown where no key has the type and name, else the
/// refusal of the last key that was tried.
Checked<PublicKey> verify(const Jws &jws, const KeySet &keys);

} // namespace kiosk::trust
