#pragma once

#include "app/credentials/claim.h"
#include "app/credentials/evidence.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace kiosk {

/// What the service says about the whole; closed. Unknown words of a service never become Valid.
enum class ServiceVerdict {
    Valid,             ///< verified, in the service's own final word
    Invalid,           ///< verified and found wrong
    Declined,          ///< the visitor refused, and the service says so
    DeclinedOrInvalid, ///< one of the two, and the service cannot tell which
    NotChecked,        ///< the service ended without having looked at anything
    Review,            ///< a person must look at it
};

/// One credential out of the wallet's answer.
struct PresentedCredential {
    QString type;   ///< the type's own name, e.g. "Driver License"
    QString issuer; ///< issuer's name or id as the service gives it; may be empty
    QList<Claim> claims;
    std::optional<QDateTime> issuedAt = {};
    std::optional<QDateTime> expiresAt = {};
    /// Where `issuer` is a name, and the service gives an identifier besides. A name alone can be anybody's.
    QString issuerId = {};
    /// The issuer's signature on this very credential was verified here.
    bool isIssuerProven = false;

    bool operator==(const PresentedCredential &) const = default;
};

/// Everything the service handed over at the end: its verdict, the credentials, its single checks.
struct Presentation {
    ServiceVerdict verdict = ServiceVerdict::Invalid;
    Phrase reason = {}; ///< the service's words for a verdict that is not Valid; plain text from outside
    QList<PresentedCredential> credentials = {};
    QList<Check> checks = {};
    QList<Evidence> evidence = {}; ///< what the wallet presented, where the service hands it over
    /// `credentials` were read from the evidence itself, so that comparing the two would say nothing.
    bool readFromEvidence = false;
    QList<Phrase> notices =
        {}; ///< what people must know about it, e.g. the service's warnings, or that it was a sandbox

    bool operator==(const Presentation &) const = default;
};

} // namespace kiosk
