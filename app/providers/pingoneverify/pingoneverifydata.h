#pragma once

#include "app/providers/pingone/pingoneplatform.h"

namespace kiosk::pingone {

/// JSON of PingOne Verify's verified data and verification metadata → claims, pictures and checks. Facts are those of
/// the PingOne API pages "Read All User Verified Data", "Read One User Verified Data" and "Read All Verification
/// Metadata". The data exists for 30 minutes after the decision.

/// One item that the service holds of the visitor.
struct VerifiedItem {
    QString id;
    QString type; ///< in upper case: "GOVERNMENT_ID", "CROPPED_PORTRAIT"

    bool isPicture() const;
    bool operator==(const VerifiedItem &) const = default;
};

/// The name of a requested credential that any document satisfies. Other names ("Passport", "DriversLicense") are held
/// against the document's idType.
constexpr QLatin1String AnyDocument("Government ID");

/// The list without data: what there is. Empty after the retention time.
Outcome<QList<VerifiedItem>> readItems(const HttpResponse &response);

/// Of these items the kinds that are read with their data, as `type=` wants them: documents, matches, and what the type
/// asks for ("EMAIL.email").
QStringList dataTypes(const CredentialType &type, const QList<VerifiedItem> &items);
/// The pictures that the type asks for by their type's name, at most three.
QList<VerifiedItem> picturesAsked(const CredentialType &type, const QList<VerifiedItem> &items);

/// Adds the claims that were asked for and the biographic match results.
std::optional<Failure> addData(const HttpResponse &response, const CredentialType &type, Presentation &presentation);
/// Adds one picture. A picture that is not handed out (any more) or is too large is named in the notices.
std::optional<Failure> addPicture(const HttpResponse &response, const VerifiedItem &item, Presentation &presentation);
/// Adds the provider's single results with their scores. A client without the right to read them says so in the
/// notices.
std::optional<Failure> addScores(const HttpResponse &response, Presentation &presentation);

/// Largest picture that is taken over, in bytes.
constexpr qsizetype LargestPicture = 4 * 1024 * 1024;

} // namespace kiosk::pingone
