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

/// The list without data: what there is. Empty, also for 404, after the retention time.
Outcome<QList<VerifiedItem>> readItems(const HttpResponse &response);
/// Says in the notices why there is nothing, where there is nothing.
void noteRetention(const QList<VerifiedItem> &items, Presentation &presentation);

/// Of these items the kinds that are read with their data, as `type=` wants them: documents, matches, and what the type
/// asks for ("EMAIL.email").
QStringList dataTypes(const CredentialType &type, const QList<VerifiedItem> &items);
/// The pictures that the type asks for by their type's name, at most three.
QList<VerifiedItem> picturesAsked(const CredentialType &type, const QList<VerifiedItem> &items);

/// Adds the claims that were asked for and the biographic match results.
std::optional<Failure> addData(const HttpResponse &response, const CredentialType &type, Presentation &presentation);
/// Adds one picture. What is not handed out (any more), is too large or no PNG or JPEG is named in the notices.
std::optional<Failure> addPicture(const HttpResponse &response, const VerifiedItem &item, Presentation &presentation);
/// What a check of this service is called, by its id; nothing for those that nobody knows.
Phrase wordsOfCheck(const QString &id);
/// Adds the provider's single results with their scores. A client without the right to read them says so in the
/// notices.
std::optional<Failure> addScores(const HttpResponse &response, Presentation &presentation);

} // namespace kiosk::pingone
