#pragma once

#include "app/credentials/credentialtype.h"
#include "app/credentials/presentation.h"

#include <QLocale>

namespace kiosk {

/// A line of the verdict page: a label people understand and a value in the reader's own format.
struct ClaimRow {
    QString id;
    QString label;
    QString value;     ///< plain, neutralised text (see displayText)
    QString note = {}; ///< "says the service", where nothing proves it

    bool operator==(const ClaimRow &) const = default;
};

/// Claims → rows: those asked for first and in their order, then the rest; dates formatted for `locale`, yes/no in
/// words; pictures are left out (see picturesOf). Pure.
QList<ClaimRow> rowsOf(const CredentialType &type, const Presentation &presentation, const QLocale &locale);
/// The claims that are pictures.
QList<Claim> picturesOf(const Presentation &presentation);

/// Who issued something, for the screen.
struct ShownIssuer {
    QString words;        ///< the configured name; else the identifier, or what it says to be; neutralised
    QString logo = {};    ///< path of the configured picture; may be empty
    bool isKnown = false; ///< one of the type's trusted issuers

    bool operator==(const ShownIssuer &) const = default;
};

/// The configured issuer with this identifier, see vouchedIssuer(); null where there is none, or its list is over.
const TrustedIssuer *knownIssuer(const CredentialType &type, const QString &identifier, const QDateTime &now);
/// Those who issued, without doubles. A name and a logo need an identifier that somebody vouches for.
QList<ShownIssuer> issuersOf(const CredentialType &type, const Presentation &presentation, const QDateTime &now);
/// Their words alone.
QStringList issuerNamesOf(const CredentialType &type, const Presentation &presentation, const QDateTime &now);

} // namespace kiosk
