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
    QString note = {}; ///< e.g. an age beside a date of birth

    bool operator==(const ClaimRow &) const = default;
};

/// Claims → rows: those asked for first and in their order, then the rest; dates formatted for `locale`, yes/no in
/// words; pictures are left out (see picturesOf). Pure.
QList<ClaimRow> rowsOf(const CredentialType &type, const Presentation &presentation, const QLocale &locale);
/// The claims that are pictures.
QList<Claim> picturesOf(const Presentation &presentation);
/// Names of those who issued, without doubles, neutralised.
QStringList issuersOf(const Presentation &presentation);

} // namespace kiosk
