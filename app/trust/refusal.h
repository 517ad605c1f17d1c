#pragma once

#include <QString>
#include <utility>
#include <variant>
#include <vector>

namespace kiosk::trust {

/// Why a piece of evidence does not count. Closed: tests, reports and sentences name every one of them.
enum class Refusal {
    // Reading bytes
    NotAToken,     ///< not three parts divided by dots, and no flattened JSON form either
    BadBase64Url,  ///< another alphabet, padding, white space, impossible length or stray low bits
    BadJson,       ///< not JSON, bytes after it, or not the kind of value that stands there
    BadText,       ///< bytes that are no UTF-8, or half a surrogate pair
    DoubledMember, ///< a JSON object names a member twice; readers would differ about it
    TooLarge,      ///< over a size limit
    TooDeep,       ///< nested over the limit
    MissingMember, ///< a member that has to be there is not
    WrongMember,   ///< a member of the wrong type or with an impossible value

    // JOSE headers and signatures
    AlgorithmNone,       ///< `alg` is "none": nothing is signed
    AlgorithmUnknown,    ///< `alg` names nothing that this program verifies
    AlgorithmDoesNotFit, ///< `alg` belongs to another type of key, or the key allows another one only
    UnknownCritical,     ///< `crit` asks for something that is not understood
    UnencodedPayload,    ///< `b64` is false (RFC 7797), which no credential format uses
    HeaderInBothPlaces,  ///< a member stands in the protected and in the unprotected header
    SignatureAbsent,     ///< the signature part is empty
    SignatureMalformed,  ///< length or numbers that no signature of the algorithm has
    SignatureWrong,      ///< the mathematics says no
    NotSupported,        ///< well-formed, but a format or method that this program does not know

    // Keys
    KeyMalformed,   ///< members missing, wrong or of the wrong length
    KeyTypeUnknown, ///< key type or curve that no supported algorithm uses
    KeyNotOnCurve,  ///< the point is not on the curve
    KeyLowOrder,    ///< the point lies in a small group; anybody can sign for it
    KeyTooWeak,     ///< RSA below 2048 bits, or an exponent that is even, 1 or too large
    KeyNotForThis,  ///< `use` or `key_ops` does not allow verifying
    KeyNotKnown,    ///< no key of the issuer fits the token
    KeyAmbiguous,   ///< a key set gives one `kid` to several keys that fit

    // Certificates
    CertificateMalformed,    ///< not the base64 of a DER certificate
    CertificateUntrusted,    ///< no way from the chain to a configured root
    CertificateExpired,      ///< a certificate of the chain is over
    CertificateNotYetValid,  ///< a certificate of the chain has not begun
    CertificateWrongUse,     ///< key usage or basic constraints forbid what it is used for
    CertificateOutsideNames, ///< a name constraint of the chain excludes it
    CertificateTooWeak,      ///< keys or digests of the chain are below what counts as safe
    CertificateNameDiffers,  ///< the issuer is not among the names of the certificate
    CertificateRevoked,      ///< revoked by its authority

    // Identifiers and their documents
    DidMalformed,         ///< not a DID or DID URL
    DidMethodUnknown,     ///< needs a resolver, and none is configured
    DidNotFound,          ///< the resolver knows no such identifier
    DidDeactivated,       ///< it existed and was withdrawn
    DidDocumentMalformed, ///< the document cannot be read or is about another identifier
    ResolverFailed,       ///< no usable answer; never the same as "valid"
    IssuerDiffers,        ///< metadata or token speak about another issuer than the one asked for

    // Credentials and presentations
    Expired,              ///< its time is over
    NotYetValid,          ///< its time has not begun
    IssuedInFuture,       ///< `iat` lies ahead of the clock
    TooOld,               ///< made longer ago than the request allows
    TypeDiffers,          ///< another kind of credential or token than asked for
    AudienceDiffers,      ///< made for another verifier
    NonceDiffers,         ///< made for another request
    HolderDiffers,        ///< presented by another than the one it was issued to
    CopiesDiffer,         ///< members that stand in two places are not equal
    IssuerNotTrusted,     ///< the issuer is not on the list of this desk
    IssuerListOver,       ///< the signed list that names the issuer has ended
    CredentialMissing,    ///< a presentation without the credential that was asked for
    DisclosureMalformed,  ///< a disclosure that cannot be read
    DisclosureUnused,     ///< a disclosure that no digest asks for
    DisclosureDoubled,    ///< a digest or a disclosed name that occurs twice
    DigestUnknown,        ///< `_sd_alg` names nothing that this program computes
    DigestDiffers,        ///< `sd_hash` or an integrity digest is another one
    KeyBindingAbsent,     ///< a key binding is needed and there is none
    KeyBindingUnexpected, ///< a key binding without a holder's key to check it with

    // Status
    StatusRevoked,    ///< withdrawn for good
    StatusSuspended,  ///< withdrawn for the time being
    StatusOther,      ///< a status that the application does not know as valid
    StatusUnknown,    ///< the status could not be fetched
    StatusOutOfRange, ///< the list has no such entry
    StatusMalformed,  ///< the list cannot be read
};

/// Fixed words, e.g. "signature-absent": in reports, on the command line and in tests. Never translated.
QString nameOf(Refusal refusal);

/// Every refusal, in the order of the enumeration.
const std::vector<Refusal> &everyRefusal();

/// The reason and, for experts and logs, the place: a member's name or a position; never a claim's value.
struct Refused {
    Refusal reason = Refusal::NotAToken;
    QString detail = {};

    bool operator==(const Refused &) const = default;
};

/// Nothing worth returning, but it can be refused: Checked<Passed>.
struct Passed {
    bool operator==(const Passed &) const = default;
};

/// A value or the refusal that stands in its place. Nothing else in app/trust reports trouble.
template <typename T>
class [[nodiscard]] Checked {
public:
    Checked(T value) // NOLINT: implicit on purpose, so that `return value;` reads well
        : m_content(std::in_place_index<0>, std::move(value)) {}
    Checked(Refused refused) // NOLINT
        : m_content(std::in_place_index<1>, std::move(refused)) {}
    Checked(Refusal reason, const QString &detail = {}) // NOLINT
        : m_content(std::in_place_index<1>, Refused{reason, detail}) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const Refused &refused() const { return std::get<1>(m_content); }
    Refusal reason() const { return refused().reason; }

    const T *operator->() const { return &value(); }
    const T &operator*() const { return value(); }

private:
    std::variant<T, Refused> m_content;
};

} // namespace kiosk::trust
