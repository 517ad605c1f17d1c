#include "app/credentials/claimrows.h"

#include "app/base/displaytext.h"
#include "app/credentials/claimdate.h"
#include "app/credentials/country.h"
#include "app/credentials/countryname.h"
#include "app/credentials/issuerproof.h"
#include "app/credentials/lookup.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace kiosk {

namespace {

constexpr qsizetype LongestIssuer = 80;
constexpr qsizetype LongestIdentifier = 48;

/// The language's own long form without the day of the week, which nobody at a desk needs.
QString longDate(const QLocale &locale) {
    static const QRegularExpression weekday(QStringLiteral("dddd[,.]?\\s*|[,.]?\\s*dddd"));
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

QString wordsOf(const RequestedClaim &claim, const QString &value, const QLocale &locale) {
    switch (claim.format) {
    case ClaimFormat::Date: {
        const QDate date = dateOf(value);
        if (date.isValid())
            return locale.toString(date, longDate(locale));
        break;
    }
    case ClaimFormat::Flag:
        if (value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("Claims", "Yes");
        if (value.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("Claims", "No");
        break;
    case ClaimFormat::Country:
        if (const QString name = countryName(value, locale); !name.isEmpty())
            return name;
        break;
    case ClaimFormat::Text:
        break;
    }
    return displayText(value);
}

QString noteOf(const Claim &claim) {
    return claim.isUnproven ? QCoreApplication::translate("Claims", "says the service", "a claim nobody else says")
                            : QString();
}

const Claim *takeClaim(const PresentedCredential &credential, const QString &id) {
    const auto found = std::find_if(credential.claims.cbegin(), credential.claims.cend(),
                                    [&id](const Claim &claim) { return claim.id == id && !claim.isPicture(); });
    return found == credential.claims.cend() ? nullptr : &*found;
}

void appendRows(QList<ClaimRow> &rows, const RequestedCredential *request, const PresentedCredential &credential,
                const QLocale &locale) {
    QStringList shown;
    if (request) {
        for (const RequestedClaim &requested : request->claims) {
            const Claim *claim = takeClaim(credential, requested.id);
            if (!claim)
                continue;
            rows.append({claim->id, requested.label, wordsOf(requested, claim->value, locale), noteOf(*claim)});
            shown.append(claim->id);
        }
    }
    for (const Claim &claim : credential.claims) {
        if (!claim.isPicture() && !shown.contains(claim.id))
            rows.append({claim.id, displayText(claim.id), displayText(claim.value), noteOf(claim)});
    }
}

/// An identifier that somebody vouches for (`vouched`) stands for itself, its middle left out where it is a whole key,
/// and so does the country that a document names. Anything else is only what somebody says of themselves.
QString unknownIssuer(const PresentedCredential &credential, const QString &vouched) {
    const QString issuer = credential.issuer.isEmpty() ? credential.issuerId : credential.issuer;
    const QString shown = displayText(issuer);
    const bool isCountry = credential.issuerId.isEmpty() && !countryOf(issuer).isEmpty();
    if (issuer != vouched && !isCountry)
        return QCoreApplication::translate("Claims", "says to be “%1”", "an issuer")
            .arg(displayText(shown, LongestIssuer));
    constexpr qsizetype End = 10;
    return shown.size() <= LongestIdentifier ? shown
                                             : shown.left(LongestIdentifier - End - 1) + u'…' + shown.right(End);
}

/// Chip and page of one passport name its country in different ways ("PRT", "Portugal").
bool namesCountryOf(const QList<ShownIssuer> &issuers, const ShownIssuer &shown) {
    const QString country = countryOf(shown.words);
    return !country.isEmpty() && std::any_of(issuers.cbegin(), issuers.cend(), [&country](const ShownIssuer &other) {
        return countryOf(other.words) == country;
    });
}

} // namespace

QList<ClaimRow> rowsOf(const CredentialType &type, const Presentation &presentation, const QLocale &locale) {
    QList<ClaimRow> rows;
    for (const PresentedCredential &credential : presentation.credentials)
        appendRows(rows, requestFor(type, credential.type), credential, locale);
    return rows;
}

QList<Claim> picturesOf(const Presentation &presentation) {
    QList<Claim> pictures;
    for (const PresentedCredential &credential : presentation.credentials)
        std::copy_if(credential.claims.cbegin(), credential.claims.cend(), std::back_inserter(pictures),
                     [](const Claim &claim) { return claim.isPicture(); });
    return pictures;
}

const TrustedIssuer *knownIssuer(const CredentialType &type, const QString &identifier, const QDateTime &now) {
    const auto found =
        std::find_if(type.trustedIssuers.cbegin(), type.trustedIssuers.cend(), [&](const TrustedIssuer &issuer) {
            return issuer.identifiers.contains(identifier) && !issuer.isOver(now);
        });
    return found == type.trustedIssuers.cend() ? nullptr : &*found;
}

QList<ShownIssuer> issuersOf(const CredentialType &type, const Presentation &presentation, const QDateTime &now) {
    QList<ShownIssuer> issuers;
    for (const PresentedCredential &credential : presentation.credentials) {
        ShownIssuer shown;
        const QString vouched = vouchedIssuer(presentation, credential);
        if (const TrustedIssuer *known = knownIssuer(type, vouched, now))
            shown = {displayText(known->name, LongestIssuer), known->logo, true};
        else
            shown.words = unknownIssuer(credential, vouched);
        if (!shown.words.isEmpty() && !issuers.contains(shown) && !namesCountryOf(issuers, shown))
            issuers.append(shown);
    }
    return issuers;
}

QStringList issuerNamesOf(const CredentialType &type, const Presentation &presentation, const QDateTime &now) {
    QStringList names;
    const QList<ShownIssuer> issuers = issuersOf(type, presentation, now);
    for (const ShownIssuer &issuer : issuers)
        names.append(issuer.words);
    return names;
}

} // namespace kiosk
