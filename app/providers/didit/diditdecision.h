#pragma once

#include "app/providers/didit/diditoptions.h"
#include "app/providers/provider.h"

namespace kiosk::didit {

/// Names of credentials that a type may ask Didit for, beside a document's own ("Passport", "Identity Card", …), which
/// is held against the document that was shown.
constexpr QLatin1String AnyDocument("Identity Document");
constexpr QLatin1String DocumentChip("Document Chip");
constexpr QLatin1String ProofOfAddress("Address");
constexpr QLatin1String PhoneNumber("Phone");
constexpr QLatin1String EmailAddress("Email");
constexpr QLatin1String FaceScan("Face");
constexpr QLatin1String NetworkPlace("Location");
constexpr QLatin1String Questionnaire("Questionnaire");

/// A picture that a decision only points to. The links end within the hour.
struct PictureLink {
    qsizetype credential = 0; ///< index in Presentation::credentials
    QString claim;
    QUrl url;

    bool operator==(const PictureLink &) const = default;
};

/// A decision as far as it goes, with the pictures still to be fetched.
struct Decision {
    Progress progress;
    QList<PictureLink> pictures = {};

    bool operator==(const Decision &) const = default;
};

/// What a session's status stands for, where it is an end.
std::optional<ServiceVerdict> verdictOf(const QString &status);

/// What the service's configuration says about its decisions.
struct DecisionRules {
    Version version = Version::V3;
    /// Service option allow_sandbox. Without it an end that Didit's sandbox made up counts as nothing checked.
    bool allowSandbox = false;
    QUrl service = {}; ///< decides from where pictures may be fetched (mayFetch)
};

DecisionRules decisionRules(const ServiceSettings &settings);

/// A session's state and result in one (Didit API, "Retrieve Session"), of any generation. Of the data, only what
/// `type` asks for is taken over: Didit sends everything it has. `sessionId`: another session's answer is BadAnswer.
Outcome<Decision> readDecision(const HttpResponse &response, const CredentialType &type, const QString &sessionId,
                               const DecisionRules &rules);

/// Most pictures of one decision that are fetched.
constexpr qsizetype MostPictures = 3;

} // namespace kiosk::didit
